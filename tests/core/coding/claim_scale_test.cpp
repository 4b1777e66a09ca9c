#include "core/coding/claim_scale.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace alidade;
using namespace alidade::coding;

namespace {

Metric metric(std::int64_t id, std::string unit, Better better, Quantity quantity)
{
    Metric result;
    result.id.value = id;
    result.unit = std::move(unit);
    result.better = better;
    result.quantity = quantity;
    return result;
}

const Metric OVERHEAD = metric(1, "percent", Better::Lower, Quantity::Change);
const Metric LATENCY = metric(2, "us", Better::Lower, Quantity::Absolute);
const Metric THROUGHPUT = metric(3, "MB/s", Better::Higher, Quantity::Absolute);
const Metric PROOF = metric(4, "lines of proof per line of code", Better::Lower, Quantity::Absolute);
const Metric UNSAFE = metric(5, "percent", Better::Lower, Quantity::Absolute);
const Metric SPEEDUP = metric(6, "factor", Better::Higher, Quantity::Change);
const Metric UNCLEAR = metric(7, "points", Better::Unknown, Quantity::Absolute);

Claim claim(const Metric& metric,
            std::optional<double> value,
            std::string unit,
            Direction direction,
            std::string comparator = "C")
{
    Claim result;
    result.paper = PaperId{1};
    result.reviewer.value = 1;
    result.metric = metric.id;
    result.value = value;
    result.unit = std::move(unit);
    result.direction = direction;
    result.comparator = std::move(comparator);
    return result;
}

Claim range(const Metric& metric, double value, double high, std::string unit, Direction direction)
{
    auto result = claim(metric, value, std::move(unit), direction);
    result.high = high;
    return result;
}

Claim baseline(const Metric& metric, std::string subject, double value, std::string unit)
{
    auto result = claim(metric, value, std::move(unit), Direction::Unknown, "");
    result.role = ClaimRole::Baseline;
    result.subject = std::move(subject);
    return result;
}

/// The only figure of the claim.
Scaled one(const Claim& claim, const Metric& metric, const std::vector<Claim>& claims = {})
{
    const auto all = scaled(claim, metric, Baselines(claims));
    REQUIRE(all.size() == 1);
    CHECK(all[0].ratio.has_value() == all[0].percent.has_value());
    CHECK(all[0].ratio.has_value() == (all[0].why == Sentence()));
    return all[0];
}

double ratio(const Claim& claim, const Metric& metric, const std::vector<Claim>& claims = {})
{
    const auto result = one(claim, metric, claims);
    INFO(result.why.english());
    REQUIRE(result.ratio);
    CHECK(*result.percent == Approx((*result.ratio - 1) * 100));
    return *result.ratio;
}

std::string why(const Claim& claim, const Metric& metric, const std::vector<Claim>& claims = {})
{
    return one(claim, metric, claims).why.english();
}

const std::string CONTRADICTION = "Its number and its direction contradict each other.";

}

TEST_CASE("a percent change is a ratio above or below one, by direction and by what is better")
{
    CHECK(ratio(claim(OVERHEAD, 3, "percent", Direction::Worse), OVERHEAD) == Approx(1.03));
    CHECK(ratio(claim(OVERHEAD, 3, "%", Direction::Better), OVERHEAD) == Approx(0.97));
    CHECK(ratio(claim(LATENCY, 0.1906, "percent", Direction::Worse), LATENCY) == Approx(1.001906));
    CHECK(ratio(claim(LATENCY, 26, "percent", Direction::Better), LATENCY) == Approx(0.74));
    CHECK(ratio(claim(THROUGHPUT, 20, "percent", Direction::Better), THROUGHPUT) == Approx(1.2));
    CHECK(ratio(claim(THROUGHPUT, 0.0009, "percent", Direction::Worse), THROUGHPUT) == Approx(0.999991));
    CHECK(ratio(claim(THROUGHPUT, 250, "percent", Direction::Better), THROUGHPUT) == Approx(3.5));
}

