#pragma once

#include "core/duplicates/citation.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace alidade::duplicates {

/// What two records are held against each other by.
enum class Aspect {
    Title,
    Telling,  ///< Same where the titles tell works apart; Different where one is generic or missing
    Kind,     ///< whether both are the work, or both its erratum, comment …
    Numbers,  ///< in the titles: parts, phases, years, doses
    Language, ///< Different where one title is a translation and the other is not
    Authors,
    FirstAuthor,
    Year,
    Venue,
    Volume,
    Issue,
    Pages, ///< the first ones
    Range, ///< Same where both run over the same three pages or more
    Doi,
    Abstract,
    Medium,     ///< journal article, conference paper …
    Conference, ///< Same where both are conference papers
};
constexpr std::size_t ASPECTS = 17;

/// How two records stand to each other in one aspect; bits, so that a rule can allow several.
enum Level : std::uint8_t {
    Missing = 1, ///< one of them does not say
    Different = 2,
    Part = 4, ///< one holds the other: a title with its subtitle, one number of titles, some of the authors
    Near = 8, ///< a slip apart; years one apart; `12` and `12 suppl 1`
    Same = 16,
};

struct Comparison {
    std::array<Level, ASPECTS> levels{};

    Level operator[](Aspect aspect) const { return levels[static_cast<std::size_t>(aspect)]; }
    Level& operator[](Aspect aspect) { return levels[static_cast<std::size_t>(aspect)]; }
};

/// Whether titles, DOIs or first pages agree: without one of them no rule finds two records to be one paper.
/// A quick look for the many candidates that only came near each other.
bool haveCommonGround(const Citation& a, const Citation& b);

/// Holds two records against each other in every aspect.
Comparison compare(const Citation& a, const Citation& b);

}
