#pragma once

#include <limits>
#include <string>

namespace alidade::cli {

/// What is wrong with a text as a number between two bounds, which belong to it; empty if nothing.
std::string
misfit(const std::string& text, double least, double most = std::numeric_limits<double>::infinity());

}
