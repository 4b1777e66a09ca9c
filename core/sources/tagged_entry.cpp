#include "core/sources/tagged_entry.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/keyword_list.h"
#include "core/sources/placeholder.h"
#include "core/sources/serial_numbers.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::string_view BLANKS = " \t\r\n\f\v";
constexpr std::string_view WIDE_SEMICOLON = "\uFF1B"; // of Chinese databases

constexpr std::size_t MOST_IN_ISSUE = 20; // of characters
constexpr std::size_t MOST_DIGITS_IN_ISSUE = 4;

/// Roles whose one value is a text.
constexpr std::array<std::pair<Role, std::string Entry::*>, 6> TEXTS = {{
    {Role::Key, &Entry::key},
    {Role::Venue, &Entry::venue},
    {Role::Volume, &Entry::volume},
    {Role::Issue, &Entry::issue},
    {Role::Language, &Entry::language},
    {Role::Publisher, &Entry::publisher},
}};

std::string_view withoutBlanks(std::string_view text)
{
    const auto from = text.find_first_not_of(BLANKS);
    return from == std::string_view::npos ? std::string_view() : text.substr(from);
}

bool beginsAs(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && folded(text.substr(0, small.size())) == small;
}

/// Whether `text` is a DOI rather than a text in which one stands.
bool isDoi(std::string_view text)
{
    constexpr std::array<std::string_view, 3> BEGINNINGS = {"10.", "doi", "dx.doi"};
    for (const std::string_view scheme : {"http://", "https://"}) {
        text.remove_prefix(beginsAs(text, scheme) ? scheme.size() : 0);
    }
    return std::ranges::any_of(BEGINNINGS,
                               [&](std::string_view beginning) { return beginsAs(text, beginning); })
        && !doiOf(text).empty();
}

bool isAddress(std::string_view text)
{
    return text.starts_with("www.") || text.find("://") != std::string_view::npos;
}

/// Whether `text` leads to the web, and not into the folders of whoever wrote the file.
bool isOfWeb(std::string_view text)
{
    constexpr std::array<std::string_view, 4> BEGINNINGS = {"http://", "https://", "ftp://", "www."};
    return std::ranges::any_of(BEGINNINGS,
                               [&](std::string_view beginning) { return beginsAs(text, beginning); });
}

/// Whether a tag that holds numbers and notes alike says an issue here: `3`, `7-8`, `Suppl 2`, `Spring`, but
/// neither `Journal Article` nor a number of the database, `101282906`. A stop ends an abbreviation,
/// `Suppl. 1`.
bool isIssue(std::string_view value)
{
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    std::size_t longest = 0;
    std::size_t digits = 0;
    for (const char c : value) {
        digits = isDigit(c) ? digits + 1 : 0;
        longest = std::max(longest, digits);
    }
    const bool isNumber = longest > 0 && longest <= MOST_DIGITS_IN_ISSUE;
    const bool isWord = longest == 0 && value.find(' ') == std::string_view::npos;
    const auto stop = value.find('.');
    const bool isAbbreviated = stop != std::string_view::npos && stop > 1
        && value.substr(stop + 1).starts_with(' ')
        && std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(stop), isLetter);
    const bool hasStop = stop != std::string_view::npos && !isAbbreviated;
    return value.size() <= MOST_IN_ISSUE && value.find_first_of(",:") == std::string_view::npos && !hasStop
        && (isNumber || isWord);
}

/// Whether `value`, which does not begin with a blank, can be what `role` wants.
bool accepts(const TagRole& role, std::string_view value)
{
    if (value.empty()) {
        return false;
    }
    const bool isDoubtful = role.rank >= DOUBTFUL;
    switch (role.role) {
    case Role::Doi: return isDoubtful ? isDoi(value) : !doiOf(value).empty();
    case Role::Url: return !isDoubtful || isOfWeb(value);
    case Role::Year: return yearOf(value).has_value();
    case Role::Issue: return !isDoubtful || isIssue(value);
    default: return true;
    }
}

/// Whether `value` is the notice that EBSCO puts into an abstract of its own.
bool isCopyright(std::string_view value)
{
    const auto text = withoutBlanks(value);
    return text.starts_with("Copyright ") || text.starts_with("\u00A9");
}

/// The first of the addresses in `value`, which may stand on lines of their own or behind semicolons.
std::string firstAddress(std::string_view value)
{
    const auto text = cleaned(value);
    for (const std::string_view separator : {" and http", " http", ";http", "; http"}) {
        const auto at = text.find(separator);
        if (at != std::string::npos) {
            return text.substr(0, text.find_last_not_of(" ;,", at) + 1);
        }
    }
    return text;
}

