#pragma once

#include "core/duplicates/citation.h"
#include "core/duplicates/level.h"

#include <array>
#include <cstddef>

namespace alidade::duplicates {

/// What two records are held against each other by.
enum class Aspect {
    Title,
    Telling,  ///< Same where the titles tell works apart; Different where one is generic or missing, or both
              ///< common
    Specific, ///< Same where both titles have words enough to name one work: not `Cervical screening`
    Wording,  ///< Different where the titles are alike but for a word that makes another work of one
    Kind,     ///< whether both are the work, or both its erratum, comment …
    Numbers,  ///< in the titles: parts, phases, years, doses
    Language, ///< Different where only one title is a translation, or in other letters than Latin ones
    Authors,
    FirstAuthor, ///< Near where only the family name is the same, or one is a body
    Year,
    Venue,
    Unplaced, ///< Same where neither names a venue
    Volume,
    Issue,
    Pages,      ///< the first ones
    Range,      ///< Same where both run over the same three pages or more
    Supplement, ///< Missing where neither stands in one; Different where one does, elsewhere than the other
    Doi,
    Version, ///< Different where both are of one review of Cochrane in two versions
    Trial,   ///< the number in a registry
    Abstract,
    Medium,     ///< journal article, conference paper …
    Conference, ///< Same where both are conference papers
};
constexpr std::size_t ASPECTS = 23;

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
