#pragma once

#include "core/review/paper.h"

#include <cstdint>
#include <string_view>

/// Papers in a random order that is the same on every day and every system.
namespace alidade::screening {

/// The seed that a text stands for.
std::uint64_t seedOf(std::string_view text);
/// The number that a paper draws.
std::uint64_t drawn(std::uint64_t seed, PaperId paper);

}
