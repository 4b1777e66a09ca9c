#include "core/sources/tagged_entry.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/abbreviation.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/keyword_list.h"
#include "core/sources/person_name.h"
#include "core/sources/placeholder.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/tagged_values.h"
#include "core/sources/venue_rules.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

/// Roles whose one value is a text.
constexpr std::array<std::pair<Role, std::string Entry::*>, 6> TEXTS = {{
    {Role::Key, &Entry::key},
    {Role::Venue, &Entry::venue},
    {Role::Volume, &Entry::volume},
    {Role::Issue, &Entry::issue},
    {Role::Language, &Entry::language},
    {Role::Publisher, &Entry::publisher},
}};

/// Whether `value` is a word of a program for a value that it does not have. Those for numbers are of
/// volumeOf() and its like; in fields that are kept as they are, it may be an answer, and a person may be
/// called Na.
bool saysNothing(Role role, std::string_view value)
{
    constexpr std::array<Role, 6> OTHERS = {
        Role::Other, Role::Volume, Role::Issue, Role::Pages, Role::FirstPage, Role::LastPage};
    constexpr std::array<Role, 3> NAMES = {Role::Title, Role::Author, Role::Body};
    const bool isName = std::ranges::find(NAMES, role) != NAMES.end();
    const auto word = trimmed(value);
    return (isName ? isMissing(word) : isMissingOrNone(word))
        && std::ranges::find(OTHERS, role) == OTHERS.end();
}

/// Whether `value` is a year and no more, which Open Journal Systems writes where a book would be named.
bool isYearAlone(std::string_view value)
{
    const auto text = trimmed(value);
    return text.size() == 4 && std::ranges::all_of(text, isDigit) && (text[0] == '1' || text[0] == '2');
}

/// Whether `value`, which does not begin with a blank, can be what `role` wants.
bool accepts(const TagRole& role, std::string_view value)
{
    if (value.empty() || saysNothing(role.role, value)) {
        return false;
    }
    const bool isDoubtful = role.rank >= DOUBTFUL;
    switch (role.role) {
    case Role::Doi: return isDoubtful ? isDoi(value) : !doiOf(value).empty();
    case Role::Url: return !isDoubtful || isOfWeb(value);
    case Role::Year: return yearOf(value).has_value();
    case Role::Venue: return !isYearAlone(value);
    case Role::Issue: return !isDoubtful || isIssue(value);
    default: return true;
    }
}

/// Whether `value` says more than `known`, both of one tag: pages from one to another, and not how many there
/// are, as databases of China say first.
bool saysMore(Role role, std::string_view value, std::string_view known)
{
    const auto isRange = [](std::string_view pages) { return pages.find('-') != std::string_view::npos; };
    return role == Role::Pages && isRange(value) && !isRange(known);
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
        const bool isBetter = best == NONE || role.rank < m_read[best].rank
            || (role.rank == m_read[best].rank
                && saysMore(role.role, record.fields[i].value, record.fields[best].value));
        if (isBetter && accepts(role, withoutBlanks(record.fields[i].value))) {
            best = i;
        }
    }
    chooseFullVenue(record);
    for (std::size_t i = 0; i < m_read.size(); ++i) {
        const bool isShort = m_read[i].role == Role::Venue && m_read[i].rank >= SHORT
            && i != chosen(Role::Venue) && record.fields[i].value != valueOf(Role::Venue, record);
        if (isShort && (m_short == NONE || m_read[i].rank < m_read[m_short].rank)) {
            m_short = i;
        }
    }
}

