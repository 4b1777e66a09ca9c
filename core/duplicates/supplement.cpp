#include "core/duplicates/supplement.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <string_view>

namespace alidade::duplicates {

namespace {

constexpr std::string_view PAGE_LETTERS = "sap";

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// The number in `word` behind what names a supplement: `1` of `s1` and of `suppl1`.
std::string_view numberBehind(std::string_view word)
{
    for (const std::string_view name : {"suppl", "s"}) {
        if (word.starts_with(name) && isNumber(word.substr(name.size()))) {
            return word.substr(name.size());
        }
    }
    return {};
}

/// `4s`.
bool endsInMark(std::string_view word)
{
    return word.size() > 1 && word.back() == 's' && isNumber(word.substr(0, word.size() - 1));
}

/// Reads `place`, a volume or an issue, into `supplement`.
void read(std::string_view place, Supplement& supplement)
{
    bool isBehind = false;
    for (const auto word : split(place, ' ')) {
        const auto number = isBehind && isNumber(word) ? word : numberBehind(word);
        isBehind = isBehind || word == "s" || word.starts_with("sup");
        supplement.isNamed = supplement.isNamed || isBehind || !number.empty() || endsInMark(word);
        if (!number.empty()) {
            supplement.number = number;
            return;
        }
    }
}

}

Supplement supplementOf(const std::string& volume, const std::string& issue, const Pages& pages)
{
    Supplement supplement;
    read(volume, supplement);
    read(issue, supplement);
    const auto& page = pages.first;
    const auto isMark = [](char c) { return PAGE_LETTERS.find(c) != std::string_view::npos; };
    supplement.isPageMarked = page.size() > 1
        && ((isMark(page.front()) && isDigit(page[1]))
            || (isMark(page.back()) && std::ranges::all_of(page.substr(0, page.size() - 1), isDigit)));
    return supplement;
}

}
