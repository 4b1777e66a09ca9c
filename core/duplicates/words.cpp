#include "core/duplicates/words.h"

#include <algorithm>
#include <array>

namespace alidade::duplicates {

namespace {

/// What is said of an aspect at each level; empty where it goes without saying. In the places of the words
/// stand the values of the two records.
struct AspectWords {
    Aspect aspect;
    Words same;
    Words near;
    Words part;
    Words different;
};

constexpr std::array<AspectWords, 13> WORDS = {{
    {Aspect::Kind, {}, {}, {}, translatable("Sentence", "one is a correction, comment or reply")},
    {Aspect::Doi, translatable("Sentence", "same DOI"), {}, {}, translatable("Sentence", "DOIs differ")},
    {Aspect::Title,
     translatable("Sentence", "titles equal"),
     translatable("Sentence", "titles a slip apart"),
     translatable("Sentence", "one title holds the other"),
     translatable("Sentence", "titles differ")},
    {Aspect::Telling, {}, {}, {}, translatable("Sentence", "many works bear such a title")},
    {Aspect::Numbers, {}, {}, {}, translatable("Sentence", "numbers in the titles differ")},
    {Aspect::Authors,
     translatable("Sentence", "authors agree"),
     {},
     translatable("Sentence", "some authors agree"),
     translatable("Sentence", "authors differ")},
    {Aspect::Year,
     translatable("Sentence", "same year"),
     translatable("Sentence", "years one apart"),
     {},
     translatable("Sentence", "years %1 and %2")},
    {Aspect::Venue,
     translatable("Sentence", "same venue"),
     {},
     {},
     translatable("Sentence", "venues differ")},
    {Aspect::Volume,
     translatable("Sentence", "same volume"),
     translatable("Sentence", "volumes %1 and %2"),
     {},
     translatable("Sentence", "volumes %1 and %2")},
    {Aspect::Issue,
     translatable("Sentence", "same issue"),
     translatable("Sentence", "issues %1 and %2"),
     {},
     translatable("Sentence", "issues %1 and %2")},
    {Aspect::Pages,
     translatable("Sentence", "same first page"),
     translatable("Sentence", "first pages %1 and %2"),
     {},
     translatable("Sentence", "first pages %1 and %2")},
    {Aspect::Supplement, {}, {}, {}, translatable("Sentence", "not in the same supplement")},
    {Aspect::Abstract,
     translatable("Sentence", "abstracts equal"),
     translatable("Sentence", "abstracts alike"),
     {},
     translatable("Sentence", "abstracts differ")},
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
    case Aspect::Specific:
    case Aspect::Wording:
    case Aspect::Kind:
    case Aspect::Numbers:
    case Aspect::Language:
    case Aspect::Authors:
    case Aspect::FirstAuthor:
    case Aspect::Venue:
    case Aspect::Unplaced:
    case Aspect::Range:
    case Aspect::Supplement:
    case Aspect::Version:
    case Aspect::Trial:
    case Aspect::Abstract:
    case Aspect::Medium:
    case Aspect::Conference: return {};
    }
    return {};
}

Words wordsFor(const AspectWords& words, Level level)
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

bool isEmpty(Words words)
{
    return *words.text == '\0';
}

}

std::vector<Reason> reasons(const Citation& a, const Citation& b)
{
    const auto comparison = compare(a, b);
    std::vector<Reason> found;
    for (const auto& words : WORDS) {
        const auto level = comparison[words.aspect];
        if (!isEmpty(wordsFor(words, level))) {
            found.push_back({words.aspect, level, valueOf(a, words.aspect), valueOf(b, words.aspect)});
        }
    }
    return found;
}

Sentence inWords(const Reason& reason)
{
    const auto found = std::ranges::find(WORDS, reason.aspect, &AspectWords::aspect);
    return found == WORDS.end() ? Sentence()
                                : Sentence(wordsFor(*found, reason.level), {reason.left, reason.right});
}

Sentence inWords(const std::vector<Reason>& reasons)
{
    std::vector<Sentence> parts;
    for (const auto& reason : reasons) {
        parts.push_back(inWords(reason));
    }
    return joined(std::move(parts), ", ");
}

}
