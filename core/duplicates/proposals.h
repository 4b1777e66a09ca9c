#pragma once

#include "core/base/error.h"
#include "core/duplicates/groups.h"
#include "core/review/paper.h"
#include "core/store/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Which papers of a review are one.
namespace alidade::duplicates {

/// A record of a group.
struct ProposedRecord {
    RecordId record;
    std::optional<PaperId> paper;
    double score =
        0; ///< of the surest pair that it has in the group; 1 where it stands for the same paper as another
};

/// Two records that are alike.
struct ProposedPair {
    RecordId record;
    RecordId other;
    const Rule* rule = nullptr;
    std::string reasons; ///< in English words
};

/// Records that stand for one paper.
struct ProposedGroup {
    std::vector<ProposedRecord> records; ///< in their order in the review
    std::vector<PaperId> papers;         ///< theirs; one, where the group is merged already
    std::vector<ProposedPair> pairs;     ///< what ties it
    double score = 1;                    ///< the least of its records'
};

struct Proposals {
    std::vector<ProposedGroup> groups;
    std::vector<ProposedPair> open; ///< alike, but not in a group: a person must look
};

/// Is told how much is done, from 0 to 1; false stops.
using Watch = std::function<bool(double share)>;

/// Groups of all records, tied by pairs of at least `threshold`, and the pairs below that. Records that stand
/// for one paper are in one group already; those declared different never come into one. Linear in the
/// records.
Proposals propose(const store::Database& database, double threshold = CERTAIN);
/// The same, watched. Fails with Cancelled where `watch` stops it.
Result<Proposals> propose(const store::Database& database, double threshold, const Watch& watch);

}
