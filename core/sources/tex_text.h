#pragma once

#include <string>
#include <string_view>

namespace alidade::sources {

/// The text that TeX would set for `tex`, as the values of BibTeX hold it: accents and symbols as characters
/// (`\"o`, `$\alpha$`, `$_2$`), `--` and quotes as signs, braces and looks gone, `cleaned` and without markup
/// of HTML. What is not understood stays as it is: an unknown command, a brace without its pair is dropped.
/// Linear in `tex`.
std::string texText(std::string_view tex);

/// The same for addresses, in which dashes, quotes, `~`, `_` and `^` mean themselves.
std::string texAddress(std::string_view tex);

}
