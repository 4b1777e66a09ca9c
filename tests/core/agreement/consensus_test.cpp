#include "core/agreement/claims_in_force.h"
#include "core/agreement/in_force.h"
#include "core/agreement/summary.h"
#include "core/coding/claims.h"
#include "tests/core/agreement/voters.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::agreement;
using tests::Voters;

namespace {

using Lines = std::vector<std::string>;

screening::Standing standingOf(const Voters& desk, std::size_t paper)
{
    return screening::standingAt(Stage::TitleAbstract,
                                 screening::decisionsOn(desk.database(), desk.papers[paper]),
                                 countingRule(desk.database()))
        .value();
}

std::vector<CodeId> inForce(const Voters& desk, std::size_t paper)
{
    return InForce(desk.database(), {}).codesOf(desk.papers[paper]);
}

}

TEST_CASE("papers on which reviewers differ are open, in the order of their labels")
{
    Voters desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    desk.decide(1, desk.ada, Verdict::Include);
    desk.decide(1, desk.bob, Verdict::Maybe);
    desk.decide(2, desk.ada, Verdict::Exclude);
    desk.decide(2, desk.bob, Verdict::Exclude);
    desk.decide(3, desk.ada, Verdict::Include);
    CHECK(desk.agenda(desk.screened) == Lines{"[2] agreed", "[9] open", "[10] open"});
    CHECK_FALSE(stateOf(desk.database(), desk.taxonomy(), desk.screened, desk.papers[3]));
    CHECK(agendaOf(desk.database(), desk.taxonomy(), desk.screened, {desk.ada})->empty());
}

TEST_CASE("what is to be settled is counted over all questions, each paper once")
{
    Voters desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Maybe);
    desk.give(0, desk.ada, {desk.rewrite});
    desk.give(0, desk.bob, {desk.wrap});
    desk.give(1, desk.ada, {desk.rewrite});
    desk.give(1, desk.bob, {desk.thin});
    desk.give(2, desk.ada, {desk.rewrite});
    desk.give(2, desk.bob, {desk.rewrite});
    const auto open = [&] { return toSettle(desk.database(), desk.taxonomy()); };
    CHECK(open() == std::vector{desk.papers[0], desk.papers[1]});
    REQUIRE(desk.take(1, desk.coded, desk.ada));
    CHECK(open() == std::vector{desk.papers[0]});
    REQUIRE(desk.take(0, desk.screened, desk.ada));
    CHECK(open() == std::vector{desk.papers[0]}); // its codes are still open
    REQUIRE(desk.take(0, desk.coded, desk.ada));
    CHECK(open().empty());
}

TEST_CASE(
    "the word of a lead settles what the others say differently, and what the lead did not judge is open")
{
    Voters desk;
    for (const std::size_t paper : {0U, 1U}) {
        desk.decide(paper, desk.bob, Verdict::Include);
        desk.decide(paper, desk.cem, Verdict::Exclude);
    }
    desk.decide(0, desk.ada, Verdict::Include);
    CHECK(desk.agenda(desk.screened) == Lines{"[9] open", "[10] open"});
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        setLead(t, desk.ada);
        return {};
    }));
    CHECK(desk.agenda(desk.screened) == Lines{"[9] open", "[10] settled"});
    CHECK(toSettle(desk.database(), desk.taxonomy()) == std::vector{desk.papers[1]});
}

TEST_CASE("the full text settles title and abstract, and codes of an excluded paper wait for nobody")
{
    Voters desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    desk.give(0, desk.ada, {desk.rewrite});
    desk.give(0, desk.bob, {desk.wrap});
    CHECK(desk.agenda(desk.screened) == Lines{"[10] open"});
    CHECK(desk.agenda(desk.coded) == Lines{"[10] open"});
    for (const auto reviewer : {desk.ada, desk.bob}) {
        desk.decide(0, reviewer, Verdict::Exclude, {}, Stage::FullText);
    }
    CHECK(desk.agenda(desk.screened) == Lines{"[10] settled"});
    CHECK(desk.agenda(desk.coded).empty());
    CHECK(toSettle(desk.database(), desk.taxonomy()).empty());
}

