#include "core/duplicates/common_titles.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alidade::duplicates {

namespace {

constexpr std::size_t MANY = 3;

/// Works of one title, no two of which can be one.
using Works = std::vector<const Citation*>;

/// The same person may bring one work to several venues, but prints it in one of them only once: what returns
/// there under its title is a column.
bool canBeOne(const Citation& a, const Citation& b)
{
    return a.volume == b.volume || a.pages.first == b.pages.first
        || (isSamePerson(a.authors.front(), b.authors.front())
            && compare(a.venue, b.venue) != VenueMatch::Same);
}

}

void markCommonTitles(std::span<Citation> citations)
{
    std::unordered_map<std::string_view, Works> worksByTitle;
    for (const auto& citation : citations) {
        if (citation.title.isGeneric || citation.volume.empty() || citation.pages.first.empty()
            || citation.authors.empty()) {
            continue;
        }
        auto& works = worksByTitle[citation.title.whole()];
        if (works.size() < MANY
            && std::ranges::none_of(works, [&](const auto* work) { return canBeOne(*work, citation); })) {
            works.push_back(&citation);
        }
    }
    for (auto& citation : citations) {
        const auto found = worksByTitle.find(citation.title.whole());
        if (found != worksByTitle.end() && found->second.size() == MANY) {
            citation.title.isCommon = true;
        }
    }
}

}
