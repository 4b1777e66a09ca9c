#pragma once

#include "core/review/coding.h"
#include "core/store/database.h"

#include <vector>

namespace alidade::agreement {

/// The claims that count, by name and id: of a paper those of the consensus, if it has noted any; else, where
/// the protocol names a lead who noted any, the lead's; else those of everyone, for claims add up. Claims of
/// the review itself, without a paper, all count.
std::vector<Claim> claimsInForce(const store::Database& database);

}
