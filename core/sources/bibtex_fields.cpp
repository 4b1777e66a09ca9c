#include "core/sources/bibtex_fields.h"

#include "core/base/text.h"
#include "core/sources/bibtex_addresses.h"
#include "core/sources/bibtex_keywords.h"
#include "core/sources/bibtex_names.h"
#include "core/sources/bibtex_words.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/placeholder.h"
#include "core/sources/repeated_authors.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/tagged_values.h"
#include "core/sources/tex_text.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t MEANINGS = static_cast<std::size_t>(BibtexMeaning::Other) + 1;

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

/// Whether `value` is a word of a program for a value that it does not have. Those for numbers are of
/// volumeOf() and its like; in fields that are kept as they are, it may be an answer, and a person may be
/// called Na.
bool saysNothing(BibtexMeaning meaning, std::string_view value)
{
    if (value.size() > 2 && value.front() == '{' && value.back() == '}') {
        value = value.substr(1, value.size() - 2);
    }
    constexpr std::array NUMBERS = {
        BibtexMeaning::Volume, BibtexMeaning::Number, BibtexMeaning::Issue, BibtexMeaning::Pages};
    const bool isName = meaning <= BibtexMeaning::Author; // or title
    return meaning < BibtexMeaning::OwnType && (isName ? isMissing(value) : isMissingOrNone(value))
        && std::ranges::find(NUMBERS, meaning) == NUMBERS.end();
}

/// Moves the fields of one entry to their places; what stays goes to Entry::other.
class Filler
{
public:
    Filler(Entry& entry, const BibtexEntry& source);

    void fill();

private:
    /// What has been made of a field.
    struct Seen {
        BibtexMeaning meaning;
        bool isTaken = false;
    };

    bool has(BibtexMeaning meaning) const
    {
        return m_first[static_cast<std::size_t>(meaning)] < m_source.fields.size();
    }
    std::string_view peek(BibtexMeaning meaning) const;
    std::string_view take(BibtexMeaning meaning);
    std::string text(BibtexMeaning meaning) { return has(meaning) ? texText(take(meaning)) : std::string(); }
    bool isOnPreprintServer() const;
    void takeSecondWords();
    void takeChapter();
    void fillVenue();
    void fillYear();
    void fillNumbers();
    void fillAddresses();
    void fillKeywords();
    void fillOther();

    Entry& m_entry;
    const BibtexEntry& m_source;
    std::vector<Seen> m_fields;                  ///< as the source's
    std::array<std::size_t, MEANINGS> m_first{}; ///< of each meaning, the first field that says something
};

Filler::Filler(Entry& entry, const BibtexEntry& source)
    : m_entry(entry)
    , m_source(source)
{
    m_fields.reserve(source.fields.size());
    m_first.fill(source.fields.size());
    for (std::size_t i = 0; i < source.fields.size(); ++i) {
        m_fields.push_back({bibtexMeaning(source.fields[i].name)});
        auto& [meaning, isTaken] = m_fields.back();
        isTaken = saysNothing(meaning, source.fields[i].value);
        auto& first = m_first[static_cast<std::size_t>(meaning)];
        if (first == source.fields.size() && !isTaken && !trimmed(source.fields[i].value).empty()) {
            first = i;
        }
    }
}

std::string_view Filler::peek(BibtexMeaning meaning) const
{
    return has(meaning) ? m_source.fields[m_first[static_cast<std::size_t>(meaning)]].value
                        : std::string_view();
}

std::string_view Filler::take(BibtexMeaning meaning)
{
    if (has(meaning)) {
        m_fields[m_first[static_cast<std::size_t>(meaning)]].isTaken = true;
    }
    return peek(meaning);
}

/// Whether the archive or the publisher is arXiv or one that is named after it, bioRxiv and its like.
bool Filler::isOnPreprintServer() const
{
    return std::ranges::any_of(m_source.fields, [](const auto& field) {
        const auto name = folded(field.name);
        return (name == "archiveprefix" || name == "eprinttype" || name == "publisher")
            && folded(texText(field.value)).ends_with("rxiv");
    });
}

