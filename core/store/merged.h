#pragma once

#include "core/base/time.h"
#include "core/store/journal.h"
#include "core/store/rows.h"

#include <optional>
#include <string>
#include <vector>

namespace alidade::store {

/// An entry of another copy's journal that a merge brought in: see journal_merged in FORMAT.md.
struct MergedEntry {
    std::int64_t id = 0;          ///< in this file
    std::optional<EntryId> merge; ///< the entry of this journal that brought it
    std::int64_t uid = 0;         ///< when it is written, 0 stands for the merge itself
    std::int64_t toggled = 0;     ///< when it was last taken back or done again, in ms since 1970; 0: never
    Time at;
    std::string reviewer;
    std::string label;
    std::vector<RowKey> touched; ///< ascending
};

/// Writes one down.
void remember(const Database& database, const MergedEntry& entry);

/// All of them, in the order in which they came, without the rows that they touched: these are touchedBy().
std::vector<MergedEntry> mergedEntries(const Database& database);

/// Throws Failure (Corrupt) where they cannot be read.
std::vector<RowKey> touchedBy(const Database& database, const MergedEntry& entry);

}
