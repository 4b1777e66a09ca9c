#pragma once

#include "core/sources/table_columns.h"

#include <optional>
#include <string_view>

namespace alidade::sources {

/// How a table is read, and where its rows begin.
struct TableHeader {
    ColumnMapping mapping;
    std::size_t rows = 0; ///< where in the text the first row begins
    std::size_t line = 1; ///< the line of that place
};

/// The header of a table: the line, of the first ten, that has the most columns known from databases; the
/// delimiter that cuts it so, or the one that a first line `sep=;` names. Without a known line, the first
/// one.
TableHeader headerOf(std::string_view text);

/// Whether one of the first lines names columns that lists of references have: a title and one thing more.
bool looksLikeHeader(std::string_view text);

/// Whether the first lines have the same number of delimiters, so that they may be rows.
bool looksLikeTable(std::string_view text);

}
