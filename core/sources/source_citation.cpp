#include "core/sources/source_citation.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/ovid_location.h"
#include "core/sources/ovid_source.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && std::ranges::all_of(digits, isDigit);
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
    source.volume = volumeOf(std::string(trimmed(rest.substr(0, colon))));
    source.issue = issueOf(std::string(trimmed(rest.substr(std::min(colon + 1, rest.size())))));
    return source;
}

std::optional<SourceCitation> ebscoCitation(std::string_view text)
{
    constexpr std::string_view VOLUME = ", Vol. ";
    const auto mark = std::min(text.find(VOLUME), text.find("; "));
    auto head = text.substr(0, mark);
    const auto date = std::max(head.rfind(". ") + 1, head.rfind(", ") + 1); // 0 where there is none
    if (mark == NOWHERE || date < 2 || !yearOf(head.substr(date))) {
        return {};
    }
    head = head.substr(0, date - 1);
    const auto bracket = head.ends_with(')') ? head.rfind(" (") : NOWHERE; // the abbreviation
    const auto place = text.substr(mark + 2);
    auto location = ovidLocation(place.substr(0, place.find(". (")));
    if (!location || location->volume.empty()) {
        return {};
    }
    return SourceCitation{std::string(trimmed(head.substr(0, bracket))),
                          std::move(location->volume),
                          std::move(location->issue),
                          std::move(location->pages),
                          {}};
}

std::optional<SourceCitation> databaseCitation(std::string_view text)
{
    auto source = embaseCitation(text);
    return source ? source : ebscoCitation(text);
}

std::optional<SourceCitation> ovidCitation(std::string_view text)
{
    auto source = ovidSource(text);
    const auto doi = text.find(" doi: 10.");
    return SourceCitation{std::move(source.venue),
                          std::move(source.volume),
                          std::move(source.issue),
                          std::move(source.pages),
                          std::move(source.articleNumber),
                          source.year,
                          doi == NOWHERE ? std::string() : doiOf(text.substr(doi + 1))};
}

namespace {

/// SilverPlatter's texts have the tags of bibliometrix, and the citation where the latter has the name.
std::optional<SourceCitation> silverPlatterCitation(std::string_view text)
{
    auto source = ovidCitation(text);
    return source && !source->volume.empty() && !source->pages.empty() ? source : std::nullopt;
}

}

CitationReader citationReader(std::string_view header, std::string_view dialect)
{
    struct Column {
        std::string_view header;
        std::string_view dialect; ///< empty for any
        CitationReader reader;
    };
    constexpr std::array<Column, 5> COLUMNS = {{{"source", {}, databaseCitation},
                                                {"citation", "PubMed", ovidCitation},
                                                {"details", "PubMed", ovidCitation},
                                                {"so", "Ovid", ovidCitation},
                                                {"so", "bibliometrix", silverPlatterCitation}}};
    const auto name = folded(header);
    const auto found = std::ranges::find_if(COLUMNS, [&](const Column& column) {
        return column.header == name && (column.dialect.empty() || column.dialect == dialect);
    });
    return found == COLUMNS.end() ? nullptr : found->reader;
}

}
