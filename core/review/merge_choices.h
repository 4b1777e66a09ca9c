#pragma once

#include "core/review/merge.h"

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace alidade {

/// What was chosen in conflicts, kept from one attempt to merge to the next. A choice counts for the conflict
/// that it was made in: once either copy says something else of the row, it is asked again.
class MergeChoices
{
public:
    std::optional<MergeSide> of(const MergeConflict& conflict) const;
    /// None takes a choice back.
    void choose(const MergeConflict& conflict, std::optional<MergeSide> side);
    void clear() { m_chosen.clear(); }

    /// A copy of these, for merge().
    MergeChoice asChoice() const;

private:
    std::map<store::RowKey, std::vector<std::pair<MergeConflict, MergeSide>>> m_chosen;
};

}
