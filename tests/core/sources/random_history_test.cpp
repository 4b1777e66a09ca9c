#include "tests/core/sources/import_desk.h"
#include "tests/support/long_run.h"
#include "tests/support/random.h"
#include "tests/support/rows.h"

#include <set>

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;

namespace {

std::string someRecords(tests::Random& random)
{
    std::vector<tests::RisRecord> records;
    for (auto count = 1 + random.below(6); count > 0; --count) {
        const auto number = std::to_string(random.below(12)); // few, so that records come again
        records.push_back(
            {"Title number " + number, "Chen, A", 2020, random.chance(50) ? "10.1/" + number : ""});
    }
    return tests::ris(records);
}

void mergeSome(ImportDesk& desk, tests::Random& random)
{
    auto records = desk.database().all<Record>();
    if (records.empty()) {
        return;
    }
    auto record = records[random.below(records.size())];
    record.paper = records[random.below(records.size())].paper;
    REQUIRE(desk.review->write("merge", [&](store::Transaction& t) -> Result<void> {
        t.update(record);
        return {};
    }));
}

/// Counts as sets say it, for the smallest numbers there are.
struct Plain {
    std::int64_t records = 0;
    std::set<PaperId> papers;
};

void checkThatCountsAddUp(const ImportDesk& desk)
{
    const auto counts = desk.counts();
    std::map<SearchId, Plain> plain;
    std::set<PaperId> all;
    for (const auto& record : desk.database().all<Record>()) {
        ++plain[record.search].records;
        plain[record.search].papers.insert(record.paper.value());
        all.insert(record.paper.value());
    }
    std::set<PaperId> seen;
    FoundCounts sum;
    for (const auto& [search, found] : counts.searches) {
        auto fresh = plain[search.id].papers;
        std::erase_if(fresh, [&](PaperId paper) { return seen.contains(paper); });
        seen.insert(fresh.begin(), fresh.end());
        CHECK(found.records == plain[search.id].records);
        CHECK(found.papers == static_cast<std::int64_t>(plain[search.id].papers.size()));
        CHECK(found.newPapers == static_cast<std::int64_t>(fresh.size()));
        CHECK(found.records == found.duplicates + found.papers);
        sum.records += found.records;
        sum.newPapers += found.newPapers;
    }
    FoundCounts ofSources;
    for (const auto& [source, found] : counts.sources) {
        CHECK(found.records == found.duplicates + found.papers);
        ofSources.records += found.records;
        ofSources.newPapers += found.newPapers;
    }
    const auto papers = static_cast<std::int64_t>(all.size());
    CHECK(counts.total.papers == papers);
    CHECK(counts.total.records == counts.total.duplicates + papers);
    CHECK(sum.records == counts.total.records);
    CHECK(sum.newPapers == papers);
    CHECK(ofSources.records == counts.total.records);
    CHECK(ofSources.newPapers == papers);
}

}

TEST_CASE("found, duplicates and papers add up after any history of imports, merges, removals and undos")
{
    const std::vector<std::string> names = {"ACM", "IEEE", "Scopus"};
    for (int seed = 1; seed <= tests::rounds(10, 200); ++seed) {
        INFO("seed " << seed);
        tests::Random random(static_cast<std::uint64_t>(seed));
        ImportDesk desk;
        for (int step = 0; step < 25; ++step) {
            switch (random.below(6)) {
            case 0:
            case 1: desk.imported(names[random.below(names.size())], someRecords(random)); break;
            case 2: mergeSome(desk, random); break;
            case 3:
                if (const auto searches = desk.database().all<Search>(); !searches.empty()) {
                    REQUIRE(desk.remove(searches[random.below(searches.size())].id));
                }
                break;
            case 4: static_cast<void>(desk.review->undo()); break;
            default: static_cast<void>(desk.review->redo());
            }
            checkThatCountsAddUp(desk);
        }
        while (desk.review->undo()) { }
        CHECK(tests::rowsOf(desk.database()).empty());
    }
}
