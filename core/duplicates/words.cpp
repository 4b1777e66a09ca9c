#include "core/duplicates/words.h"

#include "core/base/text.h"

#include <array>

namespace alidade::duplicates {

namespace {

/// What is said of an aspect at each level; empty where it goes without saying. Values are added to words
/// that end in a blank.
struct Words {
    Aspect aspect;
    std::string_view same;
    std::string_view near;
    std::string_view part;
    std::string_view different;
};

constexpr std::array<Words, 12> WORDS = {{
    {Aspect::Kind, "", "", "", "one is a correction, comment or reply"},
    {Aspect::Doi, "same DOI", "", "", "DOIs differ"},
    {Aspect::Title, "titles equal", "titles a slip apart", "one title holds the other", "titles differ"},
    {Aspect::Telling, "", "", "", "many works bear such a title"},
    {Aspect::Numbers, "", "", "", "numbers in the titles differ"},
    {Aspect::Authors, "authors agree", "", "some authors agree", "authors differ"},
    {Aspect::Year, "same year", "years one apart", "", "years "},
    {Aspect::Venue, "same venue", "", "", "venues differ"},
    {Aspect::Volume, "same volume", "volumes ", "", "volumes "},
    {Aspect::Issue, "same issue", "issues ", "", "issues "},
    {Aspect::Pages, "same first page", "first pages ", "", "first pages "},
    {Aspect::Abstract, "abstracts equal", "abstracts alike", "", "abstracts differ"},
}};

std::string valueOf(const Citation& citation, Aspect aspect)
{
    switch (aspect) {
    case Aspect::Year: return citation.year == 0 ? std::string() : std::to_string(citation.year);
    case Aspect::Volume: return citation.volume;
    case Aspect::Issue: return citation.issue;
    case Aspect::Pages: return citation.pages.first;
    case Aspect::Doi: return citation.doi;
    case Aspect::Title:
    case Aspect::Telling:
    case Aspect::Kind:
    case Aspect::Numbers:
    case Aspect::Language:
    case Aspect::Authors:
    case Aspect::FirstAuthor:
    case Aspect::Venue:
    case Aspect::Range:
    case Aspect::Abstract:
    case Aspect::Medium:
    case Aspect::Conference: return {};
    }
    return {};
}

std::string_view wordsFor(const Words& words, Level level)
{
    switch (level) {
    case Missing: return {};
    case Different: return words.different;
    case Part: return words.part;
    case Near: return words.near;
    case Same: return words.same;
    }
    return {};
}

}

std::vector<Reason> reasons(const Citation& a, const Citation& b)
{
    const auto comparison = compare(a, b);
    std::vector<Reason> found;
    for (const auto& words : WORDS) {
        const auto level = comparison[words.aspect];
        if (!wordsFor(words, level).empty()) {
            found.push_back({words.aspect, level, valueOf(a, words.aspect), valueOf(b, words.aspect)});
        }
    }
    return found;
}

std::string toText(const Reason& reason)
{
    for (const auto& words : WORDS) {
        if (words.aspect == reason.aspect) {
            const std::string text(wordsFor(words, reason.level));
            return text.ends_with(' ') ? text + reason.left + " and " + reason.right : text;
        }
    }
    return {};
}

std::string toText(const std::vector<Reason>& reasons)
{
    std::vector<std::string> parts;
    for (const auto& reason : reasons) {
        parts.push_back(toText(reason));
    }
    return joined(parts, ", ");
}

}
