#include "core/map/cross_tabulation.h"

#include "core/map/popcount.h"

namespace alidade::map {

namespace {

std::uint32_t common(const Bitset& a, const Bitset& b)
{
    return static_cast<std::uint32_t>(countCommon(a, b));
}

std::uint32_t common(const Bitset& a, const Bitset& b, const Bitset& c)
{
    return static_cast<std::uint32_t>(
        fastestPopcount().three(a.words().size(), a.words().data(), b.words().data(), c.words().data()));
}

/// The papers of each code of an entry alone: its own and those below, to count pairs with.
std::vector<const Bitset*> parts(const Index& index, const AxisEntry& entry)
{
    if (!entry.code) {
        return {&entry.papers(index)};
    }
    std::vector<const Bitset*> list;
    for (const auto code : index.taxonomy().subtree(*entry.code)) {
        const ColumnKey own{Property::OwnCode, code.value};
        list.push_back(index.column(own) ? &index.bits(own) : &index.bits(code));
    }
    return list;
}

/// Distinct papers for each pair of entries, with "has an answer" as one more row and column at the end.
CrossTable distinctPapers(const Index& index, const Bitset& selection, const Axis& rows, const Axis& columns)
{
    const auto rowColumns = columnsOf(rows);
    const auto columnColumns = columnsOf(columns);
    if (rowColumns && columnColumns) {
        return count(index.set(), selection, {false, {}, *rowColumns, *columnColumns}).cross;
    }
    CrossTable table(rows.entries.size() + 1, columns.entries.size() + 1);
    for (std::size_t row = 0; row <= rows.entries.size(); ++row) {
        Bitset inRow = selection;
        inRow &= row < rows.entries.size() ? rows.entries[row].papers(index) : rows.answered(index);
        for (std::size_t column = 0; column <= columns.entries.size(); ++column) {
            table.at(row, column) =
                common(inRow,
                       column < columns.entries.size() ? columns.entries[column].papers(index)
                                                       : columns.answered(index));
        }
    }
    return table;
}

std::uint32_t pairs(const Bitset& selection,
                    const std::vector<const Bitset*>& rowParts,
                    const std::vector<const Bitset*>& columnParts)
{
    std::uint32_t sum = 0;
    for (const auto* row : rowParts) {
        for (const auto* column : columnParts) {
            sum += common(selection, *row, *column);
        }
    }
    return sum;
}

}

std::optional<std::vector<std::uint32_t>> columnsOf(const Axis& axis)
{
    std::vector<std::uint32_t> columns;
    for (const auto& entry : axis.entries) {
        if (!entry.column) {
            return std::nullopt;
        }
        columns.push_back(*entry.column);
    }
    if (!axis.answeredColumn) {
        return std::nullopt;
    }
    columns.push_back(*axis.answeredColumn);
    return columns;
}

CrossTabulation crossTabulation(const Index& index, const Bitset& selection, Axis rows, Axis columns)
{
    const auto distinct = distinctPapers(index, selection, rows, columns);
    return crossTabulation(index, selection, std::move(rows), std::move(columns), distinct);
}

CrossTabulation crossTabulation(
    const Index& index, const Bitset& selection, Axis rows, Axis columns, const CrossTable& distinct)
{
    CrossTabulation table;
    const auto height = rows.entries.size();
    const auto width = columns.entries.size();
    std::vector<std::vector<const Bitset*>> columnParts;
    for (const auto& column : columns.entries) {
        columnParts.push_back(parts(index, column));
    }
    for (std::size_t row = 0; row < height; ++row) {
        const auto rowParts = parts(index, rows.entries[row]);
        auto& papers = table.papers.emplace_back();
        auto& codings = table.codings.emplace_back();
        for (std::size_t column = 0; column < width; ++column) {
            papers.push_back(distinct.at(row, column));
            const bool isPlain = rowParts.size() == 1 && columnParts[column].size() == 1;
            codings.push_back(isPlain || papers.back() == 0
                                  ? papers.back()
                                  : pairs(selection, rowParts, columnParts[column]));
        }
        table.rowTotals.push_back(common(selection, rows.entries[row].papers(index)));
        table.withoutColumn.push_back(table.rowTotals.back() - distinct.at(row, width));
    }
    for (std::size_t column = 0; column < width; ++column) {
        table.columnTotals.push_back(common(selection, columns.entries[column].papers(index)));
        table.withoutRow.push_back(table.columnTotals.back() - distinct.at(height, column));
    }
    table.total = static_cast<std::uint32_t>(selection.count());
    table.inCells = distinct.at(height, width);
    const auto withRow = common(selection, rows.answered(index));
    const auto withColumn = common(selection, columns.answered(index));
    table.withoutAnyRow = table.total - withRow;
    table.withoutAnyColumn = table.total - withColumn;
    table.withoutBoth = table.total - withRow - withColumn + table.inCells;
    table.rows = std::move(rows);
    table.columns = std::move(columns);
    return table;
}

Bitset papersBehind(const Index& index,
                    const Bitset& selection,
                    const CrossTabulation& table,
                    CellPlace row,
                    CellPlace column)
{
    Bitset papers = selection;
    const auto narrow = [&](const Axis& axis, CellPlace place) {
        switch (place.part) {
        case CellPlace::Part::Entry: papers &= axis.entries.at(place.entry).papers(index); break;
        case CellPlace::Part::NoAnswer: papers.andNot(axis.answered(index)); break;
        case CellPlace::Part::All: break;
        }
    };
    narrow(table.rows, row);
    narrow(table.columns, column);
    return papers;
}

}
