#include "core/screening/criteria.h"
#include "core/screening/retrieval.h"
#include "tests/core/screening/work_desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::screening;
using alidade::tests::WorkDesk;

namespace {

CriterionId add(WorkDesk& desk, const char* name, CriterionKind kind, CriterionStage stage)
{
    CriterionId id;
    desk.write([&](store::Transaction& t) {
        Criterion criterion;
        criterion.name = name;
        criterion.text = "Cannot be had in full.";
        criterion.kind = kind;
        criterion.stage = stage;
        id = t.insert(criterion);
    });
    return id;
}

}

TEST_CASE("a reason to exclude at full text can mean that a report was not retrieved, no other criterion can")
{
    WorkDesk desk;
    const auto full = add(desk, "EX1", CriterionKind::Exclude, CriterionStage::FullText);
    const auto any = add(desk, "EX2", CriterionKind::Exclude, CriterionStage::Any);
    const auto title = add(desk, "EX3", CriterionKind::Exclude, CriterionStage::TitleAbstract);
    const auto in = add(desk, "IC1", CriterionKind::Include, CriterionStage::FullText);
    desk.write([&](store::Transaction& t) {
        CHECK(setNotRetrieved(t, full, true));
        CHECK(setNotRetrieved(t, any, true));
        CHECK(setNotRetrieved(t, title, true).error().code == ErrorCode::Invalid);
        CHECK(setNotRetrieved(t, in, true).error().code == ErrorCode::Invalid);
        CHECK(setNotRetrieved(t, CriterionId{7}, true).error().code == ErrorCode::NotFound);
    });
    const auto& database = desk.review->database();
    CHECK(notRetrievedCriteria(database) == std::set{full, any});
    desk.write([&](store::Transaction& t) { CHECK(setNotRetrieved(t, any, false)); });
    CHECK(notRetrievedCriteria(database) == std::set{full});
    REQUIRE(desk.review->undo());
    CHECK(notRetrievedCriteria(database) == std::set{full, any});
}

TEST_CASE("a criterion that cannot mean it any more, or is deleted, loses the mark")
{
    WorkDesk desk;
    const auto changed = add(desk, "EX1", CriterionKind::Exclude, CriterionStage::FullText);
    const auto gone = add(desk, "EX2", CriterionKind::Exclude, CriterionStage::FullText);
    const auto& database = desk.review->database();
    desk.write([&](store::Transaction& t) {
        REQUIRE(setNotRetrieved(t, changed, true));
        REQUIRE(setNotRetrieved(t, gone, true));
        auto criterion = *database.find<Criterion>(changed);
        criterion.stage = CriterionStage::TitleAbstract;
        REQUIRE(updateCriterion(t, criterion));
        criterion.stage = CriterionStage::FullText;
        REQUIRE(updateCriterion(t, criterion));
        REQUIRE(removeCriterion(t, gone));
    });
    CHECK(notRetrievedCriteria(database).empty());
    CHECK(database.count<Setting>("WHERE name GLOB 'not-retrieved/*'") == 0);
}
