#pragma once

#include "core/review/paper.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <stop_token>

namespace alidade::sources {

/// What went with a search.
struct RemovedSearch {
    std::int64_t records = 0;
    std::int64_t papers = 0; ///< those that it alone gave and on which nothing hangs
    std::int64_t kept =
        0; ///< those that it alone gave and on which something hangs: decisions, codings, notes …
};

/// Takes a search away with its files and records, and the papers that nothing but it speaks for: no other
/// record, decision, coding, answer, claim, attachment, excerpt or note, and no search that began with them.
/// Its source stays. The change is split, so that memory does not grow with the search. Fails with NotFound;
/// throws Failure (Cancelled) soon after `stop` is requested.
Result<RemovedSearch>
removeSearch(store::Transaction& transaction, SearchId search, const std::stop_token& stop = {});

}
