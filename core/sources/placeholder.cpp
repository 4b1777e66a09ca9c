#include "core/sources/placeholder.h"

#include "core/base/byte_search.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

/// Whether one of the words of programs may be all of `text`: it is not, as a rule, in one look.
bool mayBeWord(std::string_view text)
{
    static constexpr ByteSet BEGINNINGS("nuNU<[(#");
    constexpr std::size_t LONGEST = 15;
    return !text.empty() && text.size() <= LONGEST && BEGINNINGS.has(text.front());
}

}

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

bool isMissing(std::string_view text)
{
    constexpr auto WORDS = std::to_array<std::string_view>(
        {"null", "undefined", "NaN", "nan", "[object Object]", "<NA>", "NaT"});
    return mayBeWord(text) && std::ranges::find(WORDS, text) != WORDS.end();
}

bool isMissingOrNone(std::string_view text)
{
    constexpr auto WORDS = std::to_array<std::string_view>(
        {"NULL", "Null", "None", "NA", "N/A", "n/a", "n.a.", "N.A.", "#N/A", "(null)", "[null]"});
    return mayBeWord(text) && (isMissing(text) || std::ranges::find(WORDS, text) != WORDS.end());
}

}
