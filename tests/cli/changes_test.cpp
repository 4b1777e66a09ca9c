#include "core/store/database.h"
#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

std::set<std::string> asSet(const Json& labels)
{
    return labels.get<std::set<std::string>>();
}

}

TEST_CASE("codings from a file are one change, which is undone and done again")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "codings.csv",
              "paper,code,note\n[18],approach/greenfield,a new kernel\n24,greenfield,\n");
    const auto before = run({"papers", review, "approach:greenfield"}).json().size();
    const auto file = (folder / "codings.csv").string();
    const auto rehearsed =
        run({"code", review, "--codings", file, "--reviewer", "Shane K. Panter", "--dry-run"}).json();
    CHECK(rehearsed.at("given") == 2);
    CHECK(run({"papers", review, "approach:greenfield"}).json().size() == before);
    REQUIRE(run({"code", review, "--codings", file, "--reviewer", "Shane K. Panter"}).status == 0);
    CHECK(run({"papers", review, "approach:greenfield"}).json().size() == before + 2);
    const auto history = run({"history", review, "--paper", "18"}).json();
    CHECK(history.front().at("reviewer") == "Shane K. Panter");
    CHECK_FALSE(history.front().at("changes").empty());
    REQUIRE(run({"undo", review}).status == 0);
    CHECK(run({"papers", review, "approach:greenfield"}).json().size() == before);
    CHECK(run({"history", review}).json().front().at("undone") == true);
    REQUIRE(run({"redo", review}).status == 0);
    CHECK(run({"papers", review, "approach:greenfield"}).json().size() == before + 2);
    CHECK(run({"check", review}).status == 0);
}

TEST_CASE("a dry run says what undo and redo would do, and leaves the file alone")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"taxonomy", review, "rename", "approach/greenfield", "--label", "New kernel"}).status == 0);
    const auto newest = run({"history", review}).json().front().at("label");
    const auto bytes = readFile(review);

    const auto would = run({"undo", review, "--dry-run"}).json();
    REQUIRE(would.size() == 1);
    CHECK(would.front().at("label") == newest);
    CHECK(run({"undo", review, "2", "--dry-run"}).status == 1); // what it began with stays
    CHECK(run({"redo", review, "--dry-run"}).status == 1);
    CHECK(readFile(review) == bytes);

    REQUIRE(run({"undo", review}).status == 0);
    CHECK(run({"redo", review, "--dry-run"}).json().front().at("label") == newest);
    CHECK(run({"history", review}).json().front().at("undone") == true);
}

TEST_CASE("a dry run of a new review leaves no file")
{
    const TempFolder folder;
    const auto file = (folder / "r.alidade").string();
    CHECK(run({"sample", file, "--dry-run"}).json().at("papers") == 24);
    CHECK(run({"new", file, "--template", "slr", "--dry-run"}).status == 0);
    CHECK(filesIn(folder.path()).empty());
    sampleIn(folder.path());
    const auto there = filesIn(folder.path());
    CHECK(run({"new", (folder / there.begin()->first).string(), "--dry-run"}).status == 1);
    CHECK(filesIn(folder.path()) == there);
}

TEST_CASE("a dry run of exports, tables and figures names the files and writes none")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto there = filesIn(folder.path());
    const auto out = (folder / "out").string();
    CHECK(run({"tables", review, "--output", out, "--dry-run"}).json().size() == 6);
    CHECK(run({"export", review, "--to", "ris", "--output", out + "/papers.ris", "--dry-run"})
              .json()
              .at("papers")
          == 24);
    CHECK(filesIn(folder.path()) == there);
}

TEST_CASE("a bad row of a codings file is named with its line and the nearest code, and nothing is changed")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "codings.csv", "paper,code\n[18],approach/greenfield\n[24],approach/grenfield\n");
    const auto bytes = readFile(review);
    const auto refused = run({"code", review, "--codings", (folder / "codings.csv").string()});
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.find("codings.csv:3") != std::string::npos);
    CHECK(refused.err.find("approach/greenfield") != std::string::npos);
    CHECK(run({"history", review}).json().size() == 1);
    CHECK(run({"papers", review, "approach:greenfield label:[18]"}).json().empty());
}

TEST_CASE("a dry run of a merge lists the papers that the merge then changes")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const std::vector<std::string> merge = {
        "taxonomy", review, "merge", "performance/throughput", "--into", "performance/performance"};
    auto rehearsal = merge;
    rehearsal.push_back("--dry-run");
    const auto rehearsed = run(rehearsal).json();
    CHECK(asSet(rehearsed.at("papers")) == std::set<std::string>{"[7]"}); // Table 3, row Throughput
    CHECK(run({"history", review}).json().size() == 1);
    const auto merged = run(merge).json();
    CHECK(merged.at("papers") == rehearsed.at("papers"));
    CHECK(run({"papers", review, "performance:throughput"}).status == 1);
    CHECK(run({"check", review}).status == 0);
    REQUIRE(run({"undo", review}).status == 0);
    CHECK(run({"papers", review, "performance:throughput"}).json().size() == 1);
}

