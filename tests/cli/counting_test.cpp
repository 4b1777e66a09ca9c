#include "tests/cli/run.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using tests::run;
using Json = nlohmann::json;

TEST_CASE("the frequency of a dimension of numbers has a row a number, as facets and maps do")
{
    tests::Desk desk;
    const auto effort = desk.dimension("Effort", DimensionKind::Number);
    const auto say = [&](const std::string& label, double number) {
        desk.put(Answer{{}, desk.paper(label), effort, desk.ada, number, {}, {}});
    };
    say("[1]", 3);
    say("[2]", 0.5);
    say("[3]", 3);
    desk.review.reset();
    const auto file = (desk.folder / "desk.alidade").string();
    const auto rows = run({"frequency", file, "--dimension", "effort"}).json();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at("code") == "0.5");
    CHECK(rows[0].at("papers") == 1);
    CHECK(rows[0].at("labels") == Json::array({"[2]"}));
    CHECK(rows[1].at("code") == "3");
    CHECK(rows[1].at("papers") == 2);
    CHECK(rows[1].at("codings") == 2);
    CHECK(rows[1].at("labels") == Json::array({"[1]", "[3]"}));
    const auto filtered = run({"frequency", file, "--dimension", "Effort", "effort:3"}).json();
    REQUIRE(filtered.size() == 2);
    CHECK(filtered[0].at("papers") == 0);
}

TEST_CASE("a status or a basis that no coding has is refused, and the nearest one named")
{
    const tests::TempFolder folder;
    const auto review = tests::sampleIn(folder.path());
    const auto status =
        run({"map", review, "--rows", "approach", "--columns", "kernel-architecture", "--status", "infered"});
    CHECK(status.status == 1);
    CHECK(status.out.empty());
    CHECK(status.err == "--status: There is no status 'infered'; did you mean 'inferred'?\n");
    const auto basis = run({"frequency", review, "--dimension", "challenge", "--basis", "table,tabel"});
    CHECK(basis.status == 1);
    CHECK(basis.err == "--basis: There is no basis 'tabel'; did you mean 'table'?\n");
    CHECK(run({"facets", review, "--status", "inferred", "--basis", "prose"}).status == 0);
}
