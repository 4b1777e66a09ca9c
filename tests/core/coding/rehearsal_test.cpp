#include "core/coding/codings.h"
#include "core/coding/refactoring.h"
#include "core/coding/rehearsal.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

#include <stop_token>

using namespace alidade;
using namespace alidade::coding;

namespace {

struct Desk : tests::Desk {
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId greenfield = code(approach, "Greenfield");
    CodeId scratch = code(approach, "From scratch");
    CodeId porting = code(approach, "Porting");
    PaperId p14 = paper("[14]");
    PaperId p5 = paper("[5]");

    void give(PaperId paper, CodeId code)
    {
        REQUIRE(write([&](store::Transaction& t) {
            NewCoding wanted;
            wanted.paper = paper;
            wanted.code = code;
            wanted.reviewer = ada;
            return coding::code(t, wanted);
        }));
    }

    std::vector<std::pair<std::string, std::string>> changes(const Refactoring& refactoring)
    {
        const auto entries = review->journal().count();
        const auto rehearsed = rehearse(*review, refactoring, 100);
        REQUIRE(rehearsed);
        CHECK(review->journal().count() == entries);
        std::vector<std::pair<std::string, std::string>> list;
        for (const auto& change : rehearsed->papers) {
            list.emplace_back(change.paper.label, change.what.english());
        }
        return list;
    }
};

using Changes = std::vector<std::pair<std::string, std::string>>;

}

TEST_CASE("a rehearsed merge says of each paper what becomes of its codes, and changes nothing")
{
    Desk desk;
    desk.give(desk.p14, desk.scratch);
    desk.give(desk.p5, desk.scratch);
    desk.give(desk.p5, desk.greenfield);
    const auto merge = [&](store::Transaction& t) { return mergeCodes(t, {desk.scratch}, desk.greenfield); };
    CHECK(desk.changes(merge)
          == Changes{{"[5]", "From scratch joins what stands there already"},
                     {"[14]", "From scratch → Greenfield"}});
    CHECK(desk.database().count<Code>() == 3);
}

TEST_CASE("a rehearsed deletion says what is dropped")
{
    Desk desk;
    desk.give(desk.p14, desk.scratch);
    CHECK(desk.changes([&](store::Transaction& t) { return deleteCode(t, desk.scratch, Discard()); })
          == Changes{{"[14]", "From scratch is dropped"}});
}

TEST_CASE("a rehearsed move names the new place, also where no coding changes")
{
    Desk desk;
    desk.give(desk.p14, desk.scratch);
    CHECK(desk.changes([&](store::Transaction& t) {
        return moveCode(t, desk.scratch, {desk.approach, desk.greenfield, {}});
    }) == Changes{{"[14]", "From scratch → Greenfield / From scratch"}});
}

TEST_CASE("a rehearsal words only as many papers as are asked for, and counts all")
{
    Desk desk;
    desk.give(desk.p14, desk.scratch);
    desk.give(desk.p5, desk.scratch);
    const auto rehearsed = rehearse(
        *desk.review, [&](store::Transaction& t) { return mergeCodes(t, {desk.scratch}, desk.porting); }, 1);
    REQUIRE(rehearsed);
    CHECK(rehearsed->impact.papers.size() == 2);
    CHECK(rehearsed->papers.size() == 1);
}

TEST_CASE("a refactoring that fails fails in rehearsal with the same sentence")
{
    Desk desk;
    desk.give(desk.p14, desk.scratch);
    const auto remove = [&](store::Transaction& t) { return deleteCode(t, desk.scratch); };
    const auto rehearsed = rehearse(*desk.review, remove, 100);
    REQUIRE_FALSE(rehearsed);
    CHECK(rehearsed.error() == dryRun(*desk.review, remove).error());
}

TEST_CASE("a rehearsal on another thread says the same, and one that was stopped says that it was")
{
    Desk desk;
    desk.give(desk.p14, desk.greenfield);
    const Refactoring merge = [&](store::Transaction& t) {
        return mergeCodes(t, {desk.greenfield}, desk.scratch);
    };
    const auto rehearsed = rehearseAside(*desk.review, merge, 100, {});
    REQUIRE(rehearsed);
    CHECK(rehearsed->impact == rehearse(*desk.review, merge, 100)->impact);
    REQUIRE(rehearsed->papers.size() == 1);
    CHECK(rehearsed->papers.front().paper.label == "[14]");
    CHECK(rehearsed->papers.front().what.english() == "Greenfield → From scratch");
    CHECK(desk.database().find<Code>(desk.greenfield));

    std::stop_source stop;
    stop.request_stop();
    const Refactoring endless = [](store::Transaction& t) -> Result<Impact> {
        t.database().integer(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) "
            "SELECT count(*) FROM n");
        return Impact();
    };
    const auto stopped = rehearseAside(*desk.review, endless, 100, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    desk.give(desk.p5, desk.porting); // nothing holds the file
}