TEST_CASE("the percent of a percent change is the number as it was printed")
{
    CHECK(one(claim(OVERHEAD, 0.7, "percent", Direction::Worse), OVERHEAD).percent == 0.7);
    CHECK(one(claim(OVERHEAD, 0.7, "percent", Direction::Better), OVERHEAD).percent == -0.7);
}

TEST_CASE("a factor is multiplied where the value rose and divides where it fell")
{
    CHECK(ratio(claim(LATENCY, 3, "factor", Direction::Better), LATENCY) == Approx(1.0 / 3));
    CHECK(ratio(claim(LATENCY, 3, "x", Direction::Worse), LATENCY) == 3);
    CHECK(ratio(claim(THROUGHPUT, 2, "times", Direction::Better), THROUGHPUT) == 2);
    CHECK(ratio(claim(THROUGHPUT, 4, "×", Direction::Worse), THROUGHPUT) == 0.25);
    CHECK(ratio(claim(SPEEDUP, 1.5, "", Direction::Better), SPEEDUP) == 1.5);
}

TEST_CASE("a number that falls by itself must agree with the direction")
{
    CHECK(ratio(claim(THROUGHPUT, -5, "percent", Direction::Worse), THROUGHPUT) == Approx(0.95));
    CHECK(why(claim(THROUGHPUT, -5, "percent", Direction::Better), THROUGHPUT) == CONTRADICTION);
    CHECK(ratio(claim(LATENCY, 0.5, "x", Direction::Better), LATENCY) == 0.5);
    CHECK(why(claim(LATENCY, 0.5, "x", Direction::Worse), LATENCY) == CONTRADICTION);
    CHECK(why(range(LATENCY, -2, 5, "percent", Direction::Better), LATENCY) == CONTRADICTION);
    CHECK(why(range(LATENCY, -2, 5, "percent", Direction::Worse), LATENCY) == CONTRADICTION);
}

TEST_CASE("a ratio stands as it is, with or without a direction, but not against it")
{
    CHECK(ratio(claim(THROUGHPUT, 0.95, "ratio", Direction::Unknown), THROUGHPUT) == 0.95);
    CHECK(ratio(claim(THROUGHPUT, 0.95, "ratio", Direction::Worse), THROUGHPUT) == 0.95);
    CHECK(why(claim(THROUGHPUT, 0.95, "ratio", Direction::Better), THROUGHPUT) == CONTRADICTION);
    CHECK(why(claim(LATENCY, 7.5, "ratio", Direction::Better), LATENCY) == CONTRADICTION);
}

TEST_CASE("without a direction only a metric that is a change itself, or no change at all, has a figure")
{
    CHECK(ratio(claim(OVERHEAD, 3, "percent", Direction::Unknown), OVERHEAD) == Approx(1.03));
    CHECK(ratio(claim(OVERHEAD, -3, "percent", Direction::Neutral), OVERHEAD) == Approx(0.97));
    CHECK(ratio(claim(SPEEDUP, 0.8, "x", Direction::Unknown), SPEEDUP) == 0.8);
    CHECK(ratio(claim(LATENCY, 0, "percent", Direction::Neutral), LATENCY) == 1);
    CHECK(ratio(claim(LATENCY, 1, "x", Direction::Better), LATENCY) == 1);
    CHECK(why(claim(LATENCY, 3, "percent", Direction::Unknown), LATENCY)
          == "It is not said whether the value is better or worse.");
    CHECK(why(claim(LATENCY, 3, "x", Direction::Neutral), LATENCY)
          == "It is not said whether the value is better or worse.");
    CHECK(why(claim(UNCLEAR, 3, "percent", Direction::Better), UNCLEAR)
          == "It is not known whether more or less of it is better.");
}

TEST_CASE("a fall by more than everything has no figure, a fall by everything has")
{
    CHECK(why(claim(LATENCY, 150, "percent", Direction::Better), LATENCY)
          == "It would leave less than nothing.");
    CHECK(why(claim(OVERHEAD, -101, "percent", Direction::Unknown), OVERHEAD)
          == "It would leave less than nothing.");
    CHECK(why(claim(SPEEDUP, -2, "x", Direction::Unknown), SPEEDUP) == "It would leave less than nothing.");
    CHECK(ratio(claim(LATENCY, 100, "percent", Direction::Better), LATENCY) == 0);
}

