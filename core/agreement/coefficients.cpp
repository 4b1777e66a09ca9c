#include "core/agreement/coefficients.h"

#include "core/agreement/distances.h"
#include "core/agreement/resampling.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace alidade::agreement {

namespace {

constexpr int RESAMPLES = 1000;
constexpr int FEWEST_RESAMPLES = 100;
constexpr double RESAMPLING_STEPS = 2e8;   ///< so many at most, roughly
constexpr double PREVALENT = 0.9;          ///< a share of one category that makes kappa misleading
constexpr std::size_t MOST_DISTANT = 3000; ///< categories of which all distances are kept: 72 MB

/// A value, or what is missing.
struct Outcome {
    std::optional<double> value;
    std::optional<Missing> missing;

    static Outcome of(double value) { return {value, std::nullopt}; }
    static Outcome none(Missing missing) { return {std::nullopt, missing}; }
};

/// Agreement beyond chance, of what chance leaves.
Outcome beyondChance(double observed, double expected)
{
    return expected >= 1 ? Outcome::none(Missing::NoVariation)
                         : Outcome::of((observed - expected) / (1 - expected));
}

/// How often each category was given to one pattern, and by how many raters.
class Tally
{
public:
    explicit Tally(std::size_t categories)
        : m_counts(categories, 0)
    {
    }

    void take(std::span<const std::uint32_t> values)
    {
        for (const auto category : m_given) {
            m_counts[category] = 0;
        }
        m_given.clear();
        m_judged = 0;
        for (const auto value : values) {
            if (value != Ratings::MISSING) {
                if (m_counts[value]++ == 0) {
                    m_given.push_back(value);
                }
                ++m_judged;
            }
        }
    }

    double judged() const { return static_cast<double>(m_judged); }
    /// The categories that were given, each once.
    const std::vector<std::uint32_t>& given() const { return m_given; }
    double count(std::uint32_t category) const { return static_cast<double>(m_counts[category]); }

    /// The share of its pairs of judgements that are the same; of two judgements at least.
    double agreement() const
    {
        double same = 0;
        for (const auto category : m_given) {
            same += count(category) * (count(category) - 1);
        }
        return same / (judged() * (judged() - 1));
    }

private:
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_given;
    std::size_t m_judged = 0;
};

template <class Visit>
void forEachPattern(const Ratings& ratings, Counts counts, Visit visit)
{
    Tally tally(ratings.categories);
    for (std::size_t pattern = 0; pattern < counts.size(); ++pattern) {
        if (counts[pattern] != 0) {
            tally.take(ratings.of(pattern));
            visit(tally, static_cast<double>(counts[pattern]), pattern);
        }
    }
}

Outcome percent(const Ratings& ratings, Counts counts)
{
    double units = 0;
    double agreement = 0;
    forEachPattern(ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        if (tally.judged() >= 2) {
            units += count;
            agreement += count * tally.agreement();
        }
    });
    return units == 0 ? Outcome::none(Missing::NoPairs) : Outcome::of(agreement / units);
}

Outcome cohen(const Ratings& ratings, Counts counts)
{
    if (ratings.raters != 2) {
        return Outcome::none(ratings.raters < 2 ? Missing::NoPairs : Missing::NotTwo);
    }
    double units = 0;
    double same = 0;
    std::vector<double> first(ratings.categories, 0);
    std::vector<double> second(ratings.categories, 0);
    for (std::size_t pattern = 0; pattern < counts.size(); ++pattern) {
        const auto values = ratings.of(pattern);
        if (values[0] != Ratings::MISSING && values[1] != Ratings::MISSING) {
            const auto count = static_cast<double>(counts[pattern]);
            units += count;
            same += values[0] == values[1] ? count : 0;
            first[values[0]] += count;
            second[values[1]] += count;
        }
    }
    if (units == 0) {
        return Outcome::none(Missing::NoPairs);
    }
    const double expected = std::inner_product(first.begin(), first.end(), second.begin(), 0.0);
    return beyondChance(same / units, expected / (units * units));
}

