#pragma once

#include <string>
#include <string_view>

namespace alidade::cli {

/// The text with a blank for each control character (U+0000 to U+001F, U+007F to U+009F) but line feeds, and
/// U+FFFD for bytes that are none. A title in a review from elsewhere may hold what a terminal takes for a
/// command: to be renamed, to answer, to hide what was printed before.
std::string forTerminal(std::string_view text);

}
