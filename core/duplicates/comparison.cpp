#include "core/duplicates/comparison.h"

#include "core/duplicates/author_lists.h"
#include "core/duplicates/cochrane.h"
#include "core/duplicates/similarity.h"
#include "core/duplicates/wording.h"

#include <algorithm>
#include <cstdlib>

namespace alidade::duplicates {

namespace {

/// From here on two titles are the same but for slips: one letter in twenty, or a word in a long one.
constexpr double NEAR_TITLE = 0.92;
/// Of fewer words is a subject, of which its author may write again.
constexpr std::size_t FEWEST_WORDS = 4;
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

/// How two titles stand to each other, the better of it the greater.
struct TitleMatch {
    Level level = Different;
    bool isWordedAlike = false;

    auto operator<=>(const TitleMatch&) const = default;
};

TitleMatch matchOf(const TitleForm& left, const TitleForm& right)
{
    const auto& a = left.letters;
    const auto& b = right.letters;
    if (a == b) {
        return {Same, true};
    }
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    const auto isPart = shorter.size() >= LONG_PART && longer.find(shorter) != std::string::npos;
    const auto most = 2.0 * static_cast<double>(shorter.size()) / static_cast<double>(a.size() + b.size());
    const auto isNear = most >= NEAR_TITLE && (isPart || similarity(a, b) >= NEAR_TITLE);
    if (!isNear && !isPart) {
        return {};
    }
    return {isNear ? Near : Part,
            !isWordTurning(left.words, right.words) && (isPart || !isWordReplaced(left.words, right.words))};
}

TitleMatch matchOf(const Title& a, const Title& b)
{
    if (a.whole().empty() || b.whole().empty()) {
        return {Missing, false};
    }
    TitleMatch best;
    for (const auto& left : a.forms) {
        for (const auto& right : b.forms) {
            best = std::max(best, matchOf(left, right));
        }
    }
    return best;
}

/// A title that works of this review share tells nothing where both bear it; under it and another, it does.
Level tellingLevel(const Title& a, const Title& b)
{
    const bool isShared = a.isCommon && b.isCommon && a.whole() == b.whole();
    return a.isGeneric || b.isGeneric || isShared ? Different : Same;
}

/// Same also for `F-18 2-fluoro` and `(18)F-2-fluoro`, where only the parted ones agree.
Level numbersLevel(const Title& a, const Title& b)
{
    if (a.numbers == b.numbers || a.partedNumbers == b.partedNumbers) {
        return Same;
    }
    return std::ranges::includes(a.numbers, b.numbers) || std::ranges::includes(b.numbers, a.numbers)
        ? Part
        : Different;
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

/// Of two records one of which stands in a supplement: the other elsewhere, or perhaps not. Where pages are
/// not known the issue tells: `15` may be short for `15 suppl 1`; one page without an issue, `985-985`, is
/// what an abstract has.
Level besideSupplement(const Citation& inside, const Citation& outside, PlaceMatch pages)
{
    if (pages != PlaceMatch::Unknown) {
        return pages == PlaceMatch::Different ? Different : Near;
    }
    const auto issues = compareNumbers(inside.issue, outside.issue);
    const bool isOnOnePage = outside.pages.first.empty() || outside.pages.count() == 1;
    const bool saysWhere = !outside.issue.empty() || !isOnOnePage;
    const bool isElsewhere = issues == PlaceMatch::Different || (issues == PlaceMatch::Unknown && saysWhere);
    return inside.supplement.isNamed && isElsewhere ? Different : Near;
}

Level supplementLevel(const Citation& a, const Citation& b)
{
    const auto& left = a.supplement;
    const auto& right = b.supplement;
    if (!left.isOne() && !right.isOne()) {
        return Missing;
    }
    const auto pages = comparePages(a.pages, b.pages);
    if (left.isOne() != right.isOne()) {
        return left.isOne() ? besideSupplement(a, b, pages) : besideSupplement(b, a, pages);
    }
    const bool areTwo = !left.number.empty() && !right.number.empty() && left.number != right.number;
    return areTwo && pages != PlaceMatch::Same ? Different : Same;
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
        || (!a.trial.empty() && a.trial == b.trial)
        || (matchOf(a.title, b.title).level & (Same | Near | Part)) != 0;
}

Comparison compare(const Citation& a, const Citation& b)
{
    Comparison comparison;
    const auto titles = matchOf(a.title, b.title);
    comparison[Aspect::Title] = titles.level;
    comparison[Aspect::Wording] = titles.isWordedAlike ? Same : Different;
    comparison[Aspect::Telling] = tellingLevel(a.title, b.title);
    comparison[Aspect::Specific] =
        std::min(a.title.words().size(), b.title.words().size()) >= FEWEST_WORDS ? Same : Different;
    comparison[Aspect::Kind] = a.title.kind == b.title.kind ? Same : Different;
    comparison[Aspect::Numbers] = numbersLevel(a.title, b.title);
    comparison[Aspect::Language] =
        a.title.isTranslated == b.title.isTranslated && a.title.isForeign == b.title.isForeign ? Same
                                                                                               : Different;
    comparison[Aspect::Authors] = compareAuthors(a.authors, b.authors);
    comparison[Aspect::FirstAuthor] = compareFirstAuthors(a.authors, b.authors);
    comparison[Aspect::Year] = yearLevel(a.year, b.year);
    comparison[Aspect::Venue] = levelOf(compare(a.venue, b.venue));
    comparison[Aspect::Unplaced] =
        a.venue.allInitials.empty() && b.venue.allInitials.empty() ? Same : Different;
    comparison[Aspect::Volume] = levelOf(compareNumbers(a.volume, b.volume));
    comparison[Aspect::Issue] = levelOf(compareNumbers(a.issue, b.issue));
    comparison[Aspect::Pages] = levelOf(comparePages(a.pages, b.pages));
    comparison[Aspect::Range] = rangeLevel(a.pages, b.pages);
    comparison[Aspect::Supplement] = supplementLevel(a, b);
    comparison[Aspect::Doi] = compareDois(a.doi, b.doi);
    comparison[Aspect::Version] = compareVersions(a, b);
    comparison[Aspect::Trial] = equality(a.trial, b.trial, {});
    comparison[Aspect::Abstract] = abstractLevel(a.abstract, b.abstract);
    comparison[Aspect::Medium] = equality(a.medium, b.medium, Medium::Unknown);
    comparison[Aspect::Conference] =
        a.medium == Medium::ConferencePaper && b.medium == Medium::ConferencePaper ? Same : Different;
    return comparison;
}

}
