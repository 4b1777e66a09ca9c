#include "core/agreement/coefficients.h"
#include "core/agreement/distances.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <random>

using namespace alidade::agreement;

namespace {

constexpr auto NONE = Ratings::MISSING;

/// Rows of units, each with a category a rater.
Patterns patterns(std::size_t categories, const std::vector<std::vector<std::uint32_t>>& units)
{
    Ratings ratings{units.front().size(), categories, {}};
    for (const auto& unit : units) {
        ratings.values.insert(ratings.values.end(), unit.begin(), unit.end());
    }
    return patternsOf(ratings);
}

/// Two raters by their table: how often the first one said the row and the second one the column.
Patterns table(const std::vector<std::vector<int>>& cells)
{
    std::vector<std::vector<std::uint32_t>> units;
    for (std::uint32_t row = 0; row < cells.size(); ++row) {
        for (std::uint32_t column = 0; column < cells.size(); ++column) {
            units.insert(units.end(), static_cast<std::size_t>(cells[row][column]), {row, column});
        }
    }
    return patterns(cells.size(), units);
}

/// Units by how often each category was given, as Fleiss prints them.
Patterns counted(const std::vector<std::vector<int>>& units)
{
    std::vector<std::vector<std::uint32_t>> rows;
    for (const auto& unit : units) {
        auto& row = rows.emplace_back();
        for (std::uint32_t category = 0; category < unit.size(); ++category) {
            row.insert(row.end(), static_cast<std::size_t>(unit[category]), category);
        }
    }
    return patterns(units.front().size(), rows);
}

Estimate of(const Patterns& patterns, Coefficient coefficient, const Meaning& meaning = {})
{
    return estimate(patterns, coefficient, meaning, 1);
}

double value(const Patterns& patterns, Coefficient coefficient, const Meaning& meaning = {})
{
    return of(patterns, coefficient, meaning).value.value();
}

/// To the digits that the source prints.
Catch::Matchers::Floating::WithinAbsMatcher printed(double number, int digits)
{
    return Catch::WithinAbs(number, 0.5 * std::pow(10.0, -digits) + 1e-12);
}

Meaning interval(std::vector<double> values)
{
    return {Scale::Interval, std::move(values), {}};
}

}

TEST_CASE("what nobody noted plays no role for the specific agreement")
{
    Meaning meaning;
    meaning.noted = 1;
    // Hripcsak & Rothschild 2005: a = 30, b = 4, c = 2, so that F1 = 2 * 30 / (2 * 30 + 4 + 2)
    auto judged = std::vector<std::vector<std::uint32_t>>();
    judged.insert(judged.end(), 30, {1, 1});
    judged.insert(judged.end(), 4, {1, 0});
    judged.insert(judged.end(), 2, {0, 1});
    CHECK(value(patterns(2, judged), Coefficient::Specific, meaning) == Approx(60.0 / 66));
    judged.insert(judged.end(), 500, {0, 0});
    CHECK(value(patterns(2, judged), Coefficient::Specific, meaning) == Approx(60.0 / 66));
    // three raters: over their three pairs, a = 1 and b + c = 2
    CHECK(value(patterns(2, {{1, 1, 0}}), Coefficient::Specific, meaning) == Approx(2.0 / 4));
}

TEST_CASE("Cohen's kappa of the example of 1960 is 0.492")
{
    // Cohen 1960, "A coefficient of agreement for nominal scales", table 2: 200 cases, two judges
    CHECK_THAT(value(table({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}), Coefficient::Cohen), printed(0.492, 3));
    // its table 1, as proportions of 100
    CHECK_THAT(value(table({{25, 13, 12}, {12, 2, 16}, {3, 15, 2}}), Coefficient::Cohen), printed(-0.09, 2));
}

