#include "core/agreement/ratings.h"

#include <algorithm>
#include <map>

namespace alidade::agreement {

Patterns patternsOf(const Ratings& ratings)
{
    std::map<std::vector<std::uint32_t>, std::vector<std::size_t>> found; // with the units
    std::vector<std::uint32_t> key;
    for (std::size_t unit = 0; unit < ratings.units(); ++unit) {
        const auto values = ratings.of(unit);
        key.assign(values.begin(), values.end());
        found[key].push_back(unit);
    }
    Patterns patterns{
        {ratings.raters, ratings.categories, {}}, {}, std::vector<std::size_t>(ratings.units())};
    for (const auto& [values, units] : found) {
        for (const auto unit : units) {
            patterns.ofUnits[unit] = patterns.counts.size();
        }
        patterns.ratings.values.insert(patterns.ratings.values.end(), values.begin(), values.end());
        patterns.counts.push_back(units.size());
    }
    return patterns;
}

Ratings pairOf(const Ratings& all, std::size_t first, std::size_t second)
{
    Ratings pair{2, all.categories, {}};
    pair.values.reserve(2 * all.units());
    for (std::size_t unit = 0; unit < all.units(); ++unit) {
        const auto said = all.of(unit);
        pair.values.push_back(said[first]);
        pair.values.push_back(said[second]);
    }
    return pair;
}

std::vector<std::uint64_t> judgedBy(std::size_t least, const Patterns& patterns)
{
    auto counts = patterns.counts;
    for (std::size_t pattern = 0; pattern < counts.size(); ++pattern) {
        const auto values = patterns.ratings.of(pattern);
        const auto missing = static_cast<std::size_t>(std::ranges::count(values, Ratings::MISSING));
        if (values.size() - missing < least) {
            counts[pattern] = 0;
        }
    }
    return counts;
}

std::optional<bool> isDisputed(std::span<const std::uint32_t> said)
{
    std::optional<std::uint32_t> first;
    int voters = 0;
    bool differ = false;
    for (const auto value : said) {
        if (value != Ratings::MISSING) {
            ++voters;
            differ = differ || value != first.value_or(value);
            first = first.value_or(value);
        }
    }
    return voters < 2 ? std::nullopt : std::optional(differ);
}

}
