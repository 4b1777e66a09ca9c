#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade::tests;

namespace {

/// The bundled review.
struct Sample {
    TempFolder folder;
    std::string review = (folder / "r.alidade").string();

    Sample() { REQUIRE(run({"sample", review}).status == 0); }

    /// Lines of a paper's label and a code.
    void give(const std::string& reviewer, const std::string& rows) const
    {
        const auto codings = (folder / "codings.csv").string();
        writeFile(codings, "paper,code\n" + rows);
        REQUIRE(run({"code", review, "--codings", codings, "--reviewer", reviewer}).status == 0);
    }
};

}

TEST_CASE("agreement is figured on the codings of two reviewers, with conflicts and the papers of each cell")
{
    const Sample sample;
    // the first reviewer said of [5], [14] and [18] what the second one says of the first two only
    sample.give("Ada", "[5],approach/greenfield\n[14],approach/greenfield\n[18],approach/greenfield\n");
    sample.give("Bob", "[5],approach/greenfield\n[14],approach/greenfield\n[18],approach/porting\n");
    const auto found =
        run({"agreement", sample.review, "--code", "approach/greenfield", "--reviewers", "Ada,bob"});
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

TEST_CASE("of more than two reviewers every pair has its kappa, and AC1 names the categories it rests on")
{
    const Sample sample;
    sample.give("Ada", "[5],approach/greenfield\n[14],approach/porting\n[18],approach/greenfield\n");
    sample.give("Bob", "[5],approach/greenfield\n[14],approach/porting\n[18],approach/porting\n");
    sample.give("Cem", "[18],approach/greenfield\n"); // breaks the tie
    const std::vector<std::string> asked = {
        "agreement", sample.review, "--code", "approach/greenfield", "--reviewers", "Ada,Bob,Cem"};
    const auto json = run(asked).json();
    CHECK(json.at("units") == 3);
    CHECK(json.at("fleiss_kappa").at("units") == 3);
    CHECK(json.at("ac1").at("categories") == 2);
    const auto& pairs = json.at("pairs");
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].at("raters")[0] == "Ada");
    CHECK(pairs[0].at("raters")[1] == "Bob");
    // by hand: po = 2 / 3, pe = (2 * 1 + 1 * 2) / 9, kappa = (6 - 4) / (9 - 4)
    CHECK(pairs[0].at("value").get<double>() == Approx(0.4));
    auto table = asked;
    table.insert(table.end(), {"--format", "table"});
    const auto text = run(table).out;
    CHECK(text.find("Cohen's kappa of Ada and Bob") != std::string::npos);
    CHECK(text.find("Gwet's AC1 of 2 categories") != std::string::npos);
}

TEST_CASE("where nobody can be compared, agreement says why instead of a number")
{
    const Sample sample;
    const auto stage = run({"agreement", sample.review, "--stage", "title-abstract"}).json();
    CHECK(stage.at("percent_agreement").at("value").is_null());
    CHECK_FALSE(stage.at("percent_agreement").at("why").get<std::string>().empty());
    CHECK(run({"agreement", sample.review, "--dimension", "aproach"}).err.find("approach")
          != std::string::npos);
    CHECK(run({"agreement", sample.review, "--reviewers", "Nobody"}).status == 1);
    const auto pilot = run({"agreement", sample.review, "--stage", "title-abstract", "--pilot"}).json();
    CHECK(pilot.at("pilot") == true);
    CHECK(pilot.at("units") == 0); // the protocol asks for none
    CHECK(run({"agreement", sample.review, "--pilot"}).status == 2);
}
