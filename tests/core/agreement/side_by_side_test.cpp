#include "core/agreement/side_by_side.h"
#include "tests/core/agreement/voters.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::agreement;
using tests::Voters;

namespace {

SideBySide shown(const Voters& desk, const VoteQuestion& question, std::size_t paper)
{
    return sideBySide(desk.database(), desk.taxonomy(), question, desk.papers[paper]).value();
}

std::vector<std::string> names(const SideBySide& shown)
{
    std::vector<std::string> list;
    for (const auto& voice : shown.voices) {
        list.push_back(voice.name);
    }
    return list;
}

}

TEST_CASE("decisions stand side by side with reasons and notes, the consensus last")
{
    Voters desk;
    const auto reason =
        desk.put(Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::Any, "Off topic", 1, 0});
    desk.decide(0, desk.bob, Verdict::Exclude, reason);
    desk.decide(0, desk.ada, Verdict::Include);
    auto table = shown(desk, desk.screened, 0);
    CHECK(names(table) == std::vector<std::string>{"Ada", "Bob"});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].differs);
    CHECK(table.rows[0].sayings[0].verdict == Verdict::Include);
    CHECK(table.rows[0].sayings[1].reason == "EX1: Off topic");
    CHECK(table.rows[0].sayings[1].notes == std::vector<std::string>{"why"});
    REQUIRE(desk.take(0, desk.screened, desk.bob));
    table = shown(desk, desk.screened, 0);
    CHECK(names(table) == std::vector<std::string>{"Ada", "Bob", "Consensus"});
    CHECK(table.voices.back().isConsensus);
    CHECK(table.rows[0].sayings.back().verdict == Verdict::Exclude);
}

TEST_CASE("codes are rows in the order of the taxonomy, with the passages that support them")
{
    Voters desk;
    desk.give(0, desk.bob, {desk.thin, desk.rewrite});
    desk.give(0, desk.ada, {desk.rewrite});
    const auto coding = coding::codingsOf(desk.database(), desk.papers[0], desk.approach, desk.bob).front();
    desk.put(Excerpt{{}, desk.papers[0], coding.id, {}, {}, 4, {}, {}, "a thin layer", {}});
    for (const VoteQuestion& question : {desk.coded, VoteQuestion(CodeQuestion{desk.wrap})}) {
        const auto table = shown(desk, question, 0);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].name == "Rewrite");
        CHECK_FALSE(table.rows[0].differs);
        CHECK(table.rows[1].name == "Wrap / Thin");
        CHECK(table.rows[1].differs);
        CHECK_FALSE(table.rows[1].sayings[0].isGiven);
        REQUIRE(table.rows[1].sayings[1].isGiven);
        CHECK(table.rows[1].sayings[1].details == std::vector<std::string>{"stated", "Table 2"});
        CHECK(table.rows[1].sayings[1].excerpts.front().quote == "a thin layer");
    }
}

TEST_CASE("who said nothing of a paper has no column, and reviewers can be left out")
{
    Voters desk;
    desk.give(0, desk.ada, {desk.rewrite});
    desk.give(0, desk.cem, {desk.wrap});
    desk.giveNone(0, desk.bob);
    CHECK(names(shown(desk, desk.coded, 0)) == std::vector<std::string>{"Ada", "Bob", "Cem"});
    CHECK(shown(desk, desk.coded, 0).rows.back().kind == SaidRow::Kind::NoneApplies);
    CHECK(shown(desk, desk.coded, 1).voices.empty());
    const auto two =
        sideBySide(desk.database(), desk.taxonomy(), desk.coded, desk.papers[0], {desk.ada, desk.bob});
    CHECK(names(*two) == std::vector<std::string>{"Ada", "Bob"});
    CHECK(two->rows.size() == 2);
    CHECK_FALSE(sideBySide(desk.database(), desk.taxonomy(), desk.coded, PaperId{77}));
}

TEST_CASE("claims that are the same stand in one row")
{
    Voters desk;
    const auto overhead = desk.metric("Overhead");
    desk.claim(0, desk.ada, overhead, 0.7);
    desk.claim(0, desk.bob, overhead, 0.7);
    desk.claim(0, desk.bob, overhead, 3);
    const auto table = shown(desk, ClaimQuestion{}, 0);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].name == "Overhead 0.7 percent");
    CHECK_FALSE(table.rows[0].differs);
    CHECK(table.rows[0].claims.size() == 2);
    CHECK(table.rows[1].name == "Overhead 3 percent");
    CHECK(table.rows[1].differs);
}