void join(std::string& text, std::string more)
{
    if (text.empty()) {
        text = std::move(more);
    } else if (!more.empty() && text != more) {
        text += ' ';
        text += more;
    }
}

std::string withPlainSemicolons(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto end = std::min(text.find(WIDE_SEMICOLON), text.size());
        result.append(text.substr(0, end)).append(end < text.size() ? ";" : "");
        text.remove_prefix(std::min(end + WIDE_SEMICOLON.size(), text.size()));
    }
    return result;
}

void addAuthors(std::vector<Author>& authors, std::string_view value, Role role)
{
    for (const auto& part : partsOf(value, true)) {
        if (role == Role::Body) {
            authors.push_back(bodyName(part));
            continue;
        }
        for (const auto& name : namesIn(withoutRemark(part))) {
            auto author = databaseName(withoutRemark(name));
            if (author != Author()) {
                authors.push_back(std::move(author));
            }
        }
    }
}

}

std::vector<std::string> partsOf(std::string_view value, bool linesPart)
{
    std::string plain = value.find('&') == std::string_view::npos ? std::string() : withoutMarkup(value);
    if (value.find(WIDE_SEMICOLON) != std::string_view::npos) {
        plain = withPlainSemicolons(plain.empty() ? value : plain);
    }
    std::string_view rest = plain.empty() ? value : plain; // an entity has a semicolon of its own
    std::vector<std::string> parts;
    while (!rest.empty()) {
        const auto end = linesPart ? findAny<';', '\r', '\n'>(rest) : findAny<';'>(rest);
        auto part = textOf(rest.substr(0, end));
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

TaggedEntry::TaggedEntry(std::span<const TagRole> roles, std::span<const TypeName> types)
    : m_roles(roles.begin(), roles.end())
    , m_types(types)
{
    std::ranges::sort(m_roles, {}, &TagRole::tag);
    for (std::size_t i = 0; i < types.size(); ++i) {
        m_typePlaces.emplace(folded(types[i].first), i);
    }
}

void TaggedEntry::fill(const TaggedRecord& record, Entry& entry)
{
    entry.clear();
    entry.line = record.line;
    entry.start = record.start;
    entry.length = record.length;
    m_type = NONE;
    choose(record);
    takeChosen(record, entry);
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const auto& field = record.fields[i];
        if (!withoutBlanks(field.value).empty() && !takeRest(record, i, entry)) {
            entry.other.push_back({cleaned(field.tag), textOf(field.value)});
        }
    }
    if (entry.keywords.size() == 1) {
        entry.keywords = keywordsOfLine(entry.keywords.front());
    }
}

TagRole TaggedEntry::roleOf(std::string_view tag) const
{
    const auto found = std::ranges::lower_bound(m_roles, tag, {}, &TagRole::tag);
    return found != m_roles.end() && found->tag == tag ? *found : TagRole{tag};
}

/// Finds the field that counts for each role.
void TaggedEntry::choose(const TaggedRecord& record)
{
    m_read.clear();
    m_chosen.fill(NONE);
    m_short = NONE;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const auto& role = m_read.emplace_back(roleOf(record.fields[i].tag));
        auto& best = m_chosen[static_cast<std::size_t>(role.role)];
        if ((best == NONE || role.rank < m_read[best].rank)
            && accepts(role, withoutBlanks(record.fields[i].value))) {
            best = i;
        }
    }
    for (std::size_t i = 0; i < m_read.size(); ++i) {
        const bool isShort = m_read[i].role == Role::Venue && m_read[i].rank >= SHORT
            && i != chosen(Role::Venue) && record.fields[i].value != valueOf(Role::Venue, record);
        if (isShort && (m_short == NONE || m_read[i].rank < m_read[m_short].rank)) {
            m_short = i;
        }
    }
}

std::string_view TaggedEntry::valueOf(Role role, const TaggedRecord& record) const
{
    const auto index = chosen(role);
    return index == NONE ? std::string_view() : record.fields[index].value;
}