TEST_CASE("Fleiss' kappa of the diagnoses of 1971 is 0.430")
{
    // Fleiss 1971, "Measuring nominal scale agreement among many raters", table 1: 30 patients by six
    // psychiatrists; depression, personality disorder, schizophrenia, neurosis, other
    const auto diagnoses =
        counted({{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                 {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                 {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
                 {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
                 {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
                 {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}});
    CHECK_THAT(value(diagnoses, Coefficient::Fleiss), printed(0.430, 3));
    CHECK_THAT(value(diagnoses, Coefficient::Percent), printed(0.5556, 4)); // the paper's overall agreement
}

TEST_CASE("Fleiss' kappa uses all units that two judged, also where a third one broke ties")
{
    // Gwet 2014, "Handbook of Inter-Rater Reliability", chapter 2 (fleiss.kappa.raw of the R package irrCAC).
    // By hand: of ten units seven are agreed on and three have one pair of three that agrees, so that
    // pa = (7 + 3 / 3) / 10; the first category has (4 + 2 * 2 / 3 + 1 / 3) / 10 = 17 / 30 of the shares, so
    // that pe = (17 * 17 + 13 * 13) / 900; kappa = (720 - 458) / (900 - 458)
    std::vector<std::vector<std::uint32_t>> units(4, {0, 0, NONE});
    units.insert(units.end(), 3, {1, 1, NONE});
    units.insert(units.end(), 2, {0, 1, 0});
    units.push_back({1, 0, 1});
    const auto kappa = of(patterns(2, units), Coefficient::Fleiss);
    CHECK(kappa.value.value() == Approx(262.0 / 442));
    CHECK(kappa.units == 10);
}

TEST_CASE(
    "more answers than can be held against each other are refused, not where sameness is all that counts")
{
    Ratings ratings{2, 3001, {}};
    for (std::uint32_t category = 0; category < ratings.categories; ++category) {
        ratings.values.insert(ratings.values.end(), {category, category});
    }
    const auto all = patternsOf(ratings);
    Meaning meaning;
    meaning.values.assign(ratings.categories, 1);
    std::optional<Missing> missing;
    meaning.scale = Scale::Interval;
    CHECK_FALSE(valueOf(all, all.counts, Coefficient::Krippendorff, meaning, &missing));
    CHECK(missing == Missing::TooMany);
    CHECK_FALSE(sentence(Missing::TooMany).empty());
    meaning.scale = Scale::Nominal;
    CHECK(valueOf(all, all.counts, Coefficient::Krippendorff, meaning) == 1.0);
}

TEST_CASE("Krippendorff's alpha of his reliability data, with what is missing, is 0.743, 0.815 and 0.849")
{
    // Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section C: four observers, twelve
    // units
    const auto data = patterns(5,
                               {{0, 0, NONE, 0},
                                {1, 1, 2, 1},
                                {2, 2, 2, 2},
                                {2, 2, 2, 2},
                                {1, 1, 1, 1},
                                {0, 1, 2, 3},
                                {3, 3, 3, 3},
                                {0, 0, 1, 0},
                                {1, 1, 1, 1},
                                {NONE, 4, 4, 4},
                                {NONE, NONE, 0, 0},
                                {NONE, 2, NONE, NONE}});
    CHECK_THAT(value(data, Coefficient::Krippendorff), printed(0.743, 3));
    CHECK_THAT(value(data, Coefficient::Krippendorff, {Scale::Ordinal, {}, {}}), printed(0.815, 3));
    CHECK_THAT(value(data, Coefficient::Krippendorff, interval({1, 2, 3, 4, 5})), printed(0.849, 3));
    CHECK(of(data, Coefficient::Krippendorff).units == 11);
}

TEST_CASE("Gwet's AC1 stays high where kappa falls below nothing")
{
    // Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement",
    // table 2: 125 units, 118 of them positive by both
    const auto high = table({{118, 5}, {2, 0}});
    CHECK_THAT(value(high, Coefficient::Gwet), printed(0.941, 3));
    CHECK_THAT(value(high, Coefficient::Cohen), printed(-0.023, 3));
    const auto prevalence = misleadingPrevalence(high);
    REQUIRE(prevalence);
    CHECK(prevalence->category == 0);
    CHECK_FALSE(misleadingPrevalence(table({{40, 9}, {6, 45}})));
}

TEST_CASE("what one alone judged says what chance would bring, and the rule under the figure says so")
{
    // Gwet 2014, "Handbook of Inter-Rater Reliability", chapter 2 (gwet.ac1.raw of the R package irrCAC).
    // By hand: two of three units that two judged are agreed on, so that pa = 2 / 3. With the fourth, which
    // one alone judged, the first category has (1 + 1 / 2 + 1) / 4 = 5 / 8 of the shares.
    const auto data = patterns(2, {{0, 0}, {1, 1}, {0, 1}, {0, NONE}});
    const double hard = 2 * 5.0 / 8 * 3 / 8;
    CHECK(of(data, Coefficient::Gwet).value.value() == Approx((2.0 / 3 - hard) / (1 - hard)));
    CHECK(of(data, Coefficient::Gwet).units == 3);
    const double same = (25.0 + 9) / 64;
    CHECK(of(data, Coefficient::Fleiss).value.value() == Approx((2.0 / 3 - same) / (1 - same)));
    for (const auto coefficient : {Coefficient::Gwet, Coefficient::Fleiss}) {
        CHECK(ruleOf(coefficient, Scale::Nominal).find("all papers that at least one judged")
              != std::string_view::npos);
    }
}

TEST_CASE("distances of sets follow Jaccard and Passonneau")
{
    const std::vector<std::uint32_t> ab{1, 2};
    const std::vector<std::uint32_t> abc{1, 2, 3};
    const std::vector<std::uint32_t> bd{2, 4};
    const std::vector<std::uint32_t> e{5};
    CHECK(jaccardDistance(ab, ab) == 0);
    CHECK(jaccardDistance(ab, abc) == Approx(1 - 2.0 / 3));
    CHECK(jaccardDistance(ab, e) == 1);
    CHECK(jaccardDistance({}, {}) == 0);
    CHECK(jaccardDistance({}, e) == 1);
    CHECK(masiDistance(abc, abc) == 0);
    CHECK(masiDistance(ab, abc) == Approx(1 - 2.0 / 3 * 2 / 3));
    CHECK(masiDistance(ab, bd) == Approx(1 - 1.0 / 3 / 3));
    CHECK(masiDistance(ab, e) == 1);
    CHECK(masiDistance({}, {}) == 0);
}

TEST_CASE("what cannot be computed is said, and is never a number that is none")
{
    const auto nothing = patternsOf({2, 3, {}});
    const auto one = patterns(3, {{0}, {1}, {2}});
    const auto apart = patterns(3, {{0, NONE}, {NONE, 1}});
    const auto equal = patterns(3, {{1, 1}, {1, 1}, {1, 1}});
    const auto three = patterns(3, {{0, 0, 1}, {1, NONE, 1}});
    const auto single = patterns(1, {{0, 0}, {0, 0}});
    for (const auto coefficient : {Coefficient::Percent,
                                   Coefficient::Cohen,
                                   Coefficient::Fleiss,
                                   Coefficient::Krippendorff,
                                   Coefficient::Gwet}) {
        for (const auto& data : {nothing, one, apart, equal, three, single}) {
            const auto found = of(data, coefficient);
            CAPTURE(static_cast<int>(coefficient), data.counts.size());
            CHECK(found.value.has_value() != found.missing.has_value());
            CHECK((!found.value || std::isfinite(*found.value)));
            CHECK((!found.missing || !sentence(*found.missing).empty()));
        }
    }
    CHECK(of(apart, Coefficient::Percent).missing == Missing::NoPairs);
    CHECK(of(three, Coefficient::Cohen).missing == Missing::NotTwo);
    CHECK(of(one, Coefficient::Cohen).missing == Missing::NoPairs);
    CHECK(of(equal, Coefficient::Cohen).missing == Missing::NoVariation);
    CHECK(of(equal, Coefficient::Krippendorff).missing == Missing::NoVariation);
    CHECK(of(equal, Coefficient::Percent).value == 1.0);
    CHECK(of(equal, Coefficient::Gwet).value == 1.0);
    CHECK(of(single, Coefficient::Gwet).missing == Missing::OneCategory);
}

TEST_CASE("an interval holds its value, is the same each time, and narrows with more papers")
{
    const auto few = table({{8, 2}, {3, 7}});
    const auto many = table({{800, 200}, {300, 700}});
    for (const auto coefficient : {Coefficient::Percent, Coefficient::Cohen, Coefficient::Gwet}) {
        const auto wide = of(few, coefficient);
        const auto narrow = of(many, coefficient);
        REQUIRE(wide.interval);
        REQUIRE(narrow.interval);
        CHECK(wide.interval->low <= *wide.value);
        CHECK(wide.interval->high >= *wide.value);
        CHECK(narrow.interval->high - narrow.interval->low < (wide.interval->high - wide.interval->low) / 5);
        CHECK(of(few, coefficient).interval == wide.interval);
    }
    // the standard error of a proportion: 1.96 * sqrt(0.75 * 0.25 / 2000) each way
    const auto percent = of(many, Coefficient::Percent);
    CHECK(percent.interval->low == Approx(0.75 - 0.019).margin(0.003));
    CHECK(percent.interval->high == Approx(0.75 + 0.019).margin(0.003));
    CHECK_FALSE(of(patterns(2, {{0, 0}}), Coefficient::Percent).interval);
    // three papers on which all agree do not show that reviewers never differ
    CHECK_FALSE(of(patterns(2, {{0, 0}, {1, 1}, {0, 0}}), Coefficient::Percent).interval);
}

namespace {

/// The definitions, unit by unit and pair by pair.
struct Slow {
    const std::vector<std::vector<std::uint32_t>>& units;
    std::size_t categories;

    static std::vector<std::uint32_t> given(const std::vector<std::uint32_t>& unit)
    {
        std::vector<std::uint32_t> list;
        for (const auto value : unit) {
            if (value != NONE) {
                list.push_back(value);
            }
        }
        return list;
    }

    std::optional<double> percent() const
    {
        double sum = 0;
        int count = 0;
        for (const auto& unit : units) {
            int pairs = 0;
            int same = 0;
            const auto values = given(unit);
            for (std::size_t a = 0; a < values.size(); ++a) {
                for (std::size_t b = a + 1; b < values.size(); ++b) {
                    ++pairs;
                    same += values[a] == values[b] ? 1 : 0;
                }
            }
            if (pairs > 0) {
                sum += static_cast<double>(same) / pairs;
                ++count;
            }
        }
        return count == 0 ? std::nullopt : std::optional(sum / count);
    }

    std::optional<double> cohen() const
    {
        double n = 0;
        double same = 0;
        for (const auto& unit : units) {
            if (unit[0] != NONE && unit[1] != NONE) {
                ++n;
                same += unit[0] == unit[1] ? 1 : 0;
            }
        }
        double chance = 0;
        for (const auto& a : units) { // any unit's first judgement against any unit's second
            for (const auto& b : units) {
                const bool isUsed = a[0] != NONE && a[1] != NONE && b[0] != NONE && b[1] != NONE;
                chance += isUsed && a[0] == b[1] ? 1 / (n * n) : 0;
            }
        }
        return n == 0 || chance > 1 - 1e-9 ? std::nullopt : std::optional((same / n - chance) / (1 - chance));
    }

    std::optional<double> fleiss() const
    {
        const auto observed = percent();
        double chance = 0; // that a judgement of any unit is the same as one of any unit, with replacement
        double pairs = 0;
        for (const auto& a : units) {
            for (const auto& b : units) {
                const auto first = given(a);
                const auto second = given(b);
                if (first.empty() || second.empty()) {
                    continue;
                }
                double same = 0;
                for (const auto value : first) {
                    same += static_cast<double>(std::ranges::count(second, value));
                }
                chance += same / static_cast<double>(first.size() * second.size());
                ++pairs;
            }
        }
        chance /= pairs;
        return !observed || chance > 1 - 1e-9 ? std::nullopt
                                              : std::optional((*observed - chance) / (1 - chance));
    }

    std::optional<double>
    krippendorff(const std::function<double(std::uint32_t, std::uint32_t)>& distance) const
    {
        std::vector<std::uint32_t> all;
        double observed = 0;
        for (const auto& unit : units) {
            const auto values = given(unit);
            if (values.size() >= 2) {
                for (std::size_t a = 0; a < values.size(); ++a) {
                    for (std::size_t b = 0; b < values.size(); ++b) {
                        observed += a == b
                            ? 0
                            : distance(values[a], values[b]) / static_cast<double>(values.size() - 1);
                    }
                }
                all.insert(all.end(), values.begin(), values.end());
            }
        }
        double expected = 0;
        for (std::size_t a = 0; a < all.size(); ++a) { // any two judgements, without replacement
            for (std::size_t b = 0; b < all.size(); ++b) {
                expected += a == b ? 0 : distance(all[a], all[b]);
            }
        }
        const auto n = static_cast<double>(all.size());
        return expected < 1e-9 ? std::nullopt
                               : std::optional(1 - (observed / n) / (expected / (n * (n - 1))));
    }

    std::optional<double> gwet() const
    {
        const auto observed = percent();
        if (!observed) {
            return {};
        }
        double chance = 0;
        for (std::uint32_t category = 0; category < categories; ++category) {
            double share = 0;
            double n = 0;
            for (const auto& unit : units) {
                const auto values = given(unit);
                if (!values.empty()) {
                    share += static_cast<double>(std::ranges::count(values, category))
                        / static_cast<double>(values.size());
                    ++n;
                }
            }
            chance += share / n * (1 - share / n) / static_cast<double>(categories - 1);
        }
        return (*observed - chance) / (1 - chance);
    }
};

}

TEST_CASE("all coefficients equal their definitions worked out pair by pair, on 1,000 random tables")
{
    std::mt19937 random(7);
    const auto below = [&](std::uint32_t end) {
        return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(random);
    };
    for (int round = 0; round < 1000; ++round) {
        const auto raters = 2 + below(4);
        const auto categories = 2 + below(4);
        const auto missing = below(4); // of ten
        std::vector<std::vector<std::uint32_t>> units(2 + below(25));
        for (auto& unit : units) {
            const auto usual = below(categories);
            for (std::uint32_t rater = 0; rater < raters; ++rater) {
                unit.push_back(below(10) < missing ? NONE : below(3) > 0 ? usual : below(categories));
            }
        }
        CAPTURE(round);
        const auto data = patterns(categories, units);
        const Slow slow{units, categories};
        const auto check =
            [&](std::optional<double> expected, Coefficient coefficient, const Meaning& meaning) {
                const auto found = valueOf(data, data.counts, coefficient, meaning);
                REQUIRE(found.has_value() == expected.has_value());
                if (found) {
                    CHECK(*found == Approx(*expected).margin(1e-9));
                }
            };
        check(slow.percent(), Coefficient::Percent, {});
        check(slow.fleiss(), Coefficient::Fleiss, {});
        check(slow.gwet(), Coefficient::Gwet, {});
        if (raters == 2) {
            check(slow.cohen(), Coefficient::Cohen, {});
        }
        check(slow.krippendorff([](auto a, auto b) { return a == b ? 0.0 : 1.0; }),
              Coefficient::Krippendorff,
              {});
        std::vector<double> values;
        std::vector<std::vector<std::uint32_t>> sets;
        for (std::uint32_t category = 0; category < categories; ++category) {
            values.push_back(static_cast<double>(category * category));
            std::vector<std::uint32_t> set;
            for (std::uint32_t bit = 0; bit < 3; ++bit) {
                if (((category >> bit) & 1U) != 0) {
                    set.push_back(bit);
                }
            }
            sets.push_back(set);
        }
        check(slow.krippendorff([&](auto a, auto b) { return std::pow(values[a] - values[b], 2); }),
              Coefficient::Krippendorff,
              interval(values));
        check(slow.krippendorff([&](auto a, auto b) { return jaccardDistance(sets[a], sets[b]); }),
              Coefficient::Krippendorff,
              {Scale::Jaccard, {}, sets});
    }
}
