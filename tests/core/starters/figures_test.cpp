#include "core/map/index.h"
#include "core/report/figure_data.h"
#include "core/review/figure.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>

using namespace alidade;
using namespace alidade::report;
using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

FigureData answer(const store::Database& database, const FigureQuestion& question)
{
    const map::Index index(database);
    const auto selection = figureSelection(index, question);
    REQUIRE(selection);
    const auto data = figureData(index, *selection, question);
    REQUIRE(data);
    return *data;
}

std::vector<std::string> labelled(const Json& numbers)
{
    std::vector<std::string> labels;
    for (const auto& number : numbers) {
        labels.push_back("[" + std::to_string(number.get<int>()) + "]");
    }
    return labels;
}

std::string lastPart(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

}

TEST_CASE("the map of approach by architecture has the papers of the published cross-tabulation")
{
    const Bundle bundle;
    FigureQuestion question;
    question.rows = "approach";
    question.columns = "kernel-architecture";
    const auto data = std::get<MapData>(answer(bundle.database(), question));
    const auto& expected = bundledData().at("expected").at("crosstab_approach_architecture").at("as_written");
    int cells = 0;
    for (std::size_t row = 0; row + 1 < data.rows.entries.size(); ++row) {
        const auto name = lastPart(data.rows.entries[row].value);
        CHECK(data.rows.entries[row].papers == expected.at("row_totals").at(name));
        for (std::size_t column = 0; column + 1 < data.columns.entries.size(); ++column) {
            const auto& cell = data.cells[row][column];
            const auto architecture = lastPart(data.columns.entries[column].value);
            CHECK(cell.labels == labelled(expected.at("cells").at(name).at(architecture)));
            CHECK(cell.papers == expected.at("counts").at(name).at(architecture));
            ++cells;
        }
    }
    CHECK(cells == 15);
    CHECK(data.inCells == expected.at("distinct_papers"));
    CHECK(data.total == bundledData().at("expected").at("papers").at("included_count"));
}

TEST_CASE("the bars of the challenges have the published numbers of papers and of sub-challenges")
{
    const Bundle bundle;
    FigureQuestion question;
    question.kind = FigureKind::Frequency;
    question.dimension = "challenge";
    const auto data = std::get<FrequencyData>(answer(bundle.database(), question));
    const auto& rows = bundledData().at("expected").at("challenge_frequency").at("rows");
    REQUIRE(data.axis.entries.size() == rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& entry = data.axis.entries[i];
        CHECK(entry.value == rows[i].at("code"));
        CHECK(entry.labels == labelled(rows[i].at("refs_table_and_prose")));
        CHECK(entry.subCodes == rows[i].at("sub_challenges"));
    }
}

TEST_CASE("the years are those of the included papers")
{
    const Bundle bundle;
    FigureQuestion question;
    question.kind = FigureKind::Years;
    const auto data = std::get<YearsData>(answer(bundle.database(), question));
    std::map<std::string, std::uint32_t> seen;
    for (const auto& entry : data.years.entries) {
        if (!entry.isNoAnswer) {
            seen[entry.value] = entry.papers;
        }
    }
    CHECK(Json(seen) == bundledData().at("expected").at("papers").at("by_year"));
}

TEST_CASE("the claims stand where their printed values put them")
{
    const Bundle bundle;
    FigureQuestion question;
    question.kind = FigureKind::Claims;
    const auto data = std::get<ClaimsData>(answer(bundle.database(), question));
    std::vector<std::pair<std::string, double>> seen;
    for (const auto& group : data.metrics) {
        for (const auto& point : group.points) {
            seen.emplace_back(point.paper, point.low);
        }
    }
    // 0.7 %, 3 % and 0.06 % more; 7.5 lines of proof against 19 and against 20
    std::vector<std::pair<std::string, double>> expected = {
        {"[14]", 0.7}, {"[14]", 3}, {"[14]", 0.06}, {"[5]", 750.0 / 19 - 100}, {"[5]", 750.0 / 20 - 100}};
    std::ranges::sort(seen);
    std::ranges::sort(expected);
    REQUIRE(seen.size() == expected.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        CHECK(seen[i].first == expected[i].first);
        CHECK(seen[i].second == Approx(expected[i].second));
    }
    // the six in words, 3.27 % of unsafe code without a comparator, and "3x" that can be read in two ways
    CHECK(data.words.size() == 8);
}

TEST_CASE("every saved figure of the bundled review that is drawn has something to say")
{
    const Bundle bundle;
    int drawn = 0;
    for (const auto& figure : bundle.database().all<Figure>()) {
        const auto kind = figureKind(figure.kind);
        if (!kind) {
            continue;
        }
        const auto question = figureQuestion(*kind, figure.question);
        INFO(figure.slug);
        REQUIRE(question);
        CHECK_FALSE(isEmpty(answer(bundle.database(), *question)));
        ++drawn;
    }
    CHECK(drawn == 6);
}
