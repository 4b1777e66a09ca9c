#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace alidade::agreement {

/// What raters said about units: one category each, or nothing. Categories are numbers from 0.
struct Ratings {
    /// In the place of a category: this rater did not judge this unit.
    static constexpr std::uint32_t MISSING = std::numeric_limits<std::uint32_t>::max();

    std::size_t raters = 0;
    std::size_t categories = 0;        ///< those that could be given, whether they were or not
    std::vector<std::uint32_t> values; ///< unit by unit, in each one by rater

    std::size_t units() const { return raters == 0 ? 0 : values.size() / raters; }
    std::span<const std::uint32_t> of(std::size_t unit) const
    {
        return std::span(values).subspan(unit * raters, raters);
    }
};

/// Units that were judged alike, rater by rater, are one pattern with a number: thousands of papers make a
/// handful of patterns, and all coefficients hang on these alone.
struct Patterns {
    Ratings ratings;                   ///< a unit for each pattern
    std::vector<std::uint64_t> counts; ///< how many units have it
    std::vector<std::size_t> ofUnits;  ///< which of them each unit has
};

Patterns patternsOf(const Ratings& ratings);

/// How often each pattern comes, of those that so many raters judged at least; the others count 0.
std::vector<std::uint64_t> judgedBy(std::size_t least, const Patterns& patterns);

/// What two of the raters said alone, unit by unit.
Ratings pairOf(const Ratings& all, std::size_t first, std::size_t second);

/// Whether the reviewers who judged a unit differ; nothing where fewer than two did.
std::optional<bool> isDisputed(std::span<const std::uint32_t> said);

}
