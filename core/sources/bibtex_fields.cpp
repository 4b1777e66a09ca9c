#include "core/sources/bibtex_fields.h"

#include "core/base/text.h"
#include "core/sources/bibtex_names.h"
#include "core/sources/field_text.h"
#include "core/sources/tex_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace alidade::sources {

namespace {

/// What a field says, whatever it is called.
enum class Meaning {
    Title,
    Subtitle,
    Author,
    Year,
    Date,
    Journal,
    Book,
    ShortVenue,
    Volume,
    Number,
    Issue,
    Pages,
    ArticleNumber,
    Doi,
    Url,
    HowPublished,
    Note,
    Abstract,
    Keywords,
    Language,
    LanguageId,
    Publisher,
    Institution,
    Isbn,
    Issn,
    OtherIssn,
    Verbatim, ///< no TeX: braces and backslashes belong to it
    Other,
};

constexpr std::size_t MEANINGS = static_cast<std::size_t>(Meaning::Other) + 1;

struct Name {
    std::string_view name;
    Meaning meaning;
};

/// In the order of the alphabet.
constexpr std::array NAMES = {
    Name{"abbrev_source_title", Meaning::ShortVenue}, // Scopus
    Name{"abstract", Meaning::Abstract},
    Name{"art_number", Meaning::ArticleNumber},     // Scopus
    Name{"article-number", Meaning::ArticleNumber}, // Web of Science
    Name{"articleno", Meaning::ArticleNumber},      // ACM
    Name{"author", Meaning::Author},
    Name{"author_keywords", Meaning::Keywords}, // Scopus
    Name{"booktitle", Meaning::Book},
    Name{"classes", Meaning::Verbatim}, // SLR Toolkit
    Name{"date", Meaning::Date},
    Name{"doi", Meaning::Doi},
    Name{"eid", Meaning::ArticleNumber},
    Name{"eissn", Meaning::OtherIssn},
    Name{"file", Meaning::Verbatim},
    Name{"howpublished", Meaning::HowPublished},
    Name{"institution", Meaning::Institution},
    Name{"isbn", Meaning::Isbn},
    Name{"issn", Meaning::Issn},
    Name{"issue", Meaning::Issue},
    Name{"journal", Meaning::Journal},
    Name{"journal-iso", Meaning::ShortVenue}, // Web of Science
    Name{"journaltitle", Meaning::Journal},
    Name{"keyword", Meaning::Keywords},
    Name{"keywords", Meaning::Keywords},
    Name{"langid", Meaning::LanguageId},
    Name{"language", Meaning::Language},
    Name{"note", Meaning::Note},
    Name{"number", Meaning::Number},
    Name{"organization", Meaning::Institution},
    Name{"pages", Meaning::Pages},
    Name{"publisher", Meaning::Publisher},
    Name{"school", Meaning::Institution},
    Name{"shortjournal", Meaning::ShortVenue},
    Name{"subtitle", Meaning::Subtitle},
    Name{"title", Meaning::Title},
    Name{"url", Meaning::Url},
    Name{"volume", Meaning::Volume},
    Name{"year", Meaning::Year},
};
static_assert(std::ranges::is_sorted(NAMES, {}, &Name::name));

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

Meaning meaningOf(std::string_view name)
{
    std::array<char, LONGEST_WORD> buffer{};
    const auto small = lower(name, buffer);
    const auto found = std::ranges::lower_bound(NAMES, small, {}, &Name::name);
    return found != NAMES.end() && found->name == small ? found->meaning : Meaning::Other;
}

std::string_view typeOf(std::string_view type)
{
    std::array<char, LONGEST_WORD> buffer{};
    const auto small = lower(type, buffer);
    const auto found = std::ranges::lower_bound(TYPES, small, {}, &Type::first);
    return found != TYPES.end() && found->first == small ? found->second : "document";
}

bool isInArticle(std::string_view type)
{
    return type.starts_with("article") || type == "review" || type == "paper-conference";
}

bool isPartOfBook(std::string_view type)
{
    return type == "chapter" || type == "paper-conference" || type == "entry-encyclopedia";
}

std::string joinedTitle(std::string title, const std::string& subtitle)
{
    if (subtitle.empty() || title.empty()) {
        return title + subtitle;
    }
    const bool isStopped = std::string_view(":.?!").find(title.back()) != std::string_view::npos;
    return title + (isStopped ? " " : ": ") + subtitle;
}

/// The first address in `text`, which may stand in a sentence.
std::string addressIn(std::string_view text)
{
    const auto begin = text.find("http");
    if (begin == std::string_view::npos || text.find("://", begin) == std::string_view::npos) {
        return {};
    }
    const auto address = text.substr(begin);
    return std::string(address.substr(0, address.find(' ')));
}

/// Moves the fields of one entry to their places; what stays goes to Entry::other.
class Filler
{
public:
    Filler(Entry& entry, const BibtexEntry& source);

    void fill();

private:
    bool has(Meaning meaning) const
    {
        return m_first[static_cast<std::size_t>(meaning)] < m_source.fields.size();
    }
    std::string_view peek(Meaning meaning) const;
    std::string_view take(Meaning meaning);
    std::string text(Meaning meaning) { return texText(take(meaning)); }
    void fillVenue();
    void fillYear();
    void fillNumbers();
    void fillAddresses();
    void fillKeywords();
    void fillOther();

