#pragma once

#include <vector>

namespace alidade::ui {

/// Round numbers from `low` to `high`, both inside: steps of 1, 2 or 5 times a power of ten, about `wanted`
/// of them. With `isWhole`, whole numbers only.
std::vector<double> ticks(double low, double high, int wanted, bool isWhole);

/// 1/4, 1/2, 1, 2, 4 … that enclose `low` and `high`, both above 0; wider steps where that would be many.
std::vector<double> ratioTicks(double low, double high);

}
