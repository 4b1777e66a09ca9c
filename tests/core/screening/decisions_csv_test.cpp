#include "core/review/review.h"
#include "core/screening/decisions.h"
#include "core/screening/decisions_csv.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::screening;

namespace {

struct Desk : tests::Desk {
    PaperId p5 = paper("[5]");
    PaperId p14 = paper("[14]", "10.1145/1");
    CriterionId userSpace =
        put(Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::Any, "User space.", {}, 0});

    Result<AppliedDecisions> apply(const std::string& csv)
    {
        return write([&](store::Transaction& t) { return applyDecisions(t, csv, "decisions.csv", "Ada"); });
    }

    std::optional<Decision> of(PaperId paper, ReviewerId reviewer, Stage stage = Stage::TitleAbstract) const
    {
        return decisionOf(database(), paper, reviewer, stage);
    }
};

}

TEST_CASE("rows decide, change, repeat and take back, for the reviewer they name or the one who acts")
{
    Desk desk;
    const auto first = desk.apply("Paper,Verdict,Stage,Criterion,Note,Reviewer\n"
                                  "5,include,,,,\n"
                                  "doi:10.1145/1,exclude,full-text,ex1,all of it,Bob\n");
    REQUIRE(first);
    CHECK(first->made == 2);
    CHECK(desk.of(desk.p5, desk.ada)->verdict == Verdict::Include);
    const auto bobs = desk.of(desk.p14, desk.bob, Stage::FullText);
    REQUIRE(bobs);
    CHECK(bobs->criterion == desk.userSpace);
    CHECK(bobs->note == "all of it");

    const auto second = desk.apply("paper,verdict\n[5],maybe\n[14],undecided\n");
    REQUIRE(second);
    CHECK(second->changed == 1);
    CHECK(second->already == 1);
    const auto third = desk.apply("paper,verdict\n[5],undecided\n");
    CHECK(third->withdrawn == 1);
    CHECK_FALSE(desk.of(desk.p5, desk.ada));
}

TEST_CASE("a long file is one change in several parts, so that memory stays bounded")
{
    Desk desk;
    std::string csv = "paper,verdict\n";
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        for (int i = 0; i <= store::Transaction::ROWS_A_PART; ++i) {
            csv += std::to_string(t.insert(Paper()).value) + ",include\n";
        }
        return {};
    }));
    REQUIRE(desk.apply(csv)->made == store::Transaction::ROWS_A_PART + 1);
    CHECK(desk.database().integer(
              "SELECT count(*) FROM journal_part WHERE entry = (SELECT max(id) FROM journal)")
          == 2);
}

TEST_CASE("a row that cannot be applied is named with its line, and nothing of the file is")
{
    Desk desk;
    const auto refused = [&](const std::string& csv) {
        const auto applied = desk.apply(csv);
        REQUIRE_FALSE(applied);
        CHECK(desk.database().count<Decision>() == 0);
        return message(applied.error());
    };
    using Catch::Contains;
    CHECK_THAT(refused("paper,verdict\n[5],include\n[6],include\n"), Contains("decisions.csv:3"));
    CHECK_THAT(refused("paper,verdict\n[5],yes\n"), Contains("decisions.csv:2") && Contains("\"yes\""));
    CHECK_THAT(refused("paper,verdict,stage\n[5],include,abstract\n"), Contains("title-abstract"));
    CHECK_THAT(refused("paper,verdict,criterion\n[5],exclude,EX2\n"), Contains("did you mean \"EX1\""));
    CHECK_THAT(refused("paper,verdict,stage\n[5],exclude,full-text\n"), Contains("needs a criterion"));
    CHECK_THAT(refused("paper,verdikt\n"), Contains("did you mean \"verdict\""));
    CHECK_THAT(refused("paper,verdict\n[5],include\n[5],exclude\n"),
               Contains("decisions.csv:3") && Contains("another decision"));
}
