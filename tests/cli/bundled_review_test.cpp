#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <cstring>
#include <map>
#include <set>

using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

/// `[6]` for 6: the review numbers its references.
std::set<std::string> labelled(const Json& references)
{
    std::set<std::string> labels;
    for (const auto& number : references) {
        labels.insert("[" + std::to_string(number.get<int>()) + "]");
    }
    return labels;
}

std::set<std::string> asSet(const Json& labels)
{
    return labels.get<std::set<std::string>>();
}

std::set<std::string> labelsOf(const Json& papers)
{
    std::set<std::string> labels;
    for (const auto& paper : papers) {
        labels.insert(paper.at("label").get<std::string>());
    }
    return labels;
}

std::size_t indexOf(const Json& list, const std::string& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    INFO(value << " in " << list.dump());
    REQUIRE(found != list.end());
    return static_cast<std::size_t>(found - list.begin());
}

/// One of the four readings of the cross-tabulation that the facts give.
struct Reading {
    std::string name;
    std::vector<std::string> options;
};

}

TEST_CASE("the bundled review holds what the published one states")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto& expected = facts().at("expected");
    const auto info = run({"info", review}).json();
    CHECK(info.at("papers") == expected.at("papers").at("included_count"));
    CHECK(info.at("included") == expected.at("papers").at("included_count"));
    CHECK(info.at("codings") == expected.at("codings").at("total"));
    CHECK(info.at("claims") == expected.at("claims").at("total"));
    CHECK(info.at("dimensions").size() == expected.at("taxonomy").at("dimensions"));
    int codes = 0;
    for (const auto& [dimension, count] : expected.at("taxonomy").at("codes").items()) {
        codes += count.get<int>();
    }
    CHECK(info.at("codes") == codes);
    CHECK(run({"check", review}).status == 0);
}

TEST_CASE("the papers of the bundled review are the included references, by year and type")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto& expected = facts().at("expected").at("papers");
    const auto papers = run({"papers", review}).json();
    CHECK(labelsOf(papers) == labelled(expected.at("included")));
    std::map<std::string, int> years;
    std::map<std::string, int> types;
    std::set<std::string> withDoi;
    for (const auto& paper : papers) {
        ++years[std::to_string(paper.at("year").get<int>())];
        ++types[paper.at("type").get<std::string>()];
        if (paper.contains("doi")) {
            withDoi.insert(paper.at("label").get<std::string>());
        }
    }
    CHECK(years == expected.at("by_year").get<std::map<std::string, int>>());
    CHECK(types["paper-conference"] == expected.at("by_type").at("inproceedings"));
    CHECK(types["article-journal"] == expected.at("by_type").at("article"));
    CHECK(types["webpage"] == expected.at("by_type").at("web"));
    CHECK(withDoi == labelled(expected.at("with_doi")));
    CHECK(labelsOf(run({"papers", review, "-type:webpage"}).json())
          == labelled(expected.at("included_without_web")));
    const auto facets = run({"facets", review}).json();
    for (const auto& value : facets.at("year")) {
        if (!value.at("value").is_null()) {
            CHECK(value.at("papers") == expected.at("by_year").at(value.at("value").get<std::string>()));
        }
    }
}

TEST_CASE("approach by architecture comes out in each of its four readings")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto& expected = facts().at("expected").at("crosstab_approach_architecture");
    const auto reading =
        GENERATE(Reading{"as_written", {}},
                 Reading{"consistent", {"--status", "stated"}},
                 Reading{"corrected", {"--codings", "all", "--status", "stated,correction"}},
                 Reading{"wide", {"--codings", "all", "--status", "stated,correction,inferred"}});
    INFO(reading.name);
    std::vector<std::string> words = {
        "map", review, "--rows", "approach", "--columns", "kernel-architecture"};
    words.insert(words.end(), reading.options.begin(), reading.options.end());
    const auto map = run(words).json();
    const auto& wanted = expected.at(reading.name);
    for (const auto& [approach, cells] : wanted.at("cells").items()) {
        const auto row = indexOf(map.at("rows"), "approach/" + approach);
        CHECK(map.at("row_totals")[row] == wanted.at("row_totals").at(approach));
        CHECK(map.at("without_column")[row] == wanted.at("no_architecture").at(approach).size());
        for (const auto& [architecture, references] : cells.items()) {
            const auto column = indexOf(map.at("columns"), "kernel-architecture/" + architecture);
            INFO(approach << " x " << architecture);
            CHECK(map.at("papers")[row][column] == wanted.at("counts").at(approach).at(architecture));
            CHECK(asSet(map.at("cells")[row][column]) == labelled(references));
        }
    }
    const int withApproach = map.at("total").get<int>() - map.at("without_any_row").get<int>();
    CHECK(withApproach == wanted.at("distinct_papers"));
}