/// What the program says in a field of its own stands for other programs in one of BibTeX's, too.
void Filler::takeSecondWords()
{
    for (const auto meaning :
         {BibtexMeaning::OwnVenue, BibtexMeaning::OwnShortVenue, BibtexMeaning::OwnIssue}) {
        const auto value = peek(meaning);
        for (std::size_t i = 0; i < m_source.fields.size() && !value.empty(); ++i) {
            const auto& [name, other] = m_source.fields[i];
            const bool isSecond = m_fields[i].meaning == BibtexMeaning::HowPublished
                || m_fields[i].meaning == BibtexMeaning::Institution
                || m_fields[i].meaning == BibtexMeaning::Number || name == "series" || name == "shortseries";
            if (!isSecond || other != value) {
                continue;
            }
            m_fields[i].isTaken = true;
            auto& first = m_first[static_cast<std::size_t>(m_fields[i].meaning)];
            first = first == i ? m_source.fields.size() : first;
        }
    }
}

void Filler::fill()
{
    takeSecondWords();
    m_entry.type = text(BibtexMeaning::OwnType);
    if (m_entry.type.empty()) {
        m_entry.type = bibtexType(m_source.type);
        m_entry.type = m_entry.type == "document" && isOnPreprintServer() ? "article" : m_entry.type;
    }
    m_entry.key = cleaned(m_source.key);
    m_entry.title = joinedTitle(text(BibtexMeaning::Title), text(BibtexMeaning::Subtitle));
    if (m_entry.title.empty() && m_entry.type == "book") {
        m_entry.title = text(BibtexMeaning::Book);
    }
    const auto authors = take(BibtexMeaning::Author);
    m_entry.authors = isPlaceholder(trimmed(authors)) ? std::vector<Author>() : bibtexNames(authors);
    leaveOutRepeats(m_entry.authors);
    m_entry.abstract = text(BibtexMeaning::Abstract);
    if (isPlaceholder(m_entry.abstract)) {
        m_entry.abstract.clear();
    }
    m_entry.language =
        text(has(BibtexMeaning::Language) ? BibtexMeaning::Language : BibtexMeaning::LanguageId);
    m_entry.publisher =
        text(has(BibtexMeaning::Publisher) ? BibtexMeaning::Publisher : BibtexMeaning::Institution);
    const auto issn = has(BibtexMeaning::Issn) ? BibtexMeaning::Issn : BibtexMeaning::OtherIssn;
    putSerialNumbers(m_entry, m_entry.isbn, text(BibtexMeaning::Isbn));
    putSerialNumbers(m_entry, m_entry.issn, text(issn));
    takeChapter();
    fillVenue();
    fillYear();
    fillNumbers();
    fillAddresses();
    fillKeywords();
    fillOther();
}

/// Of `@inbook`, the title is the book's, in which a chapter may have its own.
void Filler::takeChapter()
{
    if (m_entry.type != "chapter" || has(BibtexMeaning::Book) || !has(BibtexMeaning::Chapter)) {
        return;
    }
    if (auto chapter = texText(peek(BibtexMeaning::Chapter)); isTitleOfChapter(chapter)) {
        take(BibtexMeaning::Chapter);
        m_entry.venue = std::exchange(m_entry.title, std::move(chapter));
    }
}

void Filler::fillVenue()
{
    m_entry.venueShort =
        text(has(BibtexMeaning::OwnShortVenue) ? BibtexMeaning::OwnShortVenue : BibtexMeaning::ShortVenue);
    if (has(BibtexMeaning::OwnVenue)) {
        m_entry.venue = text(BibtexMeaning::OwnVenue);
        return;
    }
    const bool hasJournal = has(BibtexMeaning::Journal) || has(BibtexMeaning::FullJournal);
    const bool isBookFirst = isPartOfBook(m_entry.type) ? has(BibtexMeaning::Book) : !hasJournal;
    if (isBookFirst && has(BibtexMeaning::Book)) {
        m_entry.venue = joinedTitle(text(BibtexMeaning::Book), text(BibtexMeaning::BookSubtitle));
    } else if (has(BibtexMeaning::FullJournal)) {
        m_entry.venue = text(BibtexMeaning::FullJournal);
        if (m_entry.venueShort.empty()) {
            m_entry.venueShort = text(BibtexMeaning::Journal);
        }
    } else if (has(BibtexMeaning::Journal)) {
        m_entry.venue = joinedTitle(text(BibtexMeaning::Journal), text(BibtexMeaning::JournalSubtitle));
    }
    if (m_entry.venue == m_entry.title && !isPartOfBook(m_entry.type)) { // proceedings name themselves twice
        m_entry.venue.clear();
    }
}

/// A date says more than the year that an entry has; then it is kept whole, too.
void Filler::fillYear()
{
    const bool isInYear = yearOf(texText(peek(BibtexMeaning::Year))) || !has(BibtexMeaning::Date);
    const auto meaning = isInYear ? BibtexMeaning::Year : BibtexMeaning::Date; // `year = {in press}`
    const auto value = texText(peek(meaning));
    m_entry.year = yearOf(value);
    if (m_entry.year && value == std::to_string(*m_entry.year)) {
        take(meaning);
    }
}

