#include "core/duplicates/name.h"

#include "core/base/number.h"
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

/// Words that only bodies have in their names.
constexpr std::array<std::string_view, 16> OF_BODIES = {"group",
                                                        "groups",
                                                        "collaborators",
                                                        "collaboration",
                                                        "collaborative",
                                                        "investigators",
                                                        "consortium",
                                                        "trialists",
                                                        "network",
                                                        "committee",
                                                        "association",
                                                        "society",
                                                        "council",
                                                        "organization",
                                                        "organisation",
                                                        "team"};

/// What stands before family names, or behind given ones: `van Os, J.` and `Os, J. van`.
constexpr std::array<std::string_view, 20> PARTICLES = {"van", "von",   "vom", "zu", "der", "den", "de",
                                                        "del", "della", "di",  "da", "do",  "dos", "du",
                                                        "la",  "le",    "el",  "al", "ter", "ten"};

/// A part of a name of fewer letters (`de`, `van`) says nothing of the person.
constexpr std::size_t SHORTEST_PART = 4;
constexpr std::size_t MOST_INITIALS = 3;
/// From this length on a family name may hold a slip.
constexpr std::size_t SHORTEST_WITH_SLIP = 5;
constexpr std::ptrdiff_t FEWEST_DIGITS = 3;
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

/// `os` of `van-os`; a name of particles alone stays.
std::string_view withoutParticles(std::string_view family)
{
    for (auto rest = family; !rest.empty();) {
        const auto hyphen = rest.find('-');
        if (hyphen == std::string_view::npos
            || std::ranges::find(PARTICLES, rest.substr(0, hyphen)) == PARTICLES.end()) {
            return rest;
        }
        rest.remove_prefix(hyphen + 1);
    }
    return family;
}

/// Particles that both have say nothing: `van-den-berg` is not `van-den-broek`. One alone may be written
/// together with the name: `dewit`.
bool areSlipApart(std::string_view a, std::string_view b)
{
    const auto left = withoutParticles(a);
    const auto right = withoutParticles(b);
    if (left.size() < a.size() && right.size() < b.size()) {
        a = left;
        b = right;
    }
    return std::min(a.size(), b.size()) >= SHORTEST_WITH_SLIP && a.front() == b.front()
        && similarity(a, b) >= SAME_BUT_A_SLIP;
}

/// Takes off the first part of a name.
std::string_view takePart(std::string_view& name)
{
    const auto part = name.substr(0, name.find('-'));
    name.remove_prefix(std::min(part.size() + 1, name.size()));
    return part;
}

bool hasPart(std::string_view name, std::string_view part)
{
    while (!name.empty()) {
        if (takePart(name) == part) {
            return true;
        }
    }
    return false;
}

bool hasSamePart(std::string_view a, std::string_view b)
{
    while (!a.empty()) {
        const auto part = takePart(a);
        if (part.size() >= SHORTEST_PART && hasPart(b, part)) {
            return true;
        }
    }
    return false;
}

bool hasInitial(std::string_view name, char initial)
{
    while (!name.empty()) {
        if (takePart(name).starts_with(initial)) {
            return true;
        }
    }
    return false;
}

/// Whether two given names have no initial in common: some records leave out the first ones.
bool clash(std::string_view given, std::string_view other)
{
    if (given.empty() || other.empty()) {
        return false;
    }
    while (!given.empty()) {
        if (hasInitial(other, takePart(given).front())) {
            return false;
        }
    }
    return true;
}

/// Whether `given` may stand for `name`: it is the same, its initial, or not known.
bool standsFor(std::string_view given, std::string_view name)
{
    const auto first = given.substr(0, given.find('-'));
    return given.empty() || given == name || (first.size() == 1 && first.front() == name.front());
}

/// Whether `a` has its family name where `b` has the given one: `Liang, C.` and `Chen, Liang`.
bool isTurnedRound(const Name& a, const Name& b)
{
    return (a.family == b.given || hasSamePart(a.family, b.given)) && standsFor(a.given, b.family);
}

/// Whether it is the number of a trial rather than a name, where a footnote may have left a digit.
bool isNumber(std::string_view family)
{
    return std::ranges::count_if(family, isDigit) >= FEWEST_DIGITS;
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

bool isBody(const Name& name)
{
    return std::ranges::any_of(split(name.family, '-'), [](auto word) {
        return std::ranges::find(OF_BODIES, word) != OF_BODIES.end();
    });
}

bool isInOtherScript(const Name& name)
{
    return std::ranges::none_of(name.family,
                                [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '-'; });
}

bool isSamePerson(const Name& a, const Name& b)
{
    if (isNumber(a.family) || isNumber(b.family)) {
        return a.family == b.family;
    }
    if (isTurnedRound(a, b) || isTurnedRound(b, a)) {
        return true;
    }
    if (clash(a.given, b.given)) {
        return false;
    }
    return withoutParticles(a.family) == withoutParticles(b.family) || hasSamePart(a.family, b.family)
        || areSlipApart(a.family, b.family);
}

}
