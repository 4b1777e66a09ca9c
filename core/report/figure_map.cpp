#include "core/report/figure_parts.h"

namespace alidade::report {

namespace {

using Part = map::CellPlace::Part;

void countMargin(FigureAxis& axis,
                 const std::vector<std::uint32_t>& totals,
                 std::uint32_t unanswered,
                 std::size_t leftOut)
{
    for (std::size_t i = 0; i < totals.size(); ++i) {
        axis.entries[i].papers = totals[i];
    }
    axis.entries.back().papers = unanswered;
    axis.leftOut = leftOut;
}

Conditions joined(const Conditions& row, const Conditions& column)
{
    if (row.empty() || column.empty()) {
        return {}; // one alone would select more than the cell shows
    }
    Conditions both = row;
    both.insert(both.end(), column.begin(), column.end());
    return both;
}

}

Result<MapData> mapData(const map::Index& index,
                        const map::Bitset& selection,
                        const FigureQuestion& question,
                        const map::CrossTabulation& table,
                        LeftOut leftOut)
{
    const FigureSource source{index, selection};
    std::optional<Parts> third;
    if (!question.third.empty()) {
        auto found = parts(source, question.third);
        if (!found) {
            return fail(found.error());
        }
        third = std::move(*found);
    }

    MapData data;
    data.rows = figureAxis(index, table.rows);
    data.columns = figureAxis(index, table.columns);
    data.count = question.count;
    data.inCells = table.inCells;
    data.total = table.total;
    countMargin(data.rows, table.rowTotals, table.withoutAnyRow, leftOut.rows);
    countMargin(data.columns, table.columnTotals, table.withoutAnyColumn, leftOut.columns);

    const auto height = table.rows.entries.size();
    const auto width = table.columns.entries.size();
    for (std::size_t row = 0; row <= height; ++row) {
        auto& cells = data.cells.emplace_back();
        const map::CellPlace inRow{row < height ? Part::Entry : Part::NoAnswer, row};
        const auto papersOfRow = map::papersBehind(index, selection, table, inRow, {});
        for (std::size_t column = 0; column <= width; ++column) {
            FigureCell cell;
            if (row < height && column < width) {
                cell.papers = table.papers[row][column];
                cell.codings = table.codings[row][column];
            } else if (row < height) {
                cell.papers = table.withoutColumn[row];
            } else {
                cell.papers = column < width ? table.withoutRow[column] : table.withoutBoth;
            }
            cell.conditions =
                joined(data.rows.entries[row].conditions, data.columns.entries[column].conditions);
            if (cell.papers > 0 && (third || cell.papers <= MOST_LABELS)) {
                const map::CellPlace inColumn{column < width ? Part::Entry : Part::NoAnswer, column};
                const auto papers = map::papersBehind(index, papersOfRow, table, {}, inColumn);
                cell.labels = source.labels(papers);
                if (third) {
                    cell.parts = partsOf(*third, papers);
                }
            } else if (third) {
                cell.parts.resize(third->papers.size());
            }
            cells.push_back(std::move(cell));
        }
    }
    if (third) {
        data.third = std::move(third->axis);
    }
    return data;
}

}
