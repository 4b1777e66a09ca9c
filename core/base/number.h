#pragma once

#include <string>
#include <string_view>

/// Numbers as text, the same in every language.
namespace alidade {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The fewest digits that read as exactly this number, with a power of ten where there would be many noughts:
/// `0.7`, `1000000`, `1e-05`.
std::string numberText(double number);

/// Takes off the digits that `text` begins with.
std::string_view takeDigits(std::string_view& text);

/// Takes off the power of ten that `text` begins with, if it does: `e3`, `E-2`.
std::string_view takePower(std::string_view& text);

}
