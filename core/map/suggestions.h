#pragma once

#include "core/map/index.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::map {

/// What the last word of a filter that is being typed may become.
struct Suggestion {
    std::string text;  ///< in place of the last word: `kernel-architecture:`, `year:2021`, `unwin*`
    std::string label; ///< for people: Kernel architecture, Micro-kernel

    bool operator==(const Suggestion&) const = default;
};

/// Fields whose name or label begins with the last word of `typed`, or, behind a colon, the values of that
/// field; at most `most`, folded. Then the word with a star, where no paper has it and some have words that
/// begin so: it is likely to be unfinished. Nothing where the last word is part of a quoted one, or empty.
std::vector<Suggestion> suggestions(const Index& index, std::string_view typed, std::size_t most = 12);

/// The filter with a star behind each of its words outside quotes, for one that no paper matches: who types a
/// part of a word means those that begin so. Nothing where no paper matches that either.
std::optional<std::string> withStars(const Index& index, std::string_view filter);

/// Where the last word of a filter begins: a minus and an opening parenthesis before it are not part of it.
std::size_t lastWord(std::string_view typed);

}
