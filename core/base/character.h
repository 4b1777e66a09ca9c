#pragma once

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace alidade {

/// The character of UTF-8 at `at`, which moves behind it; U+FFFD for bytes that are none.
inline char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
    const auto most = static_cast<std::int32_t>(std::min(text.size() - at, std::size_t{U8_MAX_LENGTH}));
    std::int32_t length = 0;
    UChar32 code = 0;
    U8_NEXT_OR_FFFD(data, length, most, code);
    at += static_cast<std::size_t>(length);
    return static_cast<char32_t>(code);
}

}
