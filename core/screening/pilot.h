#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// The pilot: a random sample that all reviewers screen first, the same for each of them, to see how far they
/// agree before they share the papers out (Kitchenham & Charters 2007, section 6.2.3).
namespace alidade::screening {

/// The places of `size` of these papers, which ascend; of all where there are no more.
std::vector<std::uint32_t> pilotAmong(std::span<const PaperId> papers, std::size_t size);

/// The papers at those places.
std::vector<PaperId> pilotOf(std::span<const PaperId> papers, std::size_t size);

/// The papers of the review's pilot, ascending; none where the protocol asks for none.
std::vector<PaperId> pilotPapers(const store::Database& database);

}
