#include "core/report/latex_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alidade::report {

namespace {

// In points. A page of LaTeX's article has a line of 345, and with two columns lines of 200: journals have
// wider ones. Two columns of a table are 2\tabcolsep apart.
constexpr double LINE = 345;
constexpr double COLUMN = 200;
constexpr double EM = 10;
constexpr double GAP = 12;
/// What is measured is a guess: a little more room spares a line that is too full by a hair.
constexpr double CAUTION = 1.05;
constexpr std::size_t LONG_WORD = 15; ///< in characters

/// How wide Computer Modern sets a character of ten points, about.
double width(char c)
{
    struct Widths {
        std::string_view characters;
        double points;
    };
    constexpr std::array<Widths, 6> WIDTHS = {{
        {"ijl.,;:'`!|", 2.8},
        {" ()[]-/ftrsI\"", 4.0},
        {"abcdeghknopquvxyz0123456789?*", 5.4},
        {"wCDBEFGHJKLPRSTUVXYZANOQ", 7.6},
        {"mM=+<>&%@~^#$\\_{}", 9.2},
        {"W", 10.3},
    }};
    for (const auto& each : WIDTHS) {
        if (each.characters.find(c) != std::string_view::npos) {
            return each.points;
        }
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xE3) { // Chinese, Japanese and Korean begin like this
        return 10;
    }
    return (byte & 0xC0) == 0x80 ? 0 : 5.6; // of a character of several bytes, the first one counts
}

double width(std::string_view text)
{
    double sum = 0;
    for (const char c : text) {
        sum += width(c);
    }
    return sum * CAUTION;
}

/// What a column holds.
struct Measure {
    double line = 0; ///< the widest
    double word = 0; ///< the widest that cannot be taken apart
    bool hasLines = false;
};

void see(Measure& measure, std::string_view text)
{
    const auto lines = split(text, '\n');
    measure.hasLines = measure.hasLines || lines.size() > 1;
    for (const auto line : lines) {
        measure.line = std::max(measure.line, width(line));
        for (const auto word : split(line, ' ')) {
            for (const auto part : breakable(word)) {
                measure.word = std::max(measure.word, width(part));
            }
        }
    }
}

/// How wide the columns are with no word wider than `longest`.
double together(const std::vector<Measure>& measures, double longest)
{
    double sum = 0;
    for (const auto& each : measures) {
        sum += std::min(each.word, longest) + GAP;
    }
    return sum;
}

/// The widths of columns that have to share the line: each its longest word, and of the rest what its text
/// asks for. Where even the words are too long, the longest are divided first.
std::vector<double> shared(const std::vector<Measure>& measures)
{
    double longest = LINE;
    while (longest > 1 && together(measures, longest) > LINE) {
        --longest;
    }
    const auto rest = std::max(0.0, LINE - together(measures, longest));
    const auto more = [&](const Measure& each) {
        return std::min(each.line, LINE) - std::min(each.word, longest);
    };
    double asked = 0;
    for (const auto& each : measures) {
        asked += more(each);
    }
    std::vector<double> widths;
    for (const auto& each : measures) {
        widths.push_back(std::min(each.word, longest) + (asked > 0 ? rest * more(each) / asked : 0));
    }
    return widths;
}

/// A share of the page's width, less the gaps beside the column: all shares together are no more than one.
std::string shareOf(double width)
{
    const auto thousandths = std::clamp(static_cast<int>(std::floor((width + GAP) / LINE * 1000)), 1, 999);
    return "\\dimexpr0." + std::to_string(1000 + thousandths).substr(1) + "\\textwidth-2\\tabcolsep\\relax";
}

/// The width itself, which grows and shrinks with the letters.
std::string lengthOf(double width)
{
    const auto tenths = static_cast<int>(std::ceil(width / EM * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + "em";
}

/// Few words fill no line, so that their edge is ragged, and TeX divides no word that nothing stands before.
std::string wrapping(const std::string& width, bool isNumeric)
{
    const std::string before =
        isNumeric ? ">{\\raggedleft\\arraybackslash}" : ">{\\raggedright\\arraybackslash\\hspace{0pt}}";
    return before + "p{" + width + '}';
}

std::size_t linesIn(std::string_view text, const LatexColumn& column, double width)
{
    std::size_t lines = 0;
    for (const auto line : split(text, '\n')) {
        const auto needed = report::width(line) / std::max(width, 1.0);
        lines += column.wraps ? std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(needed))) : 1;
    }
    return lines;
}

}

std::vector<std::string_view> breakable(std::string_view word)
{
    constexpr std::string_view SIGNS = "/._:;,=&?)-";
    std::vector<std::string_view> parts;
    if (word.size() > LONG_WORD) {
        for (std::size_t at = 1; at + 1 < word.size(); ++at) {
            if (SIGNS.find(word[at]) != std::string_view::npos) {
                parts.push_back(word.substr(0, at + 1));
                word.remove_prefix(at + 1);
                at = 0;
            }
        }
    }
    parts.push_back(word);
    return parts;
}

LatexLayout latexLayout(const Grid& grid)
{
    std::vector<Measure> measures(grid.header.size());
    std::vector<std::vector<std::string>> texts = {grid.header};
    const auto take = [&](const std::vector<Cell>& row) {
        auto& list = texts.emplace_back();
        std::ranges::transform(row, std::back_inserter(list), toText);
    };
    std::ranges::for_each(grid.rows, take);
    if (!grid.total.empty()) {
        take(grid.total);
    }
    for (const auto& row : texts) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            see(measures[i], row[i]);
        }
    }
    double natural = 0;
    for (const auto& measure : measures) {
        natural += measure.line + GAP;
    }
    const bool isWide = natural > LINE;
    const auto widths = shared(measures);
    const auto numeric = numericColumns(grid);
    LatexLayout layout;
    layout.fitsColumn = natural <= COLUMN;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        LatexColumn column;
        column.wraps = isWide || measures[i].hasLines;
        column.specification = column.wraps
            ? wrapping(isWide ? shareOf(widths[i]) : lengthOf(measures[i].line), numeric[i])
            : numeric[i] ? "r"
                         : "l";
        layout.columns.push_back(std::move(column));
    }
    for (const auto& row : texts) {
        std::size_t lines = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            lines = std::max(lines, linesIn(row[i], layout.columns[i], widths[i]));
        }
        layout.lines += lines;
    }
    return layout;
}

}
