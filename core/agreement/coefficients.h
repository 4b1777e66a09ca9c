#pragma once

#include "core/agreement/ratings.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// How far raters agree, in numbers. Each coefficient has a rule (see ruleOf) that says in a sentence what
/// was computed and where the formula stands.
namespace alidade::agreement {

enum class Coefficient {
    Percent,      ///< pairs of raters that agree, of all pairs on a unit
    Cohen,        ///< kappa of two raters
    Fleiss,       ///< kappa of as many raters as there are
    Krippendorff, ///< alpha, by the distance of the categories
    Gwet,         ///< AC1
    Specific,     ///< positive specific agreement, which is F1: of the category `Meaning::noted`
};

/// How far two categories are apart.
enum class Scale {
    Nominal,  ///< the same or not
    Ordinal,  ///< ranks, in the order of their numbers
    Interval, ///< values
    Jaccard,  ///< sets: what they share of what they have
    Masi,     ///< sets: the same, and whether one is in the other
};

/// What the categories are, as far as distances need it.
struct Meaning {
    Scale scale = Scale::Nominal;
    std::vector<double> values;                   ///< Interval: of each category
    std::vector<std::vector<std::uint32_t>> sets; ///< Jaccard, Masi: of each category, ascending
    /// Of claims, the category of who noted it: what nobody noted is no unit, so that nobody knows how often
    /// all say no.
    std::optional<std::uint32_t> noted = {};
};

/// Why there is no number.
enum class Missing {
    NoPairs,     ///< no unit was judged by two
    NotTwo,      ///< for two raters only
    NoVariation, ///< all judgements are the same, so that nothing is left for chance to explain
    OneCategory, ///< there is but one category to give
    TooMany,     ///< more different answers than can be held against each other one by one
};

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// A coefficient with its interval. Either there is a value, or what is missing.
struct Estimate {
    std::optional<double> value;
    std::optional<Missing> missing;
    std::optional<Interval> interval; ///< of 95 %, where units could be drawn anew and samples differ
    std::uint64_t units = 0;          ///< that it rests on
    int resamples = 0;                ///< the interval's; those that gave no number are not counted
};

/// `seed` makes the interval the same each time: percentiles 2.5 and 97.5 of 1,000 samples of the units,
/// drawn with replacement (Efron & Tibshirani 1993, ch. 13). Fewer samples where categories go into the
/// thousands. Units that come together, as the claims of a paper do, are drawn together: `groups` are the
/// patterns of each; without any, each unit stands alone.
using Groups = std::vector<std::vector<std::size_t>>;
Estimate estimate(const Patterns& patterns,
                  Coefficient coefficient,
                  const Meaning& meaning,
                  std::uint64_t seed,
                  const Groups& groups = {});

/// The value alone, with each pattern counted so often.
std::optional<double> valueOf(const Patterns& patterns,
                              std::span<const std::uint64_t> counts,
                              Coefficient coefficient,
                              const Meaning& meaning,
                              std::optional<Missing>* missing = nullptr);

/// One English sentence: what is computed, over which units, and the source of the formula.
std::string_view ruleOf(Coefficient coefficient, Scale scale);
/// The same for what is missing.
std::string_view sentence(Missing missing);

/// Whether kappa misleads: raters agree on nearly everything while nearly everything is one category, so that
/// chance would bring nearly as much (Feinstein & Cicchetti 1990). `share` is the largest category's.
struct Prevalence {
    std::uint32_t category = 0;
    double share = 0;
};
std::optional<Prevalence> misleadingPrevalence(const Patterns& patterns);

}