    Entry& m_entry;
    const BibtexEntry& m_source;
    std::vector<Meaning> m_meanings;
    std::vector<bool> m_isTaken;
    std::array<std::size_t, MEANINGS> m_first{}; ///< of each meaning, the first field that says something
};

Filler::Filler(Entry& entry, const BibtexEntry& source)
    : m_entry(entry)
    , m_source(source)
    , m_isTaken(source.fields.size(), false)
{
    m_meanings.reserve(source.fields.size());
    m_first.fill(source.fields.size());
    for (std::size_t i = 0; i < source.fields.size(); ++i) {
        m_meanings.push_back(meaningOf(source.fields[i].name));
        auto& first = m_first[static_cast<std::size_t>(m_meanings.back())];
        if (first == source.fields.size() && !trimmed(source.fields[i].value).empty()) {
            first = i;
        }
    }
}

std::string_view Filler::peek(Meaning meaning) const
{
    return has(meaning) ? m_source.fields[m_first[static_cast<std::size_t>(meaning)]].value
                        : std::string_view();
}

std::string_view Filler::take(Meaning meaning)
{
    if (has(meaning)) {
        m_isTaken[m_first[static_cast<std::size_t>(meaning)]] = true;
    }
    return peek(meaning);
}

void Filler::fill()
{
    m_entry.type = typeOf(m_source.type);
    m_entry.key = cleaned(m_source.key);
    m_entry.title = joinedTitle(text(Meaning::Title), text(Meaning::Subtitle));
    if (m_entry.title.empty() && m_entry.type == "book") {
        m_entry.title = text(Meaning::Book);
    }
    m_entry.authors = bibtexNames(take(Meaning::Author));
    m_entry.abstract = text(Meaning::Abstract);
    m_entry.language = text(has(Meaning::Language) ? Meaning::Language : Meaning::LanguageId);
    m_entry.publisher = text(has(Meaning::Publisher) ? Meaning::Publisher : Meaning::Institution);
    m_entry.isbn = text(Meaning::Isbn);
    m_entry.issn = text(has(Meaning::Issn) ? Meaning::Issn : Meaning::OtherIssn);
    fillVenue();
    fillYear();
    fillNumbers();
    fillAddresses();
    fillKeywords();
    fillOther();
}

void Filler::fillVenue()
{
    const bool isBookFirst = isPartOfBook(m_entry.type) ? has(Meaning::Book) : !has(Meaning::Journal);
    const auto venue = isBookFirst ? Meaning::Book : Meaning::Journal;
    m_entry.venue = text(venue);
    if (m_entry.venue == m_entry.title) { // proceedings name themselves twice
        m_entry.venue.clear();
    }
    m_entry.venueShort = text(Meaning::ShortVenue);
}

/// A date says more than the year that an entry has; then it is kept whole, too.
void Filler::fillYear()
{
    const auto meaning = has(Meaning::Year) ? Meaning::Year : Meaning::Date;
    const auto value = texText(peek(meaning));
    m_entry.year = yearOf(value);
    if (m_entry.year && value == std::to_string(*m_entry.year)) {
        take(meaning);
    }
}

void Filler::fillNumbers()
{
    m_entry.volume = text(Meaning::Volume);
    if (isInArticle(m_entry.type)) {
        m_entry.issue = text(has(Meaning::Number) ? Meaning::Number : Meaning::Issue);
    }
    m_entry.pages = pagesOf(text(has(Meaning::Pages) ? Meaning::Pages : Meaning::ArticleNumber));
}

void Filler::fillAddresses()
{
    m_entry.doi = doiOf(texAddress(peek(Meaning::Doi)));
    if (!m_entry.doi.empty()) {
        take(Meaning::Doi);
    }
    m_entry.url = texAddress(take(Meaning::Url));
    if (m_entry.url.empty() && has(Meaning::HowPublished)) {
        m_entry.url = addressIn(texAddress(peek(Meaning::HowPublished)));
    }
    for (const auto text :
         {std::string_view(m_entry.url), peek(Meaning::Note), peek(Meaning::HowPublished)}) {
        const bool isNamed =
            text.find("doi") != std::string_view::npos || text.find("DOI") != std::string_view::npos;
        if (m_entry.doi.empty() && isNamed && text.find("10.") != std::string_view::npos) {
            m_entry.doi = doiOf(texAddress(text));
        }
    }
}

/// Words of all fields that have some, each once.
void Filler::fillKeywords()
{
    std::set<std::string, std::less<>> seen;
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        if (m_meanings[i] != Meaning::Keywords) {
            continue;
        }
        m_isTaken[i] = true;
        const auto words = texText(m_source.fields[i].value);
        for (const auto word : split(words, words.find(';') == std::string::npos ? ',' : ';')) {
            if (!trimmed(word).empty() && seen.emplace(trimmed(word)).second) {
                m_entry.keywords.emplace_back(trimmed(word));
            }
        }
    }
}

void Filler::fillOther()
{
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        if (m_isTaken[i]) {
            continue;
        }
        const auto& [name, value] = m_source.fields[i];
        auto text = m_meanings[i] == Meaning::Verbatim    ? cleaned(value)
            : value.find("://") != std::string_view::npos ? texAddress(value)
                                                          : texText(value);
        if (!text.empty()) {
            m_entry.other.push_back({cleaned(name), std::move(text)});
        }
    }
}

}

void fillEntry(Entry& entry, const BibtexEntry& source)
{
    Filler(entry, source).fill();
}

}
