#include "core/duplicates/citation.h"

#include "core/base/text.h"
#include "core/duplicates/plain_words.h"
#include "core/duplicates/preprint.h"
#include "core/duplicates/thesis.h"
#include "core/duplicates/trial.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

constexpr std::size_t ABSTRACT_LETTERS = 160;
/// So many bytes hold them, with blanks, tags and labels.
constexpr std::size_t ABSTRACT_BYTES = 400;
/// A shorter one is a remark.
constexpr std::size_t SHORTEST_ABSTRACT = 80;

constexpr std::array<std::pair<std::string_view, Medium>, 9> MEDIA = {{
    {"article-journal", Medium::Article},
    {"article-magazine", Medium::Article},
    {"paper-conference", Medium::ConferencePaper},
    {"book", Medium::Book},
    {"chapter", Medium::Chapter},
    {"thesis", Medium::Other},
    {"report", Medium::Other},
    {"dataset", Medium::Other},
    {"patent", Medium::Other},
}};

/// Words that some databases put before an abstract.
constexpr std::array<std::string_view, 10> LABELS = {"abstract",
                                                     "background",
                                                     "objective",
                                                     "objectives",
                                                     "purpose",
                                                     "aim",
                                                     "aims",
                                                     "introduction",
                                                     "context",
                                                     "summary"};

std::string beginningOf(std::string_view abstract)
{
    auto end = std::min(abstract.size(), ABSTRACT_BYTES);
    while (end < abstract.size() && end > 0 && (static_cast<unsigned char>(abstract[end]) & 0xC0U) == 0x80U) {
        --end; // not inside of a character
    }
    auto words = plainWords(abstract.substr(0, end));
    while (!words.empty() && std::ranges::find(LABELS, words.front()) != LABELS.end()) {
        words.erase(words.begin());
    }
    auto letters = joined(words, {});
    letters.resize(std::min(letters.size(), ABSTRACT_LETTERS));
    return letters.size() < SHORTEST_ABSTRACT ? std::string() : letters;
}

/// Whether the pages are those of a journal's cover, C1 to C4, which hold no work.
bool isOfCover(const Pages& pages)
{
    return pages.first.size() == 2 && pages.first[0] == 'c' && pages.first[1] >= '1' && pages.first[1] <= '4';
}

/// A catalogue of theses is no venue, and without its volume pages say how many a thesis has.
void leaveCatalogue(Citation& citation)
{
    citation.venue = {};
    citation.medium = Medium::Other;
    if (citation.volume.empty()) {
        citation.pages = {};
    }
}

Medium mediumOf(std::string_view type)
{
    for (const auto& [name, medium] : MEDIA) {
        if (name == type) {
            return medium;
        }
    }
    return Medium::Unknown;
}

}

Citation citationOf(const sources::Entry& entry)
{
    Citation citation;
    citation.authors = namesOf(entry.authors);
    citation.year = entry.year.value_or(0);
    citation.venue = venueOf(entry.venue, entry.venueShort, entry.issn);
    citation.title = titleOf(entry.title, citation.venue.name);
    citation.volume = numberOf(entry.volume);
    citation.issue = numberOf(entry.issue);
    citation.pages = pagesOf(entry.pages);
    if (citation.volume.empty() && citation.pages.first == "1") {
        citation.pages = {}; // counted within the paper, as before print: no place
    }
    if (isOfCover(citation.pages)) {
        citation.title.isGeneric = true; // `[Front cover]`, `IEEE Transactions on … publication information`
    }
    citation.supplement = supplementOf(citation.volume, citation.issue, citation.pages);
    citation.trial = trialOf(entry);
    citation.doi = withoutVersion(sources::doiOf(entry.doi));
    if (citation.doi.empty()) {
        citation.doi = arxivDoi(entry);
    }
    citation.abstract = beginningOf(entry.abstract);
    citation.medium = mediumOf(entry.type);
    if (isCatalogueOfTheses(entry.venue)) {
        leaveCatalogue(citation);
    }
    return citation;
}

}
