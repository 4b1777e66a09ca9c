#include "core/report/latex_text.h"

namespace alidade::report {

std::string_view latexEscape(char c)
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
    default: return {};
    }
}

std::string latexText(std::string_view text)
{
    constexpr std::string_view JOINED = "-'`";
    std::string result;
    char before = 0;
    for (const char c : text) {
        const auto escape = latexEscape(c);
        result += c == before && JOINED.find(c) != std::string_view::npos ? "{}" : "";
        if (escape.empty()) {
            result += c;
        } else {
            result += escape;
        }
        before = c;
    }
    return result;
}

}
