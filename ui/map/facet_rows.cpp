#include "ui/map/facet_rows.h"

#include "core/base/text.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/text.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

/// Cutting fewer rows than this off saves nothing: "2 more" helps nobody.
constexpr std::size_t TOO_FEW_TO_CUT = 4;

/// Facets of which the filter language cannot ask for papers without a value.
constexpr std::array<std::string_view, 3> WITHOUT_NONE = {"source", "verdict", "reviewer"};

}

FacetRow* FacetRow::add(std::unique_ptr<FacetRow> child)
{
    child->parent = this;
    child->place = static_cast<int>(children.size());
    return children.emplace_back(std::move(child)).get();
}

bool FacetRow::hasShapeOf(const FacetRow& other) const
{
    const auto same = [](const auto& a, const auto& b) { return a->hasShapeOf(*b); };
    return kind == other.kind && value == other.value && std::ranges::equal(children, other.children, same);
}

void FacetRow::takeNumbers(const FacetRow& other)
{
    label = other.label;
    papers = other.papers;
    share = other.share;
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i]->takeNumbers(*other.children[i]);
    }
}

std::vector<bool> foundValues(const map::Facet& facet, const std::string& search)
{
    std::vector<bool> found(facet.values.size(), search.empty());
    if (search.empty()) {
        return found;
    }
    int below = 0; // depth of the found code that the walk is below of; 0 for none
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
        const auto& value = facet.values[i];
        if (below > 0 && value.depth <= below) {
            below = 0;
        }
        if (below > 0) {
            found[i] = true;
        } else if (folded(fromQt(valueLabel(facet.name, value.value, value.label))).find(search)
                   != std::string::npos) {
            found[i] = true;
            below = value.depth;
            int depth = value.depth;
            for (std::size_t above = i; above-- > 0 && depth > 1;) {
                if (facet.values[above].depth < depth) {
                    depth = facet.values[above].depth;
                    found[above] = true;
                }
            }
        }
    }
    return found;
}

std::vector<std::unique_ptr<FacetRow>>
facetRows(const map::Facet& facet, const std::string& search, std::size_t limit)
{
    FacetRow heading;
    const auto found = foundValues(facet, search);
    const auto foundCount = static_cast<std::size_t>(std::ranges::count(found, true));
    if (foundCount < limit + TOO_FEW_TO_CUT) {
        limit = foundCount;
    }
    std::uint32_t most = std::max<std::uint32_t>(facet.none, 1);
    for (const auto& value : facet.values) {
        most = std::max(most, value.papers);
    }
    const auto rowOf = [&](FacetRowKind kind, std::uint32_t papers) {
        auto row = std::make_unique<FacetRow>();
        row->kind = kind;
        row->field = facet.name;
        row->papers = papers;
        row->share = double(papers) / most;
        return row;
    };

    std::vector<FacetRow*> path = {&heading}; // by depth
    std::size_t made = 0;
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
        const auto& value = facet.values[i];
        if (!found[i]) {
            continue;
        }
        if (made >= limit && value.depth <= 1) {
            break; // a code's tree stays whole
        }
        auto row = rowOf(FacetRowKind::Value, value.papers);
        row->label = valueLabel(facet.name, value.value, value.label);
        row->value = value.value;
        const auto depth = std::min(static_cast<std::size_t>(std::max(value.depth, 1)), path.size());
        path.resize(depth);
        path.push_back(path.back()->add(std::move(row)));
        ++made;
    }
    if (made < foundCount) {
        heading.add(rowOf(FacetRowKind::More, static_cast<std::uint32_t>(foundCount - made)));
    }
    if (search.empty() && facet.none > 0) {
        auto none = rowOf(FacetRowKind::NoAnswer, facet.none);
        const bool canBeAsked = std::ranges::find(WITHOUT_NONE, facet.name) == WITHOUT_NONE.end();
        none->value = canBeAsked ? "none" : "";
        heading.add(std::move(none));
    }
    return std::move(heading.children);
}

}
