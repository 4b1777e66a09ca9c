#include "core/duplicates/merge.h"
#include "core/screening/criteria.h"
#include "core/screening/second_look.h"
#include "tests/core/screening/work_desk.h"

using namespace alidade;
using namespace alidade::screening;
using tests::WorkDesk;

namespace {

/// Four papers, the first three of them excluded by EX1, the last by EX2.
struct Desk : WorkDesk {
    CriterionId first;
    CriterionId second;

    Desk()
    {
        write([&](store::Transaction& t) {
            first = *addCriterion(t, CriterionKind::Exclude, "Is about something else.");
            second = *addCriterion(t, CriterionKind::Exclude, "Cannot be had in full.");
        });
        for (std::size_t i = 0; i < 4; ++i) {
            exclude(i, i < 3 ? first : second);
        }
    }

    void exclude(std::size_t paper, CriterionId criterion, Stage stage = Stage::TitleAbstract)
    {
        write([&](store::Transaction& t) {
            REQUIRE(screening::decide(t, {papers[paper], ada, stage, Verdict::Exclude, criterion, {}}));
        });
    }

    void change(CriterionId id, const std::function<void(Criterion&)>& edit)
    {
        auto criterion = *review->database().find<Criterion>(id);
        edit(criterion);
        write([&](store::Transaction& t) { REQUIRE(updateCriterion(t, criterion)); });
    }

    void setText(const std::string& text)
    {
        change(first, [&](Criterion& criterion) { criterion.text = text; });
    }

    std::vector<SecondLook> looks() const { return secondLooks(review->database()); }
    std::int64_t count() const { return secondLookCount(review->database()); }
};

}

TEST_CASE("another text, stage or kind of a criterion lets its decisions be looked at again")
{
    Desk desk;
    CHECK(desk.looks().empty());
    SECTION("text")
    {
        desk.setText("Is about another kernel.");
    }
    SECTION("stage")
    {
        desk.change(desk.first,
                    [](Criterion& criterion) { criterion.stage = CriterionStage::TitleAbstract; });
    }
    SECTION("kind")
    {
        desk.change(desk.first, [](Criterion& criterion) { criterion.kind = CriterionKind::Include; });
    }
    const auto looks = desk.looks();
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].criterion.id == desk.first);
    CHECK(looks[0].before
          == Wording{CriterionKind::Exclude, CriterionStage::Any, "Is about something else."});
    CHECK(looks[0].decisions.size() == 3);
    CHECK(desk.count() == 3);
    REQUIRE(desk.review->undo());
    CHECK(desk.looks().empty());
    CHECK(desk.count() == 0);
}

TEST_CASE("name, key and place of a criterion mean nothing to its decisions")
{
    Desk desk;
    desk.change(desk.first, [](Criterion& criterion) {
        criterion.name = "OUT";
        criterion.digit = 7;
        criterion.text = "  Is about  something else. ";
    });
    desk.write([&](store::Transaction& t) { REQUIRE(moveCriterion(t, desk.first, 1)); });
    CHECK(desk.looks().empty());
}

TEST_CASE("only decisions made before the change are looked at again, each by the wording it was made by")
{
    Desk desk;
    desk.setText("Second wording.");
    desk.exclude(3, desk.first);
    CHECK(desk.count() == 3);
    desk.setText("Third wording.");
    const auto looks = desk.looks();
    REQUIRE(looks.size() == 2);
    CHECK(looks[0].before.text == "Is about something else.");
    CHECK(looks[0].decisions.size() == 3);
    CHECK(looks[1].before.text == "Second wording.");
    REQUIRE(looks[1].decisions.size() == 1);
    CHECK(looks[1].decisions[0].paper == desk.papers[3]);
}

TEST_CASE("a wording that comes back settles what was decided by it, and no more")
{
    Desk desk;
    desk.setText("Second wording.");
    desk.exclude(3, desk.first);
    desk.setText("Is about something else.");
    const auto looks = desk.looks();
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].before.text == "Second wording.");
    REQUIRE(looks[0].decisions.size() == 1);
    CHECK(looks[0].decisions[0].paper == desk.papers[3]);
}

TEST_CASE("who decides again, with the same reason or another, or takes back, has looked")
{
    Desk desk;
    desk.setText("Second wording.");
    desk.exclude(0, desk.first);
    CHECK(desk.count() == 2);
    desk.decide(desk.ada, 1, Verdict::Include);
    CHECK(desk.count() == 1);
    desk.write(
        [&](store::Transaction& t) { REQUIRE(withdraw(t, desk.papers[2], desk.ada, Stage::TitleAbstract)); });
    CHECK(desk.count() == 0);
    CHECK(desk.looks().empty());
}

TEST_CASE("decisions are confirmed as one step, some or all, and undo lists them again")
{
    Desk desk;
    desk.setText("Second wording.");
    const auto decisions = desk.looks().front().decisions;
    desk.write(
        [&](store::Transaction& t) { CHECK(confirm(t, std::span(decisions).first(1)).confirmed == 1); });
    CHECK(desk.looks().front().decisions.size() == 2);
    desk.write([&](store::Transaction& t) { confirm(t, desk.looks().front().decisions); });
    CHECK(desk.looks().empty());
    CHECK(desk.review->database().count<Decision>("WHERE criterion = ?1", desk.first) == 3);
    REQUIRE(desk.review->undo());
    CHECK(desk.looks().front().decisions.size() == 2);
}

