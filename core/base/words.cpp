#include "core/base/words.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace alidade {

namespace {

bool isLetter(UChar32 c)
{
    return c > 0 && (u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK);
}

}

std::vector<PlacedWord> placedWords(std::string_view utf8)
{
    std::vector<PlacedWord> words;
    const auto* data = reinterpret_cast<const std::uint8_t*>(utf8.data());
    const auto size = static_cast<int32_t>(utf8.size());
    bool isInside = false;
    for (int32_t at = 0; at < size;) {
        const auto start = at;
        UChar32 c = 0;
        U8_NEXT(data, at, size, c);
        const bool isAlone = c > 0 && u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0;
        const bool isSign = isInside && (c == '+' || c == '#');
        if (!isLetter(c) && !isSign) {
            isInside = false;
            continue;
        }
        if (!isInside || isAlone) {
            words.push_back({static_cast<std::size_t>(start), 0, {}});
        }
        words.back().end = static_cast<std::size_t>(at);
        isInside = !isAlone;
    }
    for (auto& word : words) {
        word.text = folded(utf8.substr(word.start, word.end - word.start));
    }
    return words;
}

}
