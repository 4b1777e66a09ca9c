#include "core/duplicates/name.h"

#include "core/base/text.h"
#include "core/duplicates/plain_words.h"
#include "core/duplicates/similarity.h"

#include <algorithm>
#include <array>

namespace alidade::duplicates {

namespace {

constexpr std::array<std::string_view, 12> NO_NAMES = {"anonymous",
                                                       "anon",
                                                       "na",
                                                       "n-a",
                                                       "et-al",
                                                       "others",
                                                       "nct",
                                                       "no-authors-listed",
                                                       "no-author",
                                                       "unknown",
                                                       "author",
                                                       "no-author-listed"};

/// A part of a name of fewer letters (`de`, `van`) says nothing of the person.
constexpr std::size_t SHORTEST_PART = 4;
constexpr std::size_t MOST_INITIALS = 3;
/// From this length on a family name may hold a slip.
constexpr std::size_t SHORTEST_WITH_SLIP = 5;
constexpr double SAME_BUT_A_SLIP = 0.8;

std::string hyphened(std::string_view text)
{
    return joined(plainWords(text), "-");
}

/// `Smith JM`, taken apart as if it were `Jane Smith`, has its initials for a family name.
bool areInitials(std::string_view family)
{
    return family.size() <= MOST_INITIALS
        && std::ranges::all_of(family, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool hasSamePart(std::string_view a, std::string_view b)
{
    for (const auto part : split(a, '-')) {
        for (const auto other : split(b, '-')) {
            if (part.size() >= SHORTEST_PART && part == other) {
                return true;
            }
        }
    }
    return false;
}

bool initialsClash(const Name& a, const Name& b)
{
    return !a.given.empty() && !b.given.empty() && a.given.front() != b.given.front();
}

}

std::vector<Name> namesOf(std::span<const Author> authors)
{
    std::vector<Name> names;
    for (const auto& author : authors.first(std::min(authors.size(), MOST_NAMES))) {
        Name name{hyphened(author.literal.empty() ? author.family : author.literal), hyphened(author.given)};
        if (name.family.empty() || (areInitials(author.family) && name.given.size() > name.family.size())) {
            std::swap(name.family, name.given);
        }
        if (!name.family.empty() && std::ranges::find(NO_NAMES, name.family) == NO_NAMES.end()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

bool isSamePerson(const Name& a, const Name& b)
{
    if (a.family == b.family) {
        return !initialsClash(a, b);
    }
    if (a.family == b.given && b.family == a.given) {
        return true;
    }
    if (hasSamePart(a.family, b.family) || hasSamePart(a.family, b.given) || hasSamePart(a.given, b.family)) {
        return true;
    }
    return !initialsClash(a, b) && std::min(a.family.size(), b.family.size()) >= SHORTEST_WITH_SLIP
        && a.family.front() == b.family.front() && similarity(a.family, b.family) >= SAME_BUT_A_SLIP;
}

}
