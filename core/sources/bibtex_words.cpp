#include "core/sources/bibtex_words.h"

#include "core/base/text.h"
#include "core/sources/table_cells.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace alidade::sources {

namespace {

struct Name {
    std::string_view name;
    BibtexMeaning meaning;
};

/// In the order of the alphabet.
constexpr std::array NAMES = {
    Name{"abbrev_source_title", BibtexMeaning::ShortVenue}, // Scopus
    Name{"abstract", BibtexMeaning::Abstract},
    Name{"abstractnote", BibtexMeaning::Abstract},  // OSTI, and Open Journal Systems
    Name{"alidade-issue", BibtexMeaning::OwnIssue}, // core/report/bibtex.h
    Name{"alidade-type", BibtexMeaning::OwnType},
    Name{"alidade-venue", BibtexMeaning::OwnVenue},
    Name{"alidade-venue-short", BibtexMeaning::OwnShortVenue},
    Name{"art_number", BibtexMeaning::ArticleNumber},     // Scopus
    Name{"article-number", BibtexMeaning::ArticleNumber}, // Web of Science
    Name{"articleno", BibtexMeaning::ArticleNumber},      // ACM
    Name{"author", BibtexMeaning::Author},
    Name{"author_keywords", BibtexMeaning::AuthorKeywords}, // Scopus
    Name{"bdsk-url-1", BibtexMeaning::OtherUrl},            // BibDesk
    Name{"bdsk-url-2", BibtexMeaning::OtherUrl},
    Name{"booksubtitle", BibtexMeaning::BookSubtitle},
    Name{"booktitle", BibtexMeaning::Book},
    Name{"chapter", BibtexMeaning::Chapter},
    Name{"classes", BibtexMeaning::Verbatim}, // SLR Toolkit
    Name{"date", BibtexMeaning::Date},
    Name{"doi", BibtexMeaning::Doi},
    Name{"ee", BibtexMeaning::OtherUrl}, // DBLP
    Name{"eid", BibtexMeaning::ArticleNumber},
    Name{"eissn", BibtexMeaning::OtherIssn},
    Name{"elocation-id", BibtexMeaning::Elocation}, // HighWire
    Name{"file", BibtexMeaning::Verbatim},
    Name{"fjournal", BibtexMeaning::FullJournal}, // MathSciNet
    Name{"howpublished", BibtexMeaning::HowPublished},
    Name{"institution", BibtexMeaning::Institution},
    Name{"isbn", BibtexMeaning::Isbn},
    Name{"issn", BibtexMeaning::Issn},
    Name{"issue", BibtexMeaning::Issue},
    Name{"journal", BibtexMeaning::Journal},
    Name{"journal-iso", BibtexMeaning::ShortVenue}, // Web of Science
    Name{"journalsubtitle", BibtexMeaning::JournalSubtitle},
    Name{"journaltitle", BibtexMeaning::Journal},
    Name{"keyword", BibtexMeaning::Keywords},
    Name{"keywords", BibtexMeaning::Keywords},
    Name{"langid", BibtexMeaning::LanguageId},
    Name{"language", BibtexMeaning::Language},
    Name{"link", BibtexMeaning::OtherUrl},
    Name{"note", BibtexMeaning::Note},
    Name{"number", BibtexMeaning::Number},
    Name{"organization", BibtexMeaning::Institution},
    Name{"pages", BibtexMeaning::Pages},
    Name{"publisher", BibtexMeaning::Publisher},
    Name{"school", BibtexMeaning::Institution},
    Name{"shortjournal", BibtexMeaning::ShortVenue},
    Name{"subtitle", BibtexMeaning::Subtitle},
    Name{"tags", BibtexMeaning::Keywords}, // Calibre
    Name{"title", BibtexMeaning::Title},
    Name{"url", BibtexMeaning::Url},
    Name{"volume", BibtexMeaning::Volume},
    Name{"year", BibtexMeaning::Year},
};
static_assert(std::ranges::is_sorted(NAMES, {}, &Name::name));

constexpr std::size_t LETTERS = 26;

/// Where the names of each letter begin, and behind them the end: each field of a file is looked up.
constexpr auto FIRST_NAMES = [] {
    std::array<std::size_t, LETTERS + 1> first{};
    for (std::size_t letter = 0; letter <= LETTERS; ++letter) {
        const auto from = std::string_view("abcdefghijklmnopqrstuvwxyz{").substr(letter, 1);
        first[letter] =
            static_cast<std::size_t>(std::ranges::lower_bound(NAMES, from, {}, &Name::name) - NAMES.begin());
    }
    return first;
}();

using Type = std::pair<std::string_view, std::string_view>;

/// CSL types, in the order of the alphabet of BibTeX's and BibLaTeX's.
constexpr auto TYPES = std::to_array<Type>({
    {"article", "article-journal"},
    {"artwork", "graphic"},
    {"audio", "song"},
    {"bachelorsthesis", "thesis"},
    {"book", "book"},
    {"bookinbook", "chapter"},
    {"booklet", "book"},
    {"codefragment", "software"},
    {"collection", "book"},
    {"conference", "paper-conference"},
    {"data", "dataset"},
    {"dataset", "dataset"},
    {"electronic", "webpage"},
    {"image", "graphic"},
    {"inbook", "chapter"},
    {"incollection", "chapter"},
    {"inproceedings", "paper-conference"},
    {"inreference", "entry-encyclopedia"},
    {"letter", "personal_communication"},
    {"magazine", "article-magazine"},
    {"manual", "report"},
    {"mastersthesis", "thesis"},
    {"movie", "motion_picture"},
    {"music", "song"},
    {"mvbook", "book"},
    {"mvcollection", "book"},
    {"mvproceedings", "book"},
    {"mvreference", "book"},
    {"newspaper", "article-newspaper"},
    {"online", "webpage"},
    {"patent", "patent"},
    {"periodical", "periodical"},
    {"phdthesis", "thesis"},
    {"preprint", "article"},
    {"proceedings", "book"},
    {"reference", "book"},
    {"report", "report"},
    {"review", "review"},
    {"software", "software"},
    {"softwaremodule", "software"},
    {"softwareversion", "software"},
    {"standard", "standard"},
    {"suppbook", "chapter"},
    {"suppcollection", "chapter"},
    {"suppperiodical", "article-journal"},
    {"techreport", "report"},
    {"thesis", "thesis"},
    {"unpublished", "manuscript"},
    {"video", "motion_picture"},
    {"webpage", "webpage"},
    {"www", "webpage"},
});
static_assert(std::ranges::is_sorted(TYPES, {}, &Type::first));

constexpr std::size_t LONGEST_WORD = 24; ///< longer than all names in the tables

/// `name` in small letters in `buffer`; empty where it is too long to be a known one.
std::string_view lower(std::string_view name, std::array<char, LONGEST_WORD>& buffer)
{
    if (name.size() > buffer.size()) {
        return {};
    }
    std::ranges::transform(
        name, buffer.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return {buffer.data(), name.size()};
}

const Type* knownType(std::string_view word)
{
    std::array<char, LONGEST_WORD> buffer{};
    const auto small = lower(word, buffer);
    const auto* const found = std::ranges::lower_bound(TYPES, small, {}, &Type::first);
    return found != TYPES.end() && found->first == small ? found : nullptr;
}

}

BibtexMeaning bibtexMeaning(std::string_view name)
{
    std::array<char, LONGEST_WORD> buffer{};
    const auto small = lower(name, buffer);
    const bool isWord = !small.empty() && small.front() >= 'a' && small.front() <= 'z';
    const auto letter = isWord ? static_cast<std::size_t>(small.front() - 'a') : LETTERS;
    const auto names = std::span(NAMES).subspan(FIRST_NAMES[letter]);
    for (const auto& known : names) {
        if (known.name.front() != small.front()) {
            break;
        }
        if (known.name == small) {
            return known.meaning;
        }
    }
    return BibtexMeaning::Other;
}

bool isBibtexType(std::string_view word)
{
    return knownType(word) != nullptr;
}

std::string_view bibtexType(std::string_view type)
{
    if (type.starts_with('[')) { // of Semantic Scholar
        const auto listed = typeOf(type);
        return listed.empty() ? "document" : listed;
    }
    const auto* const known = knownType(type);
    return known != nullptr ? known->second : "document";
}

/// Whether `chapter`, which is its number as a rule, is a title: it has a word that does not say that it is
/// one.
bool isTitleOfChapter(std::string_view chapter)
{
    constexpr std::array<std::string_view, 5> WORDS = {"chapter", "section", "part", "appendix", "kapitel"};
    constexpr std::size_t LEAST_LETTERS = 4;
    const auto words = folded(chapter);
    return std::ranges::any_of(split(words, ' '), [&](std::string_view word) {
        return word.size() >= LEAST_LETTERS && word.find_first_of("0123456789.") == std::string_view::npos
            && std::ranges::find(WORDS, word) == WORDS.end();
    });
}

}
