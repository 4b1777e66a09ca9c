#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

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

TEST_CASE("a threshold that is none is wrong usage")
{
    CHECK(run({"duplicates", "none.alidade", "--threshold", "2"}).status == 2);
}
