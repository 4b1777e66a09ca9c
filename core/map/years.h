#pragma once

#include <span>
#include <vector>

namespace alidade::map {

/// The years of an axis that has place for `years` (ascending): those between them too, which no paper is
/// from, so that a gap is seen as one. Where they span more than 150 years, `years` alone: one mistyped would
/// leave an axis of empty places.
std::vector<int> yearsOfAxis(std::span<const int> years);

}