TEST_CASE("a code in use is not deleted without a word on its codings")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto refused = run({"taxonomy", review, "delete", "challenge/panics"});
    CHECK(refused.status == 1);
    CHECK(run({"papers", review, "challenge:panics"}).json().size() == 2);
    CHECK(run({"taxonomy", review, "delete", "challenge/panics", "--discard"}).status == 0);
    CHECK(run({"papers", review, "challenge:panics"}).status == 1);
}

TEST_CASE("an older entry is taken back alone while nothing newer stands on it")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"taxonomy", review, "rename", "approach/porting", "--label", "Port"}).status == 0);
    REQUIRE(run({"taxonomy", review, "rename", "challenge/panics", "--label", "Panic"}).status == 0);
    REQUIRE(run({"taxonomy", review, "rename", "challenge/panics", "--label", "Panicking"}).status == 0);
    const auto refused = run({"undo", review, "--entry", "3"});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("changed since") != std::string::npos);
    CHECK(run({"undo", review, "--entry", "2"}).status == 0);
    const auto facets = run({"facets", review}).json();
    CHECK(facets.at("approach")[2].at("name") == "Porting");
    CHECK(facets.at("challenge").dump().find("Panicking") != std::string::npos);
    CHECK(run({"undo", review, "5"}).status == 1); // there are only four, and what the review began with
    CHECK(run({"undo", review, "4"}).status == 0);
    CHECK(run({"facets", review}).json().at("challenge").dump().find("Panicking") == std::string::npos);
    CHECK(run({"redo", review, "4"}).status == 0);
    CHECK(run({"facets", review}).json().at("challenge").dump().find("Panicking") != std::string::npos);
}

TEST_CASE("undo and redo of more steps than there are leave the file as it was")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"taxonomy", review, "rename", "approach/porting", "--label", "Port"}).status == 0);
    REQUIRE(run({"taxonomy", review, "rename", "challenge/panics", "--label", "Panic"}).status == 0);
    REQUIRE(run({"undo", review}).status == 0);
    const auto before = run({"history", review}).json();
    const auto undone = run({"undo", review, "99"});
    CHECK(undone.status == 1);
    CHECK(undone.err.find("nothing was done") != std::string::npos);
    CHECK(run({"redo", review, "2"}).status == 1);
    CHECK(run({"history", review}).json() == before);
}

TEST_CASE("the moves of two codes are not taken back into a circle, and lint survives one that a file holds")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto move = [&](const char* code, const char* to) {
        REQUIRE(run({"taxonomy", review, "move", code, "--to", to}).status == 0);
        return std::to_string(run({"history", review, "--limit", "1"}).json().front().at("id").get<int>());
    };
    const auto first = move("challenge/binary-size/monomorphization", "challenge");
    move("challenge/binary-size", "challenge/monomorphization");
    const auto refused = run({"undo", review, "--entry", first});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("two codes would stand above each other") != std::string::npos);
    CHECK(run({"check", review}).status == 0);

    alidade::store::Database::create(review)->execute(
        "UPDATE code SET parent = (SELECT id FROM code WHERE slug = 'binary-size')"
        " WHERE slug = 'monomorphization'");
    const std::vector<std::vector<std::string>> commands = {
        {"lint", review},
        {"check", review},
        {"info", review},
        {"papers", review, "challenge:any"},
        {"facets", review},
        {"map", review, "--rows", "approach", "--columns", "challenge"},
        {"frequency", review, "--dimension", "challenge"},
        {"agreement", review},
        {"taxonomy", review, "move", "challenge/panics", "--to", "approach"},
    };
    for (const auto& command : commands) {
        CAPTURE(command);
        CHECK(run(command).status < 2);
    }
}

TEST_CASE("a history in lines counts the changes that it tells in full as JSON")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"taxonomy", review, "rename", "approach/porting", "--label", "Port"}).status == 0);
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"history", review}, {"history", review, "--paper", "18"}}) {
        std::string lines = "id,at,reviewer,undone,changes,label";
        const auto entries = run(arguments).json();
        REQUIRE_FALSE(entries.empty());
        auto csv = arguments;
        csv.insert(csv.end(), {"--format", "csv"});
        const auto printed = run(csv).out;
        CHECK(printed.find(lines) == 0);
        std::size_t at = 0;
        for (const auto& entry : entries) { // newest first in both
            const auto start = std::to_string(entry.at("id").get<int>()) + ',';
            const auto count = ',' + std::to_string(entry.at("changes").size()) + ',';
            at = printed.find('\n' + start, at);
            REQUIRE(at != std::string::npos);
            CHECK(printed.substr(at, printed.find('\n', at + 1) - at).find(count) != std::string::npos);
        }
    }
}

