#pragma once

#include "core/base/byte_search.h"

#include <cstddef>
#include <string>
#include <string_view>

/// What TeX's commands, braces and joined signs make of a text.
namespace alidade::sources {

/// In addresses, commands and braces alone mean something.
enum class TexReading { Text, Address };

/// Whether the hyphen or quote at `at` is a single one, which TeX joins with nothing.
inline bool isAloneInTex(std::string_view tex, std::size_t at)
{
    const char c = tex[at];
    return (c == '-' || c == '\'' || c == '`') && (at + 1 == tex.size() || tex[at + 1] != c);
}

/// The first character at `from` or behind it that means something else than itself in TeX's texts, or is one
/// of `MORE`. Most texts have single hyphens, and nothing else that would need a closer look.
template <char... MORE>
std::size_t findInTex(std::string_view tex, std::size_t from = 0)
{
    const auto next = [tex](std::size_t at) {
        return findAny<'\\', '{', '}', '$', '~', '`', '\'', '-', '^', '_', MORE...>(tex, at);
    };
    auto at = next(from);
    while (at < tex.size() && isAloneInTex(tex, at)) {
        at = next(at + 1);
    }
    return at;
}

/// `tex` with its commands, braces and joined signs replaced by what they print.
std::string decodedTex(std::string_view tex, TexReading reading);

}
