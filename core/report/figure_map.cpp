#include "core/report/figure_parts.h"

namespace alidade::report {

namespace {

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

/// Without the papers themselves: `row` and `column` count the entries of the axes, no answer behind them.
FigureCell countedCell(const map::CrossTabulation& table, std::size_t row, std::size_t column)
{
    const bool hasRow = row < table.rows.entries.size();
    const bool hasColumn = column < table.columns.entries.size();
    FigureCell cell;
    if (hasRow && hasColumn) {
        cell.papers = table.papers[row][column];
        cell.codings = table.codings[row][column];
    } else if (hasRow) {
        cell.papers = table.withoutColumn[row];
    } else {
        cell.papers = hasColumn ? table.withoutRow[column] : table.withoutBoth;
    }
    return cell;
}

/// The papers of an axis' entries, and behind them those without an answer.
class AxisPapers
{
public:
    AxisPapers(const FigureSource& source, const map::Axis& axis)
        : m_index(source.index)
        , m_axis(axis)
        , m_unanswered(unanswered(source, axis))
    {
    }

    const map::Bitset& at(std::size_t place) const
    {
        return place < m_axis.entries.size() ? m_axis.entries[place].papers(m_index) : m_unanswered;
    }

private:
    const map::Index& m_index;
    const map::Axis& m_axis;
    map::Bitset m_unanswered;
};

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

    const AxisPapers rows(source, table.rows);
    const AxisPapers columns(source, table.columns);
    for (std::size_t row = 0; row < data.rows.entries.size(); ++row) {
        auto& cells = data.cells.emplace_back();
        std::optional<map::Bitset> papersOfRow; // only where a cell asks for them
        for (std::size_t column = 0; column < data.columns.entries.size(); ++column) {
            auto cell = countedCell(table, row, column);
            cell.conditions =
                joined(data.rows.entries[row].conditions, data.columns.entries[column].conditions);
            if (cell.papers > 0 && (third || cell.papers <= MOST_LABELS)) {
                if (!papersOfRow) {
                    papersOfRow = source.selected(rows.at(row));
                }
                cell.labels = source.labels(*papersOfRow, columns.at(column));
                if (third) {
                    auto papers = *papersOfRow;
                    cell.parts = partsOf(*third, papers &= columns.at(column));
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
