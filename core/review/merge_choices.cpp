#include "core/review/merge_choices.h"

#include <algorithm>

namespace alidade {

std::optional<MergeSide> MergeChoices::of(const MergeConflict& conflict) const
{
    const auto row = m_chosen.find(conflict.row);
    if (row == m_chosen.end()) {
        return {};
    }
    const auto found = std::ranges::find(row->second, conflict, &std::pair<MergeConflict, MergeSide>::first);
    return found == row->second.end() ? std::nullopt : std::optional(found->second);
}

void MergeChoices::choose(const MergeConflict& conflict, std::optional<MergeSide> side)
{
    auto& chosen = m_chosen[conflict.row];
    std::erase_if(chosen, [&](const auto& choice) { return choice.first == conflict; });
    if (side) {
        chosen.emplace_back(conflict, *side);
    }
}

MergeChoice MergeChoices::asChoice() const
{
    return [choices = *this](const MergeConflict& conflict) { return choices.of(conflict); };
}

}
