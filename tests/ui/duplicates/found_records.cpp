#include "tests/ui/duplicates/found_records.h"

#include "core/duplicates/merge.h"

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>

namespace alidade::tests {

namespace {

struct Work {
    std::string title;
    std::string family;
    int year;
    int volume;
};

const std::array<Work, 18> WORKS = {{
    {"Ownership types for the scheduling of small operating systems", "Adler", 2019, 3},
    {"Measuring the cost of bounds checks in network drivers", "Brandt", 2020, 7},
    {"Capability hardware and the end of buffer overflows", "Castillo", 2021, 11},
    {"A verified page allocator in a language without garbage", "Dorn", 2022, 15},
    {"Fuzzing system calls with grammars that learn", "Ehrlich", 2018, 2},  // in the way
    {"Interrupt handlers as asynchronous coroutines", "Fischer", 2020, 21}, // two, and a preprint
    {"Unikernels from safe languages start in milliseconds",
     "Gruber",
     2021,
     31}, // with a preprint, as the next two
    {"Hot patching of monolithic kernels without downtime", "Hansen", 2019, 8},
    {"Borrow checking across the boundary of user space", "Ivanov", 2022, 13},
    {"File systems that survive their own bugs", "Jansen", 2017, 5},            // merged
    {"Tracing garbage collectors in embedded controllers", "Keller", 2023, 44}, // declared different
    {"Formal semantics of device trees", "Lang", 2016, 1},
    {"Energy models of sensor firmware", "Moreau", 2015, 19},
    {"Teaching concurrency with message passing", "Novak", 2014, 23},
    {"Random testing of hypervisors", "Okafor", 2020, 29},
    {"Real time guarantees on commodity processors", "Petrov", 2018, 37},
    {"The history of protection rings", "Quirke", 2012, 41},
    {"Compiling queries to kernel extensions", "Rossi", 2023, 43},
}};

std::string fieldsOf(const Work& work, bool isPreprint, bool isShort)
{
    const auto place = isPreprint
        ? R"("year":)" + std::to_string(work.year - 2) + R"(,"venue":"Preprint Server","volume":"1900")"
        : R"("year":)" + std::to_string(work.year) + R"(,"venue":"Journal of Systems","volume":")"
            + std::to_string(work.volume) + R"(","pages":"10-29","doi":"10.1000/w)"
            + std::to_string(work.volume) + "\"";
    const auto abstract = isShort
        ? std::string("\"We study how systems behave.\"")
        : std::string(
            "\"We study how systems behave under load, and report measurements of three of them.\"");
    return R"({"type":"article-journal","title":")" + work.title + R"(","authors":[{"family":")" + work.family
        + R"(","given":")" + (isShort ? "A." : "Anna") + R"("}],)" + place + R"(,"abstract":)" + abstract
        + "}";
}

/// Adds records one by one, each with a paper of its own.
class Records
{
public:
    Records(store::Transaction& transaction)
        : m_transaction(transaction)
        , m_searches{search("ACM Digital Library"), search("Scopus")}
    {
    }

    RecordId add(int source, const Work& work, bool isPreprint = false)
    {
        const bool isShort = source == 0;
        Paper paper;
        paper.label = "[" + std::to_string(++m_count) + "]";
        paper.title = work.title;
        Record record;
        record.search = m_searches.at(static_cast<std::size_t>(source));
        record.paper = m_transaction.insert(paper);
        record.number = m_count;
        record.key = work.family + std::to_string(work.year);
        record.fields = fieldsOf(work, isPreprint, isShort);
        return m_transaction.insert(record);
    }

    PaperId paperOf(RecordId record) const { return *m_transaction.database().find<Record>(record)->paper; }

private:
    SearchId search(const std::string& name)
    {
        Source source;
        source.slug = source.name = name;
        Search row;
        row.source = m_transaction.insert(source);
        return m_transaction.insert(row);
    }

    store::Transaction& m_transaction;
    std::array<SearchId, 2> m_searches;
    int m_count = 0;
};

void decide(store::Transaction& transaction, PaperId paper, Verdict verdict)
{
    const auto reviewer = reviewerNamed(transaction, "Tester");
    transaction.insert(Decision{{}, paper, reviewer, Stage::TitleAbstract, verdict, {}, {}});
}

void fill(store::Transaction& transaction)
{
    Records records(transaction);
    std::size_t next = 0;
    for (; next < 4; ++next) {
        records.add(0, WORKS[next]);
        records.add(1, WORKS[next]);
    }
    decide(transaction, records.paperOf(records.add(0, WORKS[next])), Verdict::Include);
    decide(transaction, records.paperOf(records.add(1, WORKS[next++])), Verdict::Exclude);
    records.add(0, WORKS[next]);
    records.add(1, WORKS[next]);
    records.add(1, WORKS[next++], true);
    for (; next < 9; ++next) {
        records.add(0, WORKS[next]);
        records.add(1, WORKS[next], true);
    }
    const std::array<RecordId, 2> merged = {records.add(0, WORKS[next]), records.add(1, WORKS[next])};
    ++next;
    REQUIRE(duplicates::merge(
        transaction, std::array<PaperId, 2>{records.paperOf(merged[0]), records.paperOf(merged[1])}));
    const auto first = records.add(0, WORKS[next]);
    const auto second = records.add(1, WORKS[next++], true);
    REQUIRE(duplicates::declareDifferent(transaction, first, second, reviewerNamed(transaction, "Tester")));
    for (; next < WORKS.size(); ++next) {
        records.add(1, WORKS[next]);
    }
}

/// A title that shares no word with any other.
std::string inventedTitle(std::minstd_rand& random)
{
    std::string title;
    for (int word = 0; word < 6; ++word) {
        title += word == 0 ? "" : " ";
        for (int letter = 0; letter < 7; ++letter) {
            title += static_cast<char>('a' + random() % 26);
        }
    }
    return title;
}

}

OpenReview openCertainGroups(int groups)
{
    auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("Import"), [&](store::Transaction& transaction) -> Result<void> {
        Records records(transaction);
        std::minstd_rand random(1);
        for (int i = 0; i < groups; ++i) {
            const Work work{inventedTitle(random), "Adler", 2000 + i % 20, 100 + i};
            records.add(0, work);
            records.add(1, work);
        }
        return {};
    }));
    return open;
}

OpenReview openFoundRecords()
{
    auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("Import"), [](store::Transaction& transaction) -> Result<void> {
        fill(transaction);
        return {};
    }));
    return open;
}

}
