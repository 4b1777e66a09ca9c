#include "core/base/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace alidade {

namespace {

/// Beyond, noughts are more than a reader counts.
constexpr double SMALLEST_PLAIN = 1e-4;
constexpr double LARGEST_PLAIN = 1e15;

}

std::string numberText(double number)
{
    std::array<char, 32> buffer{}; // the shortest text of a double has at most 24 characters
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN);
    const auto written = std::to_chars(buffer.data(),
                                       buffer.data() + buffer.size(),
                                       number,
                                       isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    return {buffer.data(), written.ptr};
}

std::string_view takeDigits(std::string_view& text)
{
    const auto digits = text.substr(0, text.find_first_not_of("0123456789"));
    text.remove_prefix(digits.size());
    return digits;
}

std::string_view takePower(std::string_view& text)
{
    if (!text.starts_with('e') && !text.starts_with('E')) {
        return {};
    }
    auto rest = text.substr(1);
    if (rest.starts_with('-') || rest.starts_with('+')) {
        rest.remove_prefix(1);
    }
    if (takeDigits(rest).empty()) {
        return {};
    }
    const auto power = text.substr(0, text.size() - rest.size());
    text = rest;
    return power;
}

}
