#include "core/sources/bibtex_parents.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_PARENTS = 8; ///< of one entry; more is a mistake

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
    if (name == "crossref") {
        wanted.push_back({trimmed(value), false});
    } else if (name == "xdata") {
        for (const auto key : split(value, ',')) {
            wanted.push_back({trimmed(key), true});
        }
    }
}

bool mayNameParent(std::string_view name)
{
    const bool mayBeCrossref = name.size() == 8 && (name[0] | 0x20) == 'c';
    const bool mayBeXdata = name.size() == 5 && (name[0] | 0x20) == 'x';
    return (mayBeCrossref && bibtexLower(name) == "crossref") || (mayBeXdata && bibtexLower(name) == "xdata");
}

/// What the parent's field is called in an entry that stands in it.
std::string_view nameInChild(std::string_view name, std::string_view type)
{
    if (name != "title") {
        return std::ranges::find(SHARED, name) == SHARED.end() ? std::string_view() : name;
    }
    return type == "article" ? "journaltitle" : type.starts_with("in") ? "booktitle" : std::string_view();
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
    for (std::size_t i = 0; i < wanted.size() && i < MOST_PARENTS; ++i) {
        const auto [key, isAll] = wanted[i];
        const auto* fields = parent(key);
        if (fields == nullptr) {
            missing.push_back(key);
            continue;
        }
        const bool hasBook = present.contains("booktitle")
            || std::ranges::find(*fields, "booktitle", &Field::name) != fields->end();
        for (const auto& field : *fields) {
            addWanted(wanted, field.name, field.value);
            const auto name = isAll ? std::string_view(field.name) : nameInChild(field.name, type);
            const bool isSecondBook = name == "booktitle" && field.name == "title" && hasBook;
            if (name.empty() || mayNameParent(name) || isSecondBook || present.contains(name)
                || !scanner.spend(field.value.size())) {
                continue;
            }
            present.emplace(name);
            m_inherited.push_back(std::string(name));
            const std::string_view kept = m_inherited.back();
            entry.fields.push_back({kept, m_inherited.emplace_back(field.value)});
        }
    }
    return missing;
}

const std::vector<BibtexParents::Field>* BibtexParents::parent(std::string_view key)
{
    if (!m_scanner) {
        lookForKeys();
    }
    if (const auto known = m_parents.find(key); known != m_parents.end()) {
        return &known->second;
    }
    const auto place = m_places.find(key);
    if (place == m_places.end()) {
        return nullptr;
    }
    BibtexEntry found;
    m_scanner->moveTo(place->second);
    m_scanner->next(found);
    auto& fields = m_parents[place->first];
    for (const auto& field : found.fields) {
        fields.push_back({bibtexLower(field.name), std::string(field.value)});
    }
    return &fields;
}

void BibtexParents::lookForKeys()
{
    m_scanner.emplace(m_text, [](std::size_t, Severity, const Sentence&) {});
    BibtexEntry entry;
    while (m_scanner->next(entry)) {
        m_places.try_emplace(entry.key, entry.start);
    }
}

}
