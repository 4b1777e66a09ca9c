#include "core/sources/keyword_list.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::size_t FEWEST = 3;

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && isDigit(text[at]);
}

/// The first comma at `from` or behind it that does not stand between digits; npos where there is none.
std::size_t findComma(std::string_view text, std::size_t from)
{
    auto at = text.find(',', from);
    while (at != std::string_view::npos && at > 0 && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
        at = text.find(',', at + 1);
    }
    return at;
}

}

std::vector<std::string> keywordsOfLine(std::string_view line)
{
    std::vector<std::string> keywords;
    for (std::size_t from = 0; from <= line.size();) {
        const auto end = std::min(findComma(line, from), line.size());
        const auto word = trimmed(line.substr(from, end - from));
        if (!word.empty()) {
            keywords.emplace_back(word);
        }
        from = end + 1;
    }
    return keywords.size() < FEWEST ? std::vector{std::string(line)} : keywords;
}

}
