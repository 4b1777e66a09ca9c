#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

constexpr const char* ACM =
    "TY  - JOUR\nID  - r1\nAU  - Chen, Ada\nTI  - Rust for Linux\nPY  - 2023\n"
    "DO  - 10.1145/1\nAB  - We measure latency.\nER  - \n\n"
    "TY  - JOUR\nAU  - Wong, Bo\nTI  - Kernels in safe languages\nPY  - 2021\nER  - \n";
constexpr const char* LATER = "TY  - JOUR\nID  - r1\nAU  - Chen, Ada\nTI  - Rust for Linux\nPY  - 2023\n"
                              "DO  - 10.1145/1\nER  - \n\n"
                              "TY  - JOUR\nAU  - Ito, C\nTI  - Drivers\nPY  - 2024\nER  - \n";

struct Files {
    TempFolder folder;
    std::string review = (folder / "review.alidade").string();
    std::string acm = (folder / "acm.ris").string();
    std::string later = (folder / "later.ris").string();

    Files()
    {
        REQUIRE(run({"new", review}).status == 0);
        writeFile(acm, ACM);
        writeFile(later, LATER);
    }

    Json imported(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"import", review});
        const auto done = run(arguments);
        INFO(done.err);
        REQUIRE(done.status == 0);
        return done.json();
    }
};

}

TEST_CASE("an import says what it brought, and is one change that is undone and done again")
{
    const Files files;
    const auto done =
        files.imported({files.acm, "--source", "ACM", "--query", "rust", "--date", "2024-04-01"});
    CHECK(done.at("records") == 2);
    CHECK(done.at("papers_new") == 2);
    CHECK(done.at("problems").empty());
    CHECK(done.at("search").is_number());
    CHECK(run({"papers", files.review, "latency"}).json().at(0).at("label") == "Chen2023");
    CHECK(run({"papers", files.review, "source:acm"}).json().size() == 2);
    CHECK(run({"check", files.review}).status == 0);
    REQUIRE(run({"undo", files.review}).status == 0);
    CHECK(run({"papers", files.review}).json().empty());
    REQUIRE(run({"redo", files.review}).status == 0);
    CHECK(run({"records", files.review}).json().size() == 2);
    CHECK(run({"check", files.review}).status == 0);
}

TEST_CASE("records are listed with their source, search, key, paper, number and file")
{
    const Files files;
    const auto search = files.imported({files.acm, "--source", "ACM"}).at("search");
    const auto records = run({"records", files.review}).json();
    const auto& first = records.at(0);
    CHECK(first.at("source") == "ACM");
    CHECK(first.at("search") == search);
    CHECK(first.at("key") == "r1");
    CHECK(first.at("paper") == "Chen2023");
    CHECK(first.at("number") == 1);
    CHECK(first.at("file") == "acm.ris");
    CHECK(first.at("start") == 0);
    CHECK(std::string(ACM).substr(0, first.at("length")).find("Kernels") == std::string::npos);
    CHECK(records.at(1).at("number") == 2);
}

TEST_CASE("the hits of the bundled review add up to those of its Table 1, though snowballing has none")
{
    const TempFolder folder;
    const auto counts = run({"searches", sampleIn(folder.path())}).json();
    CHECK(counts.at("total").at("hits") == 185); // 30 + 39 + 87 + 29
    CHECK(counts.at("sources").at(4).at("kind") == "snowballing");
    CHECK(counts.at("sources").at(4).at("hits").is_null());
}

TEST_CASE("a repeated search brings in what is new, and the counts add up")
{
    const Files files;
    files.imported({files.acm, "--source", "ACM", "--query", "rust", "--hits", "2"});
    const auto again = files.imported({files.later, "--update", "1", "--date", "2025"});
    CHECK(again.at("records") == 2);
    CHECK(again.at("known") == 1);
    CHECK(again.at("papers_new") == 1);
    const auto counts = run({"searches", files.review}).json();
    CHECK(counts.at("searches").at(1).at("query") == "rust");
    CHECK(counts.at("searches").at(1).at("papers_new") == 1);
    const auto& total = counts.at("total");
    CHECK(counts.at("searches").at(0).at("hits") == 2);
    CHECK(total.at("hits").is_null()); // those of the second run were not told
    CHECK(total.at("records") == 4);
    CHECK(total.at("papers") == 3);
    CHECK(total.at("duplicates") == 1);
    CHECK(counts.at("sources").at(0).at("records") == 4);
}

TEST_CASE("a dry run says what an import would do, and does nothing")
{
    const Files files;
    CHECK(files.imported({files.acm, "--source", "ACM", "--dry-run"}).at("records") == 2);
    CHECK(run({"history", files.review}).json().empty());
    CHECK(run({"records", files.review}).json().empty());
}

