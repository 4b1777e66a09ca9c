#include "core/map/index.h"
#include "core/map/select.h"
#include "core/map/survey.h"
#include "core/report/figure_data.h"
#include "core/report/writers.h"
#include "tests/core/report/kernels.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::SmallReview;

namespace {

using Labels = std::vector<std::string>;

template <class Data>
Data answer(const SmallReview& small, const FigureQuestion& question)
{
    const map::Index index(small.database());
    const auto selection = figureSelection(index, question);
    REQUIRE(selection);
    const auto data = figureData(index, *selection, question);
    REQUIRE(data);
    return std::get<Data>(*data);
}

FigureQuestion mapOf(const std::string& rows, const std::string& columns)
{
    FigureQuestion question;
    question.rows = rows;
    question.columns = columns;
    return question;
}

FigureQuestion frequencyOf(const std::string& dimension, int depth = 1)
{
    FigureQuestion question;
    question.kind = FigureKind::Frequency;
    question.dimension = dimension;
    question.depth = depth;
    return question;
}

/// Papers [1] to [4]: two dimensions with two codes each, the first code with one below it.
struct Grid22 {
    SmallReview small;
    DimensionId first = small.dimension("first", "First");
    DimensionId second = small.dimension("second", "Second");
    CodeId a = small.code(first, "a", "A");
    CodeId below = small.code(first, "below", "Below A", a);
    CodeId b = small.code(first, "b", "B");
    CodeId x = small.code(second, "x", "X");
    CodeId y = small.code(second, "y", "Y");
    std::vector<PaperId> papers;

    Grid22()
    {
        for (int i = 1; i <= 4; ++i) {
            papers.push_back(small.paper("[" + std::to_string(i) + "]"));
            small.include(papers.back());
        }
        small.coding(papers[0], a);
        small.coding(papers[0], below);
        small.coding(papers[0], x);
        small.coding(papers[1], below);
        small.coding(papers[1], x);
        small.coding(papers[1], y);
        small.coding(papers[2], b);
    }
};

}

TEST_CASE("a map has a cell for every pair, the papers behind it, and no answer at the end")
{
    const Grid22 grid;
    const auto data = answer<MapData>(grid.small, mapOf("first", "second"));
    REQUIRE(data.rows.entries.size() == 3);
    REQUIRE(data.columns.entries.size() == 3);
    CHECK(data.rows.label == "First");
    CHECK(data.rows.entries[0].label == "A");
    CHECK(data.rows.entries.back().isNoAnswer);
    CHECK(data.cells[0][0].papers == 2);
    CHECK(data.cells[0][0].codings == 3); // [1] with A and Below A, [2] with Below A
    CHECK(data.cells[0][0].labels == Labels{"[1]", "[2]"});
    CHECK(data.cells[0][1].labels == Labels{"[2]"});
    CHECK(data.cells[1][0].papers == 0);
    CHECK(data.cells[1][2].labels == Labels{"[3]"});
    CHECK(data.cells[2][2].labels == Labels{"[4]"});
    CHECK(data.rows.entries[0].papers == 2);
    CHECK(data.rows.entries[2].papers == 1);
    CHECK(data.columns.entries[2].papers == 2);
    CHECK(data.total == 4);
    CHECK(data.inCells == 2);
}

TEST_CASE("the conditions of every cell, row and column select just its papers")
{
    const Grid22 grid;
    const map::Index index(grid.small.database());
    const auto question = mapOf("first", "second");
    const auto selection = figureSelection(index, question);
    const auto data = std::get<MapData>(*figureData(index, *selection, question));
    const auto count = [&](const Conditions& conditions) {
        std::vector<map::Filter> parts;
        for (const auto& condition : conditions) {
            parts.push_back({map::Field{condition.field, {{map::Term{condition.value}, {}}}, {}}});
        }
        const auto filter = map::allOf(std::move(parts));
        const auto read = map::parseFilter(map::toText(filter));
        REQUIRE(read);
        return map::counted(index, *read, *map::select(index, *read)).count();
    };
    for (std::size_t row = 0; row < data.cells.size(); ++row) {
        CHECK(count(data.rows.entries[row].conditions) == data.rows.entries[row].papers);
        for (std::size_t column = 0; column < data.cells[row].size(); ++column) {
            CHECK(count(data.cells[row][column].conditions) == data.cells[row][column].papers);
        }
    }
    for (const auto& column : data.columns.entries) {
        CHECK(count(column.conditions) == column.papers);
    }
}

TEST_CASE("a map made of a survey says what one counted by itself does")
{
    const Grid22 grid;
    const map::Index index(grid.small.database());
    const auto question = mapOf("first", "second");
    const auto selection = *figureSelection(index, question);
    auto rows = boundedAxis(index, selection, "first", 1);
    auto columns = boundedAxis(index, selection, "second", 1);
    const auto survey =
        map::survey(index, selection, map::MapAxes{std::move(rows->axis), std::move(columns->axis)});
    const auto data = mapData(index, selection, question, *survey.map);
    REQUIRE(data);
    CHECK(*data == std::get<MapData>(*figureData(index, selection, question)));
}

