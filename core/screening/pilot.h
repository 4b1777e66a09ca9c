#pragma once

#include "core/review/paper.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <span>
#include <vector>

/// The pilot: a random sample that all reviewers screen first, the same for each of them, to see how far they
/// agree before they share the papers out (Kitchenham & Charters 2007, section 6.2.3). The first decision
/// fixes it: papers that come later change nothing of what was compared.
namespace alidade::screening {

/// How many papers all reviewers screen first; none where the protocol says nothing.
std::size_t pilotSize(const store::Database& database);

/// The review's pilot among all its papers, which ascend; ascending too. What is fixed stays in, and a larger
/// size adds to it.
std::vector<PaperId> pilotOf(const store::Database& database, std::span<const PaperId> papers);

/// The same, with the papers read from the review.
std::vector<PaperId> pilotPapers(const store::Database& database);

/// Fixes the pilot as it is now.
void fixPilot(store::Transaction& transaction);

}