TEST_CASE("a range has both ends on the scale, the lower one first")
{
    const auto worse = one(range(OVERHEAD, 1, 3, "percent", Direction::Worse), OVERHEAD);
    CHECK(worse.ratio == Approx(1.01));
    CHECK(worse.ratioHigh == Approx(1.03));
    CHECK(worse.percent == 1.0);
    CHECK(worse.percentHigh == 3.0);
    const auto better = one(range(LATENCY, 2, 4, "x", Direction::Better), LATENCY);
    CHECK(better.ratio == 0.25);
    CHECK(better.ratioHigh == 0.5);
    CHECK(better.percent == -75.0);
    CHECK(better.percentHigh == -50.0);
    const auto both = one(range(OVERHEAD, -2, 5, "percent", Direction::Unknown), OVERHEAD);
    CHECK(both.ratio == Approx(0.98));
    CHECK(both.ratioHigh == Approx(1.05));
    CHECK_FALSE(one(claim(OVERHEAD, 3, "percent", Direction::Worse), OVERHEAD).ratioHigh);
    CHECK_FALSE(one(claim(OVERHEAD, 3, "percent", Direction::Worse), OVERHEAD).percentHigh);
}

TEST_CASE("a range that begins at no change ends there when it is turned round, without a sign")
{
    const auto result = one(range(LATENCY, 0, 3, "percent", Direction::Better), LATENCY);
    CHECK(result.percent == -3.0);
    CHECK(result.percentHigh == 0.0);
    CHECK_FALSE(std::signbit(*result.percentHigh));
}

TEST_CASE("a difference in another unit than the comparison's has no figure")
{
    CHECK(why(claim(OVERHEAD, 20, "MB", Direction::Worse), OVERHEAD, {baseline(OVERHEAD, "C", 10, "MB")})
          == "It is a difference, and it is not said from what.");
}

TEST_CASE("a comparison without a comparator has no figure")
{
    for (const auto* comparator : {"", " ", "none", "None stated", "N/A"}) {
        const auto result = one(claim(OVERHEAD, 3, "percent", Direction::Worse, comparator), OVERHEAD);
        CHECK(result.why.english() == "It is not said what it is compared with.");
        CHECK(result.comparator.empty());
    }
}

TEST_CASE("words, ambiguous words and baselines have no figure, and it is said why")
{
    CHECK(why(claim(LATENCY, {}, "", Direction::Worse), LATENCY) == "It is told in words only.");
    auto ambiguous = claim(LATENCY, 3, "factor", Direction::Better);
    ambiguous.ambiguous = true;
    CHECK(why(ambiguous, LATENCY) == "Its words are ambiguous.");
    CHECK(why(baseline(LATENCY, "C", 12, "ms"), LATENCY)
          == "It is a baseline, with which others are compared.");
}

TEST_CASE("a measured value is divided by its baseline, in units of one family")
{
    const auto against = [](double value, std::string unit, double base, std::string baseUnit) {
        return ratio(claim(LATENCY, value, std::move(unit), Direction::Unknown, "the C driver"),
                     LATENCY,
                     {baseline(LATENCY, "C driver", base, std::move(baseUnit))});
    };
    CHECK(against(9, "us", 12, "us") == 0.75);
    CHECK(against(500, "us", 1, "ms") == Approx(0.5));
    CHECK(against(3, "µs", 1500, "ns") == Approx(2));
    CHECK(against(90, "seconds", 1, "minute") == Approx(1.5));
    CHECK(against(1.024, "kB", 1, "KiB") == Approx(1));
    CHECK(against(2, "MiB", 1048576, "B") == Approx(2));
    CHECK(against(1, "Gbit/s", 125, "MB/s") == Approx(1));
    CHECK(against(1200, "requests per minute", 10, "requests/s") == Approx(2));
    CHECK(against(3, "kLoC", 1500, "lines of code") == Approx(2));
    CHECK(against(3, "widgets", 4, "Widgets") == 0.75);
    CHECK(against(3, "", 4, "us") == 0.75);
}

