#include "core/sources/table_entry.h"

#include "core/base/text.h"
#include "core/sources/bibtex_names.h"
#include "core/sources/bibtex_words.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/own_table.h"
#include "core/sources/proposed_source.h"
#include "core/sources/repeated_authors.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/table_cells.h"
#include "core/sources/table_lists.h"
#include "core/sources/tagged_values.h"
#include "core/sources/tex_text.h"
#include "core/sources/venue_rules.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace alidade::sources {

namespace {

/// Whether a cell may hold several things, one a line. Key words with commas are only broken there.
bool mayBeLines(Field field, std::string_view cell)
{
    const bool isOfAuthors = field == Field::FullAuthors || field == Field::Authors;
    return (isOfAuthors || field == Field::Keywords) && cell.find('\n') != std::string_view::npos
        && (isOfAuthors || cell.find(',') == std::string_view::npos) && !isInSquareBrackets(trimmed(cell));
}

/// Whether there was room; a text that means nothing here, such as a DOI without one, leaves it empty.
bool set(std::string& target, std::string&& value)
{
    if (!target.empty() || value.empty()) {
        return false;
    }
    target = std::move(value);
    return true;
}

}

TableEntry::TableEntry(ColumnMapping mapping)
    : m_mapping(std::move(mapping))
    , m_source(m_mapping.columns.size())
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        m_order.push_back(i);
    }
    for (const auto i : m_order) {
        const auto& column = m_mapping.columns[i];
        if (m_citation == nullptr && column.field == Field::Venue) {
            m_citation = citationReader(column.header, m_mapping.dialect);
            m_source = m_citation == nullptr ? m_source : i;
        }
    }
    std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return m_mapping.columns[i].rank; });
    std::stable_partition(m_order.begin(), m_order.end(), [&](std::size_t i) {
        return i != m_source; // fills what is missing
    });
}

bool TableEntry::hasTitle() const
{
    return std::ranges::any_of(m_mapping.columns,
                               [](const auto& column) { return column.field == Field::Title; });
}

Entry& TableEntry::fill(std::span<const std::string_view> fields)
{
    m_entry.clear();
    m_firstPage.clear();
    m_lastPage.clear();
    m_articleNumber.clear();
    m_others.clear();
    m_bodies.clear();
    for (const auto i : m_order) {
        if (i < fields.size()) {
            takeCell(i, fields[i]);
        }
    }
    for (auto i = m_mapping.columns.size(); i < fields.size(); ++i) {
        addOther(i, headerOfColumn(i), cleaned(fields[i]));
    }
    finish();
    return m_entry;
}

/// What the program wrote has no markup, and what looks like it is meant.
std::string TableEntry::plain(std::string_view value) const
{
    return isOwn() ? std::string(value) : isTex() ? texText(value) : textOf(value);
}

bool TableEntry::hasMarkup(std::string_view value) const
{
    return mayHaveMarkup(value) || (isTex() && value.find_first_of("\\{$~") != std::string_view::npos);
}

/// A volume or an issue.
std::string TableEntry::number(const std::string& value, std::string (*numberOf)(std::string)) const
{
    return isOwn() ? value : numberOf(std::string(withoutFraction(value)));
}

std::string TableEntry::listIn(std::string_view value) const
{
    return isOwn() ? std::string(value)
                   : withPlainSeparators(hasMarkup(value) ? plain(value) : std::string(value));
}

std::string TableEntry::headerOfColumn(std::size_t i) const
{
    const auto& columns = m_mapping.columns;
    const bool isNamed = i < columns.size() && !columns[i].header.empty();
    return isNamed ? columns[i].header : "column " + std::to_string(i + 1);
}

void TableEntry::takeCell(std::size_t i, std::string_view cell)
{
    const auto& column = m_mapping.columns[i];
    if (cell.empty() || (!isOwn() && saysNothing(cell))) {
        return;
    }
    cell = isOwn() ? withoutGuard(cell) : withoutFormula(cell);
    auto value = cleaned(cell);
    if (mayBeLines(column.field, cell) && !isOwn()) {
        value = listOfLines(cell);
    }
    if (value.empty()) {
        return;
    }
    if (isOwn() && column.header == "extra") {
        for (auto& field : ownFields(value)) {
            addOther(i, std::move(field.name), std::move(field.value));
        }
        return;
    }
    if (i == m_source && takeSource(i, value)) {
        return;
    }
    if (column.field == Field::Other || !place(column.field, value)) {
        addOther(i, headerOfColumn(i), hasMarkup(value) ? plain(value) : std::move(value));
    }
}

