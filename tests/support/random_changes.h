#pragma once

#include "core/store/transaction.h"
#include "tests/support/random.h"

namespace alidade::tests {

/// Does something to a review: inserts, updates and deletes of up to eight rows of any journaled tables, with
/// whatever they point at and whatever hangs on them. `maySplit` lets it end parts in between, also where a
/// row points at one that is still to come.
void changeAtRandom(store::Transaction& transaction, Random& random, bool maySplit = true);

}
