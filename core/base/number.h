#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

/// Numbers as text, the same in every language.
namespace alidade {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The fewest digits that read as exactly this number, with a power of ten where there would be many noughts:
/// `0.7`, `1000000`, `1e-05`.
std::string numberText(double number);

/// The number that the whole of `text` writes, in digits of `base`; none for other text, for one that does
/// not fit the type, and for no finite one.
template <class Number>
std::optional<Number> numberFrom(std::string_view text, [[maybe_unused]] int base = 10)
{
    Number number{};
    const auto* end = text.data() + text.size();
    std::from_chars_result read{};
    if constexpr (std::is_floating_point_v<Number>) {
        read = std::from_chars(text.data(), end, number);
        if (!std::isfinite(number)) {
            return std::nullopt;
        }
    } else {
        read = std::from_chars(text.data(), end, number, base);
    }
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// Takes off the digits that `text` begins with.
std::string_view takeDigits(std::string_view& text);

/// Takes off the power of ten that `text` begins with, if it does: `e3`, `E-2`.
std::string_view takePower(std::string_view& text);

}