TEST_CASE("a value and a baseline in unlike units, or at zero, have no figure")
{
    const auto against = [](double value, std::string unit, double base, std::string baseUnit) {
        return why(claim(LATENCY, value, std::move(unit), Direction::Unknown),
                   LATENCY,
                   {baseline(LATENCY, "C", base, std::move(baseUnit))});
    };
    CHECK(against(3, "ms", 4, "kB") == "Its baseline is in another unit.");
    CHECK(against(3, "Mb", 4, "MB") == "Its baseline is in another unit.");
    CHECK(against(3, "requests/s", 4, "packets/s") == "Its baseline is in another unit.");
    CHECK(against(3, "ms", 0, "ms") == "Only numbers above zero can be divided.");
    CHECK(against(-3, "ms", 4, "ms") == "Only numbers above zero can be divided.");
}

TEST_CASE("a range beside a baseline, or a baseline that is a range, gives a range")
{
    auto measured = range(LATENCY, 9, 12, "us", Direction::Unknown);
    const auto plain = one(measured, LATENCY, {baseline(LATENCY, "C", 12, "us")});
    CHECK(plain.ratio == 0.75);
    CHECK(plain.ratioHigh == 1.0);
    auto wide = baseline(LATENCY, "C", 10, "us");
    wide.high = 20;
    const auto both = one(measured, LATENCY, {wide});
    CHECK(both.ratio == Approx(0.45));
    CHECK(both.ratioHigh == Approx(1.2));
    const auto point = one(claim(LATENCY, 9, "us", Direction::Unknown), LATENCY, {wide});
    CHECK(point.ratio == Approx(0.45));
    CHECK(point.ratioHigh == Approx(0.9));
}

TEST_CASE("a direction that contradicts the baseline leaves no figure")
{
    const std::vector<Claim> claims = {baseline(LATENCY, "C", 12, "us")};
    CHECK(ratio(claim(LATENCY, 9, "us", Direction::Better), LATENCY, claims) == 0.75);
    CHECK(why(claim(LATENCY, 9, "us", Direction::Worse), LATENCY, claims)
          == "Its direction contradicts its baseline.");
    CHECK(why(claim(LATENCY, 15, "us", Direction::Better), LATENCY, claims)
          == "Its direction contradicts its baseline.");
}

TEST_CASE(
    "a baseline counts for its own paper, metric and reviewer, and where the comparator names its subject")
{
    const auto measured = claim(LATENCY, 9, "us", Direction::Unknown, "Linux 6.1 (as of May)");
    const auto with = [&](auto change) {
        auto base = baseline(LATENCY, "linux", 12, "us");
        change(base);
        return why(measured, LATENCY, {base});
    };
    const std::string none = "No baseline says what its comparator measured.";
    CHECK(with([](Claim&) {}).empty());
    CHECK(with([](Claim& c) { c.paper = PaperId{2}; }) == none);
    CHECK(with([](Claim& c) { c.metric = THROUGHPUT.id; }) == none);
    CHECK(with([](Claim& c) { c.reviewer = ReviewerId{2}; }) == none);
    CHECK(with([](Claim& c) { c.role = ClaimRole::Result; }) == none);
    CHECK(with([](Claim& c) { c.value.reset(); }) == none);
    CHECK(with([](Claim& c) { c.ambiguous = true; }) == none);
    CHECK(with([](Claim& c) { c.subject = "Linux 5"; }) == none);
    CHECK(with([](Claim& c) { c.subject = "Lin"; }) == none);
    CHECK(with([](Claim& c) { c.subject = "", c.component = "Linux"; }).empty());
    CHECK(why(claim(LATENCY, 9, "us", Direction::Unknown, ""), LATENCY, {baseline(LATENCY, "", 12, "us")})
          == "It is not said what it is compared with.");
    CHECK(why(claim(LATENCY, 9, "us", Direction::Unknown, ""), LATENCY)
          == "It is not said what it is compared with.");
}

