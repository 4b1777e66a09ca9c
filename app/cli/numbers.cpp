#include "app/cli/numbers.h"

#include "core/base/number.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <cstdint>
#include <sstream>

namespace alidade::cli {

std::string misfit(const std::string& text, double least, double most)
{
    const auto value = numberFrom<double>(text);
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

template <class Number>
void takeWhole(CLI::Option& option, Number least)
{
    option.check([least](const std::string& text) {
        const auto number = numberFrom<Number>(text);
        if (number && *number >= least) {
            return std::string();
        }
        const auto wrong = misfit(text, static_cast<double>(least));
        return !wrong.empty() ? wrong
                              : '"' + text + "\" is no whole number up to "
                + std::to_string(std::numeric_limits<Number>::max());
    });
    option.transform([](const std::string& text) {
        const auto number = numberFrom<Number>(text);
        return number ? std::to_string(*number) : text; // without noughts in front
    });
}

template void takeWhole(CLI::Option& option, int least);
template void takeWhole(CLI::Option& option, std::int64_t least);
template void takeWhole(CLI::Option& option, std::uint64_t least);

}
