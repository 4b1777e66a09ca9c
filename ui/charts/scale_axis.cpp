#include "ui/charts/scale_axis.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

std::vector<double> ticks(double low, double high, int wanted, bool isWhole)
{
    if (!(high > low)) {
        high = low + 1;
    }
    const auto rough = (high - low) / std::max(1, wanted);
    const auto power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    if (isWhole) {
        step = std::max(1.0, step);
    }
    const auto first = std::floor(low / step + 1e-9);
    const auto last = std::ceil(high / step - 1e-9);
    std::vector<double> values;
    for (auto i = first; i <= last; ++i) {
        values.push_back(i * step);
    }
    return values;
}

std::vector<double> ratioTicks(double low, double high)
{
    const auto first = std::floor(std::log2(low) + 1e-9);
    const auto last = std::max(first + 1, std::ceil(std::log2(high) - 1e-9));
    const auto step = std::ceil((last - first) / 8);
    std::vector<double> values;
    // counted from 1 on, so that no change is always a tick
    const auto from = std::floor(first / step) * step;
    for (auto exponent = from; exponent < last + step; exponent += step) {
        values.push_back(std::exp2(exponent));
    }
    return values;
}

}
