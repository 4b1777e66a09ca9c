#include "core/base/text.h"
#include "core/report/figure_parts.h"

namespace alidade::report {

namespace {

const char* const NO_ANSWER = "no answer";

std::string labelOf(const FigureEntry& entry)
{
    return entry.isNoAnswer ? NO_ANSWER : entry.isOther ? "other" : entry.label;
}

Cell number(std::uint32_t value)
{
    return static_cast<std::int64_t>(value);
}

void addNames(std::vector<std::string>& header, const FigureAxis& axis)
{
    for (const auto& entry : axis.entries) {
        header.push_back(labelOf(entry));
    }
}

Grid gridOf(const MapData& data)
{
    Grid grid;
    grid.caption = data.rows.label + " × " + data.columns.label;
    grid.header = {data.rows.label};
    addNames(grid.header, data.columns);
    grid.header.emplace_back("papers");
    for (std::size_t row = 0; row < data.rows.entries.size(); ++row) {
        auto& cells = grid.rows.emplace_back();
        cells.emplace_back(labelOf(data.rows.entries[row]));
        for (const auto& cell : data.cells[row]) {
            const bool isPairs = data.count == FigureCount::Codings && cell.codings > 0;
            cells.push_back(number(isPairs ? cell.codings : cell.papers));
        }
        cells.push_back(number(data.rows.entries[row].papers));
    }
    grid.total.emplace_back("papers");
    for (const auto& column : data.columns.entries) {
        grid.total.push_back(number(column.papers));
    }
    grid.total.push_back(number(data.total));
    return grid;
}

Grid gridOf(const FrequencyData& data)
{
    Grid grid;
    grid.caption = data.axis.label;
    grid.header = {data.axis.label, "path", "papers", "codings", "sub-codes", "sub-codes used", "labels"};
    for (const auto& entry : data.axis.entries) {
        grid.rows.push_back({labelOf(entry),
                             entry.value,
                             number(entry.papers),
                             number(entry.codings),
                             number(entry.subCodes),
                             number(entry.subCodesUsed),
                             joined(entry.labels, ", ")});
    }
    return grid;
}

Grid gridOf(const YearsData& data)
{
    Grid grid;
    grid.caption = data.years.label;
    grid.header = {data.years.label, "papers"};
    if (data.stack) {
        addNames(grid.header, *data.stack);
    }
    for (std::size_t i = 0; i < data.columns.size(); ++i) {
        const auto& entry = data.years.entries[i];
        if (entry.isNoAnswer && entry.papers == 0) {
            continue;
        }
        auto& cells = grid.rows.emplace_back();
        cells.emplace_back(labelOf(entry));
        cells.push_back(number(data.columns[i].papers));
        for (const auto part : data.columns[i].parts) {
            cells.push_back(number(part));
        }
    }
    return grid;
}

Grid gridOf(const ClaimsData& data)
{
    const bool isPercent = data.axis == ClaimAxis::Percent;
    Grid grid;
    grid.caption = "Claims";
    grid.header = {"metric",
                   "paper",
                   "subject",
                   "comparator",
                   "condition",
                   "printed",
                   isPercent ? "percent" : "ratio",
                   isPercent ? "percent to" : "ratio to",
                   "why without a figure"};
    for (const auto& group : data.metrics) {
        for (const auto& point : group.points) {
            grid.rows.push_back({group.label,
                                 point.paper,
                                 point.subject,
                                 point.comparator,
                                 point.condition,
                                 point.printed,
                                 point.low,
                                 point.high ? Cell(*point.high) : Cell(std::string()),
                                 std::string()});
        }
    }
    for (const auto& claim : data.words) {
        const std::string none;
        grid.rows.push_back({claim.metric,
                             claim.paper,
                             claim.subject,
                             none,
                             none,
                             claim.printed,
                             none,
                             none,
                             claim.why.english()});
    }
    return grid;
}

Grid gridOf(const TaxonomyData& data)
{
    Grid grid;
    grid.caption = "Taxonomy";
    grid.header = {"code", "depth", "path", "papers", "codings", "sub-codes"};
    for (const auto& entry : data.tree.entries) {
        grid.rows.push_back({entry.label,
                             static_cast<std::int64_t>(entry.depth),
                             entry.value,
                             number(entry.papers),
                             number(entry.codings),
                             number(entry.subCodes)});
    }
    return grid;
}

}

Grid toGrid(const FigureData& data)
{
    return std::visit([](const auto& content) { return gridOf(content); }, data);
}

}