TEST_CASE("a search is taken away with what it alone gave")
{
    const Files files;
    files.imported({files.acm, "--source", "ACM"});
    files.imported({files.later, "--source", "ACM"});
    const auto gone = run({"searches", files.review, "--remove", "1"}).json();
    CHECK(gone.at("records") == 2);
    CHECK(gone.at("papers") == 1); // the other one came again
    CHECK(run({"records", files.review}).json().size() == 2);
    CHECK(run({"searches", files.review, "--remove", "7"}).status == 1);
    CHECK(run({"check", files.review}).status == 0);
}

TEST_CASE("a round of snowballing makes a source of that kind, and none stands under a database")
{
    const Files files;
    files.imported({files.acm, "--source", "Backward round", "--direction", "backward"});
    files.imported({files.later, "--source", "What cites Chen", "--seed", "Chen2023"});
    files.imported({files.later, "--source", "Citations", "--kind", "other", "--direction", "forward"});
    files.imported({files.acm, "--source", "ACM", "--direction", "none"});
    files.imported({files.later, "--update", "1", "--source", "Second round"}); // in the same direction
    const auto sources = run({"searches", files.review}).json().at("sources");
    REQUIRE(sources.size() == 5);
    CHECK(sources.at(0).at("kind") == "snowballing");
    CHECK(sources.at(1).at("kind") == "snowballing");
    CHECK(sources.at(2).at("kind") == "other");
    CHECK(sources.at(3).at("kind") == "database");
    CHECK(sources.at(4).at("kind") == "snowballing");

    const auto refusal = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"import", files.review, files.later});
        const auto refused = run(arguments);
        CHECK(refused.status == 1);
        return refused.err;
    };
    const std::string why = "\" is a database, which has no direction and no seed; give a round of "
                            "snowballing a source of its own.\n";
    CHECK(refusal({"--source", "acm", "--direction", "forward"}) == "\"ACM" + why);
    CHECK(refusal({"--source", "ACM", "--kind", "snowballing", "--seed", "Chen2023"}) == "\"ACM" + why);
    CHECK(refusal({"--update", "4", "--direction", "backward"}) == "\"ACM" + why);
    CHECK(refusal({"--source", "Third", "--kind", "database", "--direction", "both"}) == "\"Third" + why);
    CHECK(run({"searches", files.review}).json().at("searches").size() == 5);
}

TEST_CASE("an import that fails says what and where, and the review is as it was")
{
    const Files files;
    writeFile(files.folder / "page.ris", "nothing that is a record\n");
    const auto page = (files.folder / "page.ris").string();
    const auto refused = run({"import", files.review, files.acm, page, "--source", "ACM"});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("page.ris") != std::string::npos);
    CHECK(run({"import", files.review, "missing.ris", "--source", "ACM"}).status == 1);
    CHECK(run({"import", files.review, files.acm, "--source", "ACM", "--date", "soon"}).status == 1);
    CHECK(run({"import", files.review, files.acm}).status == 2);
    CHECK(run({"import", files.review, files.acm, "--source", "ACM", "--input-format", "word"}).status == 2);
    CHECK(run({"history", files.review}).json().empty());
    CHECK(run({"records", files.review}).json().empty());
}

TEST_CASE("a project of the SLR Toolkit brings its papers, its taxonomy and the codes of its entries")
{
    const TempFolder folder;
    const auto review = (folder / "toolkit.alidade").string();
    REQUIRE(run({"new", review}).status == 0);
    writeFile(
        folder / "map.bib",
        "@article{one, title={On one}, year={2020}, classes={Approach {Testing {Unit tests}},\n Year}}\n"
        "@article{two, title={On two}, year={2021}, classes={Approach {Proof}}}\n");
    writeFile(folder / "map.taxonomy", "// the tree\nApproach {\n\tTesting {Unit tests, Fuzzing}\n}\nYear\n");
    REQUIRE(run({"import", review, (folder / "map.bib").string(), "--source", "SLR Toolkit"}).status == 0);
    const auto taxonomy = (folder / "map.taxonomy").string();
    const auto rehearsed = run({"code", review, "--toolkit", taxonomy, "--dry-run"}).json();
    CHECK(rehearsed.at("given") == 2);
    CHECK(run({"taxonomy", review}).json().empty());

    const auto done = run({"code", review, "--toolkit", taxonomy, "--reviewer", "Ada"}).json();
    CHECK(done.at("dimensions") == 2);
    CHECK(done.at("codes") == 4);
    CHECK(done.at("unlisted") == 1); // proof
    CHECK(done.at("bare") == 1);     // year
    const auto found = run({"papers", review, "approach:testing"}).json();
    REQUIRE(found.size() == 1);
    CHECK(found.front().at("title") == "On one");
    CHECK(run({"check", review}).status == 0);
    REQUIRE(run({"undo", review}).status == 0);
    CHECK(run({"taxonomy", review}).json().empty());

    writeFile(folder / "map.taxonomy", "Approach {\n");
    const auto refused = run({"code", review, "--toolkit", taxonomy});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("map.taxonomy:2: ") != std::string::npos);
    CHECK(run({"code", review}).status == 2);
    CHECK(run({"code", review, "--toolkit", taxonomy, "--codings", taxonomy}).status == 2);
}
