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

bool canBeOne(const Citation& a, const Citation& b)
{
    return a.volume == b.volume || a.pages.first == b.pages.first
        || isSamePerson(a.authors.front(), b.authors.front());
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
