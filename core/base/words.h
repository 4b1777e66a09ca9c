#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// A word of a text: its bytes, and the form in which it is compared.
struct PlacedWord {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string text; ///< folded
};

/// Letters and digits in a row, with the + and # behind them: C++ and C# are no C. Signs of Chinese stand
/// alone, for nothing parts their words.
std::vector<PlacedWord> placedWords(std::string_view utf8);

}
