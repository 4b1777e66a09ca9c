#include "core/agreement/resampling.h"

#include <algorithm>
#include <numeric>

namespace alidade::agreement {

std::uint64_t sum(Counts counts)
{
    return std::reduce(counts.begin(), counts.end(), std::uint64_t{0});
}

std::vector<std::uint64_t> drawn(Counts counts, std::mt19937_64& random)
{
    std::vector<std::uint64_t> sample(counts.size(), 0);
    auto units = sum(counts);
    auto wanted = units;
    for (std::size_t pattern = 0; pattern < counts.size() && wanted > 0; ++pattern) {
        if (counts[pattern] == units) {
            sample[pattern] = wanted;
            break;
        }
        const double share = static_cast<double>(counts[pattern]) / static_cast<double>(units);
        sample[pattern] = std::binomial_distribution<std::uint64_t>(wanted, share)(random);
        wanted -= sample[pattern];
        units -= counts[pattern];
    }
    return sample;
}

std::vector<std::uint64_t> drawn(const Groups& groups, std::size_t patterns, std::mt19937_64& random)
{
    std::vector<std::uint64_t> sample(patterns, 0);
    std::uniform_int_distribution<std::size_t> place(0, groups.size() - 1);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto pattern : groups[place(random)]) {
            ++sample[pattern];
        }
    }
    return sample;
}

Groups counting(Groups groups, Counts counts)
{
    std::erase_if(groups, [&](const auto& group) {
        return std::ranges::all_of(group, [&](std::size_t pattern) { return counts[pattern] == 0; });
    });
    return groups;
}

std::optional<Interval> intervalOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
    };
    const Interval interval{at(0.025), at(0.975)};
    return interval.low < interval.high ? std::optional(interval) : std::nullopt;
}

}
