#pragma once

#include "core/agreement/coefficients.h"

#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <vector>

/// Samples of the units that were judged, for intervals by the percentile bootstrap (Efron 1979).
namespace alidade::agreement {

/// How often each pattern of judgements comes.
using Counts = std::span<const std::uint64_t>;

std::uint64_t sum(Counts counts);

/// As many units as there are, drawn with replacement.
std::vector<std::uint64_t> drawn(Counts counts, std::mt19937_64& random);

/// As many groups as there are, at least one, drawn with replacement: how often each of so many patterns
/// comes.
std::vector<std::uint64_t> drawn(const Groups& groups, std::size_t patterns, std::mt19937_64& random);

/// The groups with a unit that counts.
Groups counting(Groups groups, Counts counts);

/// Of the values of samples, at least one, what lies in the middle 95 %. Nothing where all are alike: that
/// does not say how far they may be off.
std::optional<Interval> intervalOf(std::vector<double> values);

}
