#pragma once

#include "core/sources/entry.h"
#include "core/sources/table_columns.h"

#include <string_view>
#include <vector>

namespace alidade::sources {

/// Reads a table with what the user says of some of its columns, by their headers, instead of what is
/// proposed.
void readTable(std::string_view text, const std::vector<TableColumn>& choices, Sink& sink);

}
