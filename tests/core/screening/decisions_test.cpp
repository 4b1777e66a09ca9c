#include "core/review/review.h"
#include "core/screening/decisions.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::screening;

namespace {

struct Desk {
    tests::TempFolder folder;
    std::unique_ptr<Review> review = *Review::create(folder / "desk.alidade", {.reviewer = "Ada"});
    PaperId paper;
    ReviewerId ada;
    ReviewerId bob;

    Desk()
    {
        REQUIRE(review->write("set up", [&](store::Transaction& t) -> Result<void> {
            paper = t.insert(Paper());
            ada = reviewerNamed(t, "Ada");
            bob = reviewerNamed(t, "Bob");
            return {};
        }));
    }

    CriterionId criterion(std::string name, CriterionKind kind, CriterionStage stage)
    {
        Criterion row;
        row.name = std::move(name);
        row.kind = kind;
        row.stage = stage;
        REQUIRE(review->write("criterion", [&](store::Transaction& t) -> Result<void> {
            row.id = t.insert(row);
            return {};
        }));
        return row.id;
    }

    Result<DecisionId> decide(const NewDecision& decision)
    {
        Result<DecisionId> id = DecisionId();
        const auto written = review->write("decide", [&](store::Transaction& t) -> Result<void> {
            id = screening::decide(t, decision);
            return id ? Result<void>() : fail(id.error());
        });
        REQUIRE(written.has_value() == id.has_value());
        return id;
    }

    Result<void> withdraw(ReviewerId reviewer, Stage stage)
    {
        const auto written = review->write("withdraw", [&](store::Transaction& t) {
            return screening::withdraw(t, paper, reviewer, stage);
        });
        return written ? Result<void>() : fail(written.error());
    }

    std::vector<Decision> decisions() const { return review->database().all<Decision>(); }
};

std::string refusal(const Result<DecisionId>& result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    return result.error().detail.english();
}

}

TEST_CASE("a decision is kept with all that was said")
{
    Desk desk;
    const auto criterion = desk.criterion("EX1", CriterionKind::Exclude, CriterionStage::Any);
    const auto id = desk.decide(
        {desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Exclude, criterion, "A slide deck."});
    REQUIRE(id);
    REQUIRE(desk.decisions().size() == 1);
    const auto decision = desk.decisions().front();
    CHECK(decision.id == *id);
    CHECK(decision.paper == desk.paper);
    CHECK(decision.reviewer == desk.ada);
    CHECK(decision.stage == Stage::TitleAbstract);
    CHECK(decision.verdict == Verdict::Exclude);
    CHECK(decision.criterion == criterion);
    CHECK(decision.note == "A slide deck.");
}

TEST_CASE("a second decision of a reviewer on a paper at a stage takes the place of the first")
{
    Desk desk;
    const auto first =
        desk.decide({desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Maybe, {}, "Unclear."});
    const auto second = desk.decide({desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Include, {}, ""});
    REQUIRE(second);
    CHECK(*second == *first);
    REQUIRE(desk.decisions().size() == 1);
    CHECK(desk.decisions().front().verdict == Verdict::Include);
    CHECK(desk.decisions().front().note.empty());
}

TEST_CASE("each reviewer and each stage has a decision of its own")
{
    Desk desk;
    REQUIRE(desk.decide({desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Include, {}, ""}));
    REQUIRE(desk.decide({desk.paper, desk.bob, Stage::TitleAbstract, Verdict::Exclude, {}, ""}));
    REQUIRE(desk.decide({desk.paper, desk.ada, Stage::FullText, Verdict::Exclude, {}, ""}));
    CHECK(desk.decisions().size() == 3);
}

TEST_CASE("an exclusion at full text needs a criterion where the review has one for it")
{
    Desk desk;
    const NewDecision without{desk.paper, desk.ada, Stage::FullText, Verdict::Exclude, {}, ""};
    desk.criterion("IN1", CriterionKind::Include, CriterionStage::Any);
    desk.criterion("EX1", CriterionKind::Exclude, CriterionStage::TitleAbstract);
    CHECK(desk.decide(without));
    const auto criterion = desk.criterion("EX2", CriterionKind::Exclude, CriterionStage::FullText);
    CHECK(refusal(desk.decide(without)) == "An exclusion at full text needs a criterion.");
    CHECK(desk.decide({desk.paper, desk.ada, Stage::FullText, Verdict::Exclude, criterion, ""}));
    CHECK(desk.decide({desk.paper, desk.ada, Stage::FullText, Verdict::Include, {}, ""}));
    CHECK(desk.decide({desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Exclude, {}, ""}));
}