TEST_CASE("a code is settled with all of its dimension")
{
    Voters desk;
    desk.give(0, desk.ada, {desk.rewrite, desk.thin});
    desk.give(0, desk.bob, {desk.rewrite});
    desk.give(1, desk.ada, {desk.wrap});
    desk.give(1, desk.bob, {desk.thin});
    const VoteQuestion wrap = CodeQuestion{desk.wrap};
    CHECK(settledBy(desk.taxonomy(), wrap) == desk.coded);
    CHECK(desk.agenda(desk.coded) == Lines{"[9] open", "[10] open"});
    // both gave [9] the code or one below it, but not the same one
    CHECK(desk.agenda(wrap) == Lines{"[10] open"});
    REQUIRE(desk.take(0, wrap, desk.bob));
    CHECK(desk.agenda(wrap) == Lines{"[10] settled"});
    CHECK(inForce(desk, 0) == std::vector{desk.rewrite});
}

TEST_CASE("one reviewer's decision becomes the consensus, and the votes stay as they were")
{
    Voters desk;
    const auto reason =
        desk.put(Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::Any, "Off topic", 1, 0});
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude, reason);
    REQUIRE(standingOf(desk, 0) == screening::Standing::Conflict);
    const auto before = summarise(votesOn(desk.database(), desk.taxonomy(), desk.screened).value());
    REQUIRE(desk.take(0, desk.screened, desk.bob));
    CHECK(standingOf(desk, 0) == screening::Standing::Excluded);
    const auto consensus = countingRule(desk.database()).consensus.value();
    const auto said = screening::decisionOf(desk.database(), desk.papers[0], consensus, Stage::TitleAbstract);
    CHECK(said->criterion == reason);
    CHECK(said->note.empty());
    CHECK(desk.database().count<Decision>() == 3);
    const auto after = summarise(votesOn(desk.database(), desk.taxonomy(), desk.screened).value());
    CHECK(before.figures.front().estimate.value == after.figures.front().estimate.value);
    CHECK(after.figures.front().estimate.value == 0.0);
    // the other one's word after all, in its place
    REQUIRE(desk.take(0, desk.screened, desk.ada));
    CHECK(standingOf(desk, 0) == screening::Standing::Included);
    CHECK(desk.database().count<Decision>() == 3);
}

TEST_CASE("each consensus is one step of undo")
{
    Voters desk;
    desk.give(0, desk.ada, {desk.rewrite, desk.wrap});
    desk.give(0, desk.bob, {desk.thin});
    REQUIRE(desk.take(0, desk.coded, desk.ada));
    CHECK(inForce(desk, 0) == std::vector{desk.rewrite, desk.wrap});
    REQUIRE(desk.review->undo());
    CHECK(inForce(desk, 0) == std::vector{desk.wrap}); // which both gave, or one below it
    CHECK(desk.agenda(desk.coded) == Lines{"[10] open"});
}

TEST_CASE("codes that are taken over keep status and basis, and leave place and passages with the reviewer")
{
    Voters desk;
    desk.give(0, desk.ada, {desk.rewrite});
    desk.give(0, desk.bob, {desk.wrap});
    REQUIRE(desk.take(0, desk.coded, desk.ada));
    const auto consensus = countingRule(desk.database()).consensus.value();
    const auto own = coding::codingsOf(desk.database(), desk.papers[0], desk.approach, consensus);
    REQUIRE(own.size() == 1);
    CHECK(own.front().status == "stated");
    CHECK_FALSE(desk.database().find<CodingDetail>(own.front().id));
    CHECK(coding::codingsOf(desk.database(), desk.papers[0], desk.approach, desk.ada).size() == 1);
    CHECK(coding::codingsOf(desk.database(), desk.papers[0], desk.approach, desk.bob).size() == 1);
}

