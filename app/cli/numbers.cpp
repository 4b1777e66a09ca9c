#include "app/cli/numbers.h"

#include <charconv>
#include <cmath>
#include <sstream>

namespace alidade::cli {

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [read, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && read == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string misfit(const std::string& text, double least, double most)
{
    const auto value = number(text);
    if (value && *value >= least && *value <= most) {
        return {};
    }
    std::ostringstream words;
    words << '"' << text << "\" is no number from " << least;
    if (std::isfinite(most)) {
        words << " to " << most;
    } else {
        words << " on";
    }
    return words.str();
}

}
