#include "core/screening/criteria.h"
#include "tests/core/screening/work_desk.h"

using namespace alidade;
using namespace alidade::screening;
using tests::WorkDesk;

TEST_CASE("the criteria of a stage are its own and those of both, in the order of the protocol")
{
    WorkDesk desk;
    desk.write([&](store::Transaction& t) {
        const auto add = [&](std::string name, CriterionKind kind, CriterionStage stage, int position) {
            Criterion criterion;
            criterion.name = std::move(name);
            criterion.kind = kind;
            criterion.stage = stage;
            criterion.position = position;
            t.insert(criterion);
        };
        add("EX2", CriterionKind::Exclude, CriterionStage::Any, 1);
        add("EX1", CriterionKind::Exclude, CriterionStage::FullText, 0);
        add("EX3", CriterionKind::Exclude, CriterionStage::TitleAbstract, 2);
        add("IN1", CriterionKind::Include, CriterionStage::Any, 0);
    });
    const auto names = [&](Stage stage) {
        std::string text;
        for (const auto& criterion : criteriaAt(desk.review->database(), stage)) {
            text += criterion.name + (criterion.digit ? ":" + std::to_string(*criterion.digit) : "") + ' ';
        }
        return text;
    };
    CHECK(names(Stage::TitleAbstract) == "EX2:1 EX3:2 IN1 ");
    CHECK(names(Stage::FullText) == "EX1:1 EX2:2 IN1 ");
}

TEST_CASE("a criterion is added at the end, under a name and with a digit that are free")
{
    WorkDesk desk;
    desk.write([](store::Transaction& t) {
        Criterion criterion;
        criterion.name = "ex2"; // names are the same in small letters
        criterion.digit = 1;
        t.insert(criterion);
        REQUIRE(addCriterion(t, CriterionKind::Exclude, " Is  about something else. "));
        CHECK_FALSE(addCriterion(t, CriterionKind::Exclude, "  "));
    });
    const auto criteria = criteriaAt(desk.review->database(), Stage::FullText);
    REQUIRE(criteria.size() == 2);
    CHECK(criteria[1].name == "EX3");
    CHECK(criteria[1].text == "Is about something else.");
    CHECK(criteria[1].digit == 2);
}
