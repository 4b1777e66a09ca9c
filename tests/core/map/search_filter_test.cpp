#include "core/map/filter.h"
#include "core/map/index.h"
#include "core/map/search_filter.h"
#include "core/map/select.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using tests::ImportDesk;
using tests::ris;

namespace {

std::int64_t selected(const map::Index& index, const std::string& text)
{
    const auto filter = map::parseFilter(text);
    REQUIRE(filter);
    const auto papers = map::select(index, *filter);
    INFO(text);
    REQUIRE(papers);
    return static_cast<std::int64_t>(papers->count());
}

/// Lets a record stand for the paper of another one.
void merge(ImportDesk& desk, SearchId search, std::int64_t number, PaperId paper)
{
    REQUIRE(desk.review->write("merge", [&](store::Transaction& t) -> Result<void> {
        auto record = t.database().all<Record>("WHERE search = ?1 AND number = ?2", search, number).front();
        record.paper = paper;
        t.update(record);
        return {};
    }));
}

}

TEST_CASE("the filter behind every count of the searches selects as many papers as it says")
{
    ImportDesk desk;
    const auto acm = desk.imported("ACM", ris({{"A"}, {"B"}, {"C"}})).search;
    const auto scopus = desk.imported("Scopus", ris({{"B"}, {"D"}, {"E"}})).search;
    const auto later = desk.imported("ACM", ris({{"A"}, {"D"}, {"F"}})).search;
    merge(desk, scopus, 1, desk.paperOf(acm, 2));
    merge(desk, later, 2, desk.paperOf(scopus, 2));
    const auto counts = desk.counts();
    const map::Index index(desk.database());
    using map::Found;
    for (std::size_t i = 0; i < counts.searches.size(); ++i) {
        const auto& expected = counts.searches[i].counts;
        CHECK(selected(index, map::filterForSearch(counts, i, Found::Papers)) == expected.papers);
        CHECK(selected(index, map::filterForSearch(counts, i, Found::New)) == expected.newPapers);
        CHECK(selected(index, map::filterForSearch(counts, i, Found::OnlyHere)) == expected.onlyHere);
    }
    for (std::size_t i = 0; i < counts.sources.size(); ++i) {
        const auto& expected = counts.sources[i].counts;
        CHECK(selected(index, map::filterForSource(counts, i, Found::Papers)) == expected.papers);
        CHECK(selected(index, map::filterForSource(counts, i, Found::OnlyHere)) == expected.onlyHere);
    }
    // by hand: the ACM was first with A, B, C and, in its later search, with F
    CHECK(map::filterForSource(counts, 0, Found::New) == "search:1 OR search:3 -search:2");
    CHECK(selected(index, map::filterForSource(counts, 0, Found::New)) == 4);
    CHECK(map::filterForSearch(counts, 2, Found::New) == "search:3 -search:1,2");
    CHECK(map::filterForSource(counts, 1, Found::Included) == "source:scopus verdict:included");
}

TEST_CASE("a search is named by its number or id, and one that is not there is refused")
{
    ImportDesk desk;
    const auto id = desk.imported("ACM", ris({{"A"}, {"B"}})).search;
    const map::Index index(desk.database());
    CHECK(selected(index, "search:1") == 2);
    CHECK(selected(index, "search:" + std::to_string(id.value)) == 2);
    const auto none = map::select(index, *map::parseFilter("search:2"));
    REQUIRE_FALSE(none);
    CHECK(none.error().where == "filter:8");
}
