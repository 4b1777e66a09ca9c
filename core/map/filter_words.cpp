#include "core/map/filter_words.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace alidade::map {

namespace {

constexpr std::size_t MOST_CHARACTERS = 60; // of a name in a message

}

Character firstCharacter(std::string_view text)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    std::int32_t length = 0;
    UChar32 code = 0;
    U8_NEXT(data, length, static_cast<std::int32_t>(std::min(text.size(), std::size_t{U8_MAX_LENGTH})), code);
    return {code, static_cast<std::size_t>(length)};
}

std::optional<Position> unreadable(std::string_view text)
{
    Position at;
    while (at.offset < text.size()) {
        const auto next = firstCharacter(text.substr(at.offset));
        if (next.code <= 0) {
            return at;
        }
        at.offset += next.bytes;
        ++at.column;
    }
    return std::nullopt;
}

bool beginsWithBlank(std::string_view text)
{
    return !text.empty() && u_isUWhiteSpace(firstCharacter(text).code) != 0;
}

std::size_t wordLength(std::string_view text, Place place)
{
    std::size_t length = 0;
    while (length < text.size()) {
        const auto rest = text.substr(length);
        const bool ends = std::string_view("\"()|").find(rest.front()) != std::string_view::npos
            || (place == Place::InValue && (rest.front() == ',' || rest.starts_with("..")));
        if (ends || beginsWithBlank(rest)) {
            break;
        }
        length += firstCharacter(rest).bytes;
    }
    return length;
}

std::size_t nameLength(std::string_view text)
{
    const auto colon = text.substr(0, wordLength(text, Place::Outside)).find(':');
    if (colon == std::string_view::npos || u_isalpha(firstCharacter(text).code) == 0) {
        return 0;
    }
    const auto behind = text.substr(colon + 1);
    return behind.starts_with(':') || behind.starts_with("//") ? 0 : colon;
}

bool isOperator(std::string_view word)
{
    return word == "AND" || word == "OR" || word == "NOT";
}

bool isQuantity(std::string_view word)
{
    const auto text = folded(word);
    return text == "none" || text == "any";
}

std::string quotable(std::string_view name)
{
    const auto line = simplified(name);
    std::string_view rest = line;
    for (std::size_t i = 0; i < MOST_CHARACTERS && !rest.empty(); ++i) {
        rest.remove_prefix(firstCharacter(rest).bytes);
    }
    return rest.empty() ? line : line.substr(0, line.size() - rest.size()) + "…";
}

}
