#include "core/base/csv.h"
#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace alidade::tests;
using Json = nlohmann::json;
using Table = std::vector<std::vector<std::string>>;

namespace {

Table readCsv(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    alidade::CsvReader reader(text, file.filename().string());
    Table rows;
    while (true) {
        const auto more = reader.next();
        REQUIRE(more);
        if (!*more) {
            return rows;
        }
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
}

/// `[29], [16]` for 29, 16: in the order of the printed table.
std::string cited(const Json& references)
{
    std::string text;
    for (const auto& number : references) {
        text += (text.empty() ? "[" : ", [") + std::to_string(number.get<int>()) + "]";
    }
    return text;
}

/// The label that the taxonomy of the facts gives to the code at `path`.
std::string labelOf(const std::string& path)
{
    for (const auto& dimension : facts().at("taxonomy").at("dimensions")) {
        const auto slug = dimension.at("id").get<std::string>();
        if (!path.starts_with(slug + "/")) {
            continue;
        }
        const Json* level = &dimension.at("codes");
        std::string rest = path.substr(slug.size() + 1);
        while (true) {
            const auto head = rest.substr(0, rest.find('/'));
            for (const auto& code : *level) {
                if (code.at("id") == head) {
                    if (head == rest) {
                        return code.at("label");
                    }
                    level = &code.at("children");
                    break;
                }
            }
            rest = rest.substr(head.size() + 1);
        }
    }
    return {};
}

Table tableNamed(const std::string& name)
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto written = run({"tables", review, "--output", (folder / "tables").string(), "--as", "csv"});
    INFO(written.err);
    REQUIRE(written.status == 0);
    return readCsv(folder / "tables" / (name + ".csv"));
}

}

TEST_CASE("Table 1 comes out row by row: sources, exact queries, results")
{
    const auto rows = tableNamed("searches");
    const auto& expected = facts().at("expected").at("table1");
    REQUIRE(rows.size() >= expected.at("rows").size() + 1);
    for (std::size_t i = 0; i < expected.at("rows").size(); ++i) {
        const auto& row = expected.at("rows")[i];
        CHECK(rows[i + 1][0] == row.at("database"));
        CHECK(rows[i + 1][1] == row.at("query"));
        CHECK(rows[i + 1][2] == std::to_string(row.at("results").get<int>()));
    }
    CHECK(rows.back()[2] == std::to_string(expected.at("total").get<int>()));
}

TEST_CASE("Table 2 comes out row by row, with papers and systems in the printed order")
{
    const auto rows = tableNamed("approaches");
    const auto& expected = facts().at("expected").at("table2").at("rows");
    REQUIRE(rows.size() == expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(rows[i + 1][1] == expected[i].at("label"));
        CHECK(rows[i + 1][2] == cited(expected[i].at("refs")));
        std::string systems;
        for (const auto& system : expected[i].at("operating_systems")) {
            systems += (systems.empty() ? "" : ", ") + labelOf(system);
        }
        CHECK(rows[i + 1][3] == systems);
    }
}

TEST_CASE("Table 3 comes out row by row and leaves out the row that was never printed")
{
    const auto rows = tableNamed("implications");
    const auto& expected = facts().at("expected").at("table3").at("rows");
    REQUIRE(rows.size() == expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(rows[i + 1][0] == std::to_string(expected[i].at("no").get<int>()));
        CHECK(rows[i + 1][1] == expected[i].at("label"));
        CHECK(rows[i + 1][2] == cited(expected[i].at("refs")));
    }
}

TEST_CASE("Table 4 comes out row by row with its points")
{
    const auto rows = tableNamed("challenges");
    const auto& expected = facts().at("expected").at("table4").at("rows");
    REQUIRE(rows.size() == expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(rows[i + 1][0] == std::to_string(expected[i].at("no").get<int>()));
        CHECK(rows[i + 1][1] == labelOf(expected[i].at("code")));
        CHECK(rows[i + 1][2] == cited(expected[i].at("refs")));
        const auto& text = rows[i + 1][3];
        std::size_t at = 0;
        for (const auto& point : expected[i].at("sub_challenges")) {
            INFO(point);
            const auto found = text.find(labelOf(point), at);
            REQUIRE(found != std::string::npos);
            at = found + 1;
        }
        CHECK(std::count(text.begin(), text.end(), '\n') + 1 == expected[i].at("sub_count").get<int>());
    }
}

TEST_CASE("tables are written in every format, whole or not at all")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto written =
        run({"tables", review, "--output", (folder / "out").string(), "--as", "csv,latex,markdown,html"});
    REQUIRE(written.status == 0);
    for (const char* name : {"searches", "approaches", "implications", "challenges", "criteria", "papers"}) {
        for (const char* suffix : {".csv", ".tex", ".md", ".html"}) {
            INFO(name << suffix);
            CHECK_FALSE(readFile(folder / "out" / (std::string(name) + suffix)).empty());
        }
    }
    CHECK(readFile(folder / "out" / "approaches.tex").find("\\cite{") != std::string::npos);
    const auto refused = run({"tables", review, "--output", review + "/below", "--as", "csv"});
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
}

TEST_CASE("saved tables follow a dimension that is renamed; one that is deleted takes its tables alone along")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    REQUIRE(run({"taxonomy", review, "rename", "challenge", "--slug", "problem"}).status == 0);
    CHECK(run({"tables", review, "--output", (folder / "renamed").string()}).status == 0);

    const auto tried = run({"taxonomy", review, "delete", "problem", "--discard", "--dry-run"}).json();
    CHECK_FALSE(tried.at("unanswerable").empty());
    REQUIRE(run({"taxonomy", review, "delete", "problem", "--discard"}).status == 0);
    const auto written = run({"tables", review, "--output", (folder / "deleted").string()});
    CHECK(written.status == 1);
    CHECK(written.err.find("table challenges") != std::string::npos);
    CHECK(std::filesystem::exists(folder / "deleted" / "criteria.csv"));
    CHECK_FALSE(std::filesystem::exists(folder / "deleted" / "challenges.csv"));
    const auto found = run({"lint", review}).json();
    CHECK(std::ranges::any_of(found, [](const auto& one) { return one.at("rule") == "saved-unanswerable"; }));
}
