#pragma once

#include "core/store/rows.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace alidade::merging {

/// Two states of a row brought together.
struct MergedColumns {
    store::RowValues row;              ///< with mine where they are disputed
    std::vector<std::size_t> disputed; ///< the columns that both changed, and differently
};

/// What was before the two: `mine` as my copy tells it, `theirs` as the other does. They differ where the
/// copies were merged crosswise; then no change is told from none. Without a row, a text was empty.
struct Before {
    std::optional<store::RowValues> mine;
    std::optional<store::RowValues> theirs;
};

/// The columns that mean something only together with that one, itself among them.
std::vector<std::size_t> columnsWith(const store::TableRows& rows, store::Table table, std::size_t column);

/// Columns that mean something only together (a value and its unit) are disputed together. Of two positions
/// the smaller one is taken: order is not worth a question.
MergedColumns mergedColumns(const store::TableRows& rows,
                            store::Table table,
                            const Before& before,
                            const store::RowValues& mine,
                            const store::RowValues& theirs);

}