void TableEntry::addOther(std::size_t column, std::string name, std::string value)
{
    if (!value.empty()) { // columns come by their rank, and stay in the order of the table
        const auto behind = std::ranges::upper_bound(m_others, column, {}, &PlacedField::column);
        m_others.insert(behind, {column, {std::move(name), std::move(value)}});
    }
}

/// A source is where a text appeared, in some tables with volume and pages, or the database that it came
/// from; then it is no venue. Whether nothing is left to do.
bool TableEntry::takeSource(std::size_t column, const std::string& value)
{
    auto source = isDatabase(value) ? std::nullopt : m_citation(value);
    if (!source && !isDatabase(value)) {
        return false;
    }
    addOther(column, headerOfColumn(column), value);
    if (source) {
        set(m_entry.venue, std::move(source->venue));
        set(m_entry.volume, std::move(source->volume));
        set(m_entry.issue, std::move(source->issue));
        set(m_entry.pages, std::move(source->pages));
        set(m_articleNumber, std::move(source->articleNumber));
        set(m_entry.doi, std::move(source->doi));
        m_entry.year = m_entry.year ? m_entry.year : source->year;
        setYear(value);
    }
    return true;
}

/// Whether the value found its place; it is as it was where not.
bool TableEntry::place(Field field, std::string& value)
{
    switch (field) {
    case Field::Other: return false;
    case Field::Type: return isOwn() ? set(m_entry.type, std::move(value)) : setType(typeOfCell(value));
    case Field::Key: return set(m_entry.key, std::move(value));
    case Field::Title: return setPlain(m_entry.title, value);
    case Field::FullAuthors:
    case Field::Authors: return setAuthors(value);
    case Field::Bodies: return addBodies(value);
    case Field::Year: return setYear(value);
    case Field::Venue: return value.starts_with('{') ? setNameOfVenue(value) : setPlain(m_entry.venue, value);
    case Field::Book: return setPlain(m_entry.venue, value);
    case Field::VenueShort: return set(m_entry.venueShort, std::move(value));
    case Field::Volume: return set(m_entry.volume, number(value, volumeOf));
    case Field::Issue: return set(m_entry.issue, number(value, issueOf));
    case Field::Pages: return set(m_entry.pages, pagesOf(value));
    case Field::FirstPage: return set(m_firstPage, std::string(withoutFraction(value)));
    case Field::LastPage: return set(m_lastPage, std::string(withoutFraction(value)));
    case Field::ArticleNumber: return set(m_articleNumber, std::string(withoutFraction(value)));
    case Field::Doi: // identifiers of other kinds may stand beside it, and are kept
        return set(m_entry.doi, doiOf(value)) && !value.starts_with('{');
    case Field::Url: return setUrl(value);
    case Field::Abstract:
        value.resize(isOwn() ? value.size() : withoutNotice(value).size()); // it is at the end
        return setPlain(m_entry.abstract, value);
    case Field::Keywords: return setKeywords(value);
    case Field::Language: return set(m_entry.language, value.substr(0, value.find_last_not_of(" ;") + 1));
    case Field::Publisher: return set(m_entry.publisher, std::move(value));
    case Field::Isbn: return addNumbers(value) || set(m_entry.isbn, std::move(value));
    case Field::Issn: return addIssn(value);
    }
    return false;
}

bool TableEntry::setPlain(std::string& target, std::string& value) const
{
    return hasMarkup(value) ? set(target, plain(value)) : set(target, std::move(value));
}

/// `{'name': 'ICSE', 'pages': '1-9'}`, as Semantic Scholar answers; false leaves all of it to be kept.
bool TableEntry::setNameOfVenue(const std::string& value)
{
    const auto list = '[' + value + ']';
    const auto names = pythonList(list);
    if (names && !names->empty()) {
        set(m_entry.venue, std::string(names->front()));
    }
    return false;
}

/// What typeOf says of the words: a table has few, and repeats them in each row.
std::string_view TableEntry::typeOfCell(const std::string& words)
{
    constexpr std::size_t MOST_TYPES = 256;
    const auto known = m_types.find(words);
    if (known != m_types.end()) {
        return known->second;
    }
    if (m_types.size() == MOST_TYPES) {
        m_types.clear();
    }
    return m_types.emplace(words, isTex() ? bibtexType(words) : typeOf(words)).first->second;
}

/// Two columns may speak of the type: what the text is, and what it appeared in. An article in
/// proceedings or in a book is a part of those.
bool TableEntry::setType(std::string_view type)
{
    auto& known = m_entry.type;
    if (known == "article-journal" && type == "paper-conference") {
        known = type;
    } else if (known == "article-journal" && type == "book") {
        known = "chapter";
    } else {
        return set(known, std::string(type));
    }
    return true;
}

