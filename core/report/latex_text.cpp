#include "core/report/latex_text.h"

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

/// What stands in LaTeX for a character that is special there, empty for every other.
std::string_view escape(char c)
{
    switch (c) {
    case '&': return "\\&";
    case '%': return "\\%";
    case '$': return "\\$";
    case '#': return "\\#";
    case '_': return "\\_";
    case '{': return "\\textbraceleft{}";
    case '}': return "\\textbraceright{}";
    case '~': return "\\textasciitilde{}";
    case '^': return "\\textasciicircum{}";
    case '\\': return "\\textbackslash{}";
    case '<': return "\\textless{}";
    case '>': return "\\textgreater{}";
    case '|': return "\\textbar{}";
    default: return {};
    }
}

/// Control characters stop the run, all but a blank's kin.
bool stopsTex(char c)
{
    return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7F';
}

/// Whether the fonts of TeX make one sign of two.
bool join(char before, char c)
{
    constexpr std::array<std::string_view, 6> JOINED = {"--", "''", "``", ",,", "?`", "!`"};
    const std::array<char, 2> pair = {before, c};
    return std::ranges::find(JOINED, std::string_view(pair.data(), pair.size())) != JOINED.end();
}

}

std::string latexText(std::string_view text)
{
    std::string result;
    char before = 0;
    for (const char c : text) {
        const auto escaped = escape(c);
        result += join(before, c) ? "{}" : "";
        if (!escaped.empty()) {
            result += escaped;
        } else {
            result += stopsTex(c) ? ' ' : c;
        }
        before = c;
    }
    return result;
}

}
