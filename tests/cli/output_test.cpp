#include "core/review/paper.h"
#include "core/review/review.h"
#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade::tests;

TEST_CASE("an export does not take the place of the review that it comes from")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto bytes = readFile(review);
    for (const auto* ending : {"", "-wal", "-journal", ".lock"}) {
        const auto refused = run({"export", review, "--to", "csv", "--output", review + ending});
        CHECK(refused.status == 1);
        CHECK(refused.err.find("open review") != std::string::npos);
    }
    CHECK(readFile(review) == bytes);
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("a name with a minus in front is the value of the option before it")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "one.bib", "@misc{one, title = {Rust}}");
    REQUIRE(run({"import",
                 review,
                 (folder / "one.bib").string(),
                 "--source",
                 "Scopus",
                 "--query",
                 "-title:(rust)"})
                .status
            == 0);
    const auto searches = run({"searches", review}).json().at("searches");
    CHECK(searches.back().at("query") == "-title:(rust)");
}

TEST_CASE("what the texts of a review from elsewhere tell the terminal to do is not done")
{
    const TempFolder folder;
    const auto file = sampleIn(folder.path());
    {
        const auto review = alidade::Review::open(file, alidade::store::Access::Write, {"Eve"}).value();
        REQUIRE(review->write("add", [](alidade::store::Transaction& t) -> alidade::Result<void> {
            alidade::Paper paper;
            paper.title = "Rust \x1b]0;owned\x07 and \xc2\x9b" // U+009B: what ESC [ is in one character
                          "31m C\x7f";
            t.insert(paper);
            return {};
        }));
    }
    const auto told = run({"papers", file, "title:owned", "--format", "table"}).out;
    CHECK(told.find("Rust  ]0;owned  and  31m C") != std::string::npos);
    CHECK(told.find_first_of("\x1b\x07\x7f\x9b") == std::string::npos);
}

TEST_CASE("an interrupted command leaves nothing half done")
{
    for (const int delay : {1, 5, 10, 20, 40, 80, 160, 320, 640}) {
        INFO(delay);
        const TempFolder folder;
        const auto file = folder / "r.alidade";
        const auto made = run({"sample", file.string()}, std::chrono::milliseconds(delay));
        if (exists(file)) {
            CHECK(filesIn(folder.path()).size() == 1);
            CHECK(run({"info", file.string()}).json().at("papers") == 24); // as published
            CHECK(run({"check", file.string()}).status == 0);
        } else {
            CHECK(made.status == 128 + 2); // SIGINT
            CHECK(std::filesystem::is_empty(folder.path()));
        }
    }
}

TEST_CASE("numbers that are none, or mean nothing, are wrong usage")
{
    CHECK(run({"duplicates", "none.alidade", "--threshold", "nan"}).status == 2);
    CHECK(run({"papers", "none.alidade", "--limit", "-1"}).status == 2);
    CHECK(run({"history", "none.alidade", "--limit", "-1"}).status == 2);
    CHECK(run({"parse", "none.bib", "--input-format", "foo"}).status == 2);
}

TEST_CASE("a number below the least is told with that least, in one short line")
{
    const auto refusal = [](const std::vector<std::string>& arguments) {
        const auto refused = run(arguments);
        CHECK(refused.status == 2);
        CHECK(refused.err.find("not in range") == std::string::npos);
        return refused.err.substr(0, refused.err.find('\n'));
    };
    CHECK(refusal({"undo", "none.alidade", "0"}) == "N: \"0\" is no number from 1 on");
    CHECK(refusal({"undo", "none.alidade", "x"}) == "N: \"x\" is no number from 1 on");
    CHECK(refusal({"redo", "none.alidade", "0"}) == "N: \"0\" is no number from 1 on");
    CHECK(refusal({"undo", "none.alidade", "--entry", "0"}) == "--entry: \"0\" is no number from 1 on");
    const std::vector<std::string> map = {"map", "none.alidade", "--rows", "year", "--columns", "venue"};
    for (const auto* option : {"--row-depth", "--column-depth"}) {
        auto arguments = map;
        arguments.insert(arguments.end(), {option, "-1"});
        CHECK(refusal(arguments) == std::string(option) + ": \"-1\" is no number from 0 on");
    }
    CHECK(refusal({"frequency", "none.alidade", "--dimension", "x", "--depth", "-1"})
          == "--depth: \"-1\" is no number from 0 on");
    CHECK(refusal({"import", "none.alidade", "--source", "ACM", "--hits", "-1"})
          == "--hits: \"-1\" is no number from 0 on");
    CHECK(refusal({"taxonomy", "none.alidade", "move", "x", "--position", "-1"})
          == "--position: \"-1\" is no number from 0 on");
}

TEST_CASE("numbers are read as people write them, and none that does not fit is taken for another one")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"import", review, "--source", "A new one", "--hits", "010"}).status == 0);
    CHECK(run({"searches", review}).json().at("searches").back().at("hits") == 10);
    CHECK(run({"papers", review, "--limit", "010"}).json().size() == 10);
    const auto huge = run({"import", review, "--source", "A new one", "--hits", "9223372036854775808"});
    CHECK(huge.status == 2);
    CHECK(huge.err.starts_with(
        "--hits: \"9223372036854775808\" is no whole number up to 9223372036854775807\n"));
    const auto half = run({"undo", review, "1.5"});
    CHECK(half.status == 2);
    CHECK(half.err.starts_with("N: \"1.5\" is no whole number up to 2147483647\n"));
    CHECK(run({"history", review}).json().size() == 2);
}

