#pragma once

#include "core/agreement/coefficients.h"

#include <span>

namespace alidade::agreement {

/// The distance of sets by what they share of what they have together: 0 for equal ones (two empty ones too),
/// 1 for disjoint ones (Jaccard 1912).
double jaccardDistance(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// 1 - J * M, where J is what Jaccard says and M is 1 for equal sets, 2/3 where one is in the other, 1/3
/// where they overlap and 0 where they do not (Passonneau 2006).
double masiDistance(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// All distances between categories, squared where Krippendorff's alpha takes squares (ordinal, interval).
/// `totals` is how often each category was given, which ranks hang on.
std::vector<double> distances(const Meaning& meaning, std::span<const double> totals);

}
