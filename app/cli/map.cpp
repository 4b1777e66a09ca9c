#include "app/cli/counting.h"
#include "app/cli/numbers.h"
#include "core/map/cross_tabulation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

using Part = map::CellPlace::Part;

Json axisJson(const map::Axis& axis)
{
    Json values = Json::array();
    for (const auto& entry : axis.entries) {
        values.push_back(entry.value);
    }
    return values;
}

Json namesJson(const map::Axis& axis)
{
    Json names = Json::array();
    for (const auto& entry : axis.entries) {
        names.push_back(entry.label);
    }
    return names;
}

Json listed(const map::Index& index, const map::Bitset& papers, const map::CrossTabulation& table)
{
    Json cells = Json::array();
    for (std::size_t row = 0; row < table.rows.entries.size(); ++row) {
        Json line = Json::array();
        for (std::size_t column = 0; column < table.columns.entries.size(); ++column) {
            line.push_back(labels(
                index, map::papersBehind(index, papers, table, {Part::Entry, row}, {Part::Entry, column})));
        }
        cells.push_back(std::move(line));
    }
    return {{"rows", axisJson(table.rows)},
            {"columns", axisJson(table.columns)},
            {"row_names", namesJson(table.rows)},
            {"column_names", namesJson(table.columns)},
            {"papers", table.papers},
            {"codings", table.codings},
            {"row_totals", table.rowTotals},
            {"column_totals", table.columnTotals},
            {"without_row", table.withoutRow},
            {"without_column", table.withoutColumn},
            {"without_any_row", table.withoutAnyRow},
            {"without_any_column", table.withoutAnyColumn},
            {"without_both", table.withoutBoth},
            {"in_cells", table.inCells},
            {"total", table.total},
            {"cells", std::move(cells)}};
}

Rows asRows(const map::CrossTabulation& table)
{
    std::vector<std::string> header = {table.rows.label};
    for (const auto& entry : table.columns.entries) {
        header.push_back(entry.label);
    }
    header.insert(header.end(), {"no answer", "papers"});
    Rows rows = {header};
    const auto add = [&](const std::string& name,
                         const std::vector<std::uint32_t>& cells,
                         std::uint32_t without,
                         std::uint32_t total) {
        auto& row = rows.emplace_back(std::vector{name});
        for (const auto cell : cells) {
            row.push_back(std::to_string(cell));
        }
        row.push_back(std::to_string(without));
        row.push_back(std::to_string(total));
    };
    for (std::size_t i = 0; i < table.papers.size(); ++i) {
        add(table.rows.entries[i].label, table.papers[i], table.withoutColumn[i], table.rowTotals[i]);
    }
    add("no answer", table.withoutRow, table.withoutBoth, table.withoutAnyRow);
    add("papers", table.columnTotals, table.withoutAnyColumn, table.total);
    return rows;
}

struct MapArguments {
    std::string rows;
    std::string columns;
    int rowDepth = 1;
    int columnDepth = 1;
};

void addMapOptions(CLI::App& command, MapArguments& arguments)
{
    command.add_option("--rows", arguments.rows, "a dimension, or year, venue, source, verdict")->required();
    command.add_option("--columns", arguments.columns, "the same")->required();
    auto* rowDepth =
        command.add_option("--row-depth", arguments.rowDepth, "codes down to this depth are rows (0: all)")
            ->capture_default_str();
    takeWhole(*rowDepth, 0);
    auto* columnDepth = command.add_option("--column-depth", arguments.columnDepth, "the same for columns")
                            ->capture_default_str();
    takeWhole(*columnDepth, 0);
}

Result<Output> crossTabulation(const Counted& counted, const MapArguments& arguments)
{
    const auto& index = *counted.index;
    auto rows = map::axis(index, arguments.rows, arguments.rowDepth);
    if (!rows) {
        return fail(rows.error());
    }
    auto columns = map::axis(index, arguments.columns, arguments.columnDepth);
    if (!columns) {
        return fail(columns.error());
    }
    const auto table = map::crossTabulation(index, counted.papers, std::move(*rows), std::move(*columns));
    return output(listed(index, counted.papers, table), asRows(table));
}

}

void addMap(Session& session)
{
    auto arguments = std::make_shared<MapArguments>();
    addCounting(
        session,
        {.name = "map",
         .description = "Cross-tabulates two dimensions over the included papers",
         .addOptions = [arguments](CLI::App& command) { addMapOptions(command, *arguments); },
         .work = [arguments](const Counted& counted) { return crossTabulation(counted, *arguments); }});
}

}
