#include "core/report/markdown_text.h"

#include <algorithm>

namespace alidade::report {

std::string markdownText(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
        case '\n': result += "<br>"; break;
        case '\r': result += ' '; break;
        case '(': result += i > 0 && text[i - 1] == ']' ? "\\(" : "("; break;
        case '\\':
        case '`':
        case '*':
        case '_':
        case '~':
        case '<':
        case '>':
        case '&':
        case '$':
        case '|': result += '\\'; [[fallthrough]];
        default: result += c;
        }
    }
    return result;
}

std::string markdownBlock(std::string_view text)
{
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fence + '\n' + std::string(text) + '\n' + fence + '\n';
}

}
