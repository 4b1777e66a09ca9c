#include "core/duplicates/trial.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace alidade::duplicates {

namespace {

constexpr std::array<std::string_view, 7> REGISTRIES = {
    "nct", "isrctn", "euctr", "chictr", "actrn", "umin", "drks"};
/// A shorter number is none of a trial.
constexpr std::size_t FEWEST_DIGITS = 5;

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}

bool mayHaveNumber(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, isDigit)) >= FEWEST_DIGITS;
}

/// The number without hyphens, and without the country behind it: `euctr20090123451` of
/// `EUCTR2009-012345-1-GB`.
std::string numberIn(std::string_view raw)
{
    if (!mayHaveNumber(raw)) {
        return {};
    }
    const auto text = folded(raw);
    for (const auto registry : REGISTRIES) {
        const auto from = text.find(registry);
        if (from == std::string::npos || (from > 0 && isLetterOrDigit(text[from - 1]))) {
            continue;
        }
        std::string number;
        for (const char c : std::string_view(text).substr(from)) {
            const bool isCountry = !isDigit(c) && !number.empty() && isDigit(number.back());
            if (isLetterOrDigit(c) && !isCountry) {
                number += c;
            } else if (c != '-') {
                break;
            }
        }
        if (mayHaveNumber(number)) {
            return number;
        }
    }
    return {};
}

}

std::string trialOf(const sources::Entry& entry)
{
    auto number = numberIn(entry.url);
    for (const auto& author : entry.authors) {
        number = number.empty() ? numberIn(author.literal.empty() ? author.family : author.literal) : number;
    }
    return number.empty() ? numberIn(entry.venue) : number;
}

}
