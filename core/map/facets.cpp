#include "core/map/facets.h"

#include "core/base/text.h"
#include "core/map/answer_values.h"

#include <algorithm>

namespace alidade::map {

namespace {

class Maker
{
public:
    Maker(const Index& index, const Bitset& selection, const Counts& counts)
        : m_index(index)
        , m_selection(selection)
        , m_counts(counts)
    {
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
        facet.none = m_counts.papers - counted({Property::Answered, dimension.id.value});
        return facet;
    }

    Facet years() const
    {
        Facet facet{"year", "Year", {}, m_counts.groups[0][0]};
        for (std::size_t i = 0; i < m_index.yearValues().size(); ++i) {
            const auto text = std::to_string(m_index.yearValues()[i]);
            facet.values.push_back({text, text, m_counts.groups[0][i + 1], 1});
        }
        return facet;
    }

    Facet venues() const
    {
        Facet facet{"venue", "Venue", {}, m_counts.groups[1][0]};
        for (std::size_t i = 1; i < m_index.venueValues().size(); ++i) {
            if (m_counts.groups[1][i] > 0) {
                facet.values.push_back(
                    {m_index.venueValues()[i], m_index.venueValues()[i], m_counts.groups[1][i], 1});
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
        const auto column = m_index.column(key);
        return column ? m_counts.columns[*column] : 0;
    }

    const Index& m_index;
    const Bitset& m_selection;
    const Counts& m_counts;
};

}

std::vector<Facet> facets(const Index& index, const Bitset& selection)
{
    return facets(
        index, selection, count(index.set(), selection, {true, {&index.years(), &index.venues()}, {}, {}}));
}

std::vector<Facet> facets(const Index& index, const Bitset& selection, const Counts& counts)
{
    const Maker maker(index, selection, counts);
    std::vector<Facet> list;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        list.push_back(maker.ofDimension(dimension));
    }
    list.push_back(maker.years());
    list.push_back(maker.venues());
    list.push_back(maker.sources());
    list.push_back(maker.verdicts());
    list.push_back(maker.reviewers());
    return list;
}

Facet verdictFacet(const Index& index, const Bitset& selection)
{
    Facet facet{"verdict", "Verdict", {}, 0};
    const auto& words = store::Words<screening::Standing>::WORDS;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto papers = index.bits({Property::Standing, static_cast<std::int64_t>(i)});
        papers &= selection;
        facet.values.push_back(
            {std::string(words[i]), std::string(words[i]), static_cast<std::uint32_t>(papers.count()), 1});
    }
    return facet;
}

}