void Filler::fillNumbers()
{
    m_entry.volume = volumeOf(text(BibtexMeaning::Volume));
    if (has(BibtexMeaning::OwnIssue)) {
        m_entry.issue = text(BibtexMeaning::OwnIssue);
    } else if (isInArticle(m_entry.type)) {
        m_entry.issue =
            issueOf(text(has(BibtexMeaning::Number) ? BibtexMeaning::Number : BibtexMeaning::Issue));
        partVolume(m_entry.volume, m_entry.issue);
    }
    const auto pages = text(BibtexMeaning::Pages);
    m_entry.pages = pagesOf(pages);
    if (m_entry.pages.empty()) {
        m_entry.doi = isDoi(pages) ? doiOf(pages) : std::string(); // of what was ahead of print
        m_entry.pages = pagesOf(text(BibtexMeaning::ArticleNumber));
    }
    if (m_entry.pages.starts_with("arXiv:")) { // ADS, of which it is no page
        m_entry.pages.clear();
    }
    const bool isOfPreprint = peek(BibtexMeaning::Elocation).find('.') != std::string_view::npos; // no page
    if (m_entry.pages.empty() && !isOfPreprint) {
        m_entry.pages = pagesOf(text(BibtexMeaning::Elocation));
    }
}

void Filler::fillAddresses()
{
    if (auto doi = doiOf(texAddress(peek(BibtexMeaning::Doi))); !doi.empty()) {
        m_entry.doi = std::move(doi);
        take(BibtexMeaning::Doi);
    }
    m_entry.url = texAddress(take(BibtexMeaning::Url));
    if (m_entry.url.find("http", 1) != std::string::npos) { // several, of Mendeley
        m_entry.url = firstAddress(m_entry.url);
    }
    if (m_entry.url.empty() && has(BibtexMeaning::HowPublished)) {
        const auto published = peek(BibtexMeaning::HowPublished);
        m_entry.url = addressIn(texAddress(published));
        if (m_entry.url.empty()) { // \href{address}{text}, of which the text stays
            const auto address = addressIn(published);
            m_entry.url = texAddress(std::string_view(address).substr(0, address.find('}')));
        }
    }
    if (m_entry.doi.empty()) {
        m_entry.doi = doiOfAddress(m_entry.url);
    }
    for (std::size_t i = 0; i < m_fields.size() && m_entry.doi.empty(); ++i) {
        if (m_fields[i].meaning == BibtexMeaning::OtherUrl) {
            m_entry.doi = doiOfAddress(texAddress(m_source.fields[i].value));
        }
    }
    for (const auto text : {peek(BibtexMeaning::Note), peek(BibtexMeaning::HowPublished)}) {
        if (m_entry.doi.empty() && text.find("10.") != std::string_view::npos) {
            m_entry.doi = doiInWords(texAddress(text));
        }
    }
}

/// Words of all fields that have some, each once.
void Filler::fillKeywords()
{
    const auto meaning =
        has(BibtexMeaning::Keywords) ? BibtexMeaning::Keywords : BibtexMeaning::AuthorKeywords;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].meaning != meaning || m_fields[i].isTaken) {
            continue;
        }
        m_fields[i].isTaken = true;
        addBibtexKeywords(m_entry.keywords, m_source.fields[i].value);
    }
    removeRepeated(m_entry.keywords);
}

/// `crossref` of `alidade-crossref`: what the export writes for what BibTeX would follow
/// (core/report/bibtex.h).
std::string_view nameOfOther(std::string_view name)
{
    constexpr std::array<std::string_view, 3> PARENTS = {"alidade-crossref", "alidade-xdata", "alidade-xref"};
    const bool isParent = std::ranges::find(PARENTS, name) != PARENTS.end();
    return isParent ? name.substr(std::string_view("alidade-").size()) : name;
}

void Filler::fillOther()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].isTaken) {
            continue;
        }
        const auto& [name, value] = m_source.fields[i];
        auto text = m_fields[i].meaning == BibtexMeaning::Verbatim ? cleaned(value)
            : value.find("://") != std::string_view::npos          ? texAddress(value)
                                                                   : texText(value);
        if (!text.empty()) {
            m_entry.other.push_back({cleaned(nameOfOther(name)), std::move(text)});
        }
    }
}
}

void fillEntry(Entry& entry, const BibtexEntry& source)
{
    Filler(entry, source).fill();
}

}
