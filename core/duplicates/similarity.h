#pragma once

#include <string_view>

namespace alidade::duplicates {

/// How much of two texts is the same, from 0 to 1: twice the length of what they have in common in the same
/// order (longest common subsequence of bytes), by the length of both. Two empty texts are the same. Takes
/// length times length / 64 steps; what lies behind LONGEST_COMPARED bytes is not looked at.
double similarity(std::string_view a, std::string_view b);

constexpr std::size_t LONGEST_COMPARED = 512;

}
