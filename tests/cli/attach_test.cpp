#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade::tests;

TEST_CASE("files are attached to a paper as one change, and lint says what became of them")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto one = (folder / "pdfs/one.pdf").string();
    const auto other = (folder / "other.pdf").string();
    writeFile(one, "%PDF one");
    writeFile(other, "%PDF other");
    const auto bytes = readFile(review);
    CHECK(run({"attach", review, "[14]", one, other, "--dry-run"}).json().at("attached") == 2);
    CHECK(readFile(review) == bytes);
    REQUIRE(run({"attach", review, "[14]", one, other}).json().at("attached") == 2);
    CHECK(run({"attach", review, "14", one}).json().at("already") == 1);
    const auto newest = run({"history", review, "--paper", "14"}).json().front();
    CHECK(newest.at("label") == "Attach 2 files to [14]");

    const auto found = [&](const std::vector<std::string>& options) {
        std::vector<std::string> words = {"lint", review};
        words.insert(words.end(), options.begin(), options.end());
        std::vector<std::string> places;
        for (const auto& finding : run(words).json()) {
            if (finding.at("rule").get<std::string>().starts_with("file-")) {
                places.push_back(finding.at("where"));
            }
        }
        return places;
    };
    CHECK(found({"--files"}).empty());
    writeFile(one, "%PDF two");
    CHECK(found({}).empty());
    CHECK(found({"--files"}) == std::vector<std::string>{"[14]"});
    std::filesystem::remove(other);
    CHECK(found({}) == std::vector<std::string>{"[14]"});
    CHECK(run({"check", review}).status == 0);
    REQUIRE(run({"undo", review}).status == 0);
    CHECK(found({"--files"}).empty());
}

TEST_CASE("a table attaches files to their papers, and a row that cannot be leaves the review as it was")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "pdfs/كتاب.pdf", "one");
    writeFile(folder / "pdfs/files.csv", "paper,file\n[14],كتاب.pdf\n");
    writeFile(folder / "pdfs/broken.csv", "paper,file\n[14],كتاب.pdf\n[15],none.pdf\n");
    const auto refused = run({"attach", review, "--files", (folder / "pdfs/broken.csv").string()});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("broken.csv:3: There is no file \"none.pdf\".") != std::string::npos);
    CHECK(run({"history", review}).json().size() == 1);
    CHECK(run({"attach", review, "--files", (folder / "pdfs/files.csv").string()}).json().at("attached")
          == 1);
}

TEST_CASE("attach needs a paper with files or a table, not both")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    CHECK(run({"attach", review}).status == 2);
    CHECK(run({"attach", review, "[14]"}).status == 2);
    CHECK(run({"attach", review, "[14]", review, "--files", "x.csv"}).status == 2);
    const auto gone = run({"attach", review, "[14]", (folder / "none.pdf").string()});
    CHECK(gone.status == 1);
    CHECK(gone.err.find("none.pdf: There is no such file.") != std::string::npos);
    CHECK(run({"attach", review, "[99999]", review}).status == 1);
    CHECK(run({"attach", review, "--files", ""}).err.find("There is no such file.") != std::string::npos);
}

TEST_CASE("a table that breaks off while it is read is named, whichever command reads it")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    for (const auto& [command, option] : {std::pair("attach", "--files"),
                                          std::pair("code", "--codings"),
                                          std::pair("screen", "--decisions"),
                                          std::pair("lint", "--manuscript")}) {
        const auto broken = run({command, review, option, "/proc/self/mem"}); // its first page cannot be read
        CHECK(broken.status == 1);
        CHECK(broken.err == "/proc/self/mem: The file cannot be read: Input/output error.\n");
    }
}
