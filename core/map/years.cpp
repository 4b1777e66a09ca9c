#include "core/map/years.h"

#include <cstdint>
#include <numeric>

namespace alidade::map {

std::vector<int> yearsOfAxis(std::span<const int> years)
{
    constexpr std::int64_t LONGEST_SPAN = 150; // 64 bits: a file from elsewhere may hold any two of 32
    if (years.empty() || std::int64_t{years.back()} - years.front() > LONGEST_SPAN) {
        return {years.begin(), years.end()};
    }
    std::vector<int> all(static_cast<std::size_t>(years.back() - years.front()) + 1);
    std::iota(all.begin(), all.end(), years.front());
    return all;
}

}
