#include "tests/cli/run.h"
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace alidade::tests;

namespace {

constexpr auto OPEN_TO_READ = static_cast<std::filesystem::perms>(0755);
constexpr auto CLOSED = static_cast<std::filesystem::perms>(0555);

/// What another program prints about a file.
std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> buffer = {};
    while (const auto length = fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        text.append(buffer.data(), length);
    }
    return text;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("the saved figures are drawn without a screen, a file each format", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    unsetenv("DISPLAY");         // NOLINT(concurrency-mt-unsafe): no thread runs beside
    unsetenv("WAYLAND_DISPLAY"); // NOLINT(concurrency-mt-unsafe)
    const auto drawn =
        run({"figures", review, "--output", (folder / "out").string(), "--as", "pdf,svg,png,tikz,csv"});
    INFO(drawn.err);
    REQUIRE(drawn.status == 0);
    CHECK(drawn.err.empty());
    const auto files = drawn.json();
    CHECK(files.size() == 6 * 5); // the sample has six that are drawn; tables have their own command
    for (const auto& file : files) {
        INFO(file.dump());
        CHECK_FALSE(readFile(file.at("file").get<std::string>()).empty());
        CHECK(file.at("width_mm") == 84.7);
    }
    const auto svg = readFile(folder / "out" / "challenge-frequency.svg");
    CHECK(has(svg, "<text"));
    CHECK(has(svg, "Panics"));
    CHECK(has(readFile(folder / "out" / "approach-architecture.tex"), "\\begin{tikzpicture}"));
}

TEST_CASE("a map as PDF has the width of a column of the ACM, and its labels are text", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = (folder / "map.pdf").string();
    const auto drawn = run({"figure",
                            review,
                            "--kind",
                            "map",
                            "--rows",
                            "approach",
                            "--columns",
                            "kernel-architecture",
                            "--width",
                            "acm-column",
                            "--output",
                            file});
    INFO(drawn.err);
    REQUIRE(drawn.status == 0);
    CHECK(drawn.json().at("kind") == "map");
    const auto information = outputOf("pdfinfo " + file);
    const auto at = information.find("Page size:");
    REQUIRE(at != std::string::npos);
    // 84.7 mm are 240.1 of the 72 points of an inch
    CHECK(std::stod(information.substr(at + 10)) == Approx(84.7 / 25.4 * 72).margin(0.05));
    const auto text = outputOf("pdftotext " + file + " -");
    for (const char* label : {"Greenfield", "Porting", "Exokernel", "[12]"}) {
        INFO(label);
        CHECK(has(text, label));
    }
}

TEST_CASE("a figure that is not saved says the same numbers as its command", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = folder / "challenges.csv";
    REQUIRE(
        run({"figure", review, "--kind", "frequency", "--dimension", "challenge", "--output", file.string()})
            .status
        == 0);
    const auto csv = readFile(file);
    for (const auto& row : run({"frequency", review, "--dimension", "challenge", "--depth", "1"}).json()) {
        const auto line = row.at("name").get<std::string>() + "," + row.at("code").get<std::string>() + ","
            + std::to_string(row.at("papers").get<int>());
        INFO(line);
        CHECK(has(csv, line));
    }
}

TEST_CASE("a figure takes a filter, a style and any ending", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto svg = folder / "new" / "years.svg";
    const auto drawn = run({"figure",
                            review,
                            "--kind",
                            "years",
                            "--width",
                            "120",
                            "--labels",
                            "counts",
                            "--show-title",
                            "--title",
                            "Only 2023",
                            "--output",
                            svg.string(),
                            "year:2023"});
    INFO(drawn.err);
    REQUIRE(drawn.status == 0);
    CHECK(drawn.json().at("width_mm") == 120.0);
    const auto text = readFile(svg);
    CHECK(has(text, "Only 2023"));
    CHECK_FALSE(has(text, ">2019<"));
}

TEST_CASE("a figure as a web page has its papers with it, those of the filter alone", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = folder / "map.html";
    const auto made = run({"figure",
                           review,
                           "--kind",
                           "map",
                           "--rows",
                           "approach",
                           "--columns",
                           "kernel-architecture",
                           "--output",
                           file.string(),
                           "year:2024"});
    REQUIRE(made.status == 0);
    CHECK(made.json().at("format") == "html");
    const auto page = readFile(file);
    CHECK(has(page, "<h2>4 papers</h2>")); // of 2024, as published
    CHECK(has(page, "href=\"#part-1\""));
}

TEST_CASE("a figure speaks the language that it is asked for, whatever that of the shell", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto drawn = [&](const std::vector<std::string>& options) {
        const auto svg = (folder / "years.svg").string();
        std::vector<std::string> arguments = {"figure", review, "--kind", "years", "--output", svg};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto ran = run(arguments);
        INFO(ran.err);
        REQUIRE(ran.status == 0);
        return readFile(svg);
    };
    setenv("LC_ALL", "de_DE.UTF-8", 1); // NOLINT(concurrency-mt-unsafe): no thread runs beside
    setenv("LANGUAGE", "de", 1);        // NOLINT(concurrency-mt-unsafe)
    const auto english = drawn({});
    setenv("LC_ALL", "C.UTF-8", 1); // NOLINT(concurrency-mt-unsafe)
    unsetenv("LANGUAGE");           // NOLINT(concurrency-mt-unsafe)
    CHECK(has(english, "Papers by year, "));
    CHECK(drawn({"--language", "en"}) == english);
    const auto german = drawn({"--language", "de"});
    CHECK(has(german, "Arbeiten nach Jahr, "));
    CHECK_FALSE(has(german, "Papers"));
    CHECK(run({"figure", review, "--kind", "years", "--language", "fr", "--output", "x.svg"}).status == 2);
}

TEST_CASE("wrong usage of figure is told as such, before anything is opened", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = (folder / "x.pdf").string();
    CHECK(run({"figure", review, "--kind", "poem", "--output", file}).status == 2);
    const auto half = run({"figure", review, "--kind", "map", "--rows", "approach", "--output", file});
    CHECK(half.status == 2);
    CHECK(has(half.err, "a map needs --rows and --columns"));
    CHECK(has(half.err, "alidade-cli taxonomy"));
    const auto bare = run({"figure", review, "--kind", "frequency", "--output", file});
    CHECK(bare.status == 2);
    CHECK(has(bare.err, "frequency needs --dimension"));
    CHECK(run({"figure", review, "--kind", "years", "--output", (folder / "x.doc").string()}).status == 2);
    const std::vector<std::vector<std::string>> wrong = {{"--width", "wide"},
                                                         {"--width", ""},
                                                         {"--width", "."},
                                                         {"--width", std::string(400, '9')},
                                                         {"--height", "nan"},
                                                         {"--font-size", "inf"},
                                                         {"--palette", "rainbow"},
                                                         {"--labels", "x"},
                                                         {"--form", "cube"}};
    for (const auto& options : wrong) {
        INFO(options[0] << ' ' << options[1]);
        CHECK(run({"figure", review, "--kind", "years", options[0], options[1], "--output", file}).status
              == 2);
    }
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("what is not there is named with what was perhaps meant, and nothing is written", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto out = folder / "out";
    const auto figure = run({"figures", review, "--only", "yaers", "--output", out.string()});
    CHECK(figure.status == 1);
    CHECK(has(figure.err, "years"));
    const auto dimension = run({"figure",
                                review,
                                "--kind",
                                "frequency",
                                "--dimension",
                                "chalenge",
                                "--output",
                                (out / "x.pdf").string()});
    CHECK(dimension.status == 1);
    CHECK(has(dimension.err, "challenge"));
    const auto filter =
        run({"figure", review, "--kind", "years", "--output", (out / "x.pdf").string(), "challenge:panik"});
    CHECK(filter.status == 1);
    CHECK(has(filter.err, "filter:"));
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("a file that cannot be written is an error that names it, and what stood there stays", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    writeFile(folder / "taken", "mine");
    const auto below = run({"figures", review, "--only", "years", "--output", (folder / "taken").string()});
    CHECK(below.status == 1);
    CHECK(has(below.err, "taken"));
    CHECK(below.out.empty());
    CHECK(readFile(folder / "taken") == "mine");
}

TEST_CASE("a folder that may not be written is an error, and what stood in it stays", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto closed = folder / "closed";
    writeFile(closed / "years.pdf", "old");
    permissions(folder.path(), OPEN_TO_READ);
    permissions(closed, CLOSED);
    const auto said = inProcess([&] {
        dropRights();
        const auto drawn = run({"figures", review, "--only", "years", "--output", closed.string()});
        return std::to_string(drawn.status) + " " + drawn.err;
    });
    INFO(said);
    CHECK(said.starts_with("1 "));
    CHECK(has(said, "years.pdf"));
    CHECK(readFile(closed / "years.pdf") == "old");
    permissions(closed, std::filesystem::perms::owner_all); // so that it can be removed
}

TEST_CASE("a folder that cannot be made is told with the reason", "[tables]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto closed = folder / "closed";
    create_directory(closed);
    permissions(folder.path(), OPEN_TO_READ);
    permissions(closed, CLOSED);
    const auto said = inProcess([&] {
        dropRights();
        return run({"tables", review, "--output", (closed / "new").string()}).err;
    });
    INFO(said);
    CHECK(has(said, "searches.csv: The file cannot be written: Permission denied."));
    permissions(closed, std::filesystem::perms::owner_all); // so that it can be removed
}

TEST_CASE("a dry run says what would be drawn and writes nothing", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto out = folder / "out";
    const auto figures = run({"figures", review, "--output", out.string(), "--dry-run"}).json();
    CHECK_FALSE(figures.empty());
    CHECK(figures.front().at("width_mm") > 0);
    const auto file = (out / "years.svg").string();
    CHECK(run({"figure", review, "--kind", "years", "--output", file, "--dry-run"}).json().at("file")
          == file);
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("tables are written as spreadsheets too", "[tables]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto written = run({"tables", review, "--output", (folder / "out").string(), "--as", "xlsx"});
    INFO(written.err);
    REQUIRE(written.status == 0);
    const auto table = (folder / "out" / "searches.xlsx").string();
    const auto sheet = outputOf("python3 -c \"import sys, zipfile; "
                                "sys.stdout.write(zipfile.ZipFile(sys.argv[1])"
                                ".read('xl/worksheets/sheet1.xml').decode())\" "
                                + table);
    const auto total = facts().at("expected").at("table1").at("total").get<int>();
    CHECK(has(sheet, "<v>" + std::to_string(total) + "</v>"));
    CHECK_FALSE(has(sheet, "<f>"));
}

TEST_CASE("a figure does not take the place of its review", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto bytes = readFile(review);
    std::filesystem::create_symlink(review, folder / "years.pdf");
    const auto file = (folder / "years.pdf").string();
    CHECK(run({"figure", review, "--kind", "years", "--output", review, "--as", "pdf"}).status == 1);
    CHECK(run({"figure", review, "--kind", "years", "--output", file}).status == 1);
    CHECK(run({"figures", review, "--only", "years", "--output", folder.path().string()}).status == 1);
    CHECK(readFile(review) == bytes);
}

TEST_CASE("figures of a stranger's review stay in their folder", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    outputOf(
        "python3 -c \"import sqlite3, sys; review = sqlite3.connect(sys.argv[1]); "
        "names = ['../../outside', '/abs', 'Years', 'years'];\n"
        "for name, figure in zip(names, review.execute('select id from figure where kind <> \\\"table\\\"')"
        ".fetchall()): review.execute('update figure set slug = ? where id = ?', (name, figure[0]))\n"
        "review.commit()\" "
        + review);
    const auto out = folder / "a" / "b" / "out";
    const auto drawn = run({"figures", review, "--output", out.string(), "--as", "csv"});
    INFO(drawn.err);
    REQUIRE(drawn.status == 0);
    for (const auto& file : drawn.json()) {
        CHECK(std::filesystem::path(file.at("file").get<std::string>()).parent_path() == out);
    }
    CHECK(filesIn(out).size() == drawn.json().size());
    CHECK(exists(out / "outside.csv"));
    CHECK(exists(out / "abs.csv"));
    CHECK(filesIn(folder.path()).size() == 1); // the review
    CHECK(filesIn(folder / "a").empty());      // where two folders up leads
}

TEST_CASE("numbers in figures are written alike in every country", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto drawn = [&](const char* language, const char* name) {
        setenv("LC_ALL", language, 1); // NOLINT(concurrency-mt-unsafe): no thread runs beside
        const auto file = folder / name;
        const auto made = run({"figure",
                               review,
                               "--kind",
                               "frequency",
                               "--dimension",
                               "challenge",
                               "--depth",
                               "0",
                               "--labels",
                               "percent",
                               "--output",
                               file.string()});
        unsetenv("LC_ALL"); // NOLINT(concurrency-mt-unsafe)
        REQUIRE(made.status == 0);
        return readFile(file);
    };
    const auto english = drawn("C.UTF-8", "c.svg");
    CHECK(has(english, "(4.2 %)")); // one of the 24 papers
    CHECK(drawn("de_DE.UTF-8", "de.svg") == english);
}

TEST_CASE("a figure without room is an error, one that is cut says so", "[drawing]")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto file = folder / "flow.pdf";
    const auto refused =
        run({"figure", review, "--kind", "flow", "--width", "20", "--output", file.string()});
    CHECK(refused.status == 1);
    CHECK(has(refused.err, "room"));
    CHECK_FALSE(exists(file));
    const auto cut = [&](const char* height) {
        return run({"figure",
                    review,
                    "--kind",
                    "frequency",
                    "--dimension",
                    "challenge",
                    "--depth",
                    "0",
                    "--height",
                    height,
                    "--output",
                    (folder / "cut.svg").string()})
            .json()
            .at("cut");
    };
    CHECK(cut("40") == true);
    CHECK(cut("400") == false);
}