TEST_CASE("a claim that names no comparator is held against every baseline")
{
    const auto all = scaled(
        claim(LATENCY, 9, "us", Direction::Unknown, ""),
        LATENCY,
        Baselines(std::vector{baseline(LATENCY, "Linux", 12, "us"), baseline(LATENCY, "Minix", 18, "us")}));
    REQUIRE(all.size() == 2);
    CHECK(all[0].comparator == "Linux");
    CHECK(all[0].ratio == 0.75);
    CHECK(all[1].comparator == "Minix");
    CHECK(all[1].ratio == 0.5);
}

TEST_CASE("C++ and C# are no baselines for C, nor C for them")
{
    const std::vector baselines = {baseline(LATENCY, "C", 5, "us"), baseline(LATENCY, "C++", 10, "us")};
    const auto against = [](std::string comparator) {
        return claim(LATENCY, 9, "us", Direction::Unknown, std::move(comparator));
    };
    CHECK(one(against("the C++ driver"), LATENCY, baselines).percent == Approx(-10));
    CHECK(one(against("the c driver"), LATENCY, baselines).ratio == 1.8);
    CHECK(why(against("C#"), LATENCY, baselines) == "No baseline says what its comparator measured.");
}

TEST_CASE("a reviewer's claims are held against their own baselines alone, on the same paper and metric")
{
    auto other = baseline(LATENCY, "Linux", 12, "us");
    const auto mine = claim(LATENCY, 9, "us", Direction::Unknown, "Linux");
    CHECK(one(mine, LATENCY, {other}).ratio == 0.75);
    other.reviewer.value = 2;
    CHECK_FALSE(one(mine, LATENCY, {other}).ratio);
    other.reviewer.value = 1;
    other.paper = PaperId{2};
    CHECK_FALSE(one(mine, LATENCY, {other}).ratio);
    other.paper = mine.paper;
    other.metric = THROUGHPUT.id;
    CHECK_FALSE(one(mine, LATENCY, {other}).ratio);
}

TEST_CASE("of several baselines for one subject, the one with the same component and condition counts")
{
    auto small = baseline(LATENCY, "C", 12, "us");
    small.condition = "64 B";
    auto large = baseline(LATENCY, "C", 36, "us");
    large.condition = "1500 B";
    auto measured = claim(LATENCY, 9, "us", Direction::Unknown);
    CHECK(why(measured, LATENCY, {small, large}) == "Several baselines could be meant.");
    measured.condition = "1500 b";
    CHECK(ratio(measured, LATENCY, {small, large}) == 0.25);
    measured.component = "receive path";
    CHECK(why(measured, LATENCY, {small, large}) == "Several baselines could be meant.");
    small.component = "receive path";
    CHECK(ratio(measured, LATENCY, {small, large}) == 0.75);
}

TEST_CASE("a share of a whole is no comparison, unless a baseline is a share as well")
{
    CHECK(why(claim(UNSAFE, 3.27, "percent", Direction::Better, "none"), UNSAFE)
          == "It is a share of a whole, not a comparison.");
    CHECK(why(claim(UNSAFE, 3.27, "percent", Direction::Better, "C kernel"), UNSAFE)
          == "No baseline says what its comparator measured.");
    CHECK(ratio(claim(UNSAFE, 3, "percent", Direction::Better, "C kernel"),
                UNSAFE,
                {baseline(UNSAFE, "C kernel", 12, "%")})
          == 0.25);
}