TEST_CASE("a third dimension divides the papers of a cell, and a paper with two codes stands in two parts")
{
    Grid22 grid;
    auto question = mapOf("first", "year");
    question.third = "second";
    for (const auto paper : grid.papers) {
        auto row = *grid.small.database().find<Paper>(paper);
        row.year = 2020;
        grid.small.update(row);
    }
    const auto data = answer<MapData>(grid.small, question);
    REQUIRE(data.third);
    CHECK(data.third->entries.size() == 3); // X, Y, no answer
    CHECK(data.cells[0][0].parts == std::vector<std::uint32_t>{2, 1, 0});
    CHECK(data.cells[1][0].parts == std::vector<std::uint32_t>{0, 0, 1});
}

TEST_CASE("a third dimension of many codes keeps the largest and puts the others together")
{
    SmallReview small;
    const auto dimension = small.dimension("many", "Many");
    for (int i = 0; i < 10; ++i) {
        const auto code = small.code(dimension, "c" + std::to_string(i), "C" + std::to_string(i));
        for (int paper = 0; paper < (i == 9 ? 2 : 1); ++paper) {
            small.coding(small.paper("[" + std::to_string(10 * i + paper) + "]"), code);
        }
    }
    FigureQuestion question;
    question.kind = FigureKind::Years;
    question.stack = "many";
    const auto data = answer<YearsData>(small, question);
    REQUIRE(data.stack);
    REQUIRE(data.stack->entries.size() == MOST_PARTS + 2);
    CHECK(data.stack->entries[MOST_PARTS - 1].label == "C9"); // the only one with two papers
    CHECK(data.stack->entries[MOST_PARTS].isOther);
    CHECK(data.stack->entries[MOST_PARTS].papers == 3);
    CHECK(data.stack->entries.back().isNoAnswer);
}

TEST_CASE("a frequency counts papers, codings and the codes below, to the depth that is asked for")
{
    const Grid22 grid;
    const auto flat = answer<FrequencyData>(grid.small, frequencyOf("first"));
    REQUIRE(flat.axis.entries.size() == 3);
    CHECK(flat.axis.entries[0].papers == 2);
    CHECK(flat.axis.entries[0].codings == 3);
    CHECK(flat.axis.entries[0].subCodes == 1);
    CHECK(flat.axis.entries[0].subCodesUsed == 1);
    CHECK(flat.axis.entries[0].labels == Labels{"[1]", "[2]"});
    CHECK(flat.axis.entries[2].labels == Labels{"[4]"});
    const auto deep = answer<FrequencyData>(grid.small, frequencyOf("first", 0));
    REQUIRE(deep.axis.entries.size() == 4);
    CHECK(deep.axis.entries[1].label == "Below A");
    CHECK(deep.axis.entries[1].depth == 2);
    CHECK(deep.axis.entries[1].conditions == Conditions{{"first", "first/a/below"}});
}

TEST_CASE("an axis of many values keeps those with the most papers and says how many are left out")
{
    SmallReview small;
    for (int i = 0; i < 120; ++i) {
        Paper paper;
        paper.title = "Paper " + std::to_string(i);
        paper.venue = "Venue " + std::to_string(i);
        small.add(paper);
    }
    Paper again;
    again.title = "One more";
    again.venue = "Venue 119";
    small.add(again);
    const auto data = answer<FrequencyData>(small, frequencyOf("venue"));
    CHECK(data.axis.entries.size() == MOST_ENTRIES + 1);
    CHECK(data.axis.leftOut == 20);
    const auto last = std::ranges::find(data.axis.entries, "Venue 119", &FigureEntry::label);
    REQUIRE(last != data.axis.entries.end());
    CHECK(last->papers == 2);
    CHECK(last->labels == Labels{"One more", "Paper 119"}); // papers without labels, by their titles
}

TEST_CASE("years go on from the first to the last, with those that have no papers")
{
    SmallReview small;
    for (const auto year : {2019, 2022, 2022}) {
        Paper paper;
        paper.title = "x";
        paper.year = year;
        small.add(paper);
    }
    small.paper("[9]");
    FigureQuestion question;
    question.kind = FigureKind::Years;
    const auto data = answer<YearsData>(small, question);
    std::vector<std::pair<std::string, std::uint32_t>> seen;
    for (const auto& entry : data.years.entries) {
        seen.emplace_back(entry.value, entry.papers);
    }
    CHECK(seen == decltype(seen){{"2019", 1}, {"2020", 0}, {"2021", 0}, {"2022", 2}, {"none", 1}});
}

