#include "core/sources/read_ahead.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::Collected;

namespace {

constexpr int MANY = 3000; // more than are read ahead

/// Every seventh entry has a year that is none, which costs a problem.
std::string manyEntries()
{
    std::string text;
    for (int i = 0; i < MANY; ++i) {
        text += "@article{k" + std::to_string(i) + ", title = {Title " + std::to_string(i)
            + "}, year = " + (i % 7 == 0 ? "{soon" : "{2020}") + "}\n";
    }
    return text;
}

/// Writes down what comes, entry and problem, and does `after` then.
class Noting final : public Sink
{
public:
    explicit Noting(std::function<bool(std::size_t)> after = [](std::size_t) { return true; })
        : m_after(std::move(after))
    {
    }

    bool take(Entry& entry) override
    {
        lines.push_back(entry.key + '|' + entry.title + '|' + std::to_string(entry.start));
        return m_after(lines.size());
    }

    void report(Problem problem) override
    {
        lines.push_back("problem in line " + std::to_string(problem.line));
    }

    std::vector<std::string> lines;

private:
    std::function<bool(std::size_t)> m_after;
};

}

TEST_CASE("what is read ahead comes as it would have come otherwise, entries and problems in the same order")
{
    const auto text = manyEntries();
    Noting expected;
    const auto summary = read(text, "many.bib", {}, expected);
    REQUIRE(summary);
    REQUIRE(expected.lines.size() > static_cast<std::size_t>(MANY) / 2);
    Noting found;
    const auto ahead = readAhead(text, "many.bib", {}, found);
    REQUIRE(ahead);
    CHECK(found.lines == expected.lines);
    CHECK(ahead->records == summary->records);
    CHECK(ahead->rejected == summary->rejected);
    CHECK(ahead->format == Format::Bibtex);
}

TEST_CASE("a file of problems alone gives them all")
{
    std::string text = "TY  - JOUR\nTI  - One\nER  - \n";
    for (int i = 0; i < MANY; ++i) {
        text += "nothing that belongs here\n\nTY  - JOUR\nER  - \n";
    }
    Noting expected;
    REQUIRE(read(text, "a.ris", {}, expected));
    Noting found;
    REQUIRE(readAhead(text, "a.ris", {}, found));
    REQUIRE(expected.lines.size() > 1000);
    CHECK(found.lines == expected.lines);
}

TEST_CASE("a sink that has enough gets nothing more")
{
    Noting found([](std::size_t taken) { return taken < 5; });
    REQUIRE(readAhead(manyEntries(), "many.bib", {}, found));
    CHECK(found.lines.size() == 5);
}

TEST_CASE("what the sink throws comes out, and the reader ends")
{
    Noting found([](std::size_t taken) -> bool {
        if (taken == 5) {
            throw std::runtime_error("the disk is full");
        }
        return true;
    });
    CHECK_THROWS_WITH(readAhead(manyEntries(), "many.bib", {}, found), "the disk is full");
    CHECK(found.lines.size() == 5);
}

TEST_CASE("a file that is none is refused ahead, too")
{
    Collected found;
    const auto refused = readAhead("%PDF-1.4", "refs.bib", {}, found);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == "refs.bib");
    CHECK(found.entries.empty());
}