/// Takes the values of roles that have one.
void TaggedEntry::takeChosen(const TaggedRecord& record, Entry& entry) const
{
    for (const auto& [role, text] : TEXTS) {
        if (chosen(role) != NONE) {
            entry.*text = textOf(valueOf(role, record));
        }
    }
    if (m_short != NONE) {
        entry.venueShort = textOf(record.fields[m_short].value);
    }
    if (entry.venueShort == entry.venue) {
        entry.venueShort.clear();
    }
    entry.year = yearOf(valueOf(Role::Year, record));
    entry.doi = doiOf(valueOf(Role::Doi, record));
    entry.url = firstAddress(valueOf(Role::Url, record));
    if (entry.venue.starts_with("http") && isOfWeb(entry.venue)
        && (entry.url.empty() || entry.url == entry.venue)) { // CENTRAL, of registrations
        entry.url = std::exchange(entry.venue, {});
    }
    for (const auto role : {Role::Key, Role::Url}) { // where it does not stand where it should
        const auto value = withoutBlanks(valueOf(role, record));
        if (entry.doi.empty() && isDoi(value)) {
            entry.doi = doiOf(value);
        }
    }
    for (std::size_t i = 0; i < m_read.size() && entry.doi.empty(); ++i) {
        if (m_read[i].role == Role::Url) {
            entry.doi = doiOfAddress(record.fields[i].value);
        }
    }
    if (!isAddress(entry.url) && isDoi(entry.url)) {
        entry.url.clear(); // a DOI alone
    }
    takePages(record, entry);
}

void TaggedEntry::takePages(const TaggedRecord& record, Entry& entry) const
{
    const auto last = valueOf(Role::LastPage, record);
    if (chosen(Role::FirstPage) != NONE) {
        entry.pages = pagesOf(valueOf(Role::FirstPage, record), last);
    } else if (chosen(Role::Pages) != NONE) {
        entry.pages = pagesOf(valueOf(Role::Pages, record));
    } else if (last.find('-') != std::string_view::npos) { // a last page alone would pass for a first one
        entry.pages = pagesOf(last);
    }
}

/// Takes what a field says beside the chosen values. False: nothing of it is in `entry`.
bool TaggedEntry::takeRest(const TaggedRecord& record, std::size_t index, Entry& entry)
{
    const auto& field = record.fields[index];
    const auto& role = m_read[index];
    const auto best = chosen(role.role);
    const bool hasTagOfBest = best != NONE && record.fields[best].tag == field.tag;
    switch (role.role) {
    case Role::Nothing: return true;
    case Role::Other: return false;
    case Role::Author:
        if (role.rank == m_read[best].rank) {
            addAuthors(entry.authors, field.value, role.role);
        }
        return true;
    case Role::Body: addAuthors(entry.authors, field.value, role.role); return true;
    case Role::Type: return takeType(field.value, entry);
    case Role::Title:
        if (hasTagOfBest) {
            join(entry.title, textOf(field.value));
        }
        return hasTagOfBest;
    case Role::Abstract:
        if (hasTagOfBest && (entry.abstract.empty() || !isCopyright(field.value))) {
            auto text = textOf(field.value);
            join(entry.abstract, isPlaceholder(text) ? std::string() : std::move(text));
            return true;
        }
        return false;
    case Role::Keywords:
    case Role::KeywordLines:
        std::ranges::move(partsOf(field.value, role.role == Role::KeywordLines),
                          std::back_inserter(entry.keywords));
        return true;
    case Role::Number:
        return entry.type != "patent" && addSerialNumbers(entry, field.value); // its own number
    case Role::Year: return entry.year && std::to_string(*entry.year) == textOf(field.value);
    case Role::Doi: // a note that names it among other words is kept
        return !entry.doi.empty() && doiOf(field.value) == entry.doi
            && (role.rank < DOUBTFUL || isDoi(withoutBlanks(field.value)));
    case Role::Url: return textOf(field.value) == entry.url || (index == best && entry.url.empty());
    case Role::Venue: return index == best || index == m_short || textOf(field.value) == entry.venue;
    case Role::FirstPage: return index == best;
    case Role::LastPage:
        return index == best && (chosen(Role::FirstPage) != NONE || pagesOf(field.value) == entry.pages);
    case Role::Pages: return index == best && chosen(Role::FirstPage) == NONE;
    case Role::Key:
    case Role::Volume:
    case Role::Issue:
    case Role::Language:
    case Role::Publisher: return index == best || textOf(field.value) == textOf(valueOf(role.role, record));
    }
    return false;
}

bool TaggedEntry::takeType(std::string_view value, Entry& entry)
{
    bool isKnown = false;
    for (const auto& name : partsOf(value, false)) {
        const auto found = m_typePlaces.find(folded(name));
        if (found == m_typePlaces.end()) {
            continue;
        }
        isKnown = true;
        if (found->second < m_type) {
            m_type = found->second;
            entry.type = m_types[m_type].second;
        }
    }
    return isKnown;
}

}
