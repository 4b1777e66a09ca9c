#include "core/duplicates/cochrane.h"

#include "core/base/number.h"

#include <algorithm>
#include <string_view>

namespace alidade::duplicates {

namespace {

constexpr std::string_view CENTRAL = "10.1002/central/";
constexpr std::string_view REVIEWS = "10.1002/14651858.";
constexpr std::string_view VERSION = ".pub";
constexpr std::size_t NUMBER_LENGTH = 8; ///< of `cd005465`

std::string_view withoutVersion(std::string_view doi)
{
    return doi.substr(0, doi.rfind(VERSION));
}

bool isReviewNumber(std::string_view text)
{
    return text.size() == NUMBER_LENGTH && text.starts_with("cd")
        && std::ranges::all_of(text.substr(2), isDigit);
}

/// `cd005465`; empty where it is no review.
std::string_view reviewNumber(const Citation& citation)
{
    const std::string_view doi = citation.doi;
    const auto ofDoi =
        doi.starts_with(REVIEWS) ? doi.substr(REVIEWS.size()).substr(0, NUMBER_LENGTH) : std::string_view();
    const std::string_view number = isReviewNumber(ofDoi) ? ofDoi : std::string_view(citation.pages.first);
    return isReviewNumber(number) ? number : std::string_view();
}

}

Level compareVersions(const Citation& a, const Citation& b)
{
    if (!a.doi.empty() && !b.doi.empty()) {
        return a.doi != b.doi && withoutVersion(a.doi) == withoutVersion(b.doi) ? Different : Same;
    }
    const auto number = reviewNumber(a);
    if (number.empty() || number != reviewNumber(b)) {
        return Missing;
    }
    return a.year != 0 && b.year != 0 && a.year != b.year ? Different : Same;
}

Level compareDois(const std::string& a, const std::string& b)
{
    if (a.empty() || b.empty() || a.starts_with(CENTRAL) != b.starts_with(CENTRAL)) {
        return Missing;
    }
    return a == b ? Same : Different;
}

}
