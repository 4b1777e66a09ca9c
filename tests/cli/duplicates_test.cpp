#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <tuple>

using namespace alidade::tests;

TEST_CASE("a review without records has no duplicates, and the table has its header")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto found = run({"duplicates", review, "--threshold", "0.95"});
    REQUIRE(found.status == 0);
    CHECK(found.json().at("merged") == 0);
    CHECK(found.json().at("kept_apart").empty());
    const auto table = run({"duplicates", review, "--format", "csv"});
    CHECK(table.out.starts_with("record,group,score"));
}

TEST_CASE("merging where nothing is to be merged leaves no trace in the history")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto before = run({"history", review}).json().size();
    const auto groups = run({"duplicates", review, "--merge", "--dry-run"}).json().at("merged");
    REQUIRE(run({"duplicates", review, "--merge"}).json().at("merged") == groups);
    if (groups == 0) {
        CHECK(run({"history", review}).json().size() == before);
    }
    CHECK(run({"check", review}).status == 0);
}

TEST_CASE(
    "what was merged is told with the paper that it is now, what is only tried with those that are there")
{
    const TempFolder folder;
    const auto review = (folder / "review.alidade").string();
    REQUIRE(run({"new", review}).status == 0);
    const auto file = (folder / "found.ris").string();
    writeFile(
        file,
        "TY  - JOUR\nAU  - Chen, Ada\nTI  - Rust for Linux drivers\nPY  - 2023\nDO  - 10.1145/1\nER  - \n");
    REQUIRE(run({"import", review, file, "--source", "ACM"}).status == 0);
    REQUIRE(run({"import", review, file, "--source", "Scopus"}).status == 0);
    const auto papersOf = [&](const std::vector<std::string>& options) {
        std::vector<std::string> arguments = {"duplicates", review, "--merge"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto group = run(arguments).json().at("groups").at(0);
        return std::tuple(group.at("records").at(0).at("paper").get<std::string>(),
                          group.at("records").at(1).at("paper").get<std::string>(),
                          group.at("merged").get<bool>());
    };
    CHECK(papersOf({"--dry-run"}) == std::tuple("Chen2023", "Chen2023b", false));
    CHECK(papersOf({}) == std::tuple("Chen2023", "Chen2023", true));
}

TEST_CASE("a threshold that is none is wrong usage")
{
    CHECK(run({"duplicates", "none.alidade", "--threshold", "2"}).status == 2);
}