TEST_CASE("the history of one paper is cut to its newest entries as that of the review is")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "codings.csv", "paper,code\n[18],approach/greenfield\n");
    REQUIRE(run({"code", review, "--codings", (folder / "codings.csv").string()}).status == 0);
    CHECK(run({"history", review, "--paper", "18"}).json().size() == 2);
    const auto newest = run({"history", review, "--paper", "18", "--limit", "1"}).json();
    REQUIRE(newest.size() == 1);
    CHECK(newest.front().at("id") == 2);
    CHECK(run({"history", review, "--paper", "18", "--limit", "0"}).json().empty());
    const auto lines = run({"history", review, "--paper", "18", "--limit", "1", "--format", "csv"}).out;
    CHECK(lines.starts_with("id,at,reviewer,undone,changes,label"));
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
}

TEST_CASE("a reviewer needs a name")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "codings.csv", "paper,code,note\n[18],approach/greenfield,\n");
    const auto before = readFile(review);
    const auto blank =
        run({"code", review, "--codings", (folder / "codings.csv").string(), "--reviewer", "  "});
    CHECK(blank.status != 0);
    CHECK(blank.err.find("A reviewer needs a name.") != std::string::npos);
    CHECK(readFile(review) == before);
}

TEST_CASE("wrong usage, failed work and done work have their own exit status")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    CHECK(run({}).status == 2);
    CHECK(run({"paint", review}).status == 2);
    CHECK(run({"map", review}).status == 2);
    CHECK(run({"papers"}).status == 2);
    CHECK(run({"papers", "--help"}).status == 0);
    CHECK(run({"papers", (folder / "none.alidade").string()}).status == 1);
    CHECK(run({"sample", review}).status == 1);
    CHECK(run({"new", review}).status == 1);
    const auto misspelt = run({"papers", review, "kernel-architecture:micro-kernal"});
    CHECK(misspelt.status == 1);
    CHECK(misspelt.out.empty());
    CHECK(misspelt.err.find("filter:21: ") == 0);
    CHECK(misspelt.err.find("micro-kernel") != std::string::npos);
    writeFile(folder / "text.alidade", "no review");
    CHECK(run({"info", (folder / "text.alidade").string()}).err.find("not a review") != std::string::npos);
}

TEST_CASE("a filter that begins with a minus excludes")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto all = run({"papers", review}).json().size();
    const auto panics = run({"papers", review, "challenge:panics"}).json().size();
    CHECK(run({"papers", review, "-challenge:panics"}).json().size() == all - panics);
    CHECK(run({"papers", review, "year:2020..2024", "-challenge:panics"}).json().size()
          == run({"papers", review, "year:2020..2024 NOT challenge:panics"}).json().size());
}

TEST_CASE("results come as a table or as CSV when asked for")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto csv = run({"frequency", review, "--dimension", "approach", "--format", "csv"});
    CHECK(csv.out.find("code,name,depth,papers") == 0);
    const auto table = run({"info", review, "--format", "table"});
    CHECK(table.out.find("papers            24") != std::string::npos);
}

TEST_CASE("a table says the sentence in its last column whole")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    std::set<std::string> sentences;
    for (const auto& finding : run({"lint", review, "--format", "json"}).json()) {
        sentences.insert(finding.at("message"));
    }
    REQUIRE(sentences.size() > 10);
    const auto table = run({"lint", review, "--format", "table"}).out;
    for (const auto& sentence : sentences) {
        INFO(sentence);
        CHECK(table.find(sentence + "\n") != std::string::npos);
    }
}

TEST_CASE("papers leave with their codes as BibTeX, RIS, CSV and JSON")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto written = [&](const std::string& format) {
        const auto file = folder / ("papers." + format);
        REQUIRE(run({"export", review, "--to", format, "--output", file.string(), "year:2023"}).status == 0);
        return readFile(file);
    };
    const auto count = [](const std::string& text, const std::string& part) {
        int found = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
            ++found;
        }
        return found;
    };
    const int wanted = facts().at("expected").at("papers").at("by_year").at("2023");
    CHECK(count(written("bibtex"), "\n@") + 1 == wanted);
    CHECK(count(written("ris"), "ER  - ") == wanted);
    CHECK(Json::parse(written("json")).size() == static_cast<std::size_t>(wanted));
    CHECK(written("bibtex").find("kernel-architecture/micro-kernel") != std::string::npos);
    CHECK(written("csv").find("micro-kernel") != std::string::npos);
}
