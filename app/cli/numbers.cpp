#include "app/cli/numbers.h"

#include "core/base/number.h"

#include <cmath>
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

}
