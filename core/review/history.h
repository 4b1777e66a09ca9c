#pragma once

#include "core/review/review.h"

#include <optional>
#include <vector>

namespace alidade {

/// An entry of the journal with what it changed, old and new.
struct HistoryEntry {
    store::Entry entry;
    std::vector<store::RowChange> changes;
};

/// The review's history, newest first: `limit` entries after the first `offset` (limit < 0: all).
std::vector<HistoryEntry> history(const Review& review, int limit = -1, int offset = 0);

/// What happened to one paper: the entries that touched it, newest first, each with the changes of this
/// paper's rows only.
std::vector<HistoryEntry> history(const Review& review, PaperId paper);

}
