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

/// Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section E: the ranks between two
/// categories, half of their own.
double ordinalDistance(std::span<const double> totals, std::size_t a, std::size_t b)
{
    double between = -(totals[a] + totals[b]) / 2;
    for (auto i = std::min(a, b); i <= std::max(a, b); ++i) {
        between += totals[i];
    }
    return between * between;
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
    std::vector<double> matrix(size * size, 0.0);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            double distance = 1;
            switch (meaning.scale) {
            case Scale::Nominal: break;
            case Scale::Ordinal: distance = ordinalDistance(totals, a, b); break;
            case Scale::Interval: {
                const double difference = meaning.values.at(a) - meaning.values.at(b);
                distance = difference * difference;
                break;
            }
            case Scale::Jaccard: distance = jaccardDistance(meaning.sets.at(a), meaning.sets.at(b)); break;
            case Scale::Masi: distance = masiDistance(meaning.sets.at(a), meaning.sets.at(b)); break;
            }
            matrix[a * size + b] = matrix[b * size + a] = distance;
        }
    }
    return matrix;
}

}