TEST_CASE("the papers of Table 2 without an approach stand in the row of no answer")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto papers = run({"papers", review, "kernel-architecture:any without:approach"}).json();
    CHECK(labelsOf(papers)
          == labelled(facts()
                          .at("expected")
                          .at("crosstab_approach_architecture")
                          .at("table2_papers_without_approach")));
}

TEST_CASE("challenge and performance by architecture come out as counted by hand")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto [dimension, key] =
        GENERATE(table<std::string, std::string>({{"challenge", "crosstab_challenge_architecture"},
                                                  {"performance", "crosstab_performance_architecture"}}));
    const auto map =
        run({"map", review, "--rows", dimension, "--columns", "kernel-architecture", "--basis", "table"})
            .json();
    for (const auto& [row, cells] : facts().at("expected").at(key).at("counts").items()) {
        for (const auto& [column, count] : cells.items()) {
            INFO(row << " x " << column);
            CHECK(map.at("papers")[indexOf(map.at("rows"), dimension + "/" + row)]
                                  [indexOf(map.at("columns"), "kernel-architecture/" + column)]
                  == count);
        }
    }
}

TEST_CASE("challenges come out by papers, from the table alone and with the prose, and by sub-challenges")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto& expected = facts().at("expected").at("challenge_frequency");
    const auto rowOf = [](const Json& rows, const std::string& code) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Json& row) { return row.at("code") == code; });
        REQUIRE(found != rows.end());
        return *found;
    };
    const auto all = run({"frequency", review, "--dimension", "challenge", "--depth", "1"}).json();
    const auto table =
        run({"frequency", review, "--dimension", "challenge", "--depth", "1", "--basis", "table"}).json();
    CHECK(all.size() == expected.at("rows").size());
    for (const auto& row : expected.at("rows")) {
        const auto code = row.at("code").get<std::string>();
        INFO(code);
        CHECK(rowOf(all, code).at("papers") == row.at("papers_table_and_prose"));
        CHECK(asSet(rowOf(all, code).at("labels")) == labelled(row.at("refs_table_and_prose")));
        CHECK(rowOf(all, code).at("sub_codes") == row.at("sub_challenges"));
        CHECK(rowOf(table, code).at("papers") == row.at("papers_table"));
        CHECK(asSet(rowOf(table, code).at("labels")) == labelled(row.at("refs_table")));
    }
}

TEST_CASE("one question has one answer, asked through a facet, a map or the filter")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const std::string filter = "kernel-architecture:micro-kernel year:>=2021";
    const auto papers = labelsOf(run({"papers", review, filter}).json());
    // Table 2 gives the micro-kernel row, the reference list their years
    std::set<std::string> wanted;
    for (const auto& row : facts().at("expected").at("table2").at("rows")) {
        for (const auto& number : row.at("refs")) {
            for (const auto& reference : facts().at("references")) {
                if (row.at("code") == "kernel-architecture/micro-kernel" && reference.at("number") == number
                    && reference.at("year") >= 2021) {
                    wanted.insert("[" + std::to_string(number.get<int>()) + "]");
                }
            }
        }
    }
    CHECK(papers == wanted);
    const auto map =
        run({"map", review, "--rows", "kernel-architecture", "--columns", "year", "year:>=2021"}).json();
    std::set<std::string> behind;
    const auto row = indexOf(map.at("rows"), "kernel-architecture/micro-kernel");
    for (const auto& cell : map.at("cells")[row]) {
        behind.merge(asSet(cell));
    }
    CHECK(behind == wanted);
    const auto facets = run({"facets", review, "year:>=2021"}).json();
    for (const auto& value : facets.at("kernel-architecture")) {
        if (value.at("value") == "kernel-architecture/micro-kernel") {
            CHECK(value.at("papers") == wanted.size());
        }
    }
}

TEST_CASE("each facet is counted over the papers that match, those of a dimension in the filter as well")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    const auto facets = run({"facets", review, "kernel-architecture:micro-kernel", "year:>=2021"}).json();
    for (const char* facet : {"kernel-architecture", "year", "approach"}) {
        for (const auto& value : facets.at(facet)) {
            if (value.at("value").is_null()) {
                continue;
            }
            auto asked = value.at("value").get<std::string>(); // a code is told with its dimension before it
            asked = asked.starts_with(facet) ? asked.replace(std::strlen(facet), 1, ":")
                                             : std::string(facet) + ':' + asked;
            INFO(asked);
            const auto papers =
                run({"papers", review, "kernel-architecture:micro-kernel", "year:>=2021", asked}).json();
            CHECK(value.at("papers") == papers.size());
        }
    }
}
