#pragma once

#include "core/review/review.h"
#include "tests/support/random.h"

#include <memory>
#include <string>

namespace alidade::tests {

/// 2024-04-01T12:00:00Z, in milliseconds since 1970.
constexpr std::int64_t FIXED_START = 1'711'972'800'000;

/// Circumstances that are the same in every run: a clock that begins at FIXED_START and goes on by a second a
/// look, and ids from a seed.
inline Circumstances fixedCircumstances(std::string reviewer = "Ada", std::uint64_t seed = 1)
{
    auto seconds = std::make_shared<std::int64_t>(0);
    auto random = std::make_shared<Random>(seed);
    return {std::move(reviewer),
            [seconds] { return Time(std::chrono::milliseconds(FIXED_START + 1000 * (*seconds)++)); },
            [random] { return random->next(); }};
}

}
