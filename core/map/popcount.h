#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace alidade::map {

/// Counts the bits that are set in one array of words, in both of two, or in all of three. The arrays have
/// `words` elements each and may begin anywhere.
struct Popcount {
    std::string_view name;
    std::uint64_t (*one)(std::size_t words, const std::uint64_t* a);
    std::uint64_t (*two)(std::size_t words, const std::uint64_t* a, const std::uint64_t* b);
    std::uint64_t (*three)(std::size_t words,
                           const std::uint64_t* a,
                           const std::uint64_t* b,
                           const std::uint64_t* c);
};

/// What this processor can run, slowest first; the first one runs everywhere.
std::span<const Popcount> popcounts();

/// The fastest of them, chosen once.
const Popcount& fastestPopcount();

}
