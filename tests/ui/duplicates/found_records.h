#pragma once

#include "core/review/review.h"
#include "tests/ui/support/window.h"

namespace alidade::tests {

/// What openFoundRecords() holds.
constexpr int RECORDS = 30;
constexpr int PAPERS = 29;
constexpr int CERTAIN_GROUPS = 6; ///< one of them with something in the way, one as a part of an open one
constexpr int OPEN_GROUPS = 4;    ///< one of them of three records

/// Thirty invented records of two sources: pairs that are certain, of which one pair cannot be merged, since
/// the reviewer has included one and excluded the other; preprints beside their articles, one of them beside
/// two; one paper of two records, one pair declared different, and works that are alone.
OpenReview openFoundRecords();

/// So many other works, each found by both sources: groups that are certain, and nothing else.
OpenReview openCertainGroups(int groups);

}