TEST_CASE("a decision that its criterion no longer allows cannot be confirmed")
{
    Desk desk;
    desk.change(desk.first, [](Criterion& criterion) { criterion.stage = CriterionStage::FullText; });
    const auto decisions = desk.looks().front().decisions;
    desk.write([&](store::Transaction& t) {
        const auto done = confirm(t, decisions);
        CHECK(done.confirmed == 0);
        CHECK(done.unfit == 3);
    });
    CHECK(desk.count() == 3);
}

TEST_CASE("a cited criterion is deleted only with a word on its decisions, and loses none of them")
{
    Desk desk;
    desk.setText("Second wording.");
    desk.write([&](store::Transaction& t) {
        const auto refused = removeCriterion(t, desk.first);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().detail.english() == "3 decisions cite \"EX1\"; say what they cite instead.");
    });
    SECTION("another reason")
    {
        desk.write([&](store::Transaction& t) {
            CHECK(*removeCriterion(t, desk.first, Successor{desk.second}) == 3);
        });
        CHECK(citations(desk.review->database(), desk.second) == 4);
    }
    SECTION("none")
    {
        desk.write([&](store::Transaction& t) { CHECK(*removeCriterion(t, desk.first, Successor()) == 3); });
        CHECK(desk.review->database().count<Decision>("WHERE criterion IS NULL") == 3);
    }
    CHECK(desk.review->database().count<Decision>("WHERE verdict = 'exclude'") == 4);
    CHECK(desk.count() == 0);
    CHECK(desk.review->database().count<Criterion>() == 1);
    REQUIRE(desk.review->undo());
    CHECK(citations(desk.review->database(), desk.first) == 3);
    CHECK(desk.count() == 3);
}

TEST_CASE("decisions are not given a reason that they may not have")
{
    Desk desk;
    CriterionId include;
    desk.write([&](store::Transaction& t) {
        include = *addCriterion(t, CriterionKind::Include, "Is about kernels.");
    });
    desk.change(desk.second, [](Criterion& criterion) { criterion.stage = CriterionStage::FullText; });
    desk.write([&](store::Transaction& t) {
        for (const auto heir : {include, desk.second}) {
            const auto refused = removeCriterion(t, desk.first, Successor{heir});
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::Invalid);
        }
        CHECK_FALSE(removeCriterion(t, desk.first, Successor{desk.first}));
    });
}

TEST_CASE("criteria keep different names and keys, and are moved among those of their kind")
{
    Desk desk;
    CriterionId include;
    desk.write([&](store::Transaction& t) {
        include = *addCriterion(t, CriterionKind::Include, "Is about kernels.");
    });
    auto criterion = *desk.review->database().find<Criterion>(desk.second);
    const auto refused = [&](const std::function<void(Criterion&)>& edit) {
        auto wanted = criterion;
        edit(wanted);
        Result<void> done;
        desk.write([&](store::Transaction& t) { done = updateCriterion(t, wanted); });
        return !done && done.error().code == ErrorCode::Invalid;
    };
    CHECK(refused([](Criterion& wanted) { wanted.name = "ex1"; }));
    CHECK(refused([](Criterion& wanted) { wanted.text = "  "; }));
    CHECK(refused([](Criterion& wanted) { wanted.digit = 10; }));
    desk.change(desk.first, [](Criterion& wanted) { wanted.digit = 2; });
    CHECK(refused([](Criterion& wanted) { wanted.digit = 2; }));
    const auto order = [&] {
        std::string names;
        for (const auto& one : desk.review->database().all<Criterion>("ORDER BY position")) {
            names += one.name + ' ';
        }
        return names;
    };
    CHECK(order() == "EX1 EX2 IN1 ");
    desk.write([&](store::Transaction& t) { REQUIRE(moveCriterion(t, desk.second, -1)); });
    CHECK(order() == "EX2 EX1 IN1 ");
    desk.write([&](store::Transaction& t) { REQUIRE(moveCriterion(t, desk.first, 5)); }); // no further
    CHECK(order() == "EX2 EX1 IN1 ");
    desk.write([&](store::Transaction& t) { REQUIRE(moveCriterion(t, include, -1)); });
    CHECK(order() == "EX2 EX1 IN1 ");
}

TEST_CASE("a decision that went with a duplicate of its paper is not waited for any more")
{
    Desk desk;
    desk.setText("Second wording.");
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::merge(t, std::vector{desk.papers[0], desk.papers[1]}));
    });
    REQUIRE(desk.looks().size() == 1);
    CHECK(desk.looks().front().decisions.size() == 2);
    CHECK(desk.count() == 2);
    desk.write([&](store::Transaction& t) { confirm(t, desk.looks().front().decisions); });
    CHECK(desk.looks().empty());
    CHECK(desk.count() == 0);
}
