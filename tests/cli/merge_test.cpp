#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace alidade::tests;

namespace {

/// The bundled review in two copies, in each of which somebody gave a code.
struct Copies {
    TempFolder folder;
    std::string mine = sampleIn(folder.path());
    std::string theirs = (folder / "theirs.alidade").string();

    Copies() { std::filesystem::copy_file(mine, theirs); }

    void code(const std::string& review, const std::string& row, const std::string& reviewer)
    {
        writeFile(folder / "codings.csv", "paper,code,note\n" + row + "\n");
        REQUIRE(run({"code", review, "--codings", (folder / "codings.csv").string(), "--reviewer", reviewer})
                    .status
                == 0);
    }

    void rename(const std::string& review, const std::string& label) const
    {
        REQUIRE(run({"taxonomy", review, "rename", "approach/greenfield", "--label", label}).status == 0);
    }
};

}

TEST_CASE("merge brings another copy's changes in, once")
{
    Copies copies;
    copies.code(copies.mine, "[18],approach/greenfield,", "Ada");
    copies.code(copies.theirs, "[24],approach/greenfield,", "Bob");
    const auto rehearsed = run({"merge", copies.mine, copies.theirs, "--dry-run"});
    CHECK(rehearsed.status == 0);
    CHECK(run({"history", copies.mine}).json().front().at("kind") == "command");

    const auto merged = run({"merge", copies.mine, copies.theirs});
    REQUIRE(merged.status == 0);
    CHECK(merged.json() == rehearsed.json());
    CHECK(merged.json().at("new") == 2); // the reviewer and the coding
    CHECK(merged.json().at("conflicts").empty());
    CHECK(run({"history", copies.mine}).json().front().at("kind") == "merge");
    CHECK(run({"check", copies.mine}).status == 0);

    const auto again = run({"merge", copies.mine, copies.theirs}).json();
    CHECK(again.at("new") == 0);
    REQUIRE(run({"merge", copies.theirs, copies.mine}).status == 0);
    CHECK(run({"papers", copies.theirs}).json() == run({"papers", copies.mine}).json());
}

TEST_CASE("merge lists conflicts, changes nothing and fails, unless it is told whose word counts")
{
    Copies copies;
    copies.rename(copies.mine, "From scratch");
    copies.rename(copies.theirs, "All new");
    const auto state = [&] {
        return run({"history", copies.mine}).out + run({"taxonomy", copies.mine}).out
            + run({"papers", copies.mine}).out;
    };
    const auto before = state();
    const auto asked = run({"merge", copies.mine, copies.theirs});
    CHECK(asked.status == 1);
    CHECK_THAT(asked.err, Catch::Contains("1 conflict is open"));
    const auto conflicts = asked.json().at("conflicts");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].at("table") == "code");
    CHECK(conflicts[0].at("key").is_string());
    CHECK(conflicts[0].at("base").at("label") == "Greenfield");
    CHECK(conflicts[0].at("mine").at("label") == "From scratch");
    CHECK(conflicts[0].at("theirs").at("label") == "All new");
    CHECK(state() == before);

    REQUIRE(run({"merge", copies.mine, copies.theirs, "--take", "theirs"}).status == 0);
    CHECK(run({"merge", copies.mine, copies.theirs}).json().at("conflicts").empty());
    CHECK_THAT(run({"taxonomy", copies.mine}).out, Catch::Contains("All new"));
    REQUIRE(run({"undo", copies.mine}).status == 0);
    CHECK_THAT(run({"taxonomy", copies.mine}).out, Catch::Contains("From scratch"));
}

TEST_CASE("papers of one author and year that two copies brought in are cited alike in both after a merge")
{
    Copies copies;
    const auto import = [&](const std::string& review, const std::string& title) {
        writeFile(copies.folder / "found.ris",
                  "TY  - JOUR\nAU  - Chen, Bo\nTI  - " + title + "\nPY  - 2031\nER  - \n");
        REQUIRE(run({"import", review, (copies.folder / "found.ris").string(), "--source", "Web"}).status
                == 0);
    };
    import(copies.mine, "Schedulers that never sleep");
    import(copies.theirs, "Drivers in a language of their own");
    const auto rehearsed = run({"merge", copies.mine, copies.theirs, "--dry-run"}).json();
    const auto merged = run({"merge", copies.mine, copies.theirs}).json();
    CHECK(merged == rehearsed);
    const auto moved = merged.at("moved_keys");
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].at("before") == "chen2031");
    CHECK(moved[0].at("after") == "chen2031-2");
    REQUIRE(run({"merge", copies.theirs, copies.mine}).status == 0);
    const auto exported = [&](const std::string& review) {
        const auto file = (copies.folder / "papers.bib").string();
        REQUIRE(run({"export", review, "--to", "bibtex", "--output", file, "year:2031"}).status == 0);
        return readFile(file);
    };
    CHECK(exported(copies.mine) == exported(copies.theirs));
    CHECK(run({"merge", copies.mine, copies.theirs}).json().at("moved_keys").empty());
}

TEST_CASE("merge refuses what is no copy of the review, and says so")
{
    Copies copies;
    const auto stranger = (copies.folder / "stranger.alidade").string();
    REQUIRE(run({"new", stranger, "--title", "Another"}).status == 0);
    const auto refused = run({"merge", copies.mine, stranger});
    CHECK(refused.status == 1);
    CHECK_THAT(refused.err, Catch::Contains("no copy of this review"));
    CHECK(run({"merge", copies.mine, copies.mine}).status == 1);
    CHECK(run({"merge", copies.mine, copies.theirs, "--take", "both"}).status == 2);
}