/// How much of what was said each category is, with every unit that anybody judged counting once: the n
/// subjects of Gwet 2014, chapter 2, of which only n' are judged by two or more and say how far raters agree.
std::vector<double> sharesOf(const Ratings& ratings, Counts counts)
{
    double units = 0;
    std::vector<double> shares(ratings.categories, 0);
    forEachPattern(ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        if (tally.judged() >= 1) {
            units += count;
            for (const auto category : tally.given()) {
                shares[category] += count * tally.count(category) / tally.judged();
            }
        }
    });
    for (auto& share : shares) {
        share /= units;
    }
    return shares;
}

/// Where all judged all units, as Fleiss has it; with gaps, as Gwet carries it on.
Outcome fleiss(const Ratings& ratings, Counts counts)
{
    const auto observed = percent(ratings, counts);
    if (!observed.value) {
        return observed;
    }
    const auto shares = sharesOf(ratings, counts);
    return beyondChance(*observed.value,
                        std::inner_product(shares.begin(), shares.end(), shares.begin(), 0.0));
}

Outcome gwet(const Ratings& ratings, Counts counts)
{
    if (ratings.categories < 2) {
        return Outcome::none(Missing::OneCategory);
    }
    const auto observed = percent(ratings, counts);
    if (!observed.value) {
        return observed;
    }
    double expected = 0;
    for (const double share : sharesOf(ratings, counts)) {
        expected += share * (1 - share);
    }
    return beyondChance(*observed.value, expected / static_cast<double>(ratings.categories - 1));
}

/// 2a / (2a + b + c) of two raters; of more, the same over all their pairs.
Outcome specific(const Ratings& ratings, Counts counts, std::uint32_t noted)
{
    double both = 0;
    double all = 0;
    forEachPattern(ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        if (tally.judged() >= 2) {
            both += count * tally.count(noted) * (tally.count(noted) - 1);
            all += count * tally.count(noted) * (tally.judged() - 1);
        }
    });
    return all == 0 ? Outcome::none(Missing::NoPairs) : Outcome::of(both / all);
}

using Matrix = std::vector<double>;

/// Distances that are the same whatever is drawn, once for all samples.
std::optional<Matrix>
lastingDistances(const Ratings& ratings, Coefficient coefficient, const Meaning& meaning)
{
    const bool isLasting = meaning.scale != Scale::Nominal && meaning.scale != Scale::Ordinal;
    if (coefficient != Coefficient::Krippendorff || !isLasting || ratings.categories > MOST_DISTANT) {
        return {};
    }
    return distances(meaning, std::vector<double>(ratings.categories, 0));
}

Outcome krippendorff(const Ratings& ratings,
                     Counts counts,
                     const Meaning& meaning,
                     const std::optional<Matrix>& lasting)
{
    std::vector<double> totals(ratings.categories, 0);
    double pairable = 0;
    forEachPattern(ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        if (tally.judged() >= 2) {
            pairable += count * tally.judged();
            for (const auto category : tally.given()) {
                totals[category] += count * tally.count(category);
            }
        }
    });
    if (pairable == 0) {
        return Outcome::none(Missing::NoPairs);
    }
    // distances between equal categories are 0, so that nominal ones need no matrix
    const bool isNominal = meaning.scale == Scale::Nominal;
    if (!isNominal && ratings.categories > MOST_DISTANT) {
        return Outcome::none(Missing::TooMany);
    }
    const auto own = isNominal || lasting ? Matrix() : distances(meaning, totals);
    const auto& matrix = lasting ? *lasting : own;
    const auto distance = [&](std::size_t a, std::size_t b) {
        return isNominal ? (a == b ? 0.0 : 1.0) : matrix[a * ratings.categories + b];
    };
    double observed = 0;
    forEachPattern(ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        double sum = 0;
        for (const auto a : tally.given()) {
            for (const auto b : tally.given()) {
                sum += tally.count(a) * tally.count(b) * distance(a, b);
            }
        }
        if (tally.judged() >= 2) {
            observed += count * sum / (tally.judged() - 1);
        }
    });
    double expected = 0;
    if (isNominal) {
        expected =
            pairable * pairable - std::inner_product(totals.begin(), totals.end(), totals.begin(), 0.0);
    } else {
        for (std::size_t a = 0; a < totals.size(); ++a) {
            for (std::size_t b = 0; totals[a] > 0 && b < totals.size(); ++b) {
                expected += totals[a] * totals[b] * distance(a, b);
            }
        }
    }
    return expected <= 0 ? Outcome::none(Missing::NoVariation)
                         : Outcome::of(1 - (pairable - 1) * observed / expected);
}

