#include "core/duplicates/trial.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace alidade::duplicates {

namespace {

constexpr std::array<std::string_view, 14> REGISTRIES = {"nct",
                                                         "isrctn",
                                                         "euctr",
                                                         "chictr",
                                                         "actrn",
                                                         "umin",
                                                         "drks",
                                                         "irct",
                                                         "jrct",
                                                         "pactr",
                                                         "tctr",
                                                         "kct",
                                                         "ctri",
                                                         "slctr"};
/// Those that part their numbers by slashes: `CTRI/2018/03/012345`.
constexpr std::array<std::string_view, 2> WITH_SLASHES = {"ctri", "slctr"};
/// No registry has longer ones.
constexpr std::size_t LONGEST_NUMBER = 32;
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

/// The number that `text` begins with, without hyphens, and without the country behind it: `euctr20090123451`
/// of `EUCTR2009-012345-1-GB`. A letter within, as in `IRCT201108097270N1`, belongs to it.
std::string numberAt(std::string_view text, std::string_view between)
{
    std::string number;
    for (std::size_t i = 0; i < text.size() && number.size() < LONGEST_NUMBER; ++i) {
        const char c = text[i];
        const bool isWithin = i > 0 && isDigit(text[i - 1]) && i + 1 < text.size() && isDigit(text[i + 1]);
        const bool isCountry = !isDigit(c) && !isWithin && !number.empty() && isDigit(number.back());
        if (isLetterOrDigit(c) && !isCountry) {
            number += c;
        } else if (between.find(c) == std::string_view::npos) {
            break;
        }
    }
    return number;
}

std::string numberIn(std::string_view raw)
{
    if (!mayHaveNumber(raw)) {
        return {};
    }
    const auto text = folded(raw);
    for (const auto registry : REGISTRIES) {
        const bool hasSlashes = std::ranges::find(WITH_SLASHES, registry) != WITH_SLASHES.end();
        for (auto from = text.find(registry); from != std::string::npos;
             from = text.find(registry, from + 1)) {
            const bool isWithin = from > 0 && isLetterOrDigit(text[from - 1]);
            auto number = isWithin ? std::string()
                                   : numberAt(std::string_view(text).substr(from), hasSlashes ? "-/" : "-");
            if (mayHaveNumber(number)) {
                return number;
            }
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
