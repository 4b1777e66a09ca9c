#pragma once

#include "core/base/sentence.h"
#include "core/review/coding.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

/// Brings claims to one scale, and puts together those that may be compared. Pure: it sees only what it is
/// given.
///
/// The scale is ratio = measured value / the comparator's, and percent = (ratio - 1) * 100; above 1 is more,
/// whether that is better or not. There is a figure only where the claim says enough:
///
/// - p percent against a comparator: 1 + p/100, or 1 - p/100 where the value fell (overhead 3 %, worse: 1.03)
/// - factor f against a comparator: f, or 1/f where the value fell (latency 3x better: 1/3)
/// - ratio r against a comparator: r, whatever the direction (throughput ratio 0.95: 0.95)
/// - a value in another unit, with baselines: value / baseline, a figure each (7.5:1 beside 19:1: 0.395)
/// - a share, percent of a metric in percent: as a value in another unit (3.27 % unsafe alone: none)
/// - a range: both ends, the lower one first (1 to 3 %, better, of latency: 0.97 to 0.99)
/// - a value without a unit: read in the metric's unit
/// - words only, or words of two meanings: none ("only slightly slower")
///
/// Which way the value went follows from the direction of the claim and from what is better in the metric:
/// better and lower is a fall. A number that falls by its sign (-3 %, 0.5x) must agree. Where that is not
/// known, a metric that is a change itself (overhead, speedup) is taken as written, and 0 % or 1x is no
/// change anyway; else there is no figure.
///
/// Baselines are claims of role Baseline by the same reviewer on the same paper and metric, in a unit of the
/// same family (see claim_unit.h). A claim that names comparators is held against the baselines whose subject
/// it names, one that names none against all. Of several baselines for one subject, the one with the claim's
/// component and condition counts.
namespace alidade::coding {

/// A claim on the scale, against one comparator; or the reason why it cannot be there.
struct Scaled {
    std::string comparator; ///< in the claim's words, or the subject of a baseline; empty where there is none
    std::optional<double> ratio;
    std::optional<double> percent;
    std::optional<double> ratioHigh; ///< the upper end of a range
    std::optional<double> percentHigh;
    Sentence why; ///< empty where there is a figure
};

/// The baselines among some claims, which have to outlive it.
class Baselines
{
public:
    explicit Baselines(std::span<const Claim> claims);

    /// Those with a value that a claim may be held against, in the order in which they came.
    std::span<const Claim* const> of(const Claim& claim) const;

private:
    using Key = std::tuple<std::optional<PaperId>, MetricId, ReviewerId>;

    static Key keyOf(const Claim& claim) { return {claim.paper, claim.metric, claim.reviewer}; }

    std::map<Key, std::vector<const Claim*>> m_groups;
};

/// The claim against each of its comparators: at least one element.
std::vector<Scaled> scaled(const Claim& claim, const Metric& metric, const Baselines& baselines);

/// What a claim is compared with, in a form to compare; empty where it says that there is nothing.
std::string knownComparator(const Claim& claim);

}
