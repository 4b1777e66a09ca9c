#include "ui/map/facet_sort.h"

#include "core/base/text.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace alidade::ui {

namespace {

constexpr std::array WORDS = {QLatin1String("given"), QLatin1String("name"), QLatin1String("papers")};

/// A value with all that stands below it.
struct Branch {
    std::string label; ///< as it is seen, folded
    std::vector<map::FacetValue> values;
};

using Place = std::vector<map::FacetValue>::const_iterator;

/// The values from `begin` to `end`, of which the first is at the top.
std::vector<map::FacetValue> inOrder(const std::string& facet, Place begin, Place end, FacetSort sort)
{
    std::vector<Branch> branches;
    while (begin != end) {
        const auto isBeside = [&](const map::FacetValue& value) { return value.depth <= begin->depth; };
        const auto next = std::find_if(std::next(begin), end, isBeside);
        Branch branch{folded(fromQt(valueLabel(facet, begin->value, begin->label))), {*begin}};
        auto below = inOrder(facet, std::next(begin), next, sort);
        std::ranges::move(below, std::back_inserter(branch.values));
        branches.push_back(std::move(branch));
        begin = next;
    }
    std::ranges::stable_sort(branches, [sort](const Branch& a, const Branch& b) {
        const auto papers = [](const Branch& branch) { return branch.values.front().papers; };
        return sort == FacetSort::Papers ? papers(a) > papers(b) : naturalLess(a.label, b.label);
    });
    std::vector<map::FacetValue> values;
    for (auto& branch : branches) {
        std::ranges::move(branch.values, std::back_inserter(values));
    }
    return values;
}

}

map::Facet sorted(map::Facet facet, FacetSort sort)
{
    if (sort != FacetSort::Given) {
        facet.values = inOrder(facet.name, facet.values.cbegin(), facet.values.cend(), sort);
    }
    return facet;
}

QString wordOf(FacetSort sort)
{
    return WORDS.at(static_cast<std::size_t>(sort));
}

FacetSort sortNamed(const QString& word)
{
    const auto found = std::ranges::find(WORDS, word);
    return found == WORDS.end() ? FacetSort::Given : static_cast<FacetSort>(found - WORDS.begin());
}

}