TEST_CASE("a review without a name, or in a folder that is gone, is refused in a sentence")
{
    for (const auto* command : {"new", "sample"}) {
        const auto refused = run({command, ""});
        CHECK(refused.status == 1);
        CHECK(refused.err.find("name") != std::string::npos);
    }
    const TempFolder folder;
    const auto before = std::filesystem::current_path();
    create_directory(folder / "gone");
    std::filesystem::current_path(folder / "gone");
    std::filesystem::remove(folder / "gone");
    const auto gone = run({"new", "x.alidade"});
    std::filesystem::current_path(before);
    CHECK(gone.status == 1);
    CHECK(gone.err.find("x.alidade: ") == 0);
}

TEST_CASE("texts that are not UTF-8 are wrong usage, names of files may be anything")
{
    const TempFolder folder;
    const auto file = (folder / "caf\xe9.alidade").string();
    const auto refused = run({"new", file, "--title", "caf\xe9"});
    CHECK(refused.status == 2);
    CHECK(refused.err.find("UTF-8") != std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));
    REQUIRE(run({"new", file, "--title", "caf\xc3\xa9"}).status == 0);
    writeFile(folder / "none.bib", "");
    const auto bib = (folder / "none.bib").string();
    CHECK(run({"import", file, bib, "--source", "\xff"}).status == 2);
    CHECK(run({"import", file, bib, "--source", "Scopus", "--query", "\xff"}).status == 2);
    CHECK(run({"papers", file, "title:\xff"}).status == 2);
    CHECK(run({"facets", file, "--codings", "\xff"}).status == 2);
    CHECK(run({"check", file}).status == 0);
}

TEST_CASE("what comes from files or goes into them takes any names, and leaves texts alone in the review")
{
    const TempFolder folder;
    const auto review = (folder / "review.alidade").string();
    const auto other = (folder / "caf\xe9.alidade").string();
    const auto ris = (folder / "caf\xe9.ris").string();
    const auto csv = (folder / "caf\xe9.csv").string();
    REQUIRE(run({"new", review, "--title", "Rust"}).status == 0);
    writeFile(ris, "TY  - JOUR\nAU  - Chen, Ada\nTI  - Rust for Linux\nPY  - 2023\nER  - \n");
    REQUIRE(run({"import", review, ris, "--source", "ACM"}).status == 0);
    std::filesystem::copy_file(review, other);
    writeFile(csv, "paper,verdict\nChen2023,include\n");
    REQUIRE(run({"screen", other, "--decisions", csv}).status == 0);
    REQUIRE(run({"merge", review, other}).status == 0);
    const auto history = run({"history", review}).json();
    CHECK(history.at(0).at("label") == "Merge caf\xEF\xBF\xBD.alidade"); // U+FFFD
    CHECK(history.at(1).at("label") == "Import caf\xEF\xBF\xBD.ris from ACM");
    CHECK(run({"export", review, "--to", "csv", "--output", csv}).status == 0);
    CHECK(readFile(csv).find("Rust for Linux") != std::string::npos);
    CHECK(run({"check", review}).status == 0);
    CHECK(run({"check", other}).status == 0);
}

TEST_CASE("a change of the taxonomy takes the options of every command")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto renamed = run(
        {"taxonomy", review, "rename", "approach", "--label", "Way", "--reviewer", "Bob", "--format", "csv"});
    INFO(renamed.err);
    REQUIRE(renamed.status == 0);
    CHECK(renamed.out.find("dry_run,") != std::string::npos);
    CHECK(run({"history", review}).json().front().at("reviewer") == "Bob");
}

TEST_CASE("a command that is not there is told with the one that may be meant")
{
    const auto wrong = run({"paper", "none.alidade"});
    CHECK(wrong.status == 2);
    CHECK(wrong.out.empty());
    CHECK(wrong.err.starts_with("There is no command \"paper\"; did you mean \"papers\"?\n"));
    CHECK(run({"zzzzzzzzzz"}).err.starts_with("There is no command \"zzzzzzzzzz\".\n"));
}

TEST_CASE("help says how a command is called, of a change of the taxonomy also where no review is named")
{
    CHECK(run({"papers", "--help"}).out.find("Usage: alidade-cli papers [OPTIONS] REVIEW")
          != std::string::npos);
    const auto rename = run({"taxonomy", "rename", "--help"});
    CHECK(rename.status == 0);
    CHECK(rename.out.find("--slug") != std::string::npos);
}

TEST_CASE("a dimension that is misspelt is told with the one that may be meant, where a code could stand too")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    CHECK(run({"taxonomy", review, "rename", "aproach", "--label", "Way"}).err
          == "There is no dimension \"aproach\"; did you mean \"approach\"?\n");
    CHECK(run({"taxonomy", review, "rename", "approach/portin", "--label", "Port"}).err
          == "There is no code \"approach/portin\"; did you mean \"approach/porting\"?\n");
}

TEST_CASE("a list that is empty has its header as CSV, so that any reader of tables can take it")
{
    const TempFolder folder;
    const auto review = (folder / "review.alidade").string();
    REQUIRE(run({"new", review}).status == 0);
    CHECK(run({"check", review, "--format", "csv"}).out == "rule,where,message\n");
    CHECK(run({"claims", review, "--format", "csv"}).out
          == "id,paper,kind,metric,metric_name,direction,role,reviewer\n");
    CHECK(run({"check", review}).json().empty());
}
