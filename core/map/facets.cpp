#include "core/map/facets.h"

#include "core/base/text.h"
#include "core/map/answer_values.h"
#include "core/map/filter_parts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace alidade::map {

namespace {

/// Beside the dimensions.
constexpr std::array<std::string_view, 5> OWN_FACETS = {"year", "venue", "source", "verdict", "reviewer"};

class Maker
{
public:
    /// What is not in `counts` already is counted where it is asked for.
    Maker(const Index& index, const Bitset& selection, const Counts* counts)
        : m_index(index)
        , m_selection(selection)
        , m_counts(counts)
    {
    }

    std::optional<Facet> named(std::string_view name) const
    {
        if (name == "year") {
            return years();
        }
        if (name == "venue") {
            return venues();
        }
        if (name == "source") {
            return sources();
        }
        if (name == "verdict") {
            return verdicts();
        }
        if (name == "reviewer") {
            return reviewers();
        }
        for (const auto& dimension : m_index.taxonomy().dimensions()) {
            if (dimension.slug == name) {
                return ofDimension(dimension);
            }
        }
        return {};
    }

    Facet ofDimension(const Dimension& dimension) const
    {
        Facet facet{dimension.slug, dimension.label, {}, 0};
        if (dimension.kind == DimensionKind::Category) {
            for (const auto* code : m_index.taxonomy().codes(dimension.id)) {
                facet.values.push_back({m_index.taxonomy().path(code->id),
                                        code->label,
                                        counted({Property::Code, code->id.value}),
                                        m_index.taxonomy().depth(code->id)});
            }
            if (const ColumnKey none{Property::NoneApplies, dimension.id.value}; m_index.bits(none).any()) {
                facet.values.push_back({std::string(NONE_APPLIES), "none applies", counted(none), 1});
            }
        } else {
            for (auto& [text, papers] : answerValues(m_index, dimension)) {
                const auto selected = std::ranges::count_if(
                    papers, [&](std::uint32_t place) { return m_selection.test(place); });
                facet.values.push_back({text, text, static_cast<std::uint32_t>(selected), 1});
            }
        }
        const auto papers =
            m_counts != nullptr ? m_counts->papers : static_cast<std::uint32_t>(m_selection.count());
        facet.none = papers - counted({Property::Answered, dimension.id.value});
        return facet;
    }

    Facet years() const
    {
        const auto counts = m_counts != nullptr ? m_counts->groups[0] : m_index.years().counts(m_selection);
        Facet facet{"year", "Year", {}, counts[0]};
        for (std::size_t i = 0; i < m_index.yearValues().size(); ++i) {
            const auto text = std::to_string(m_index.yearValues()[i]);
            facet.values.push_back({text, text, counts[i + 1], 1});
        }
        return facet;
    }

    Facet venues() const
    {
        const auto counts = m_counts != nullptr ? m_counts->groups[1] : m_index.venues().counts(m_selection);
        Facet facet{"venue", "Venue", {}, counts[0]};
        for (std::size_t i = 1; i < m_index.venueValues().size(); ++i) {
            if (counts[i] > 0) {
                facet.values.push_back({m_index.venueValues()[i], m_index.venueValues()[i], counts[i], 1});
            }
        }
        std::sort(facet.values.begin(), facet.values.end(), [](const FacetValue& a, const FacetValue& b) {
            return a.papers != b.papers ? a.papers > b.papers : a.value < b.value;
        });
        return facet;
    }

    Facet sources() const
    {
        Facet facet{"source", "Source", {}, 0};
        Bitset none = m_selection;
        for (const auto& source : m_index.sources()) {
            const ColumnKey key{Property::Source, source.id.value};
            facet.values.push_back({source.slug, source.name, counted(key), 1});
            none.andNot(m_index.bits(key));
        }
        facet.none = static_cast<std::uint32_t>(none.count());
        return facet;
    }

    Facet verdicts() const
    {
        Facet facet{"verdict", "Verdict", {}, 0};
        const auto& words = store::Words<screening::Standing>::WORDS;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto papers = counted({Property::Standing, static_cast<std::int64_t>(i)});
            facet.values.push_back({std::string(words[i]), std::string(words[i]), papers, 1});
        }
        return facet;
    }

    Facet reviewers() const
    {
        Facet facet{"reviewer", "Reviewer", {}, 0};
        Bitset none = m_selection;
        for (const auto& reviewer : m_index.reviewers()) {
            const ColumnKey key{Property::Reviewer, reviewer.id.value};
            facet.values.push_back({reviewer.name, reviewer.name, counted(key), 1});
            none.andNot(m_index.bits(key));
        }
        facet.none = static_cast<std::uint32_t>(none.count());
        return facet;
    }

private:
    std::uint32_t counted(ColumnKey key) const
    {
        if (m_counts == nullptr) {
            return static_cast<std::uint32_t>(countCommon(m_index.bits(key), m_selection));
        }
        const auto column = m_index.column(key);
        return column ? m_counts->columns[*column] : 0;
    }

    const Index& m_index;
    const Bitset& m_selection;
    const Counts* m_counts;
};

/// The facet whose values alone a part of a filter asks for; nothing where it asks for other things, or
/// leaves something out.
std::optional<std::string> facetOf(const Index& index, const Filter& part)
{
    if (const auto* field = std::get_if<Field>(&part.node)) {
        auto name = folded(field->name);
        if (std::ranges::find(OWN_FACETS, name) != OWN_FACETS.end()) {
            return name;
        }
        const auto dimension = index.taxonomy().dimension(field->name);
        return dimension ? std::optional(index.taxonomy().find(*dimension)->slug) : std::nullopt;
    }
    if (const auto* any = std::get_if<Or>(&part.node)) {
        auto facet = facetOf(index, any->children.front());
        const bool isOfOne = std::ranges::all_of(
            any->children, [&](const Filter& child) { return facetOf(index, child) == facet; });
        return isOfOne ? facet : std::nullopt;
    }
    return {};
}

}

std::vector<Facet> facets(const Index& index, const Bitset& selection)
{
    return facets(
        index, selection, count(index.set(), selection, {true, {&index.years(), &index.venues()}, {}, {}}));
}

std::vector<Facet> facets(const Index& index, const Bitset& selection, const Counts& counts)
{
    const Maker maker(index, selection, &counts);
    std::vector<Facet> list;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        list.push_back(maker.ofDimension(dimension));
    }
    for (const auto name : OWN_FACETS) {
        list.push_back(*maker.named(name));
    }
    return list;
}

void countBesideOwn(const Index& index, const Selected& selected, std::vector<Facet>& facets)
{
    std::vector<std::optional<std::string>> owners;
    for (const auto& part : conjuncts(selected.filter)) {
        owners.push_back(facetOf(index, part));
    }
    for (auto& facet : facets) {
        const bool isVerdict = facet.name == "verdict";
        if (!isVerdict && std::ranges::find(owners, facet.name) == owners.end()) {
            continue;
        }
        Bitset papers = index.all();
        for (std::size_t i = 0; i < owners.size(); ++i) {
            if (owners[i] != facet.name) {
                papers &= selected.parts[i];
            }
        }
        if (!isVerdict) {
            papers = counted(index, selected.filter, papers);
        }
        facet = *Maker(index, papers, nullptr).named(facet.name);
    }
}

}
