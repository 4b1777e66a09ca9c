#include "core/review/coding.h"
#include "core/sources/remove_search.h"
#include "tests/core/sources/import_desk.h"
#include "tests/support/rows.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;
using tests::ris;

TEST_CASE("a search goes with its files, its records, and the papers that only it gave")
{
    ImportDesk desk;
    desk.imported("ACM", ris({{"A"}, {"B"}}));
    const auto before = tests::rowsOf(desk.database());
    const auto again = desk.imported("ACM", ris({{"B"}, {"C", "Chen, A", 2020, "", "", "An abstract."}}));
    const auto removed = desk.remove(again.search);
    REQUIRE(removed);
    CHECK(removed->records == 2);
    CHECK(removed->papers == 1); // C; B came before
    CHECK(removed->kept == 0);
    CHECK(tests::difference(before, tests::rowsOf(desk.database())).empty());
    REQUIRE(desk.review->undo());
    CHECK(desk.database().count<Record>() == 4);
    REQUIRE(desk.review->redo());
    CHECK(tests::difference(before, tests::rowsOf(desk.database())).empty());
}

TEST_CASE("a paper on which something hangs stays when its search goes")
{
    ImportDesk desk;
    const auto search = desk.imported("ACM", ris({{"A"}, {"B"}, {"C"}, {"D"}})).search;
    REQUIRE(desk.review->write("hang", [&](store::Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        t.insert(Decision{{}, desk.paperOf(search, 1), ada, Stage::FullText, Verdict::Include, {}, ""});
        Note note;
        note.paper = desk.paperOf(search, 2);
        note.reviewer = ada;
        t.insert(note);
        Search round;
        round.source = t.database().all<Source>().front().id;
        round.seed = desk.paperOf(search, 3);
        t.insert(round);
        return {};
    }));
    const auto removed = desk.remove(search);
    REQUIRE(removed);
    CHECK(removed->papers == 1);
    CHECK(removed->kept == 3);
    CHECK(desk.database().count<Paper>() == 3);
    CHECK(desk.database().count<Record>() == 0);
}

TEST_CASE("removing a search is broken off, and everything is as it was")
{
    ImportDesk desk;
    const auto search = desk.imported("PubMed", ris({{"A"}, {"B"}})).search;
    std::stop_source stop;
    stop.request_stop();
    const auto written = desk.review->write("remove", [&](store::Transaction& t) -> Result<void> {
        const auto removed = sources::removeSearch(t, search, stop.get_token());
        return removed ? Result<void>() : fail(removed.error());
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK(desk.database().count<Record>() == 2);
    CHECK(desk.database().find<Search>(search));
}

TEST_CASE("a search that is not there is not removed")
{
    ImportDesk desk;
    CHECK(desk.remove(SearchId{5}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a large search is removed as one change over parts, and comes back whole")
{
    ImportDesk desk;
    std::vector<tests::RisRecord> many;
    for (int i = 0; i < 6000; ++i) {
        many.push_back({"Title " + std::to_string(i)});
    }
    const auto search = desk.imported("ACM", ris(many)).search;
    const auto before = tests::rowsOf(desk.database());
    CHECK(desk.remove(search)->papers == 6000);
    CHECK(desk.database().integer("SELECT count(*) FROM journal_part WHERE entry = 2") == 2); // 12,002 rows
    REQUIRE(desk.review->undo());
    CHECK(tests::difference(before, tests::rowsOf(desk.database())).empty());
}

TEST_CASE("what was declared of a search's records goes with them")
{
    tests::ImportDesk desk;
    const auto first = desk.imported("acm", tests::ris({{"Kernels in Rust"}})).search;
    desk.imported("ieee", tests::ris({{"Kernels in rust"}}));
    const auto records = desk.database().all<Record>();
    REQUIRE(records.size() == 2);
    REQUIRE(desk.review->write("different", [&](store::Transaction& t) -> Result<void> {
        t.insert(NotDuplicate{{}, records[0].id, records[1].id, reviewerNamed(t, "Ada"), {}});
        return {};
    }));
    REQUIRE(desk.remove(first));
    CHECK(desk.database().count<NotDuplicate>() == 0);
    REQUIRE(desk.review->undo());
    CHECK(desk.database().count<NotDuplicate>() == 1);
}
