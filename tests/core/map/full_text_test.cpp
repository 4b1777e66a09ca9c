#include "core/map/filter.h"
#include "core/map/full_text.h"
#include "core/map/index.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace alidade;

namespace {

/// Four papers, each with a letter as its label.
class Shelf
{
public:
    Shelf()
    {
        REQUIRE(m_review->write("papers", [](store::Transaction& transaction) -> Result<void> {
            const auto add =
                [&](const char* label, const char* title, const char* abstract, const char* note) {
                    Paper paper;
                    paper.label = label;
                    paper.title = title;
                    const auto id = transaction.insert(paper);
                    if (*abstract != '\0') {
                        PaperText text;
                        text.id = id;
                        text.abstract = abstract;
                        transaction.insert(text);
                    }
                    if (*note != '\0') {
                        Note written;
                        written.paper = id;
                        written.reviewer = reviewerNamed(transaction, "Ada");
                        written.text = note;
                        transaction.insert(written);
                    }
                };
            add("a", "From C to Rust", "", "");
            add("b", "From C++ to Rust", "", "");
            add("c", "Drivers", "They were written in C# before, and in C.", "");
            add("d", "Allocators", "", "compares with C++17");
            return {};
        }));
    }

    std::string found(std::string_view filter) const
    {
        const map::Index index(m_review->database());
        const auto selected = map::select(index, *map::parseFilter(filter));
        REQUIRE(selected);
        std::string labels;
        for (const auto paper : index.papers(*selected)) {
            labels += m_review->database().find<Paper>(paper)->label;
        }
        return labels;
    }

private:
    tests::TempFolder m_folder;
    std::unique_ptr<Review> m_review =
        *Review::create(m_folder / "review.alidade", tests::fixedCircumstances());
};

}

TEST_CASE("C++ and C# are found for what they are, in titles, abstracts and notes")
{
    const Shelf shelf;
    CHECK(shelf.found("c++") == "bd");
    CHECK(shelf.found("C++1*") == "d");
    CHECK(shelf.found("c+*") == "bd");
    CHECK(shelf.found("c+").empty());
    CHECK(shelf.found("c#") == "c");
    CHECK(shelf.found("\"c++ to rust\"") == "b");
    CHECK(shelf.found("\"c# to rust\"").empty());
    CHECK(shelf.found("title:c++") == "b");
    CHECK(shelf.found("abstract:c++").empty());
    CHECK(shelf.found("note:c++") == "d");
    CHECK(shelf.found("-c++ rust") == "a");
}

TEST_CASE("a word without such signs is found beside them, too")
{
    const Shelf shelf;
    CHECK(shelf.found("c") == "abcd");
}

TEST_CASE("words are offered from a copy that lost its log, too, which nobody may write")
{
    const tests::TempFolder folder;
    const auto file = folder / "copy.alidade";
    {
        const auto review = std::move(*Review::create(file, tests::fixedCircumstances()));
        REQUIRE(review->write("paper", [](store::Transaction& transaction) -> Result<void> {
            Paper paper;
            paper.title = "Unikernels";
            transaction.insert(paper);
            return {};
        }));
    }
    auto bytes = tests::readFile(file);
    bytes[18] = bytes[19] = 2; // as a copy that was taken while the review was open
    tests::writeFile(file, bytes);
    const auto review = std::move(*Review::open(file, store::Access::Read, tests::fixedCircumstances()));
    const map::Index index(review->database());
    CHECK(map::firstWord(index, "unik") == "unikernels");
}
