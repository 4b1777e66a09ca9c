#pragma once

#include "core/sources/table_columns.h"

#include <span>
#include <string_view>

namespace alidade::sources {

/// What a column is called, and what it is then. Case, accents, blanks and signs of the header say nothing.
struct ColumnName {
    std::string_view header;
    Field field;
};

/// What columns are called, by databases and by people. The nearer to the front, the more a column is trusted
/// where several have a value.
std::span<const ColumnName> columnNames();

/// What people call them in languages other than English, as they write it.
std::span<const ColumnName> columnNamesAbroad();

}
