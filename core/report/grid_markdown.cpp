#include "core/base/text.h"
#include "core/report/markdown_text.h"
#include "core/report/writers.h"

namespace alidade::report {

namespace {

std::string line(const std::vector<Cell>& cells)
{
    std::string text = "|";
    for (const auto& cell : cells) {
        text += ' ' + markdownText(toText(cell)) + " |";
    }
    return text + '\n';
}

}

std::string toMarkdown(const Grid& grid)
{
    std::string text;
    if (!grid.caption.empty()) {
        text += "**" + markdownText(simplified(grid.caption)) + "**\n\n";
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
