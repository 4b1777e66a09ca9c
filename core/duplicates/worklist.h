#pragma once

#include "core/duplicates/proposals.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace alidade::duplicates {

/// All that is known of the duplicates of a review, at every threshold at once.
struct Findings {
    Proposals all; ///< with threshold 0: a group is all that may belong together
    std::vector<NotDuplicate> apart;
    std::unordered_map<RecordId, PaperId> papers; ///< of the records above
    std::int64_t records = 0;                     ///< of the review
};

/// Fails with Cancelled where `watch` stops it.
Result<Findings> findDuplicates(const store::Database& database, const Watch& watch);

/// Records that stand for one paper, or may.
struct Task {
    std::vector<RecordId> records;   ///< in their order in the review
    std::vector<PaperId> papers;     ///< theirs
    std::vector<ProposedPair> pairs; ///< what ties them, the surest first
    double score = 1;                ///< of the surest tie that leaves something to decide

    /// The same group, also where it has been found anew.
    bool operator==(const Task& other) const { return records == other.records && papers == other.papers; }
};

/// What a person sees of it.
struct Worklist {
    std::vector<Task> certain; ///< can be merged without a look
    std::vector<Task> open;    ///< to be looked at, the likeliest first; may hold certain ones as its parts
    std::vector<Task> merged;  ///< papers of several records
    std::vector<Task> apart;   ///< pairs that a person has declared different, in the order of Findings::apart
};

/// What is certain and what is open where pairs of at least `threshold` are certain.
Worklist worklist(const Findings& findings, double threshold);

struct TaskCounts {
    std::size_t certain = 0;
    std::size_t open = 0;

    bool operator==(const TaskCounts&) const = default;
};

/// How many there would be; quick enough to follow a slider.
TaskCounts taskCounts(const Findings& findings, double threshold);

}
