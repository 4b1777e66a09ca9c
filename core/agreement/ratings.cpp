#include "core/agreement/ratings.h"

#include <map>

namespace alidade::agreement {

Patterns patternsOf(const Ratings& ratings)
{
    std::map<std::vector<std::uint32_t>, std::uint64_t> found;
    std::vector<std::uint32_t> key;
    for (std::size_t unit = 0; unit < ratings.units(); ++unit) {
        const auto values = ratings.of(unit);
        key.assign(values.begin(), values.end());
        ++found[key];
    }
    Patterns patterns{{ratings.raters, ratings.categories, {}}, {}};
    for (const auto& [values, count] : found) {
        patterns.ratings.values.insert(patterns.ratings.values.end(), values.begin(), values.end());
        patterns.counts.push_back(count);
    }
    return patterns;
}

}
