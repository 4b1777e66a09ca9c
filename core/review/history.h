#pragma once

#include "core/review/review.h"

#include <functional>

namespace alidade {

/// Is told a history, oldest entry first: each entry, then row by row what it changed, old and new. Nothing
/// is held: an import changes as many rows as it brings.
struct HistoryVisitor {
    std::function<void(const store::Entry&)> entry;
    std::function<void(const store::RowChange&)> change;
};

/// The review's history: the newest `limit` entries but for the first `offset` of them (limit < 0: all).
void visitHistory(const Review& review, int limit, int offset, const HistoryVisitor& visitor);

/// What happened to one paper: the entries that touched it, each with the changes of this paper's rows only.
void visitHistory(const Review& review, PaperId paper, const HistoryVisitor& visitor);

}