TEST_CASE("a criterion must fit the verdict and the stage")
{
    Desk desk;
    const auto include = desk.criterion("IN1", CriterionKind::Include, CriterionStage::Any);
    const auto late = desk.criterion("EX1", CriterionKind::Exclude, CriterionStage::FullText);
    const auto early = desk.criterion("EX2", CriterionKind::Exclude, CriterionStage::TitleAbstract);
    const auto with = [&](Stage stage, Verdict verdict, CriterionId criterion) {
        return desk.decide({desk.paper, desk.ada, stage, verdict, criterion, ""});
    };
    CHECK(with(Stage::TitleAbstract, Verdict::Include, include));
    CHECK(with(Stage::TitleAbstract, Verdict::Exclude, early));
    CHECK(refusal(with(Stage::TitleAbstract, Verdict::Exclude, include))
          == "\"IN1\" is a reason to include, the decision is exclude.");
    CHECK(refusal(with(Stage::FullText, Verdict::Maybe, late))
          == "\"EX1\" is a reason to exclude, the decision is maybe.");
    CHECK(refusal(with(Stage::TitleAbstract, Verdict::Exclude, late))
          == "\"EX1\" is a criterion for the stage full-text only.");
    CHECK(refusal(with(Stage::FullText, Verdict::Exclude, early))
          == "\"EX2\" is a criterion for the stage title-abstract only.");
}

TEST_CASE("a decision on a paper, by a reviewer or for a criterion that is not there fails")
{
    Desk desk;
    const auto code = [](const Result<DecisionId>& result) {
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(code(desk.decide({PaperId{7}, desk.ada, Stage::FullText, Verdict::Maybe, {}, ""}))
          == ErrorCode::NotFound);
    CHECK(code(desk.decide({desk.paper, ReviewerId{7}, Stage::FullText, Verdict::Maybe, {}, ""}))
          == ErrorCode::NotFound);
    CHECK(code(desk.decide({desk.paper, desk.ada, Stage::FullText, Verdict::Exclude, CriterionId{7}, ""}))
          == ErrorCode::NotFound);
    CHECK(desk.decisions().empty());
}

TEST_CASE("a decision that is withdrawn is gone, the other ones stay")
{
    Desk desk;
    REQUIRE(desk.decide({desk.paper, desk.ada, Stage::TitleAbstract, Verdict::Include, {}, ""}));
    REQUIRE(desk.decide({desk.paper, desk.ada, Stage::FullText, Verdict::Include, {}, ""}));
    REQUIRE(desk.decide({desk.paper, desk.bob, Stage::FullText, Verdict::Include, {}, ""}));
    REQUIRE(desk.withdraw(desk.ada, Stage::FullText));
    REQUIRE(desk.decisions().size() == 2);
    CHECK(desk.decisions()[0].stage == Stage::TitleAbstract);
    CHECK(desk.decisions()[1].reviewer == desk.bob);
    const auto again = desk.withdraw(desk.ada, Stage::FullText);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("many decisions are one change in parts, and the first that cannot be made ends it")
{
    Desk desk;
    const int count = 2 * store::Transaction::ROWS_A_PART + 5;
    std::vector<NewDecision> wanted;
    REQUIRE(desk.review->write("papers", [&](store::Transaction& t) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            wanted.push_back({t.insert(Paper()), desk.ada, Stage::TitleAbstract, Verdict::Exclude, {}, {}});
        }
        return {};
    }));
    const auto decide = [&] {
        return desk.review->write("decide", [&](store::Transaction& t) { return decideAll(t, wanted); });
    };
    REQUIRE(decide());
    CHECK(desk.review->database().count<Decision>() == count);
    REQUIRE(desk.review->undo());
    CHECK(desk.review->database().count<Decision>() == 0);
    wanted.back().paper = PaperId{1234567};
    CHECK_FALSE(decide());
    CHECK(desk.review->database().count<Decision>() == 0);
}
