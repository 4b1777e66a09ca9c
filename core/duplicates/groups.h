#pragma once

#include "core/duplicates/candidates.h"
#include "core/duplicates/rules.h"

#include <functional>
#include <span>
#include <vector>

namespace alidade::duplicates {

/// A pair of records that may be, or are, the same paper.
struct Match {
    Pair pair;
    const Rule* rule = nullptr; ///< Certain or Open

    double score() const { return rule->score; }
};

/// What is known of records before they are compared, or against what the comparison says.
struct Known {
    std::vector<Pair> parted; ///< a person has declared them different
    std::vector<Pair> joined; ///< they stand for one paper already
};

/// All matches among `citations`, in ascending order of their pairs, without those that are parted. `watch`
/// is told how much is done, from 0 to 1; where it gives false, what has been found by then is given.
std::vector<Match> matches(std::span<const Citation> citations,
                           const Known& known = {},
                           const std::function<bool(double share)>& watch = {});

/// Records that stand for one paper, ascending; two or more.
using Group = std::vector<std::uint32_t>;

/// Puts the records together that are joined, or that matches of at least `threshold` tie, the surest first;
/// two groups stay apart where a rule says of one of each that they are different, or a person has. So a
/// group never comes to hold two records that are known to differ, however they are tied; and a record that
/// is tied as surely to two that differ comes to neither. In ascending order of their first records.
std::vector<Group> groups(std::span<const Citation> citations,
                          std::span<const Match> matches,
                          double threshold = CERTAIN,
                          const Known& known = {});

}