/// The name of a journal may be abbreviated where the full one should be, and stand in full elsewhere.
void TaggedEntry::chooseFullVenue(const TaggedRecord& record)
{
    auto& best = m_chosen[static_cast<std::size_t>(Role::Venue)];
    for (std::size_t i = 0; i < m_read.size() && best != NONE; ++i) {
        const auto value = record.fields[i].value;
        const bool isLonger =
            m_read[i].role == Role::Venue && value.size() > record.fields[best].value.size();
        if (isLonger && isAbbreviation(record.fields[best].value, value)) {
            m_short = std::exchange(best, i);
            return;
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
    entry.language.resize(entry.language.find_last_not_of(" ;") + 1); // CNKI, `Chinese;`
    entry.volume = volumeOf(std::move(entry.volume));
    entry.issue = issueOf(std::move(entry.issue));
    partVolume(entry.volume, entry.issue);
    if (m_short != NONE) {
        entry.venueShort = textOf(record.fields[m_short].value);
    }
    if (entry.venueShort == entry.venue) {
        entry.venueShort.clear();
    }
    entry.year = yearOf(valueOf(Role::Year, record));
    entry.doi = doiOf(valueOf(Role::Doi, record));
    entry.url = firstAddress(valueOf(Role::Url, record));
    const auto url = chosen(Role::Url);
    takeAddressOfVenue(entry, url != NONE && m_read[url].rank >= DOUBTFUL); // an address of the database
    for (const auto role :
         {Role::Key, Role::Url, Role::FirstPage}) { // where it does not stand where it should
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
    const auto first = valueOf(Role::FirstPage, record);
    if (isDoi(withoutBlanks(first))) {
        return; // EndNote, of what is ahead of print
    }
    if (chosen(Role::FirstPage) != NONE) {
        entry.pages = pagesOf(first, last);
    } else if (chosen(Role::Pages) != NONE) {
        entry.pages = pagesOf(valueOf(Role::Pages, record));
    } else if (last.find('-') != std::string_view::npos || isLetteredNumber(last)) {
        entry.pages = pagesOf(last); // a last page alone would pass for a first one
    }
}

/// Takes what a field says beside the chosen values. False: nothing of it is in `entry`.
bool TaggedEntry::takeRest(const TaggedRecord& record, std::size_t index, Entry& entry)
{
    const auto& field = record.fields[index];
    const auto& role = m_read[index];
    const auto best = chosen(role.role);
    const bool hasTagOfBest = best != NONE && record.fields[best].tag == field.tag;
    if (saysNothing(role.role, field.value)) {
        return true;
    }
    switch (role.role) {
    case Role::Nothing: return true;
    case Role::Other: return false;
    case Role::Author:
        if (role.rank == m_read[best].rank && !takeGivenNames(record, index, entry)) {
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
            text.resize(withoutNotice(text).size()); // it is at the end
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
    case Role::Venue: {
        const auto name = index == best || index == m_short ? std::string() : textOf(field.value);
        return name.empty() || name == entry.venue || name == entry.venueShort
            || field.value == valueOf(Role::Venue, record);
    }
    case Role::FirstPage: return index == best && (!entry.pages.empty() || doiOf(field.value) == entry.doi);
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

/// Takes initials that stand on a line of their own, behind a name without any, as EPPI-Reviewer cuts
/// families of several words off: `Dos Santos` and `H B`. Whether it is so.
bool TaggedEntry::takeGivenNames(const TaggedRecord& record, std::size_t index, Entry& entry)
{
    constexpr std::size_t LONGEST = 12;
    const auto initials = trimmed(record.fields[index].value);
    if (initials.size() > LONGEST || initials.find(',') != std::string_view::npos || index == 0
        || record.fields[index - 1].tag != record.fields[index].tag || entry.authors.empty()
        || !std::ranges::all_of(split(initials, ' '), [](auto word) { return isInitials(word, 1); })) {
        return false; // as nearly all
    }
    const auto name = cleaned(record.fields[index - 1].value);
    const bool isFamily = name.size() > 1 && name.find_first_of(",;.") == std::string::npos
        && familyBeforeInitials(name).empty() && !isBody(name) && !isOthers(name);
    if (!isFamily) {
        return false;
    }
    entry.authors.back() = {name, cleaned(initials), {}};
    return true;
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
