#include "core/base/number.h"
#include "core/base/text.h"
#include "core/report/writers.h"

#include <algorithm>

namespace alidade::report {

namespace {

constexpr std::string_view FORMULA_STARTS = "=+-@\t\r";

bool isNumber(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) {
            return false;
        }
    }
    const auto isPlain = [](char c) { return isDigit(c) || c == '-' || c == '.' || c == 'e' || c == 'E'; };
    return std::all_of(text.begin(), text.end(), isPlain) && numberFrom<double>(text);
}

std::string field(const Cell& cell)
{
    auto text = toText(cell);
    const bool actsAsFormula =
        !text.empty() && FORMULA_STARTS.find(text.front()) != std::string_view::npos && !isNumber(text);
    if (actsAsFormula) {
        text.insert(0, 1, '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

}

std::string csvLine(std::span<const Cell> cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += (i > 0 ? "," : "") + field(cells[i]);
    }
    return validUtf8(line) + '\n';
}

std::string toCsv(const Grid& grid)
{
    auto text = csvLine(std::vector<Cell>(grid.header.begin(), grid.header.end()));
    for (const auto& row : grid.rows) {
        text += csvLine(row);
    }
    return grid.total.empty() ? text : text + csvLine(grid.total);
}

}
