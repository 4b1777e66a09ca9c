#include "core/screening/verdicts.h"

#include <catch2/catch.hpp>

using namespace alidade;
using screening::Standing;

namespace {

constexpr ReviewerId ADA{1};
constexpr ReviewerId BOB{2};
constexpr ReviewerId TOGETHER{3};

Decision by(ReviewerId reviewer, Stage stage, Verdict verdict)
{
    Decision decision;
    decision.reviewer = reviewer;
    decision.stage = stage;
    decision.verdict = verdict;
    return decision;
}

Standing after(std::vector<Decision> decisions, std::optional<ReviewerId> lead = {})
{
    return screening::standing(decisions, {lead, TOGETHER, 1});
}

/// Where the protocol asks for two decisions at each stage.
Standing afterTwo(std::vector<Decision> decisions, std::optional<ReviewerId> lead = {})
{
    return screening::standing(decisions, {lead, TOGETHER, 2});
}

}

TEST_CASE("a paper is open until somebody whose word counts has decided")
{
    CHECK(after({}) == Standing::Open);
    CHECK(after({by(ADA, Stage::FullText, Verdict::Include)}, BOB) == Standing::Open);
}

TEST_CASE("title and abstract can exclude, but only the full text includes")
{
    CHECK(after({by(ADA, Stage::TitleAbstract, Verdict::Exclude)}) == Standing::Excluded);
    CHECK(after({by(ADA, Stage::TitleAbstract, Verdict::Include)}) == Standing::Open);
    CHECK(after({by(ADA, Stage::FullText, Verdict::Include)}) == Standing::Included);
}

TEST_CASE("the full text overrules title and abstract")
{
    CHECK(after({by(ADA, Stage::TitleAbstract, Verdict::Include), by(ADA, Stage::FullText, Verdict::Exclude)})
          == Standing::Excluded);
}

TEST_CASE("reviewers who differ are in conflict until the consensus or a lead settles it")
{
    const std::vector<Decision> votes = {by(ADA, Stage::FullText, Verdict::Include),
                                         by(BOB, Stage::FullText, Verdict::Exclude)};
    CHECK(after(votes) == Standing::Conflict);
    CHECK(after(votes, BOB) == Standing::Excluded);
    auto settled = votes;
    settled.push_back(by(TOGETHER, Stage::FullText, Verdict::Include));
    CHECK(after(settled) == Standing::Included);
    CHECK(after(settled, BOB) == Standing::Included);
}

TEST_CASE("a maybe leaves a paper open, and is a conflict beside another verdict")
{
    CHECK(after({by(ADA, Stage::FullText, Verdict::Maybe)}) == Standing::Open);
    CHECK(after({by(ADA, Stage::FullText, Verdict::Maybe), by(BOB, Stage::FullText, Verdict::Maybe)})
          == Standing::Open);
    for (const auto other : {Verdict::Include, Verdict::Exclude}) {
        const std::vector<Decision> votes = {by(ADA, Stage::FullText, Verdict::Maybe),
                                             by(BOB, Stage::FullText, other)};
        CHECK(after(votes) == Standing::Conflict);
        CHECK(afterTwo(votes) == Standing::Conflict);
    }
}

TEST_CASE("where two are to decide, one decision leaves the paper open at either stage")
{
    const auto first = by(ADA, Stage::TitleAbstract, Verdict::Include);
    const auto second = by(BOB, Stage::TitleAbstract, Verdict::Include);
    CHECK(afterTwo({by(ADA, Stage::TitleAbstract, Verdict::Exclude)}) == Standing::Open);
    CHECK(afterTwo({first, by(ADA, Stage::FullText, Verdict::Include)}) == Standing::Open);
    CHECK(afterTwo({first, second, by(ADA, Stage::FullText, Verdict::Include)}) == Standing::Open);
    CHECK(afterTwo({first,
                    second,
                    by(ADA, Stage::FullText, Verdict::Include),
                    by(BOB, Stage::FullText, Verdict::Include)})
          == Standing::Included);
    CHECK(afterTwo({by(ADA, Stage::TitleAbstract, Verdict::Exclude),
                    by(BOB, Stage::TitleAbstract, Verdict::Exclude)})
          == Standing::Excluded);
}

TEST_CASE("one decision at full text does not overrule what two have said before")
{
    std::vector<Decision> votes = {by(ADA, Stage::TitleAbstract, Verdict::Include),
                                   by(BOB, Stage::TitleAbstract, Verdict::Exclude),
                                   by(ADA, Stage::FullText, Verdict::Include)};
    CHECK(afterTwo(votes) == Standing::Conflict);
    votes[0].verdict = Verdict::Exclude;
    CHECK(afterTwo(votes) == Standing::Excluded);
}

TEST_CASE("the consensus decides alone, and so does a lead, however many are asked for")
{
    CHECK(afterTwo({by(TOGETHER, Stage::FullText, Verdict::Include)}) == Standing::Included);
    CHECK(afterTwo({by(BOB, Stage::FullText, Verdict::Include)}, BOB) == Standing::Included);
    CHECK(afterTwo({by(ADA, Stage::FullText, Verdict::Include)}, BOB) == Standing::Open);
}