TEST_CASE("that none of the codes applies is a word like any other")
{
    Voters desk;
    desk.give(0, desk.ada, {desk.rewrite});
    desk.giveNone(0, desk.bob);
    CHECK(desk.agenda(desk.coded) == Lines{"[10] open"});
    REQUIRE(desk.take(0, desk.coded, desk.bob));
    CHECK(inForce(desk, 0).empty());
    CHECK(desk.agenda(desk.coded) == Lines{"[10] settled"});
    REQUIRE(desk.settle(0, desk.coded, CodesWord{{desk.wrap, desk.rewrite}}));
    CHECK(inForce(desk, 0) == std::vector{desk.rewrite, desk.wrap});
    REQUIRE(desk.settle(0, desk.coded, CodesWord{}));
    CHECK(inForce(desk, 0).empty());
}

TEST_CASE("a consensus of one's own needs not be what anybody said, but must answer the question")
{
    Voters desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    REQUIRE(desk.settle(0, desk.screened, VerdictWord{Verdict::Maybe, {}}));
    CHECK(standingOf(desk, 0) == screening::Standing::Open);
    const auto consensus = countingRule(desk.database()).consensus.value();
    CHECK(screening::decisionOf(desk.database(), desk.papers[0], consensus, Stage::TitleAbstract)->note
          == "talked it over");
    CHECK(tests::errorOf(desk.settle(0, desk.screened, AnswerWord{"12"})).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(desk.settle(0, desk.coded, VerdictWord{})).code == ErrorCode::Invalid);
    const auto other = desk.code(desk.dimension("Other", DimensionKind::Category), "Elsewhere");
    CHECK(tests::errorOf(desk.settle(0, desk.coded, CodesWord{{other}})).code == ErrorCode::Invalid);
    // what failed has taken nothing away
    CHECK(desk.agenda(desk.screened) == Lines{"[10] settled"});
}

TEST_CASE("answers are settled by the dimension's rules")
{
    Voters desk;
    const auto lines = desk.dimension("Lines", DimensionKind::Number);
    const VoteQuestion question = DimensionQuestion{lines};
    desk.answer(0, lines, desk.ada, "100");
    desk.answer(0, lines, desk.bob, "120");
    const auto answer = [&] { return InForce(desk.database(), {}).answersOf(desk.papers[0]); };
    CHECK(answer().empty());
    REQUIRE(desk.take(0, question, desk.bob));
    CHECK(answer().front().number == 120.0);
    REQUIRE(desk.settle(0, question, AnswerWord{"110"}));
    CHECK(answer().front().number == 110.0);
    CHECK(tests::errorOf(desk.settle(0, question, AnswerWord{"many"})).code == ErrorCode::Invalid);
    CHECK(answer().front().number == 110.0);
}

TEST_CASE("a consensus is taken back, and there is none to take back then")
{
    Voters desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    CHECK(tests::errorOf(desk.reopen(0, desk.screened)).code == ErrorCode::NotFound);
    REQUIRE(desk.take(0, desk.screened, desk.ada));
    REQUIRE(desk.reopen(0, desk.screened));
    CHECK(standingOf(desk, 0) == screening::Standing::Conflict);
    CHECK(tests::errorOf(desk.reopen(0, desk.screened)).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(desk.take(0, desk.screened, desk.cem)).code == ErrorCode::NotFound);
}

TEST_CASE("what all agree on becomes the consensus at once, but not where they exclude for different reasons")
{
    Voters desk;
    const auto topic =
        desk.put(Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::Any, "Off topic", 1, 0});
    const auto old =
        desk.put(Criterion{{}, "EX2", CriterionKind::Exclude, CriterionStage::Any, "Too old", 2, 0});
    for (const auto reviewer : {desk.ada, desk.bob}) {
        desk.decide(0, reviewer, Verdict::Include);
        desk.decide(1, reviewer, Verdict::Exclude, topic);
        desk.decide(2, reviewer, Verdict::Exclude, reviewer == desk.ada ? topic : old);
        desk.decide(3, reviewer, reviewer == desk.ada ? Verdict::Include : Verdict::Exclude);
    }
    std::vector<double> told;
    const auto done = desk.write([&](store::Transaction& t) {
        return settleAgreed(t, desk.taxonomy(), desk.screened, {}, [&](double share) {
            told.push_back(share);
            return true;
        });
    });
    REQUIRE(done);
    CHECK(done->settled == 2);
    CHECK(done->left == 1);
    CHECK(told.front() == 0.0);
    CHECK(desk.agenda(desk.screened) == Lines{"[1] open", "[2] agreed", "[9] settled", "[10] settled"});
    std::vector<PaperId> sample = {desk.papers[1], desk.papers[3]};
    std::ranges::sort(sample);
    CHECK(desk.agenda(StageQuestion{Stage::TitleAbstract, sample}) == Lines{"[1] open", "[9] settled"});
    REQUIRE(desk.review->undo());
    CHECK(desk.agenda(desk.screened) == Lines{"[1] open", "[2] agreed", "[9] agreed", "[10] agreed"});
    const auto stopped = desk.write([&](store::Transaction& t) {
        return settleAgreed(t, desk.taxonomy(), desk.screened, {}, [](double) { return false; });
    });
    CHECK(tests::errorOf(stopped).code == ErrorCode::Cancelled);
    CHECK(desk.agenda(desk.screened).back() == "[10] agreed");
}

