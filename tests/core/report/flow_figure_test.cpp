#include "core/report/figure_data.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;

namespace {

FlowData answer(const tests::SmallReview& small)
{
    const map::Index index(small.database());
    FigureQuestion question;
    question.kind = FigureKind::Flow;
    return std::get<FlowData>(*figureData(index, index.all(), question));
}

const FlowNode* find(const FlowData& data, FlowColumn column, FlowBox box)
{
    const auto found = std::ranges::find_if(
        data.nodes, [&](const FlowNode& node) { return node.column == column && node.box == box; });
    return found == data.nodes.end() ? nullptr : &*found;
}

/// The number that the app reads under a name.
Cell cell(const Grid& grid, const std::string& name)
{
    for (const auto& row : grid.rows) {
        if (row.front() == Cell(name)) {
            return row.back();
        }
    }
    return std::string("no such row");
}

}

TEST_CASE("the flow diagram has the boxes that have numbers, with sources, reasons and papers")
{
    tests::SmallReview small;
    Source source;
    source.slug = "acm";
    source.name = "ACM";
    Search search;
    search.source = small.add(source);
    Record record;
    record.search = small.add(search);
    record.fields = "{}";
    const auto in = small.paper("[1]");
    const auto out = small.paper("[2]");
    for (const auto paper : {in, in, out}) {
        record.paper = paper;
        ++record.number;
        small.add(record);
    }
    small.include(in);
    Criterion criterion;
    criterion.name = "EX1";
    criterion.text = "Only a demo, without numbers";
    const auto why = small.add(criterion);
    small.add(Decision{{}, out, small.ada(), Stage::FullText, Verdict::Exclude, why, {}});

    const auto data = answer(small);
    const auto* identified = find(data, FlowColumn::Databases, FlowBox::Identified);
    REQUIRE(identified != nullptr);
    CHECK(identified->number == 3);
    CHECK(identified->lines == std::vector<FlowLine>{{"ACM", 3}});
    CHECK(identified->labels == std::vector<std::string>{"[1]", "[2]"});
    CHECK(find(data, FlowColumn::Databases, FlowBox::Duplicates)->number == 1);
    CHECK(find(data, FlowColumn::Databases, FlowBox::NotScreened) == nullptr); // nobody waits
    CHECK(find(data, FlowColumn::Other, FlowBox::Identified) == nullptr);
    const auto* excluded = find(data, FlowColumn::Databases, FlowBox::ExcludedFullText);
    CHECK(excluded->lines
          == std::vector<FlowLine>{{"EX1: Only a demo, without numbers", 1, {{"criterion", "EX1"}}}});
    CHECK(data.included == 1);

    const auto grid = toGrid(data);
    CHECK(
        grid.header
        == std::vector<std::string>{"data", "node", "box", "description", "boxtext", "tooltips", "url", "n"});
    CHECK(cell(grid, "database_results") == Cell(std::int64_t{3}));
    CHECK(cell(grid, "duplicates") == Cell(std::int64_t{1}));
    CHECK(cell(grid, "dbr_excluded") == Cell(std::string("EX1: Only a demo  without numbers, 1")));
    CHECK(cell(grid, "new_reports") == Cell(std::int64_t{1}));
    // nothing was removed, and nobody has said whether every report was found
    CHECK(cell(grid, "excluded_other") == Cell(std::int64_t{0}));
    CHECK(cell(grid, "dbr_notretrieved_reports") == Cell(std::string("NA")));
    CHECK(cell(grid, "citations_results") == Cell(std::string("NA")));
    CHECK(cell(grid, "other_excluded") == Cell(std::string("NA")));
}

TEST_CASE("the flow's table says of what is not known that it is not known, not that it is nothing")
{
    const auto grid = toGrid(answer(tests::SmallReview()));
    for (const auto& row : grid.rows) {
        CHECK(row.back() == Cell(std::string("NA")));
    }
    CHECK_FALSE(grid.rows.empty());
}

TEST_CASE("the flow of an empty review is empty")
{
    CHECK(isEmpty(FigureData(answer(tests::SmallReview()))));
}
