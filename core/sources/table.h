#pragma once

#include "core/sources/entry.h"
#include "core/sources/table_columns.h"

#include <string_view>
#include <vector>

namespace alidade::sources {

/// How the table in `text` is read unless told otherwise; see readTable of readers.h.
ColumnMapping proposedMapping(std::string_view text);

/// Reads a table with what the user says of some of its columns, by their headers, instead of what is
/// proposed.
void readTable(std::string_view text, const std::vector<TableColumn>& choices, Sink& sink);

}