// The claims of the bundled review, as ../shared/review/rusty-linux.json has them, and their figures by hand.
TEST_CASE("the claims of the bundled review have the figures that follow from them by hand")
{
    const Metric response = metric(8, "", Better::Lower, Quantity::Absolute);
    const Metric performance = metric(9, "", Better::Higher, Quantity::Absolute);
    const Metric safe = metric(10, "percent", Better::Higher, Quantity::Absolute);
    const std::string lines = "lines of proof per line of code";
    const std::string tock = "Tock without the change (implied, not stated)";
    struct Case {
        const char* name;
        const Metric& metric;
        Claim claim;
    };
    std::vector<Case> cases = {
        {"Q01", OVERHEAD, claim(OVERHEAD, 0.7, "percent", Direction::Worse, "original C component")},
        {"Q02", OVERHEAD, claim(OVERHEAD, 3, "percent", Direction::Worse, "original C component")},
        {"Q03", OVERHEAD, claim(OVERHEAD, 0.06, "percent", Direction::Worse, "original C component")},
        {"Q04", response, claim(response, 3, "factor", Direction::Better, tock)},
        {"Q05", response, claim(response, {}, "", Direction::Better, tock)},
        {"Q06", PROOF, claim(PROOF, 7.5, lines, Direction::Better, "seL4 (19:1), CertiKOS (20:1)")},
        {"Q07", PROOF, claim(PROOF, 19, lines, Direction::Worse, "Atmosphere (7.5:1)")},
        {"Q08", PROOF, claim(PROOF, 20, lines, Direction::Worse, "Atmosphere (7.5:1)")},
        {"Q09", UNSAFE, claim(UNSAFE, 3.27, "percent", Direction::Better, "none")},
        {"Q10", performance, claim(performance, {}, "", Direction::Worse, "C driver")},
        {"Q11", performance, claim(performance, {}, "", Direction::Better, "checks made at run time")},
        {"Q12", LATENCY, claim(LATENCY, {}, "", Direction::Worse, "programs from C compilers")},
        {"Q13", safe, claim(safe, {}, "", Direction::Neutral, "100% safe Rust")},
        {"Q14", OVERHEAD, claim(OVERHEAD, {}, "", Direction::Neutral, "C kernels")},
    };
    cases[3].claim.ambiguous = true;
    cases[4].claim.ambiguous = true;
    cases[5].claim.condition = "average";
    for (const std::size_t i : {6U, 7U}) {
        cases[i].claim.role = ClaimRole::Baseline;
        cases[i].claim.subject = i == 6 ? "seL4" : "CertiKOS";
        cases[i].claim.condition = "as reported by [5]";
    }
    std::vector<Claim> claims;
    for (const auto& [name, metric, claim] : cases) {
        claims.push_back(claim);
    }
    const auto of = [&](std::size_t number) {
        return scaled(cases[number - 1].claim, cases[number - 1].metric, Baselines(claims));
    };
    CHECK(of(1)[0].ratio == Approx(1.007));
    CHECK(of(1)[0].percent == 0.7);
    CHECK(of(1)[0].comparator == "original C component");
    CHECK(of(2)[0].ratio == Approx(1.03));
    CHECK(of(3)[0].ratio == Approx(1.0006));
    CHECK(of(4)[0].why.english() == "Its words are ambiguous.");
    REQUIRE(of(6).size() == 2);
    CHECK(of(6)[0].comparator == "CertiKOS");
    CHECK(of(6)[0].ratio == 0.375);
    CHECK(of(6)[0].percent == -62.5);
    CHECK(of(6)[1].comparator == "seL4");
    CHECK(of(6)[1].ratio == Approx(0.39473684));
    CHECK(of(6)[1].percent == Approx(-60.526316));
    for (const std::size_t number : {7U, 8U}) {
        CHECK(of(number)[0].why.english() == "It is a baseline, with which others are compared.");
    }
    CHECK(of(9)[0].why.english() == "It is a share of a whole, not a comparison.");
    for (const std::size_t number : {5U, 10U, 11U, 12U, 13U, 14U}) {
        CHECK(of(number)[0].why.english() == "It is told in words only.");
    }
    for (const std::size_t number : {4U, 5U, 7U, 8U, 9U, 10U, 11U, 12U, 13U, 14U}) {
        CHECK(of(number).size() == 1);
        CHECK_FALSE(of(number)[0].ratio);
    }
}
