#include "core/sources/searches.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;
using tests::ris;

namespace {

void pointAt(ImportDesk& desk, SearchId search, std::int64_t number, std::optional<PaperId> paper)
{
    REQUIRE(desk.review->write("merge", [&](store::Transaction& t) -> Result<void> {
        auto record = t.database().all<Record>("WHERE search = ?1 AND number = ?2", search, number).front();
        record.paper = paper;
        t.update(record);
        return {};
    }));
}

}

TEST_CASE("counts say what each search found, what of it is new, and what nobody else found")
{
    ImportDesk desk;
    ImportRequest request;
    request.source = "ACM";
    request.search.hits = 40;
    const auto text = ris({{"A"}, {"B"}, {"C"}});
    request.files = {{"a.ris", text}};
    const auto acm = desk.tryImport(request)->search;
    const auto scopus = desk.imported("Scopus", ris({{"B"}, {"D"}})).search;
    const auto later = desk.imported("ACM", ris({{"A"}, {"E"}})).search;
    pointAt(desk, scopus, 1, desk.paperOf(acm, 2)); // B is one paper
    pointAt(desk, acm, 3, desk.paperOf(acm, 2));    // and so, somebody said, is C

    const auto isIncluded = [&](PaperId paper) { return paper == desk.paperOf(acm, 2); };
    const auto counts = countSearches(desk.database(), isIncluded);
    REQUIRE(counts.searches.size() == 3);
    CHECK(counts.searches[0].search.id == acm);
    CHECK(counts.searches[2].search.id == later);
    //                                     hits records papers duplicates loose new only included
    CHECK(counts.searches[0].counts == FoundCounts{40, 3, 2, 1, 0, 2, 0, 1});
    CHECK(counts.searches[1].counts == FoundCounts{{}, 2, 2, 0, 0, 1, 1, 1});
    CHECK(counts.searches[2].counts == FoundCounts{{}, 2, 2, 0, 0, 1, 1, 0});
    REQUIRE(counts.sources.size() == 2);
    CHECK(counts.sources[0].source.name == "ACM");
    CHECK(counts.sources[0].counts == FoundCounts{{}, 5, 3, 2, 0, 3, 2, 1});
    CHECK(counts.sources[1].counts == FoundCounts{{}, 2, 2, 0, 0, 1, 1, 1});
    CHECK(counts.total == FoundCounts{{}, 7, 4, 3, 0, 4, 4, 1});
}

TEST_CASE(
    "hits add up over databases and whatever else was counted, unless those of a database are not known")
{
    HitSum hits;
    CHECK_FALSE(hits.sum());
    hits.add(SourceKind::Snowballing, {});
    CHECK_FALSE(hits.sum());
    hits.add(SourceKind::Database, 30);
    hits.add(SourceKind::Other, 2);
    CHECK(hits.sum() == 32);
    hits.add(SourceKind::Database, {});
    CHECK_FALSE(hits.sum());
}

TEST_CASE("a source is credited with the papers that its searches had first, in the order of the searches")
{
    ImportDesk desk;
    desk.put(Source{{}, "acm", "ACM", SourceKind::Database, "", 0});
    const auto scopus = desk.imported("Scopus", ris({{"A"}})).search;
    const auto acm = desk.imported("ACM", ris({{"A"}})).search;
    pointAt(desk, acm, 1, desk.paperOf(scopus, 1));
    const auto counts = desk.counts();
    CHECK(counts.sources[0].source.name == "ACM");
    CHECK(counts.sources[0].counts.newPapers == 0);
    CHECK(counts.sources[1].counts.newPapers == 1);
}

TEST_CASE("records without a paper are counted as loose, and sources without searches with nothing")
{
    ImportDesk desk;
    desk.put(Source{{}, "ieee", "IEEE", SourceKind::Database, "", 0});
    const auto search = desk.imported("ACM", ris({{"A"}, {"B"}})).search;
    pointAt(desk, search, 1, {});
    const auto counts = desk.counts();
    CHECK(counts.sources.front().counts == FoundCounts{});
    CHECK(counts.total == FoundCounts{{}, 2, 1, 0, 1, 1, 1, 0});
}
