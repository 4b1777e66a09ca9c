#include "core/sources/table_cells.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/placeholder.h"
#include "core/sources/table_lists.h"

#include <algorithm>

namespace alidade::sources {

bool saysNothing(std::string_view cell)
{
    const bool isDash = cell == "-" || cell == "\u2013" || cell == "\u2014";
    return isDash || isMissingOrNone(cell) || isPlaceholder(cell);
}

std::string_view withoutFormula(std::string_view cell)
{
    constexpr std::string_view START = "=\"";
    const bool isFormula = cell.starts_with(START) && cell.size() > START.size() && cell.ends_with('"');
    return isFormula ? cell.substr(START.size(), cell.size() - START.size() - 1) : cell;
}

std::string_view withoutFraction(std::string_view number)
{
    const auto whole = number.ends_with(".0") ? number.substr(0, number.size() - 2) : number;
    return std::ranges::all_of(whole, isDigit) ? whole : number;
}

std::vector<std::string> keywordsOf(std::string_view cell)
{
    const auto pieces = [&] {
        if (const auto list = pythonList(cell)) {
            return *list;
        }
        if (cell.find(';') != std::string_view::npos) {
            return separated(cell, ";");
        }
        return cell.find('|') != std::string_view::npos ? separated(cell, "|")
                                                        : separatedOutsideBrackets(cell);
    }();
    return {pieces.begin(), pieces.end()};
}

std::optional<int> yearOfCell(std::string_view cell)
{
    if (const auto year = yearOf(cell)) {
        return year;
    }
    if (const auto number = numberFrom<double>(cell); number && cell.find_first_of("./-") != 0) {
        constexpr double FIRST_DAY = 18'000; // in 1949: below, five digits may be anything
        constexpr double LAST_DAY = 73'050;  // in 2099
        constexpr double DAYS = 365.2425;
        if (*number >= 1000 && *number < 2100) { // 2.021E+03
            return static_cast<int>(*number);
        }
        if (*number >= FIRST_DAY && *number <= LAST_DAY) { // Excel counts days from 1900
            return 1900 + static_cast<int>((*number - 1) / DAYS);
        }
        return {};
    }
    const auto two = cell.size() > 3 ? cell.substr(cell.size() - 2) : std::string_view();
    const bool isShort = !two.empty() && std::ranges::all_of(two, isDigit)
        && (cell[cell.size() - 3] == '/' || cell[cell.size() - 3] == '-' || cell[cell.size() - 3] == '.');
    if (!isShort) {
        return {};
    }
    constexpr int PIVOT = 50; // `3/5/21` and `Mar-21` are of this century, `Mar-98` of the last
    const int years = (two[0] - '0') * 10 + (two[1] - '0');
    return years + (years < PIVOT ? 2000 : 1900);
}

}
