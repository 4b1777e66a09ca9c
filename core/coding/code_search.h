#pragma once

#include "core/coding/taxonomy.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace alidade::coding {

/// How well a code's label fits what was typed, best first.
enum class CodeFit {
    Whole,     ///< it is the label
    Prefix,    ///< the label begins with it
    WordStart, ///< every word typed begins a word of the label, or of the labels above it
    Substring, ///< it is somewhere in the label
};

struct CodeHit {
    CodeId code;
    CodeFit fit = CodeFit::Substring;
};

/// The codes whose labels fit what was typed, compared folded (case and accents play no part), at most
/// `most`: better fits first, among equals those of the dimension `first`, then in the order of the taxonomy.
/// Blanks alone fit nothing.
std::vector<CodeHit> findCodes(const Taxonomy& taxonomy,
                               std::string_view typed,
                               std::optional<DimensionId> first = {},
                               std::size_t most = 50);

}
