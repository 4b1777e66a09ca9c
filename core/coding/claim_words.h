#pragma once

#include "core/review/coding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Reads a measured statement as people write it, for a person to confirm.
namespace alidade::coding {

/// What could be read; what could not be is empty.
///
/// | written | metric | value, unit | comparator | direction |
/// |---|---|---|---|---|
/// | `0.7 % overhead against the C component` | Overhead | 0.7 percent | the C component | worse |
/// | `latency of 1.5-2 ms under load` | Latency | 1.5 to 2 ms | | unknown; condition `load` |
/// | `3x faster than Linux` | Speedup | 3 factor | Linux | better |
/// | `more than 10x faster than Linux` | Speedup | words alone: more than 10x | Linux | better |
/// | `only slightly slower than the C driver` | | words alone | the C driver | worse |
struct ClaimWords {
    std::optional<MetricId> metric; ///< of the metrics that were given
    std::string metricName;         ///< its label, or what the words call it
    std::optional<double> value;
    std::optional<double> high;
    std::string valueText; ///< as it was written: `0.7 %`
    std::string unit;      ///< in the words of claims: percent, factor, ms …
    std::string comparator;
    std::string condition;
    Direction direction = Direction::Unknown; ///< set only where the words leave no doubt
};

/// Of a passage of several sentences, the first one is read whose number has a unit, else the first with a
/// number. Never fails: words that mean nothing come back as `valueText`, and so does a bound (`less than 1
/// %`), which is no value. A metric is known by its label, a part of it, or the word faster or
/// slower where Speedup or Overhead is among `metrics`. The direction follows from words such as slower, from
/// more and less where it is known what is better, and from the sign of a metric that is a change itself;
/// words that contradict each other leave it unknown.
ClaimWords claimFromWords(std::string_view text, std::span<const Metric> metrics);

}
