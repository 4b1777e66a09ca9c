#pragma once

#include "core/duplicates/candidates.h"
#include "core/duplicates/rules.h"

#include <span>
#include <vector>

namespace alidade::duplicates {

/// A pair of records that may be, or are, the same paper.
struct Match {
    Pair pair;
    const Rule* rule = nullptr; ///< Certain or Open

    double score() const { return rule->score; }
};

/// All matches among `citations`, in ascending order of their pairs, without those that are `parted`: pairs
/// that a person has declared different.
std::vector<Match> matches(std::span<const Citation> citations, std::span<const Pair> parted = {});

/// Records that stand for one paper, ascending; two or more.
using Group = std::vector<std::uint32_t>;

/// Puts the records together that matches of at least `threshold` tie, the surest first; two groups stay
/// apart where a rule says of one of each that they are different, or a person has (`parted`). So a group
/// never holds two records that are known to differ, however they are tied. In ascending order of their first
/// records.
std::vector<Group> groups(std::span<const Citation> citations,
                          std::span<const Match> matches,
                          double threshold = CERTAIN,
                          std::span<const Pair> parted = {});

}
