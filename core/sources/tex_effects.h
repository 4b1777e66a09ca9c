#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What commands of TeX do to their arguments, which are the end of `text` from `start` on.
namespace alidade::sources {

/// The bytes of the character that `text` begins with.
std::size_t characterLength(std::string_view text);

/// Puts the combining `mark` on the first character. An accent without a letter is a sign of its own: `\^{}`.
void putAccent(std::string& text, std::size_t start, std::string_view mark);

/// Replaces all characters by their raised or lowered `form`, where each of them has one.
void putScript(std::string& text, std::size_t start, std::string_view (*form)(char));

/// Replaces hexadecimal digits by the character that they number.
void putCodePoint(std::string& text, std::size_t start);

}
