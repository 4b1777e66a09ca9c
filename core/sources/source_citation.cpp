#include "core/sources/source_citation.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

/// Where ` (2018)` begins, or nowhere.
std::size_t findYear(std::string_view text)
{
    for (auto at = text.find(" ("); at != NOWHERE; at = text.find(" (", at + 1)) {
        if (isYear(text.substr(at + 2, 4)) && text.substr(at + 6, 1) == ")") {
            return at;
        }
    }
    return NOWHERE;
}

}

std::optional<SourceCitation> embaseCitation(std::string_view text)
{
    constexpr std::string_view ARTICLE = "Article Number:";
    const auto year = findYear(text);
    if (year == NOWHERE || year == 0) {
        return {};
    }
    SourceCitation source;
    source.venue = trimmed(text.substr(0, year));
    auto rest = trimmed(text.substr(year + std::string_view(" (2018)").size()));
    rest = rest.substr(0, rest.find(". Date of"));
    if (const auto article = rest.find(ARTICLE); article != NOWHERE) {
        const auto number = trimmed(rest.substr(article + ARTICLE.size()));
        source.articleNumber = number.substr(0, number.find_first_of(" ."));
        rest = trimmed(rest.substr(0, article));
    }
    if (const auto open = rest.rfind('('); open != NOWHERE && rest.find(')', open) != NOWHERE) {
        source.pages = pagesOf(rest.substr(open + 1, rest.find(')', open) - open - 1));
        rest = trimmed(rest.substr(0, open));
    }
    const auto colon = std::min(rest.find(':'), rest.size());
    source.volume = trimmed(rest.substr(0, colon));
    source.issue = trimmed(rest.substr(std::min(colon + 1, rest.size())));
    return source;
}

std::optional<SourceCitation> medlineCitation(std::string_view text)
{
    auto year = text.find(". ");
    while (year != NOWHERE && !isYear(text.substr(year + 2, 4))) {
        year = text.find(". ", year + 1);
    }
    if (year == NOWHERE || year == 0) {
        return {};
    }
    SourceCitation source;
    source.venue = trimmed(text.substr(0, year));
    auto rest = text.substr(year + 2);
    rest = rest.substr(0, rest.find(". "));
    const auto date = rest.find(';');
    if (date == NOWHERE) {
        return source;
    }
    rest = rest.substr(date + 1);
    const auto colon = std::min(rest.find(':'), rest.size());
    const auto pages = rest.substr(std::min(colon + 1, rest.size()));
    source.pages = pagesOf(pages.substr(0, pages.find_last_not_of('.') + 1));
    const auto volume = rest.substr(0, colon);
    const auto open = volume.find('(');
    source.volume = trimmed(volume.substr(0, open));
    if (open != NOWHERE) {
        source.issue = trimmed(volume.substr(open + 1, volume.find(')', open) - open - 1));
    }
    return source;
}

}
