#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

#include <optional>
#include <string>
#include <string_view>

namespace alidade::map {

/// The papers in whose title, abstract, authors, keywords or notes (their own and those of their codings) the
/// words of `text` stand one behind the other; accents and case play no role, nor do signs, but for the + and
/// # of C++ and C#. Chinese, Japanese and Korean are found inside what is written in one, too. Of a text
/// without letter or digit the signs themselves are looked for; but a bare one of punctuation is found
/// everywhere: in a search field it is what somebody has begun to type, and should not empty the window.
Bitset findText(const Index& index, const Text& text);

/// The first word, in the order of the alphabet, of all texts of papers that begins with `letters`, folded;
/// `letters` themselves where they are a word. Known long before it is known in which papers words stand.
std::optional<std::string> firstWord(const Index& index, std::string_view letters);

/// What may be asked of alone.
enum class TextField { Title, Authors, Venue, Abstract, Keywords, Notes };

/// The same in one place, where signs are looked for however they stand.
Bitset findText(const Index& index, const Text& text, TextField field);

}
