#include "core/sources/bibtex_parents.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_PARENTS = 8; ///< of one entry; more is a mistake
constexpr std::size_t COST_OF_LOOK = 8; ///< at a parent's field, in bytes that are copied in that time

/// What a book or an issue says about all that stands in it; its authors, abstract and DOI are its own.
constexpr std::array<std::string_view, 24> SHARED = {
    "address",    "booktitle",    "date",  "edition", "editor",       "eventdate",
    "eventtitle", "isbn",         "issn",  "journal", "journaltitle", "langid",
    "language",   "location",     "month", "number",  "organization", "publisher",
    "series",     "shortjournal", "venue", "volume",  "year",         "institution"};

/// A parent that is named, and whether it gives all its fields.
struct Wanted {
    std::string_view key;
    bool isAll = false;
};

void addWanted(std::vector<Wanted>& wanted, std::string_view name, std::string_view value)
{
    if (name == "crossref" && wanted.size() < MOST_PARENTS) {
        wanted.push_back({trimmed(value), false});
    } else if (name == "xdata") {
        while (!value.empty() && wanted.size() < MOST_PARENTS) {
            const auto end = std::min(value.find(','), value.size());
            wanted.push_back({trimmed(value.substr(0, end)), true});
            value.remove_prefix(std::min(end + 1, value.size()));
        }
    }
}

bool mayNameParent(std::string_view name)
{
    const bool mayBeCrossref = name.size() == 8 && (name[0] | 0x20) == 'c';
    const bool mayBeXdata = name.size() == 5 && (name[0] | 0x20) == 'x';
    return (mayBeCrossref && bibtexLower(name) == "crossref") || (mayBeXdata && bibtexLower(name) == "xdata");
}

bool isInJournal(std::string_view type)
{
    return type == "article" || type == "review" || type == "suppperiodical";
}

bool isInBook(std::string_view type)
{
    return type.starts_with("in") || type.starts_with("supp") || type == "bookinbook" || type == "conference";
}

/// What stands in a book of one author, and without a title of its own is pages of it.
bool isPartOfOneBook(std::string_view type)
{
    return type == "inbook" || type == "bookinbook" || type == "suppbook";
}

/// What the parent's field is called in an entry of `type` that stands in it, as BibLaTeX has it.
std::string_view nameInChild(std::string_view name, std::string_view type)
{
    if (name == "title") {
        return isInJournal(type) ? "journaltitle" : isInBook(type) ? "booktitle" : std::string_view();
    }
    if (name == "subtitle") {
        return isInJournal(type) ? "journalsubtitle" : isInBook(type) ? "booksubtitle" : std::string_view();
    }
    if (name == "author") {
        return isPartOfOneBook(type) ? name : std::string_view();
    }
    return std::ranges::find(SHARED, name) == SHARED.end() ? std::string_view() : name;
}

}

std::vector<std::string_view> BibtexParents::inherit(BibtexEntry& entry, BibtexScanner& scanner)
{
    std::vector<Wanted> wanted;
    for (const auto& field : entry.fields) {
        if (mayNameParent(field.name)) {
            addWanted(wanted, bibtexLower(field.name), field.value);
        }
    }
    if (wanted.empty()) {
        return {};
    }
    m_inherited.clear();
    const auto type = bibtexLower(entry.type);
    std::set<std::string, std::less<>> present;
    for (const auto& field : entry.fields) {
        present.insert(bibtexLower(field.name));
    }
    std::vector<std::string_view> missing;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto [key, isAll] = wanted[i];
        const auto* fields = parent(key);
        if (fields == nullptr) {
            missing.push_back(key);
            continue;
        }
        if (!scanner.spend(COST_OF_LOOK * fields->size())) {
            break;
        }
        const bool hasBook = present.contains("booktitle")
            || std::ranges::find(*fields, "booktitle", &Field::name) != fields->end();
        const auto give = [&](std::string_view name, const std::string& value) {
            if (name.empty() || mayNameParent(name) || present.contains(name)
                || !scanner.spend(value.size())) {
                return;
            }
            present.emplace(name);
            m_inherited.push_back(std::string(name));
            const std::string_view kept = m_inherited.back();
            entry.fields.push_back({kept, m_inherited.emplace_back(value)});
        };
        for (const auto& field : *fields) {
            addWanted(wanted, field.name, field.value);
            if (isAll) {
                give(field.name, field.value);
                continue;
            }
            const auto name = nameInChild(field.name, type);
            const bool isSecondBook = hasBook && name != field.name && name.starts_with("book");
            give(isSecondBook ? std::string_view() : name, field.value);
            if (field.name == "title" && isPartOfOneBook(type)) {
                give(field.name, field.value);
            }
        }
    }
    return missing;
}

const std::vector<BibtexParents::Field>* BibtexParents::parent(std::string_view key)
{
    if (!m_scanner) {
        lookForKeys();
    }
    auto place = m_places.find(key);
    if (place == m_places.end()) { // for BibTeX, other than for Biber, the case of letters says nothing
        const auto same = m_keys.find(bibtexLower(key));
        if (same == m_keys.end()) {
            return nullptr;
        }
        place = m_places.find(same->second);
    }
    const auto [known, isNew] = m_parents.try_emplace(place->first);
    auto& fields = known->second; // are never moved again: the names of further parents are views into them
    if (isNew) {
        BibtexEntry found;
        m_scanner->moveTo(place->second);
        m_scanner->next(found);
        for (const auto& field : found.fields) {
            fields.push_back({bibtexLower(field.name), std::string(field.value)});
        }
    }
    return &fields;
}

void BibtexParents::lookForKeys()
{
    m_scanner.emplace(m_text, [](std::size_t, Severity, const Sentence&) {});
    BibtexEntry entry;
    while (m_scanner->next(entry)) {
        m_places.try_emplace(entry.key, entry.start);
        m_keys.try_emplace(bibtexLower(entry.key), entry.key);
    }
}

}
