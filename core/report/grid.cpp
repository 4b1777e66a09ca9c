#include "core/report/grid.h"

#include "core/base/number.h"

#include <algorithm>

namespace alidade::report {

namespace {

enum class Content { Nothing, Number, Words };

Content content(const Cell& cell)
{
    if (std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell)) {
        return Content::Number;
    }
    return toText(cell).empty() ? Content::Nothing : Content::Words;
}

struct ToText {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return numberText(number); }
    std::string operator()(const std::vector<Reference>& papers) const
    {
        std::string text;
        for (const auto& paper : papers) {
            text += (text.empty() ? "" : ", ") + paper.label;
        }
        return text;
    }
};

}

std::string toText(const Cell& cell)
{
    return std::visit(ToText(), cell);
}

std::vector<bool> numericColumns(const Grid& grid)
{
    std::vector<bool> numeric(grid.header.size(), false);
    for (std::size_t column = 0; column < numeric.size(); ++column) {
        bool hasNumbers = false;
        const bool hasWords = std::ranges::any_of(grid.rows, [&](const auto& row) {
            const auto kind = content(row[column]);
            hasNumbers = hasNumbers || kind == Content::Number;
            return kind == Content::Words;
        });
        numeric[column] = hasNumbers && !hasWords;
    }
    return numeric;
}

std::size_t namingColumn(const std::vector<bool>& numeric)
{
    const auto found = std::find(numeric.begin(), numeric.end(), false);
    return found == numeric.end() ? 0 : static_cast<std::size_t>(found - numeric.begin());
}

}
