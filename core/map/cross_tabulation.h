#pragma once

#include "core/map/axis.h"
#include "core/map/counts.h"

#include <optional>
#include <vector>

namespace alidade::map {

/// The cross-tabulation of two axes over a selection of papers (Petersen et al. 2008: the map).
///
/// Papers and codings are counted apart. `papers` counts distinct papers: one with two codes of a row counts
/// once there. `codings` counts the pairs of a code of the row (itself or below) and one of the column that a
/// paper has: a paper with four sub-challenges in one architecture has four. All totals count distinct
/// papers; a paper may stand in several cells, so a total may be smaller than the sum of its cells.
struct CrossTabulation {
    Axis rows;
    Axis columns;
    std::vector<std::vector<std::uint32_t>> papers; ///< by row, then column
    std::vector<std::vector<std::uint32_t>> codings;
    std::vector<std::uint32_t> rowTotals; ///< with or without an answer to the columns' question
    std::vector<std::uint32_t> columnTotals;
    std::vector<std::uint32_t> withoutColumn; ///< by row: no answer to the columns' question
    std::vector<std::uint32_t> withoutRow;    ///< by column: no answer to the rows' question
    std::uint32_t withoutAnyRow = 0;    ///< no answer to the rows' question, whatever the columns'
    std::uint32_t withoutAnyColumn = 0; ///< the other way round
    std::uint32_t withoutBoth = 0;
    std::uint32_t inCells = 0; ///< with an answer to both
    std::uint32_t total = 0;   ///< all that were selected
};

CrossTabulation crossTabulation(const Index& index, const Bitset& selection, Axis rows, Axis columns);

/// The columns of the index that hold an axis: those of its entries, then the one of "has an answer". Nothing where one
/// of these has no column of its own.
std::optional<std::vector<std::uint32_t>> columnsOf(const Axis& axis);
/// The same from a cross table of columnsOf() both axes, for those who counted other things of the selection besides.
CrossTabulation
crossTabulation(const Index& index, const Bitset& selection, Axis rows, Axis columns, const CrossTable& distinct);

/// The papers behind a cell; no entry stands for "no answer", all of it for a margin.
struct CellPlace {
    enum class Part { Entry, NoAnswer, All };
    Part part = Part::All;
    std::size_t entry = 0;
};
Bitset papersBehind(const Index& index,
                    const Bitset& selection,
                    const CrossTabulation& table,
                    CellPlace row,
                    CellPlace column);

}
