#pragma once

#include "core/sources/table_blocks.h"
#include "core/sources/table_header.h"
#include "core/sources/table_labels.h"
#include "core/sources/table_rows.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// Calls `visit` with what goes through the records of `text` as `header`, which was made of it, says:
/// TableRows, BlockRows or LabelledRows.
template <class Visit>
void withRows(const TableHeader& header, std::string_view text, Visit visit)
{
    const auto& columns = header.mapping.columns;
    const auto rows = text.substr(header.rows);
    std::vector<std::string> names;
    std::ranges::transform(columns, std::back_inserter(names), &TableColumn::header);
    switch (header.layout) {
    case TableLayout::Rows: visit(TableRows(rows, header.mapping.delimiter, columns.size())); break;
    case TableLayout::Blocks: visit(BlockRows(rows, header.mapping.delimiter, names)); break;
    case TableLayout::Labels: visit(LabelledRows(rows, names)); break;
    }
}

}
