#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

bool finds(const Json& findings, const std::string& rule, const std::string& words)
{
    return std::ranges::any_of(findings, [&](const Json& finding) {
        return finding.at("rule") == rule
            && (finding.at("message").get<std::string>() + finding.at("where").get<std::string>()).find(words)
            != std::string::npos;
    });
}

}

TEST_CASE("on the bundled review lint finds what its text leaves open")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto findings = run({"lint", review}).json();
    CHECK(finds(findings, "reported-counted", "28 were reported, 24 are in the review"));
    CHECK(finds(findings, "contradiction", "counted as four and, one sentence later, as three"));
    CHECK(finds(findings, "exclusion-without-reason", "90 exclusions"));
    CHECK(finds(findings, "agreement-missing", "full text"));
    CHECK(finds(findings, "web-page", "[29]"));
}

TEST_CASE("lint holds a manuscript's citations against the papers")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto key = run({"papers", review, "label:[5]"}).json().front().at("key").get<std::string>();
    writeFile(folder / "paper.tex", "One is cited \\cite{" + key + "},\nanother \\cite{nobody2020}.\n");
    const auto findings = run({"lint", review, "--manuscript", (folder / "paper.tex").string()}).json();
    CHECK(finds(findings, "cited-unknown", "paper.tex:2"));
    CHECK_FALSE(finds(findings, "included-uncited", "[5]"));
    CHECK(finds(findings, "included-uncited", "[14]"));
    CHECK(run({"lint", review, "--manuscript", (folder / "none.tex").string()}).status == 1);
}

TEST_CASE("the flow of the bundled review shows what was reported, and marks it")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto flow = run({"flow", review}).json();
    const auto reported = facts().at("protocol").at("flow");
    const auto& databases = flow.at("databases");
    CHECK(databases.at("identified").at("value") == reported.at("identified").at("total").at("value"));
    CHECK(databases.at("identified").at("counted").is_null());
    CHECK(databases.at("duplicates_removed").at("value")
          == reported.at("duplicates_removed").at("total").at("value"));
    CHECK(databases.at("excluded_title_abstract").at("value")
          == reported.at("excluded_title_abstract").at("value"));
    CHECK(flow.at("included").at("counted") == reported.at("identifiable_in_tables").at("value"));
    CHECK(flow.at("included").at("reported") == reported.at("total_reviewed").at("value"));
    CHECK_FALSE(flow.at("problems").empty());
}

TEST_CASE("numbers that were only reported are entered, marked and taken back")
{
    const TempFolder folder;
    const auto review = (folder / "new.alidade").string();
    REQUIRE(run({"new", review}).status == 0);
    const auto identified =
        facts().at("protocol").at("flow").at("identified").at("total").at("value").get<int>();
    const auto number = "identified/total=" + std::to_string(identified);
    CHECK(run({"flow", review, "--reported", number, "--dry-run"})
              .json()
              .at("databases")
              .at("identified")
              .at("value")
          == identified);
    CHECK(run({"flow", review}).json().at("databases").at("identified").at("value").is_null());
    REQUIRE(run({"flow", review, "--reported", number, "--reported", "studies=3"}).status == 0);
    const auto flow = run({"flow", review}).json();
    CHECK(flow.at("databases").at("identified").at("reported") == identified);
    CHECK(flow.at("databases").at("identified").at("status") == "stated");
    CHECK(flow.at("studies") == 3);
    REQUIRE(run({"flow", review, "--reported", "studies="}).status == 0);
    CHECK(run({"flow", review}).json().at("studies").is_null());
    CHECK(run({"flow", review, "--reported", "studies=few"}).status == 1);
    CHECK(run({"flow", review, "--reported", "hits=3"}).status == 1);
    CHECK(run({"flow", review, "--derived"}).status == 2); // of what?
}

TEST_CASE("decisions from a file are one change, and a dry run is none")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = (folder / "decisions.csv").string();
    writeFile(
        file,
        "paper,stage,verdict,criterion\n[5],title-abstract,exclude,EX1\n[14],title-abstract,include,\n");
    CHECK(run({"screen", review, "--decisions", file, "--reviewer", "Ada", "--dry-run"}).json().at("made")
          == 2);
    CHECK(run({"history", review}).json().size() == 1);
    CHECK(run({"screen", review, "--decisions", file, "--reviewer", "Ada"}).json().at("made") == 2);
    CHECK(run({"screen", review, "--decisions", file, "--reviewer", "Ada"}).json().at("already") == 2);
    CHECK(run({"undo", review}).status == 0);
    CHECK(run({"check", review}).status == 0);
    writeFile(file, "paper,verdict\n[5],perhaps\n");
    const auto refused = run({"screen", review, "--decisions", file});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("decisions.csv:2") != std::string::npos);
}

TEST_CASE("all counts are written as commands of LaTeX")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = folder / "numbers.tex";
    REQUIRE(run({"export", review, "--to", "latex-macros", "--output", file.string()}).status == 0);
    const auto macros = readFile(file);
    const auto papers = facts().at("protocol").at("flow").at("identifiable_in_tables").at("value").get<int>();
    CHECK(macros.find("\\newcommand{\\numIncluded}{" + std::to_string(papers) + "}") != std::string::npos);
    CHECK(macros.find("\\numHitsScopus}{87}") != std::string::npos);
}

TEST_CASE("the report of the search is written after PRISMA-S, with the queries as they were sent")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = folder / "search.md";
    CHECK(run({"export", review, "--to", "prisma-s", "--output", file.string(), "--dry-run"}).status == 0);
    CHECK_FALSE(std::filesystem::exists(file));
    REQUIRE(run({"export", review, "--to", "prisma-s", "--output", file.string()}).status == 0);
    const auto text = readFile(file);
    for (const auto& database : facts().at("protocol").at("search").at("databases")) {
        CHECK(text.find(database.at("query").get<std::string>()) != std::string::npos);
    }
    CHECK(text.find("It is not said when ACM was searched") != std::string::npos);
}
