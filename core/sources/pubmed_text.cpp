#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/ovid_source.h"
#include "core/sources/person_name.h"
#include "core/sources/plain_text.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

constexpr std::string_view DOI = "DOI: ";
constexpr std::string_view PMCID = "PMCID: ";
constexpr std::string_view PMID = "PMID: ";

/// What paragraphs begin with that belong to neither title nor abstract.
constexpr auto REMARKS = std::to_array<std::string_view>({"Author information:",
                                                          "Collaborators:",
                                                          "Comment in",
                                                          "Comment on",
                                                          "Conflict of interest statement:",
                                                          "Copyright",
                                                          "\u00A9",
                                                          "Erratum for",
                                                          "Erratum in",
                                                          "Original report in",
                                                          "Republished",
                                                          "Retraction in",
                                                          "Retraction of",
                                                          "Summary for patients in",
                                                          "Update in",
                                                          "Update of"});

bool isNumbers(std::string_view paragraph)
{
    return paragraph.starts_with(DOI) || paragraph.starts_with(PMCID) || paragraph.starts_with(PMID);
}

/// `names` without the numbers of institutions behind each: `Quill A(1)(2), Meer P(#)(3).`
std::string withoutNumbers(std::string_view names)
{
    std::string bare;
    while (!names.empty()) {
        const auto open = std::min(names.find('('), names.size());
        const auto close = names.find_first_not_of("0123456789#*", open + 1);
        const bool isMark = close != std::string_view::npos && names[close] == ')';
        bare += names.substr(0, isMark ? open : open + 1);
        names.remove_prefix(std::min(isMark ? close + 1 : open + 1, names.size()));
    }
    bare.resize(bare.find_last_not_of(" .") + 1);
    return bare;
}

bool isPerson(std::string_view name)
{
    return !familyBeforeInitials(partedAtSuffix(name).first).empty();
}

/// Persons stand between commas, and bodies behind semicolons: `Quill A, Meer PJ Jr; Rain Group.` False where
/// it is no list of them.
bool takeAuthors(std::string_view paragraph, Entry& entry)
{
    const auto text = cleaned(withoutNumbers(cleaned(paragraph))); // between blanks a number leaves two
    const auto lists = split(text, ';');
    const auto persons = split(lists.front(), ',');
    const bool areAuthors = std::ranges::any_of(persons, [](auto name) { return isPerson(trimmed(name)); })
        && std::ranges::all_of(persons, [](auto name) {
                                return isPerson(trimmed(name)) || split(trimmed(name), ' ').size() < 3;
                            });
    if (!areAuthors) {
        return false;
    }
    for (const auto name : persons) {
        if (auto author = databaseName(trimmed(name)); author != Author{}) {
            entry.authors.push_back(std::move(author));
        }
    }
    for (std::size_t i = 1; i < lists.size(); ++i) {
        if (!trimmed(lists[i]).empty()) {
            entry.authors.push_back(bodyName(lists[i]));
        }
    }
    return true;
}

void takeNumbers(std::string_view paragraph, Entry& entry)
{
    for (auto line : split(paragraph, '\n')) {
        line = trimmed(line);
        if (line.starts_with(DOI)) {
            entry.doi = doiOf(line);
        } else if (line.starts_with(PMID)) {
            const auto number = trimmed(line.substr(PMID.size()));
            entry.key = number.substr(0, number.find_first_not_of("0123456789"));
        } else if (line.starts_with(PMCID)) {
            entry.other.push_back({"PMCID", cleaned(line.substr(PMCID.size()))});
        }
    }
}

void takeCitation(std::string_view paragraph, Entry& entry)
{
    const auto text = cleaned(paragraph.substr(paragraph.find(". ") + 2));
    putSource(ovidSource(text), entry);
    if (const auto doi = text.find("doi: 10."); doi != std::string::npos) {
        entry.doi = doiOf(std::string_view(text).substr(doi, text.find(' ', doi + 5) - doi));
    }
}

/// A title that was translated has the language behind it: `[Article in French]`.
bool takeLanguage(std::string_view paragraph, Entry& entry)
{
    constexpr std::string_view BEGIN = "[Article in ";
    const auto text = trimmed(paragraph);
    if (!text.starts_with(BEGIN) || !text.ends_with(']')) {
        return false;
    }
    entry.language = cleaned(text.substr(BEGIN.size(), text.size() - BEGIN.size() - 1));
    return true;
}

}

bool isPubmedCitation(std::string_view paragraph)
{
    const auto digits = std::min(paragraph.find_first_not_of("0123456789"), paragraph.size());
    const auto rest = paragraph.substr(digits);
    const auto year = std::min(rest.find(". ", 2), rest.size());
    return digits > 0 && rest.starts_with(". ") && yearOf(rest.substr(year).substr(0, 6)).has_value();
}

void fillFromPubmed(const Paragraphs& paragraphs, Entry& entry)
{
    entry.type = "article-journal";
    takeCitation(paragraphs.front(), entry);
    entry.title = paragraphs.size() < 2 || isNumbers(paragraphs[1]) ? "" : textOf(paragraphs[1]);
    bool hasAuthors = false;
    for (std::size_t i = entry.title.empty() ? 1 : 2; i < paragraphs.size(); ++i) {
        const auto paragraph = paragraphs[i];
        const auto* const remark =
            std::ranges::find_if(REMARKS, [&](auto begin) { return paragraph.starts_with(begin); });
        if (isNumbers(paragraph)) {
            takeNumbers(paragraph, entry);
        } else if (remark != REMARKS.end()) {
            const auto name = remark->substr(0, remark->find(':'));
            const auto isNamed = name.size() < remark->size();
            entry.other.push_back(
                {std::string(name), textOf(paragraph.substr(isNamed ? remark->size() : 0))});
        } else if (!takeLanguage(paragraph, entry)) {
            const bool mayBeAuthors = !hasAuthors && entry.abstract.empty();
            hasAuthors = hasAuthors || (mayBeAuthors && takeAuthors(paragraph, entry));
            if (!mayBeAuthors || entry.authors.empty()) {
                addToAbstract(paragraph, entry);
            }
        }
    }
}

}
