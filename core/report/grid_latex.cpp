#include "core/base/text.h"
#include "core/report/latex_columns.h"
#include "core/report/latex_text.h"
#include "core/report/references.h"
#include "core/report/writers.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// What a page has room for beside rules and caption; a longer table goes on over several pages.
constexpr std::size_t MOST_LINES = 38;

/// A longtable stops where the page has two columns; no float is longer than a page. As LaTeX's index does.
constexpr std::string_view ONE_COLUMN =
    "% begins a new page where the paper has two columns, and goes back to them behind it\n"
    "\\makeatletter\n"
    "\\if@twocolumn\\onecolumn\\def\\columnsagain{\\twocolumn\\relax}\\else\\let\\columnsagain\\relax\\fi\n"
    "\\makeatother\n";
/// The \relax keeps a bracket that comes next from \twocolumn, which would take it for its own.
constexpr std::string_view COLUMNS_AGAIN = "\\columnsagain\n";

std::string cited(const std::vector<Reference>& papers)
{
    std::string keys;
    std::string labels;
    for (const auto& paper : papers) {
        if (isCitationKey(paper.key)) {
            keys += (keys.empty() ? "" : ",") + paper.key;
        } else {
            labels += (labels.empty() ? "" : ", ") + latexText(paper.label);
        }
    }
    if (keys.empty()) {
        return labels;
    }
    return "\\cite{" + keys + '}' + (labels.empty() ? "" : ", ") + labels;
}

std::string lineText(std::string_view line, bool wraps)
{
    if (!wraps) {
        return latexText(line);
    }
    std::string result;
    for (const auto word : split(line, ' ')) {
        result += result.empty() ? "" : " ";
        const auto parts = breakable(word);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            result += (i > 0 ? "\\allowbreak{}" : "") + latexText(parts[i]);
        }
    }
    return result;
}

std::string cellText(const Cell& cell, const LatexColumn& column)
{
    std::string result;
    if (const auto* papers = std::get_if<std::vector<Reference>>(&cell)) {
        result = cited(*papers);
    } else {
        const auto text = toText(cell);
        for (const auto line : split(text, '\n')) {
            result += (result.empty() ? "" : " \\newline ") + lineText(line, column.wraps);
        }
    }
    return result;
}

/// The end of the row before takes a star or a bracket behind it for its own; so do the rules.
std::string rowText(const std::vector<LatexColumn>& columns, const std::vector<Cell>& cells)
{
    std::string line = "    ";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto text = cellText(cells[i], columns[i]);
        if (i == 0 && (text.starts_with('[') || text.starts_with('*'))) {
            text.insert(0, "{}");
        }
        line += (i > 0 ? " & " : "") + text;
    }
    return line + " \\\\\n";
}

/// In one line where they are letters, else a line each.
std::string specifications(const std::vector<LatexColumn>& columns)
{
    const bool areLong = std::ranges::any_of(columns, &LatexColumn::wraps);
    std::string result;
    for (const auto& column : columns) {
        result += (areLong ? "\n      " : "") + column.specification;
    }
    return result + (areLong ? "\n    " : "");
}

/// The columns that a page has room for.
Grid onPage(Grid grid)
{
    const auto most = grid.pageColumns;
    if (most < grid.header.size()) {
        grid.header.resize(most);
        for (auto& row : grid.rows) {
            row.resize(most);
        }
        grid.total.resize(std::min(grid.total.size(), most));
    }
    return grid;
}

}

std::string toLatex(const Grid& whole, std::string_view name)
{
    const auto grid = onPage(whole);
    const auto [columns, fitsColumn, lines] = latexLayout(grid);
    const bool isLong = lines > MOST_LINES;
    const auto caption = "\\caption{" + latexText(simplified(grid.caption)) + "}";
    const auto label = "\\label{tab:" + std::string(name) + "}";
    const auto header =
        "    \\toprule\n" + rowText(columns, {grid.header.begin(), grid.header.end()}) + "    \\midrule\n";
    std::string body;
    for (const auto& row : grid.rows) {
        body += rowText(columns, row);
    }
    if (!grid.total.empty()) {
        body += "    \\midrule\n" + rowText(columns, grid.total);
    }
    std::string packages = "booktabs";
    packages += std::ranges::any_of(columns, &LatexColumn::wraps) ? ",array" : "";
    packages += isLong ? ",longtable" : "";
    const auto needs = "% needs \\usepackage{" + packages + "}\n";
    if (isLong) { // the caption stands above the first header alone, the last rule below each page
        return validUtf8(needs + std::string(ONE_COLUMN) + "\\begin{longtable}{" + specifications(columns)
                         + "}\n  " + caption + label + " \\\\\n" + header + "    \\endfirsthead\n" + header
                         + "    \\endhead\n    \\bottomrule\n    \\endfoot\n" + body + "\\end{longtable}\n"
                         + std::string(COLUMNS_AGAIN));
    }
    const std::string table = fitsColumn ? "table" : "table*"; // over both columns, where there are two
    return validUtf8(needs + "\\begin{" + table + "}\n  \\centering\n  " + caption + "\n  " + label
                     + "\n  \\begin{tabular}{" + specifications(columns) + "}\n" + header + body
                     + "    \\bottomrule\n  \\end{tabular}\n\\end{" + table + "}\n");
}

}
