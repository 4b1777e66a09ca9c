#include "tests/bench/query.h"

#include "tests/bench/generated_papers.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace alidade::bench {

namespace {

/// The number at the end of `code-12`, `2003` or `C7`.
std::size_t numberIn(const std::string& value)
{
    const auto begin = value.find_last_not_of("0123456789") + 1;
    std::size_t number = 0;
    std::from_chars(value.data() + begin, value.data() + value.size(), number);
    return number;
}

const map::Facet& facetNamed(const std::vector<map::Facet>& facets, const std::string& name)
{
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const map::Facet& facet) { return facet.name == name; });
    if (found == facets.end()) {
        throw std::logic_error("there is no facet " + name);
    }
    return *found;
}

}

std::string Query::filter() const
{
    std::string text;
    for (const auto code : codes) {
        text += dimensionSlug(dimensionOf(code)) + ":" + codeSlug(code) + " ";
    }
    return text + "year:" + std::to_string(from) + ".." + std::to_string(to);
}

std::vector<Query> randomQueries(std::size_t count, std::size_t codes, Random& random)
{
    const auto byUse = codesByUse();
    const Zipf use(byUse.size());
    std::vector<Query> queries(count);
    for (auto& query : queries) {
        while (query.codes.size() < codes) {
            const auto code = byUse[use(random)];
            if (std::find(query.codes.begin(), query.codes.end(), code) == query.codes.end()) {
                query.codes.push_back(code);
            }
        }
        const auto a = static_cast<int>(random.below(YEARS));
        const auto b = static_cast<int>(random.below(YEARS));
        query.from = FIRST_YEAR + std::min(a, b);
        query.to = FIRST_YEAR + std::max(a, b);
    }
    return queries;
}

Figures figuresOf(const map::Survey& survey)
{
    Figures figures;
    for (std::size_t i = 0; i < DIMENSIONS.size(); ++i) {
        const auto& facet = facetNamed(survey.facets, dimensionSlug(i));
        figures.unanswered.at(i) = facet.none;
        for (const auto& value : facet.values) {
            figures.codes.at(numberIn(value.value)) = value.papers;
        }
    }
    for (const auto& value : facetNamed(survey.facets, "year").values) {
        figures.years.at(numberIn(value.value) - FIRST_YEAR) = value.papers;
    }
    for (const auto& value : facetNamed(survey.facets, "venue").values) {
        figures.venues.at(numberIn(value.value) - 1) = value.papers;
    }
    const auto& map = survey.map.value();
    for (std::size_t row = 0; row < figures.cells.size(); ++row) {
        std::copy(map.papers.at(row).begin(), map.papers.at(row).end(), figures.cells.at(row).begin());
    }
    std::copy(map.withoutColumn.begin(), map.withoutColumn.end(), figures.withoutColumn.begin());
    std::copy(map.withoutRow.begin(), map.withoutRow.end(), figures.withoutRow.begin());
    figures.inCells = map.inCells;
    figures.papers = map.total;
    return figures;
}

}
