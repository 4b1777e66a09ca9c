#include "core/sources/tex_effects.h"

#include "core/base/character.h"
#include "core/base/number.h"
#include "core/sources/tex_commands.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace alidade::sources {

namespace {

/// Accents and scripts change arguments up to this many bytes; longer ones are no letters, and would be moved
/// again and again.
constexpr std::size_t LONGEST_ARGUMENT = 64;

/// What `\circ` gives; raised, it is the sign of degrees.
constexpr std::string_view RING = "∘";

/// Whether `text` begins with one of the marks from U+0300 to U+036F.
bool isCombiningMark(std::string_view text)
{
    return text.size() > 1 && (text[0] == '\xCC' || (text[0] == '\xCD' && text[1] <= '\xAF'));
}

void append(std::string& text, UChar32 character)
{
    icu::StringByteSink<std::string> sink(&text);
    icu::UnicodeString(character).toUTF8(sink);
}

/// Makes one character of the last one, which begins at `start`, and `mark`, as nearly all names and words
/// can have it. Whether there is such a character.
bool compose(std::string& text, std::size_t start, std::string_view mark)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) {
        return false;
    }
    std::size_t inMark = 0;
    auto inText = start;
    const auto letter = static_cast<UChar32>(nextCharacter(text, inText));
    const auto both = normalizer->composePair(letter, static_cast<UChar32>(nextCharacter(mark, inMark)));
    if (both < 0 || inMark != mark.size()) {
        return false;
    }
    text.resize(start);
    append(text, both);
    return true;
}

}

std::size_t characterLength(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
        ++length;
    }
    return length;
}

void putAccent(std::string& text, std::size_t start, std::string_view mark)
{
    constexpr std::string_view DOTLESS_I = "ı";
    constexpr std::string_view DOTLESS_J = "ȷ";
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> ALONE = {{
        {"\u0303", "~"},
        {"\u0302", "^"},
        {"\u0301", "'"},
    }};
    const auto argument = std::string_view(text).substr(start);
    if (argument.empty()) {
        const auto* found = std::ranges::find(ALONE, mark, &decltype(ALONE)::value_type::first);
        text += found == ALONE.end() ? std::string_view() : found->second;
        return;
    }
    if (argument.size() > LONGEST_ARGUMENT) {
        return;
    }
    if (argument.starts_with(DOTLESS_I)) {
        text.replace(start, DOTLESS_I.size(), "i");
    } else if (argument.starts_with(DOTLESS_J)) {
        text.replace(start, DOTLESS_J.size(), "j");
    }
    auto behind = start + characterLength(std::string_view(text).substr(start));
    if (behind == text.size() && compose(text, start, mark)) {
        return;
    }
    while (
        isCombiningMark(std::string_view(text).substr(behind))) { // the accent of an accent stands above it
        behind += characterLength(std::string_view(text).substr(behind));
    }
    text.insert(behind, mark);
}

void putScript(std::string& text, std::size_t start, std::string_view (*form)(char))
{
    if (text.size() - start > LONGEST_ARGUMENT) {
        return;
    }
    if (std::string_view(text).substr(start) == RING && form == superscript) {
        text.replace(start, std::string::npos, "°");
        return;
    }
    std::string changed;
    for (const char c : std::string_view(text).substr(start)) {
        const auto one = form(c);
        if (one.empty()) {
            return;
        }
        changed += one;
    }
    text.replace(start, std::string::npos, changed);
}

void putCodePoint(std::string& text, std::size_t start)
{
    const auto digits = std::string_view(text).substr(start);
    const auto value = numberFrom<std::uint32_t>(digits, 16).value_or(0);
    if (value == 0 || value > 0x10FFFF || U_IS_SURROGATE(value)) {
        return;
    }
    text.resize(start);
    append(text, static_cast<UChar32>(value));
}

}
