#pragma once

#include "core/review/history.h"

#include <algorithm>
#include <vector>

namespace alidade::tests {

/// An entry of the journal with what it changed, old and new.
struct HistoryEntry {
    store::Entry entry;
    std::vector<store::RowChange> changes;
};

/// What is visited, kept.
struct KeptHistory {
    std::vector<HistoryEntry> list;

    HistoryVisitor visitor()
    {
        return {[this](const store::Entry& entry) {
                    list.push_back({entry, {}});
                },
                [this](const store::RowChange& change) { list.back().changes.push_back(change); }};
    }

    std::vector<HistoryEntry> newestFirst()
    {
        std::reverse(list.begin(), list.end());
        return list;
    }
};

inline std::vector<HistoryEntry> history(const Review& review, int limit = -1, int offset = 0)
{
    KeptHistory kept;
    visitHistory(review, limit, offset, kept.visitor());
    return kept.newestFirst();
}

inline std::vector<HistoryEntry> history(const Review& review, PaperId paper)
{
    KeptHistory kept;
    visitHistory(review, paper, kept.visitor());
    return kept.newestFirst();
}

}
