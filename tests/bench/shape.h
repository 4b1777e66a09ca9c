#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <string>

namespace alidade::bench {

constexpr std::uint64_t SEED = 20240401;

/// The codes of each dimension; the first two make the map of 10 x 20.
constexpr std::array<std::size_t, 8> DIMENSIONS = {10, 20, 30, 25, 25, 25, 25, 40};
constexpr std::size_t CODES = std::accumulate(DIMENSIONS.begin(), DIMENSIONS.end(), std::size_t{0});
static_assert(CODES == 200);

constexpr int FIRST_YEAR = 1995;
constexpr int YEARS = 30;
constexpr std::size_t VENUES = 20;
constexpr std::size_t SOURCES = 4;

/// What the generated review holds. Everything else about it follows from SEED.
struct Shape {
    std::size_t papers = 1'000'000;
    bool decisions = false; ///< every paper included at full text by the one reviewer
    bool records = false; ///< one a paper, from one of the sources
    bool abstracts = false; ///< of about 1,200 characters

    /// From ALIDADE_BENCH_PAPERS (a number) and ALIDADE_BENCH_WITH (`decisions,records,abstracts`, or some of these).
    /// Throws std::invalid_argument where these make no sense.
    static Shape fromEnvironment();

    /// `1000000`, `1000000-records`.
    std::string name() const;
};

/// The files of this shape, beside the running program. Their names carry the shape and a hash of the review's schema,
/// so that a new schema or another shape gets files of its own.
std::filesystem::path reviewFile(const Shape& shape);
std::filesystem::path plainFile(const Shape& shape);

}
