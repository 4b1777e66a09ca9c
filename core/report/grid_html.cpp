#include "core/base/text.h"
#include "core/report/writers.h"

namespace alidade::report {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        case '\n': result += "<br>"; break;
        case '\0': break; // not allowed in HTML, even escaped
        default: result += c;
        }
    }
    return result;
}

std::string row(const std::vector<bool>& numeric, const std::vector<Cell>& cells)
{
    const auto naming = namingColumn(numeric);
    std::string line = "    <tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto text = escaped(toText(cells[i]));
        if (i == naming) {
            line += "<th scope=\"row\">" + text + "</th>";
        } else {
            line += (numeric[i] ? "<td style=\"text-align: right\">" : "<td>") + text + "</td>";
        }
    }
    return line + "</tr>\n";
}

}

std::string toHtml(const Grid& grid)
{
    const auto numeric = numericColumns(grid);
    std::string text = "<table>\n";
    if (!grid.caption.empty()) {
        text += "  <caption>" + escaped(grid.caption) + "</caption>\n";
    }
    text += "  <thead>\n    <tr>";
    for (const auto& name : grid.header) {
        text += "<th scope=\"col\">" + escaped(name) + "</th>";
    }
    text += "</tr>\n  </thead>\n  <tbody>\n";
    for (const auto& cells : grid.rows) {
        text += row(numeric, cells);
    }
    text += "  </tbody>\n";
    if (!grid.total.empty()) {
        text += "  <tfoot>\n" + row(numeric, grid.total) + "  </tfoot>\n";
    }
    return validUtf8(text + "</table>\n");
}

}