TEST_CASE("claims of the consensus take the place of all others of their paper")
{
    Voters desk;
    const auto overhead = desk.metric("Overhead");
    const auto first = desk.claim(0, desk.ada, overhead, 0.7);
    desk.claim(0, desk.bob, overhead, 0.7);
    const auto second = desk.claim(0, desk.bob, overhead, 3);
    desk.claim(1, desk.ada, overhead, 5);
    desk.put(Excerpt{{}, desk.papers[0], {}, first, {}, 3, {}, {}, "0.7 % slower", {}});
    const VoteQuestion claims = ClaimQuestion{};
    const auto values = [&] {
        std::vector<double> list;
        for (const auto& claim : claimsInForce(desk.database())) {
            list.push_back(*claim.value);
        }
        return list;
    };
    CHECK(desk.agenda(claims) == Lines{"[10] open"});
    CHECK(values() == std::vector{0.7, 0.7, 3.0, 5.0});
    REQUIRE(desk.take(0, claims, desk.ada));
    CHECK(values() == std::vector{5.0, 0.7});
    CHECK(desk.database().count<Excerpt>() == 2);
    REQUIRE(desk.settle(0, claims, ClaimsWord{{first, second}}));
    CHECK(values() == std::vector{5.0, 0.7, 3.0});
    CHECK(desk.agenda(claims) == Lines{"[10] settled"});
    REQUIRE(desk.reopen(0, claims));
    CHECK(values() == std::vector{0.7, 0.7, 3.0, 5.0});
    CHECK(desk.database().count<Excerpt>() == 1);
}

TEST_CASE("claims that say opposite things are not agreed on")
{
    Voters desk;
    const auto overhead = desk.metric("Overhead");
    const auto note = [&](std::size_t paper, ReviewerId reviewer, Direction direction) {
        auto claim = *desk.database().find<Claim>(desk.claim(paper, reviewer, overhead, 3));
        claim.direction = direction;
        REQUIRE(desk.write([&](store::Transaction& t) { return coding::changeClaim(t, claim); }));
    };
    note(0, desk.ada, Direction::Better);
    note(0, desk.bob, Direction::Worse);
    note(1, desk.ada, Direction::Worse);
    note(1, desk.bob, Direction::Worse);
    const VoteQuestion claims = ClaimQuestion{};
    CHECK(desk.agenda(claims) == Lines{"[9] agreed", "[10] open"});
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        const auto done = settleAgreed(t, desk.taxonomy(), claims);
        return done ? Result<void>() : fail(done.error());
    }));
    CHECK(desk.agenda(claims) == Lines{"[9] settled", "[10] open"});
}

TEST_CASE("a lead's claims count where the lead noted any")
{
    Voters desk;
    const auto overhead = desk.metric("Overhead");
    desk.claim(0, desk.ada, overhead, 1);
    desk.claim(0, desk.bob, overhead, 2);
    desk.claim(1, desk.bob, overhead, 3);
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        setLead(t, desk.ada);
        return {};
    }));
    const auto counted = claimsInForce(desk.database());
    REQUIRE(counted.size() == 2);
    CHECK(counted[0].value == 1.0);
    CHECK(counted[1].value == 3.0);
}
