#pragma once

#include <limits>
#include <string>

namespace CLI {
class Option;
}

namespace alidade::cli {

/// What is wrong with a text as a number between two bounds, which belong to it; empty if nothing.
std::string
misfit(const std::string& text, double least, double most = std::numeric_limits<double>::infinity());

/// Lets `option` take whole numbers from `least` on that fit into its type, in digits as people write them.
/// CLI11 alone reads 010 as eight, and takes the greatest number that there is for one that is greater.
template <class Number>
void takeWhole(CLI::Option& option, Number least);

}
