#pragma once

#include "core/duplicates/worklist.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What a person decides of a whole group. Each is one change.
namespace alidade::duplicates {

/// Two papers that cannot become one, and why.
struct Obstruction {
    PaperId first;
    PaperId second;
    Error error;
};

/// The first two of these papers that obstacle() keeps apart.
std::optional<Obstruction> obstruction(const store::Database& database, std::span<const PaperId> papers);

/// So many groups are merged in one part of a change, for each writes some rows.
constexpr std::size_t MERGES_A_PART = store::Transaction::ROWS_A_PART / 5;

/// A group that was not merged, by its place among the others, and what stands in the way.
struct KeptApart {
    std::size_t place = 0;
    Error reason;
};

struct MergedGroups {
    std::size_t merged = 0;
    std::vector<KeptApart> keptApart;
};

/// Makes one paper of each group; those of one paper, and those that obstacle() keeps apart, are passed over.
/// Fails with Cancelled where `watch` stops it, and then has to be rolled back.
Result<MergedGroups> mergeAll(store::Transaction& transaction,
                              std::span<const std::span<const PaperId>> groups,
                              const Watch& watch = {});

/// The same, of whatever has papers.
template <class Group>
Result<MergedGroups>
mergeAll(store::Transaction& transaction, const std::vector<Group>& groups, const Watch& watch = {})
{
    std::vector<std::span<const PaperId>> papers;
    for (const auto& group : groups) {
        papers.emplace_back(group.papers);
    }
    return mergeAll(transaction, std::span<const std::span<const PaperId>>(papers), watch);
}

/// Declares the records of each two of these papers to be different.
Result<void>
declareAllDifferent(store::Transaction& transaction, std::span<const PaperId> papers, ReviewerId reviewer);

/// Takes one record out of a group: it gets a paper of its own if it shares one, and is declared different
/// from all records of the others' papers. Those stay as they were. Fails as unmerge() does.
Result<void> splitOff(store::Transaction& transaction,
                      RecordId record,
                      std::span<const PaperId> papers,
                      ReviewerId reviewer);

/// Gives each record of a paper but its first one a paper of its own again.
Result<void> unmergeAll(store::Transaction& transaction, PaperId paper, ReviewerId reviewer);

/// The threshold from the text of the setting STRICTNESS; CERTAIN where it says nothing that is one.
double thresholdFrom(std::string_view setting);
std::string thresholdText(double threshold);

}
