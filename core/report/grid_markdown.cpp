#include "core/base/text.h"
#include "core/report/writers.h"

namespace alidade::report {

namespace {

/// Backslash escapes of every character that can begin markup inside a line (CommonMark 0.30, section 2.4).
/// Brackets make a link only with a parenthesis behind them, so labels such as [14] stay readable.
std::string escaped(std::string_view text)
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

std::string line(const std::vector<Cell>& cells)
{
    std::string text = "|";
    for (const auto& cell : cells) {
        text += ' ' + escaped(toText(cell)) + " |";
    }
    return text + '\n';
}

}

std::string toMarkdown(const Grid& grid)
{
    std::string text;
    if (!grid.caption.empty()) {
        text += "**" + escaped(simplified(grid.caption)) + "**\n\n";
    }
    text += line({grid.header.begin(), grid.header.end()}) + '|';
    for (const bool isNumeric : numericColumns(grid)) {
        text += isNumeric ? " ---: |" : " --- |";
    }
    text += '\n';
    for (const auto& row : grid.rows) {
        text += line(row);
    }
    return validUtf8(grid.total.empty() ? text : text + line(grid.total));
}

}
