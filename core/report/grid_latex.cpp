#include "core/base/text.h"
#include "core/report/latex_text.h"
#include "core/report/references.h"
#include "core/report/writers.h"

#include <algorithm>

namespace alidade::report {

namespace {

// Widths in characters. A page of one column takes about 80 of ten points, and the gap between two columns is
// as wide as three; what is longer than a short name wraps.
constexpr std::size_t LINE = 80;
constexpr std::size_t SHORT = 24;
constexpr std::size_t GAP = 3;
constexpr double LEAST_SHARE = 0.4; ///< of the line, left to the columns that wrap

/// Besides LaTeX's own specials: what the classic fonts (OT1) show as another character, and control
/// characters, which stop the run.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const auto escape = latexEscape(c);
        if (!escape.empty()) {
            result += escape;
        } else if (c == '<') {
            result += "\\textless{}";
        } else if (c == '>') {
            result += "\\textgreater{}";
        } else if (c == '|') {
            result += "\\textbar{}";
        } else {
            result += (c >= 0 && c < ' ') || c == '\x7F' ? ' ' : c;
        }
    }
    return result;
}

std::string cited(const std::vector<Reference>& papers)
{
    std::string keys;
    std::string labels;
    for (const auto& paper : papers) {
        if (isCitationKey(paper.key)) {
            keys += (keys.empty() ? "" : ",") + paper.key;
        } else {
            labels += (labels.empty() ? "" : ", ") + escaped(paper.label);
        }
    }
    if (keys.empty()) {
        return labels;
    }
    return "\\cite{" + keys + '}' + (labels.empty() ? "" : ", ") + labels;
}

std::string cellText(const Cell& cell)
{
    if (const auto* papers = std::get_if<std::vector<Reference>>(&cell)) {
        return cited(*papers);
    }
    const auto text = toText(cell);
    std::string result;
    for (const auto line : split(text, '\n')) {
        result += (result.empty() ? "" : " \\newline ") + escaped(line);
    }
    return result;
}

std::size_t characters(std::string_view utf8)
{
    const auto isFirst = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, isFirst));
}

/// How a column is set.
struct Column {
    std::size_t longest = 0;
    bool wraps = false;
    double share = 0; ///< of the line, where it wraps
    bool isNumeric = false;
};

Column measured(const Grid& grid, std::size_t index)
{
    Column column;
    column.longest = std::max<std::size_t>(1, characters(grid.header[index]));
    const auto see = [&](const Cell& cell) {
        const auto text = toText(cell);
        column.wraps = column.wraps || text.find('\n') != std::string::npos;
        for (const auto line : split(text, '\n')) {
            column.longest = std::max(column.longest, characters(line));
        }
    };
    for (const auto& row : grid.rows) {
        see(row[index]);
    }
    if (!grid.total.empty()) {
        see(grid.total[index]);
    }
    return column;
}

/// Lets the long columns wrap where the line is too short for all, and shares what the others leave of it.
void share(std::vector<Column>& columns)
{
    std::size_t width = 0;
    for (const auto& column : columns) {
        width += column.longest + GAP;
    }
    std::size_t fixed = 0;
    std::size_t wrapping = 0;
    for (auto& column : columns) {
        column.wraps = column.wraps || (width > LINE && column.longest > SHORT);
        fixed += GAP + (column.wraps ? 0 : column.longest);
        wrapping += column.wraps ? std::min(column.longest, LINE) : 0;
    }
    const double room = std::max(LEAST_SHARE, 1 - static_cast<double>(fixed) / LINE);
    for (auto& column : columns) {
        if (column.wraps) {
            const auto longest = static_cast<double>(std::min(column.longest, LINE));
            column.share = room * longest / static_cast<double>(wrapping);
        }
    }
}

std::vector<Column> columnsOf(const Grid& grid)
{
    std::vector<Column> columns;
    const auto numeric = numericColumns(grid);
    for (std::size_t i = 0; i < grid.header.size(); ++i) {
        columns.push_back(measured(grid, i));
        columns.back().isNumeric = numeric[i];
    }
    share(columns);
    return columns;
}

/// `p{0.47\linewidth}`, `r` or `l`.
std::string specification(const Column& column)
{
    if (!column.wraps) {
        return column.isNumeric ? "r" : "l";
    }
    const auto hundredths = std::max(5, static_cast<int>(column.share * 100));
    return std::string("p{0.") + (hundredths < 10 ? "0" : "") + std::to_string(std::min(hundredths, 99))
        + "\\linewidth}";
}

/// Rows end with \tabularnewline, since \\ would be redefined by \raggedright, which columns of a few words
/// need. It takes a star or a bracket behind it for its own; so do the rules.
std::string rowText(const std::vector<Column>& columns, const std::vector<Cell>& cells)
{
    std::string line = "    ";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto text = cellText(cells[i]);
        if (columns[i].wraps && !text.empty()) {
            text.insert(0, "\\raggedright ");
        } else if (i == 0 && (text.starts_with('[') || text.starts_with('*'))) {
            text.insert(0, "{}");
        }
        line += (i > 0 ? " & " : "") + text;
    }
    return line + " \\tabularnewline\n";
}

}

std::string toLatex(const Grid& grid, std::string_view name)
{
    const auto columns = columnsOf(grid);
    std::string text = "% needs \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n";
    text += "  \\caption{" + escaped(simplified(grid.caption)) + "}\n";
    text += "  \\label{tab:" + std::string(name) + "}\n  \\begin{tabular}{";
    for (const auto& column : columns) {
        text += specification(column);
    }
    text +=
        "}\n    \\toprule\n" + rowText(columns, {grid.header.begin(), grid.header.end()}) + "    \\midrule\n";
    for (const auto& row : grid.rows) {
        text += rowText(columns, row);
    }
    if (!grid.total.empty()) {
        text += "    \\midrule\n" + rowText(columns, grid.total);
    }
    return validUtf8(text + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n");
}

}
