#pragma once

#include <cstdint>

namespace alidade::duplicates {

/// How two records stand to each other in one aspect; bits, so that a rule can allow several.
enum Level : std::uint8_t {
    Missing = 1, ///< one of them does not say
    Different = 2,
    Part = 4, ///< one holds the other: a title with its subtitle, one number of titles, some of the authors
    Near = 8, ///< a slip apart; years one apart; `12` and `12 suppl 1`
    Same = 16,
};

}
