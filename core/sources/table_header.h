#pragma once

#include "core/sources/table_columns.h"

#include <optional>
#include <string_view>

namespace alidade::sources {

/// What a record is.
enum class TableLayout {
    Rows,   ///< a line of cells
    Blocks, ///< a block of lines, each a field: table_blocks.h
    Labels, ///< the same with names before colons, behind a mark: table_labels.h
};

/// How a table is read, and where its rows begin.
struct TableHeader {
    ColumnMapping mapping;
    std::size_t rows = 0; ///< where in the text the first row begins
    std::size_t line = 1; ///< the line of that place
    TableLayout layout = TableLayout::Rows;
};

/// The header of a table: the line, of the first ten, that has the most columns known from databases; the
/// delimiter that cuts it so, or the one that a first line `sep=;` names. Without a known line, the first
/// one.
TableHeader headerOf(std::string_view text);

/// Reads columns as they were chosen, found by their headers. Gives the headers that the table does not have.
std::vector<std::string> choose(ColumnMapping& mapping, const std::vector<TableColumn>& choices);

/// The text up to the end of its header, where that names columns that lists of references have: a title and
/// one thing more, or in the first line a title alone.
std::optional<std::string_view> knownHeader(std::string_view text);

/// Whether the first lines have the same number of delimiters, so that they may be rows.
bool looksLikeTable(std::string_view text);

}
