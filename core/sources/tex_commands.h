#pragma once

#include <string_view>

namespace alidade::sources {

/// What a command of TeX does to the text.
enum class TexEffect {
    Symbol,      ///< stands for TexCommand::text
    Accent,      ///< puts the combining mark TexCommand::text on its argument
    Nothing,     ///< changes the looks only: it goes, and its argument stays
    Drop,        ///< stands for TexCommand::text, and its argument goes
    Superscript, ///< raises its argument
    Subscript,
    Fraction,  ///< two arguments, with TexCommand::text between them
    Verbatim,  ///< its argument is no TeX: an address
    CodePoint, ///< its argument is the hexadecimal number of a character
};

struct TexCommand {
    std::string_view name; ///< without the backslash; one character that is no letter, or letters
    TexEffect effect = TexEffect::Nothing;
    std::string_view text;
};

/// The command called `name`, or null where it is none that bibliographies are known to use.
const TexCommand* texCommand(std::string_view name);

/// `c` as a raised or lowered character of Unicode; empty where there is none.
std::string_view superscript(char c);
std::string_view subscript(char c);

}