Outcome computed(const Ratings& ratings,
                 Counts counts,
                 Coefficient coefficient,
                 const Meaning& meaning,
                 const std::optional<Matrix>& lasting = {})
{
    switch (coefficient) {
    case Coefficient::Percent: return percent(ratings, counts);
    case Coefficient::Cohen: return cohen(ratings, counts);
    case Coefficient::Fleiss: return fleiss(ratings, counts);
    case Coefficient::Krippendorff: return krippendorff(ratings, counts, meaning, lasting);
    case Coefficient::Gwet: return gwet(ratings, counts);
    case Coefficient::Specific: return specific(ratings, counts, meaning.noted.value());
    }
    return Outcome::none(Missing::NoPairs);
}

int resamples(const Patterns& patterns, const Meaning& meaning)
{
    const auto categories = static_cast<double>(patterns.ratings.categories);
    const double steps = static_cast<double>(patterns.ratings.values.size()) + 1
        + (meaning.scale == Scale::Nominal ? categories : categories * categories);
    return static_cast<int>(std::clamp<double>(RESAMPLING_STEPS / steps, FEWEST_RESAMPLES, RESAMPLES));
}

}

std::optional<double> valueOf(const Patterns& patterns,
                              std::span<const std::uint64_t> counts,
                              Coefficient coefficient,
                              const Meaning& meaning,
                              std::optional<Missing>* missing)
{
    const auto outcome = computed(patterns.ratings, counts, coefficient, meaning);
    if (missing != nullptr) {
        *missing = outcome.missing;
    }
    return outcome.value;
}

Estimate estimate(const Patterns& patterns,
                  Coefficient coefficient,
                  const Meaning& meaning,
                  std::uint64_t seed,
                  const Groups& groups)
{
    Estimate estimate;
    estimate.units = sum(judgedBy(2, patterns));
    // single judgements still say what chance would bring
    const bool isBySingles = coefficient == Coefficient::Fleiss || coefficient == Coefficient::Gwet;
    const auto counts = judgedBy(isBySingles ? 1 : 2, patterns);
    estimate.value = valueOf(patterns, patterns.counts, coefficient, meaning, &estimate.missing);
    const auto together = counting(groups, counts);
    if (!estimate.value || (groups.empty() ? estimate.units : together.size()) < 2) {
        return estimate;
    }
    std::mt19937_64 random(seed);
    std::vector<double> values;
    const auto lasting = lastingDistances(patterns.ratings, coefficient, meaning);
    for (int i = resamples(patterns, meaning); i > 0; --i) {
        const auto sample = groups.empty() ? drawn(counts, random) : drawn(together, counts.size(), random);
        if (const auto value = computed(patterns.ratings, sample, coefficient, meaning, lasting).value) {
            values.push_back(*value);
        }
    }
    estimate.resamples = static_cast<int>(values.size());
    if (values.size() >= FEWEST_RESAMPLES / 2) {
        estimate.interval = intervalOf(std::move(values));
    }
    return estimate;
}

std::optional<Prevalence> misleadingPrevalence(const Patterns& patterns)
{
    const auto counts = judgedBy(2, patterns);
    std::vector<double> given(patterns.ratings.categories, 0);
    forEachPattern(patterns.ratings, counts, [&](const Tally& tally, double count, std::size_t) {
        for (const auto category : tally.given()) {
            given[category] += count * tally.count(category);
        }
    });
    const double total = std::reduce(given.begin(), given.end(), 0.0);
    const auto most = std::ranges::max_element(given);
    if (total == 0 || *most / total < PREVALENT || *most == total) {
        return {};
    }
    return Prevalence{static_cast<std::uint32_t>(most - given.begin()), *most / total};
}

}
