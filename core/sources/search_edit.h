#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

namespace alidade::sources {

/// Sets what is known of a search to what `search` says, all but its source, its seed and its place. Fails
/// with NotFound, and with Invalid where the date is none or the hits are fewer than none.
Result<void> updateSearch(store::Transaction& transaction, const Search& search);

/// What both a new search and a changed one must be.
Result<void> checkSearch(const Search& search);

}
