#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace alidade::cli {

/// A finite number that the whole text is; else nothing.
std::optional<double> number(std::string_view text);

/// What is wrong with a text as a number between two bounds, which belong to it; empty if nothing.
std::string
misfit(const std::string& text, double least, double most = std::numeric_limits<double>::infinity());

}