bool TableEntry::setYear(std::string_view value)
{
    if (m_entry.year) {
        return false;
    }
    m_entry.year = yearOfCell(value);
    return m_entry.year.has_value();
}

bool TableEntry::setAuthors(std::string_view value)
{
    if (!m_entry.authors.empty()) {
        return false;
    }
    m_entry.authors = isTex() ? bibtexNames(value) : authorsOf(listIn(value), m_mapping.names);
    if (!isOwn()) {
        leaveOutRepeats(m_entry.authors);
    }
    const bool isUncertain = m_mapping.names == NameStyle::RunTogether && m_entry.authors.size() > 1;
    m_uncertainNames += isUncertain ? 1U : 0U;
    return !m_entry.authors.empty();
}

bool TableEntry::addBodies(std::string_view value)
{
    for (const auto name : separated(value, ";")) {
        m_bodies.push_back(bodyName(name));
    }
    return true;
}

/// Adds the ISBNs and ISSNs in `value`, between whatever words; false where none is in it.
bool TableEntry::addNumbers(std::string_view value)
{
    return !isOwn() && addSerialNumbers(m_entry, value);
}

/// A journal has numbers for print and for the web, in columns of their own.
bool TableEntry::addIssn(std::string& value)
{
    if (addNumbers(value)) {
        return true;
    }
    auto& known = m_entry.issn;
    if (known.empty()) {
        return set(known, std::move(value));
    }
    if (known.find(value) == std::string::npos) {
        known += ", " + value;
    }
    return true;
}

/// Of several addresses the first; false leaves all of them to be kept.
bool TableEntry::setUrl(std::string& value)
{
    const auto list = pythonList(value);
    const auto first = list && !list->empty() ? list->front() : std::string_view(value);
    auto url = firstAddress(first);
    if (url.size() == value.size()) {
        return set(m_entry.url, std::move(value));
    }
    set(m_entry.url, std::move(url));
    return false;
}

bool TableEntry::setKeywords(std::string_view value)
{
    if (!m_entry.keywords.empty()) {
        return false;
    }
    m_entry.keywords = isOwn() ? ownKeywords(value) : keywordsOf(listIn(value));
    return !m_entry.keywords.empty();
}

/// Whether what has no type is an article, as PubMed, Covidence and Rayyan say nothing of types. An issue of
/// a volume is one of a journal; with the Cochrane Library, whose own reviews these are, an issue is enough.
/// PubMed has journals alone but for books, of which the citation says `In: StatPearls`.
bool TableEntry::isInJournal() const
{
    const bool hasIssue = !m_entry.issue.empty();
    if (m_mapping.dialect == "PubMed") {
        const auto isInBook = [](const OtherField& field) {
            return field.value.starts_with("In: ") || field.value.find(". In: ") != std::string::npos;
        };
        return !m_entry.venue.empty() && std::ranges::none_of(m_entry.other, isInBook);
    }
    return hasIssue
        && ((!m_entry.volume.empty() && !m_entry.venue.empty()) || m_mapping.dialect == "Cochrane Library");
}

void TableEntry::finish()
{
    std::ranges::move(m_bodies, std::back_inserter(m_entry.authors));
    if (m_entry.pages.empty()) {
        m_entry.pages = m_firstPage.empty() && m_lastPage.empty() ? pagesOf(m_articleNumber)
                                                                  : pagesOf(m_firstPage, m_lastPage);
    } else if (!m_articleNumber.empty()) {
        addOther(m_mapping.columns.size(), "article number", m_articleNumber);
    }
    if (m_mapping.dialect == "ProQuest") {
        m_entry.venue.resize(std::min(m_entry.venue.find("; "), m_entry.venue.size())); // behind it the city
    }
    const bool isUnknown = m_entry.volume == "0" && m_entry.issue == "0" && m_entry.pages == "0";
    if (isUnknown) { // zeros for what is not known, as Publish or Perish has them
        m_entry.volume.clear();
        m_entry.issue.clear();
        m_entry.pages.clear();
    }
    if (!isOwn()) {
        partVolume(m_entry.volume, m_entry.issue);
        takeThesisVenue(m_entry);
        takeAddressOfVenue(m_entry, false);
    }
    for (auto& other : m_others) {
        m_entry.other.push_back(std::move(other.field));
    }
    if (m_entry.type.empty()) {
        m_entry.type = !isOwn() && isInJournal() ? "article-journal" : "document";
    }
    if (m_entry.doi.empty() && m_entry.url.find("doi.org/") != std::string::npos) {
        m_entry.doi = doiOf(m_entry.url);
    }
}

}
