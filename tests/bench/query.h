#pragma once

#include "core/map/survey.h"
#include "tests/bench/random.h"
#include "tests/bench/shape.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace alidade::bench {

/// Papers with all of these codes and a year from `from` to `to`.
struct Query {
    std::vector<std::size_t> codes;
    int from = 0;
    int to = 0;

    /// `dimension-1:code-3 year:2001..2010`.
    std::string filter() const;
};

/// Random ones. Codes are asked for as often as they are used, and none twice; any two years make the range.
std::vector<Query> randomQueries(std::size_t count, std::size_t codes, Random& random);

/// What is asked for every query: all counts of the facets, and the map of the first two dimensions with its margins.
struct Figures {
    std::array<std::uint32_t, CODES> codes{};
    std::array<std::uint32_t, DIMENSIONS.size()> unanswered{};
    std::array<std::uint32_t, YEARS> years{};
    std::array<std::uint32_t, VENUES> venues{};
    std::array<std::array<std::uint32_t, DIMENSIONS[1]>, DIMENSIONS[0]> cells{};
    std::array<std::uint32_t, DIMENSIONS[0]> withoutColumn{};
    std::array<std::uint32_t, DIMENSIONS[1]> withoutRow{};
    std::uint32_t inCells = 0;
    std::uint32_t papers = 0;

    bool operator==(const Figures&) const = default;
};

/// The figures in what the index said.
Figures figuresOf(const map::Survey& survey);

}
