#include "core/sources/placeholder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

bool isPlaceholder(std::string_view text)
{
    constexpr auto WORDS = std::to_array<std::string_view>({"no abstract available",
                                                            "no author name available",
                                                            "no author id available",
                                                            "no title available"});
    constexpr std::size_t LONGEST = 28;
    const auto first = text.find_first_not_of('[');
    if (text.size() > LONGEST || first == std::string_view::npos || (text[first] | 0x20) != 'n') {
        return false; // as nearly all
    }
    const auto bare = text.substr(first, text.find_last_not_of("].") + 1 - first);
    return std::ranges::find(WORDS, folded(bare)) != WORDS.end();
}

}
