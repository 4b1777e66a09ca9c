#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade::tests;

TEST_CASE("agreement is figured on the codings of two reviewers, with conflicts and the papers of each cell")
{
    const TempFolder folder;
    const auto review = (folder / "r.alidade").string();
    REQUIRE(run({"sample", review}).status == 0);
    // the first reviewer said of [5], [14] and [18] what the second one says of the first two only
    const auto codings = (folder / "codings.csv").string();
    const auto give = [&](const std::string& reviewer, const std::string& rows) {
        writeFile(codings, "paper,code\n" + rows);
        REQUIRE(run({"code", review, "--codings", codings, "--reviewer", reviewer}).status == 0);
    };
    give("Ada", "[5],approach/greenfield\n[14],approach/greenfield\n[18],approach/greenfield\n");
    give("Bob", "[5],approach/greenfield\n[14],approach/greenfield\n[18],approach/porting\n");
    const auto found = run({"agreement", review, "--code", "approach/greenfield", "--reviewers", "Ada,bob"});
    INFO(found.err);
    REQUIRE(found.status == 0);
    const auto json = found.json();
    CHECK(json.at("raters").size() == 2);
    CHECK(json.at("units") == 3);
    CHECK(json.at("percent_agreement").at("value").get<double>() == Approx(2.0 / 3));
    CHECK(json.at("percent_agreement").contains("low"));
    CHECK_FALSE(json.at("ac1").at("rule").get<std::string>().empty());
    REQUIRE(json.at("conflicts").size() == 1);
    CHECK(json.at("conflicts").front().at("paper") == "[18]");
    CHECK(json.at("confusion").at("cells").size() == 2);
}

TEST_CASE("where nobody can be compared, agreement says why instead of a number")
{
    const TempFolder folder;
    const auto review = (folder / "r.alidade").string();
    REQUIRE(run({"sample", review}).status == 0);
    const auto stage = run({"agreement", review, "--stage", "title-abstract"}).json();
    CHECK(stage.at("percent_agreement").at("value").is_null());
    CHECK_FALSE(stage.at("percent_agreement").at("why").get<std::string>().empty());
    CHECK(run({"agreement", review, "--dimension", "aproach"}).err.find("approach") != std::string::npos);
    CHECK(run({"agreement", review, "--reviewers", "Nobody"}).status == 1);
    const auto pilot = run({"agreement", review, "--stage", "title-abstract", "--pilot"}).json();
    CHECK(pilot.at("pilot") == true);
    CHECK(pilot.at("units") == 0); // the protocol asks for none
    CHECK(run({"agreement", review, "--pilot"}).status == 2);
}
