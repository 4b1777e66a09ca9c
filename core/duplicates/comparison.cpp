#include "core/duplicates/comparison.h"

#include "core/duplicates/similarity.h"

#include <algorithm>
#include <cstdlib>

namespace alidade::duplicates {

namespace {

/// From here on two titles are the same but for slips: one letter in twenty, or a word in a long one.
constexpr double NEAR_TITLE = 0.92;
/// A title that another one holds names the work if it is as long as this.
constexpr std::size_t LONG_PART = 16;
/// Two abstracts may stand on the same page, or run over the same two.
constexpr int LONG_RANGE = 3;
constexpr double SAME_ABSTRACT = 0.93;
constexpr double NEAR_ABSTRACT = 0.75;

Level levelOf(PlaceMatch match)
{
    switch (match) {
    case PlaceMatch::Unknown: return Missing;
    case PlaceMatch::Same: return Same;
    case PlaceMatch::Near: return Near;
    case PlaceMatch::Different: return Different;
    }
    return Missing;
}

Level levelOf(VenueMatch match)
{
    switch (match) {
    case VenueMatch::Unknown: return Missing;
    case VenueMatch::Same: return Same;
    case VenueMatch::Different: return Different;
    }
    return Missing;
}

Level formLevel(const std::string& a, const std::string& b)
{
    if (a == b) {
        return Same;
    }
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    const auto most = 2.0 * static_cast<double>(shorter.size()) / static_cast<double>(a.size() + b.size());
    if (most >= NEAR_TITLE && similarity(a, b) >= NEAR_TITLE) {
        return Near;
    }
    return shorter.size() >= LONG_PART && longer.find(shorter) != std::string::npos ? Part : Different;
}

Level titleLevel(const Title& a, const Title& b)
{
    if (a.whole().empty() || b.whole().empty()) {
        return Missing;
    }
    auto best = Different;
    for (const auto& left : a.forms) {
        for (const auto& right : b.forms) {
            best = std::max(best, formLevel(left, right));
        }
    }
    return best;
}

Level numbersLevel(const Title& a, const Title& b)
{
    if (a.numbers == b.numbers) {
        return Same;
    }
    return std::ranges::includes(a.numbers, b.numbers) || std::ranges::includes(b.numbers, a.numbers)
        ? Part
        : Different;
}

Level authorsLevel(const std::vector<Name>& a, const std::vector<Name>& b)
{
    if (a.empty() || b.empty()) {
        return Missing;
    }
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    const auto met = static_cast<std::size_t>(std::ranges::count_if(shorter, [&](const Name& name) {
        return std::ranges::any_of(longer, [&](const Name& other) { return isSamePerson(name, other); });
    }));
    if (2 * met >= shorter.size()) {
        return met == 0 ? Different : Same;
    }
    return met > 0 ? Part : Different;
}

Level firstAuthorLevel(const std::vector<Name>& a, const std::vector<Name>& b)
{
    if (a.empty() || b.empty()) {
        return Missing;
    }
    return isSamePerson(a.front(), b.front()) ? Same : Different;
}

Level yearLevel(int a, int b)
{
    if (a == 0 || b == 0) {
        return Missing;
    }
    const auto apart = std::abs(a - b);
    return apart == 0 ? Same : apart == 1 ? Near : Different;
}

Level rangeLevel(const Pages& a, const Pages& b)
{
    if (a.last.empty() || b.last.empty()) {
        return Missing;
    }
    return a.first == b.first && a.last == b.last && a.count() >= LONG_RANGE ? Same : Different;
}

template <class T>
Level equality(const T& a, const T& b, const T& unknown)
{
    if (a == unknown || b == unknown) {
        return Missing;
    }
    return a == b ? Same : Different;
}

Level abstractLevel(const std::string& a, const std::string& b)
{
    if (a.empty() || b.empty()) {
        return Missing;
    }
    const auto alike = similarity(a, b);
    return alike >= SAME_ABSTRACT ? Same : alike >= NEAR_ABSTRACT ? Near : Different;
}

}

bool haveCommonGround(const Citation& a, const Citation& b)
{
    return (!a.doi.empty() && a.doi == b.doi) || comparePages(a.pages, b.pages) == PlaceMatch::Same
        || (titleLevel(a.title, b.title) & (Same | Near | Part)) != 0;
}

Comparison compare(const Citation& a, const Citation& b)
{
    Comparison comparison;
    comparison[Aspect::Title] = titleLevel(a.title, b.title);
    comparison[Aspect::Telling] = a.title.isGeneric || b.title.isGeneric ? Different : Same;
    comparison[Aspect::Kind] = a.title.kind == b.title.kind ? Same : Different;
    comparison[Aspect::Numbers] = numbersLevel(a.title, b.title);
    comparison[Aspect::Language] = a.title.isTranslated == b.title.isTranslated ? Same : Different;
    comparison[Aspect::Authors] = authorsLevel(a.authors, b.authors);
    comparison[Aspect::FirstAuthor] = firstAuthorLevel(a.authors, b.authors);
    comparison[Aspect::Year] = yearLevel(a.year, b.year);
    comparison[Aspect::Venue] = levelOf(compare(a.venue, b.venue));
    comparison[Aspect::Volume] = levelOf(compareNumbers(a.volume, b.volume));
    comparison[Aspect::Issue] = levelOf(compareNumbers(a.issue, b.issue));
    comparison[Aspect::Pages] = levelOf(comparePages(a.pages, b.pages));
    comparison[Aspect::Range] = rangeLevel(a.pages, b.pages);
    comparison[Aspect::Doi] = equality(a.doi, b.doi, {});
    comparison[Aspect::Abstract] = abstractLevel(a.abstract, b.abstract);
    comparison[Aspect::Medium] = equality(a.medium, b.medium, Medium::Unknown);
    comparison[Aspect::Conference] =
        a.medium == Medium::ConferencePaper && b.medium == Medium::ConferencePaper ? Same : Different;
    return comparison;
}

}