TEST_CASE("one mistyped year does not make thousands of empty columns")
{
    SmallReview small;
    // a file from elsewhere may hold any number
    const int mistyped = GENERATE(202, std::numeric_limits<int>::min());
    for (const auto year : {mistyped, 2022}) {
        Paper paper;
        paper.title = "x";
        paper.year = year;
        small.add(paper);
    }
    FigureQuestion question;
    question.kind = FigureKind::Years;
    CHECK(answer<YearsData>(small, question).years.entries.size() == 3);
}

TEST_CASE("claims stand on the scale by metric, against their comparators, once for two reviewers")
{
    SmallReview small;
    Metric metric;
    metric.slug = "latency";
    metric.label = "Latency";
    metric.unit = "ms";
    metric.better = Better::Lower;
    const auto latency = small.add(metric);
    const auto paper = small.paper("[7]");
    Claim claim;
    claim.paper = paper;
    claim.reviewer = small.ada();
    claim.metric = latency;
    claim.value = 20;
    claim.high = 30;
    claim.unit = "percent";
    claim.comparator = "C driver";
    claim.direction = Direction::Worse;
    small.add(claim);
    claim.reviewer = small.bob();
    small.add(claim);
    claim.comparator = "Go driver";
    claim.high.reset();
    small.add(claim);
    claim.value.reset();
    claim.valueText = "only slightly slower";
    small.add(claim);

    FigureQuestion question;
    question.kind = FigureKind::Claims;
    auto data = answer<ClaimsData>(small, question);
    REQUIRE(data.metrics.size() == 1);
    REQUIRE(data.metrics[0].points.size() == 2);
    CHECK(data.metrics[0].points[0].low == Approx(20));
    CHECK(*data.metrics[0].points[0].high == Approx(30));
    CHECK(data.metrics[0].points[0].conditions == Conditions{{"label", "[7]"}});
    CHECK(data.metrics[0].points[1].comparator == "Go driver");
    REQUIRE(data.words.size() == 1);
    CHECK(data.words[0].printed == "only slightly slower");
    CHECK_FALSE(data.words[0].why.english().empty());
    CHECK(data.papers == 1);

    question.axis = ClaimAxis::Ratio;
    data = answer<ClaimsData>(small, question);
    CHECK(data.metrics[0].points[0].low == Approx(1.2));
    CHECK(*data.metrics[0].points[0].high == Approx(1.3));
}

TEST_CASE("a taxonomy is the tree of its dimensions with what was found")
{
    const Grid22 grid;
    FigureQuestion question;
    question.kind = FigureKind::Taxonomy;
    question.depth = 1;
    const auto data = answer<TaxonomyData>(grid.small, question);
    Labels labels;
    for (const auto& entry : data.tree.entries) {
        labels.push_back(std::string(static_cast<std::size_t>(entry.depth), '.') + entry.label);
    }
    CHECK(labels == Labels{"First", ".A", ".B", "Second", ".X", ".Y"});
    CHECK(data.tree.entries[0].papers == 3);
    CHECK(data.tree.entries[0].conditions == Conditions{{"first", "any"}});
}

TEST_CASE("a figure whose dimension is gone says so, and one without papers is empty")
{
    SmallReview small;
    small.dimension("first", "First");
    const map::Index index(small.database());
    const auto gone = figureData(index, index.all(), mapOf("first", "sekond"));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
    const auto none = figureData(index, index.all(), frequencyOf("first"));
    REQUIRE(none);
    CHECK(isEmpty(*none));
    auto wrong = mapOf("first", "year");
    wrong.filter = "nothing:here";
    CHECK_FALSE(figureSelection(index, wrong));
}

TEST_CASE("the numbers of a map make a table with its margins")
{
    const Grid22 grid;
    const auto table = toGrid(answer<MapData>(grid.small, mapOf("first", "second")));
    CHECK(toCsv(table)
          == "First,X,Y,no answer,papers\n"
             "A,2,1,0,2\n"
             "B,0,0,1,1\n"
             "no answer,0,0,1,1\n"
             "papers,2,1,2,4\n");
}

TEST_CASE("venues stand in a figure as on the map, in reading order")
{
    tests::SmallReview small;
    for (const auto* venue : {"Zeitschrift", "IEEE 10", "arXiv", "IEEE 9"}) {
        Paper paper;
        paper.venue = venue;
        small.add(paper);
    }
    const map::Index index(small.database());
    const auto bounded = boundedAxis(index, index.all(), "venue", 1);
    const auto whole = map::axis(index, "venue");
    REQUIRE(bounded);
    REQUIRE(whole);
    std::vector<std::string> labels;
    for (const auto& entry : bounded->axis.entries) {
        labels.push_back(entry.label);
    }
    CHECK(labels == std::vector<std::string>{"arXiv", "IEEE 9", "IEEE 10", "Zeitschrift"});
    REQUIRE(whole->entries.size() == labels.size());
    CHECK(whole->entries.front().label == labels.front());
}
