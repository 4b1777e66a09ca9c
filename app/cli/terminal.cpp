#include "app/cli/terminal.h"

#include "core/base/character.h"
#include "core/base/text.h"

namespace alidade::cli {

std::string forTerminal(std::string_view text)
{
    const auto whole = validUtf8(text);
    std::string shown;
    shown.reserve(whole.size());
    for (std::size_t at = 0; at < whole.size();) {
        const auto start = at;
        const auto c = nextCharacter(whole, at);
        const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
        shown += isControl && c != '\n' ? " " : whole.substr(start, at - start);
    }
    return shown;
}

}
