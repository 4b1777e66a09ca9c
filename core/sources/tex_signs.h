#pragma once

#include <string_view>
#include <utility>

/// Signs in a text that mean themselves, or what TeX makes of them.
namespace alidade::sources {

/// The signs at the front of `text` that TeX joins to one, and this; two empty ones where it joins none.
std::pair<std::string_view, std::string_view> texLigature(std::string_view text);

/// Whether `inside`, which stands between two dollars, is a formula, and not a text between two prices.
bool isFormula(std::string_view inside, std::string_view behind);

/// The word at the front of `text`, which is behind `\{`, up to the `\}` behind it. ScienceDirect escapes the
/// braces that keep the capitals of a word, `\{EEG\}`. Braces that mean themselves, as of a set, hold more
/// than one word with a capital: nothing.
std::string_view wordInEscapedBraces(std::string_view text);

}
