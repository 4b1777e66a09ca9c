#include "core/agreement/distances.h"

#include <algorithm>
#include <iterator>

namespace alidade::agreement {

namespace {

std::size_t shared(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    std::size_t count = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (*left == *right) {
            ++count;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return count;
}

double squared(double value)
{
    return value * value;
}

/// Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section E: two categories are apart by
/// the ranks between them and half of their own, so by the difference of their middle ranks.
std::vector<double> middleRanks(std::span<const double> totals)
{
    std::vector<double> ranks;
    ranks.reserve(totals.size());
    double before = 0;
    for (const double total : totals) {
        ranks.push_back(before + total / 2);
        before += total;
    }
    return ranks;
}

}

double jaccardDistance(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    const auto both = shared(a, b);
    const auto either = a.size() + b.size() - both;
    return either == 0 ? 0.0 : 1.0 - static_cast<double>(both) / static_cast<double>(either);
}

double masiDistance(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    const auto both = shared(a, b);
    const double monotonicity = both == a.size() && both == b.size() ? 1.0
        : both == 0                                                  ? 0.0
        : both == a.size() || both == b.size()                       ? 2.0 / 3
                                                                     : 1.0 / 3;
    return 1.0 - (1.0 - jaccardDistance(a, b)) * monotonicity;
}

std::vector<double> distances(const Meaning& meaning, std::span<const double> totals)
{
    const auto size = totals.size();
    const auto ranks = meaning.scale == Scale::Ordinal ? middleRanks(totals) : std::vector<double>();
    std::vector<double> matrix(size * size, 0.0);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            double distance = 1;
            switch (meaning.scale) {
            case Scale::Nominal: break;
            case Scale::Ordinal: distance = squared(ranks[a] - ranks[b]); break;
            case Scale::Interval: distance = squared(meaning.values.at(a) - meaning.values.at(b)); break;
            case Scale::Jaccard: distance = jaccardDistance(meaning.sets.at(a), meaning.sets.at(b)); break;
            case Scale::Masi: distance = masiDistance(meaning.sets.at(a), meaning.sets.at(b)); break;
            }
            matrix[a * size + b] = matrix[b * size + a] = distance;
        }
    }
    return matrix;
}

}
