#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

/// The claims that papers make, each in a metric (core/coding/metrics.h). What claims amount to is in
/// core/coding/claim_scale.h.
namespace alidade::coding {

/// Adds a claim. Fails with NotFound where its paper, reviewer or metric is not there, and with Invalid where
/// it has neither a value nor words, where a number is infinite or none, or where the upper end of a range is
/// below the lower one or stands alone.
Result<ClaimId> addClaim(store::Transaction& transaction, const Claim& claim);
/// Changes the claim with this id, by the same rules; while passages support it, it stays with its paper.
Result<void> changeClaim(store::Transaction& transaction, const Claim& claim);
/// Removes the claim with its excerpts. Notes on it are kept, as notes on its paper.
Result<void> removeClaim(store::Transaction& transaction, ClaimId claim);

}
