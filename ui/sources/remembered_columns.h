#pragma once

#include "core/sources/table_columns.h"

#include <vector>

namespace alidade::ui {

/// What the user said of the columns of a table with the same header once; empty for one that is new.
std::vector<sources::TableColumn> rememberedColumns(const sources::ColumnMapping& table);
void rememberColumns(const sources::ColumnMapping& table, const std::vector<sources::TableColumn>& columns);

}
