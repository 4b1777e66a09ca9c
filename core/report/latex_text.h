#pragma once

#include <string>
#include <string_view>

namespace alidade::report {

/// What stands in LaTeX for a character that is special there, empty for every other. Braces are written by
/// their names: BibTeX counts those of \{ and \} too, and would lose the entry to a single one.
std::string_view latexEscape(char c);

/// The text with its special characters escaped, and hyphens and quotes kept apart that TeX would join to a
/// dash or to another quote; everything beyond ASCII stays as it is.
std::string latexText(std::string_view text);

}
