#pragma once

#include "core/map/index.h"

#include <vector>

namespace alidade::map {

/// How often a code was given.
struct Frequency {
    CodeId code;
    int depth = 1;
    std::uint32_t papers = 0;       ///< distinct papers with it or a code below
    std::uint32_t codings = 0;      ///< pairs of a paper and a code: it or one below
    std::uint32_t subCodes = 0;     ///< codes below it in the taxonomy, at any depth
    std::uint32_t subCodesUsed = 0; ///< those of them that a selected paper has
};

/// The codes of a dimension in reading order, down to `depth` (0: all).
std::vector<Frequency>
frequency(const Index& index, const Bitset& selection, DimensionId dimension, int depth = 0);

}
