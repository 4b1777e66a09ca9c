#include "core/coding/claim_words.h"
#include "core/coding/metrics.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;

namespace {

ClaimWords read(std::string_view text)
{
    return claimFromWords(text, standardMetrics());
}

}

TEST_CASE("a measured statement in words becomes metric, value, unit, comparator and direction")
{
    const auto claim =
        read("0.7 % overhead against the C component"); // of [14], section 3.2 of the published review
    CHECK(claim.metricName == "Overhead");
    CHECK(claim.value == 0.7);
    CHECK_FALSE(claim.high);
    CHECK(claim.valueText == "0.7 %");
    CHECK(claim.unit == "percent");
    CHECK(claim.comparator == "the C component");
    CHECK(claim.direction == Direction::Worse); // time was added
    CHECK(claim.condition.empty());
}

TEST_CASE("ranges, factors and units are read however they are written")
{
    struct Expected {
        const char* text;
        double value;
        std::optional<double> high;
        const char* unit;
    };
    const auto expected = GENERATE(values<Expected>({
        {"latency of 1.5-2 ms", 1.5, 2.0, "ms"},
        {"latency of 1.5\u20132ms", 1.5, 2.0, "ms"},
        {"latency 1 to 3 us", 1, 3.0, "us"},
        {"3x speedup", 3, {}, "factor"},
        {"3.5 times the throughput", 3.5, {}, "factor"},
        {"size increase: 0.06%", 0.06, {}, "percent"},
        {"throughput 1.2 GB/s", 1.2, {}, "GB/s"},
        {"throughput 900 requests per second", 900, {}, "requests per second"},
        {"12000 lines of code", 12000, {}, "lines of code"},
        {"7.5:1 proof-to-code ratio", 7.5, {}, ""},
        {"overhead of 0,7 %", 0.7, {}, "percent"},
        {"-2 % overhead", -2, {}, "percent"},
        {"latency of 1e-05 s", 0.00001, {}, "s"},
        {"throughput 1.23e+12", 1.23e12, {}, ""},
        {"latency 1e-5 to 2E-5 s", 0.00001, 0.00002, "s"},
        {"1e-05\u20132e-05", 0.00001, 0.00002, ""},
        {"-2\u2013-1", -2, -1.0, ""},
        {"latency of 3 ms, measured with ping", 3, {}, "ms"},
        {"a low latency (3 ms);", 3, {}, "ms"},
        {"\"3 requests per second\", they say", 3, {}, "requests per second"},
        {"throughput of 12 000 requests/s", 12000, {}, "requests/s"}, // ISO 80000-1, 7.3.1
        {"1 500 ms latency", 1500, {}, "ms"},
        {"1\u202F234\u202F567.5 MB", 1234567.5, {}, "MB"},
        {"with 4 threads the overhead is 3 %", 3, {}, "percent"},
        {"in 2020 Rust was 10 % slower than C", 10, {}, "percent"},
        {"3% to 5% overhead", 3, 5.0, "percent"},
        {"3%-5% overhead", 3, 5.0, "percent"},
        {"overhead of 3 \u2013 5 %", 3, 5.0, "percent"},
        {"an overhead between 3 % and 5 %", 3, 5.0, "percent"},
        {"between 3 and 5 % overhead", 3, 5.0, "percent"},
        {"overheads range from 3 to 5 %", 3, 5.0, "percent"},
    }));
    const auto claim = read(expected.text);
    INFO(expected.text);
    REQUIRE(claim.value);
    CHECK(*claim.value == Approx(expected.value));
    CHECK(claim.high == expected.high);
    CHECK(claim.unit == expected.unit);
}

TEST_CASE(
    "what stands after than, versus and their like is the comparator, and when or under begins the condition")
{
    for (const auto* text :
         {"3 % slower than Linux under load", "3 % slower compared to Linux when under load"}) {
        const auto claim = read(text);
        CHECK(claim.comparator == "Linux");
        CHECK(claim.condition.ends_with("load"));
        CHECK(claim.direction == Direction::Worse);
        CHECK(claim.metricName == "Overhead");
    }
    CHECK(read("latency 5 us on a Raspberry Pi").condition == "a Raspberry Pi");
}

TEST_CASE("the direction is said only where the words leave no doubt")
{
    CHECK(read("3x faster than Linux").direction == Direction::Better);
    CHECK(read("3x faster than Linux").metricName == "Speedup");
    CHECK(read("20 % lower latency than seL4").direction == Direction::Better); // less of it is better
    CHECK(read("20 % lower throughput than seL4").direction == Direction::Worse);
    CHECK(read("latency of 3 us").direction == Direction::Unknown);
    CHECK(read("no overhead against C").direction == Direction::Unknown);
    CHECK(read("0 % overhead against C").direction == Direction::Unknown);
    CHECK(read("-2 % overhead against C").direction == Direction::Better);
}

TEST_CASE("verbs of reduction turn the direction, and words for both leave it open")
{
    CHECK(read("reduces the overhead by 30 %").direction == Direction::Better);
    CHECK(read("eliminates 90 % of the overhead").direction == Direction::Better);
    CHECK(read("increases the throughput by 5 %").direction == Direction::Better);
    CHECK(read("cuts throughput by 5 %").direction == Direction::Worse);
    CHECK(read("size increase: -5 %").direction == Direction::Better); // the word is the metric's own
    CHECK(read("5 % slower reads and 10 % faster writes").direction == Direction::Unknown);
    CHECK(read("20 % less slowdown than C").direction == Direction::Unknown);
}

TEST_CASE("a bound is kept in words, and is no comparator")
{
    struct Expected {
        const char* text;
        const char* words;
        const char* metric;
        const char* comparator;
        Direction direction;
    };
    const auto expected = GENERATE(values<Expected>({
        {"less than 1 % overhead", "less than 1 %", "Overhead", "", Direction::Unknown},
        {"more than 10x faster than Linux", "more than 10x", "Speedup", "Linux", Direction::Better},
        {"over 3x faster than Linux", "over 3x", "Speedup", "Linux", Direction::Better},
        {"no more than 3 % slower than C", "no more than 3 %", "Overhead", "C", Direction::Worse},
        {"latency under 5 us", "under 5 us", "Latency", "", Direction::Unknown},
        {"up to 3 % overhead", "up to 3 %", "Overhead", "", Direction::Unknown},
        {"reduces latency from 3 to 5 ms", "3 to 5 ms", "Latency", "", Direction::Better},
        {"latency of 5 to 3 ms", "5 to 3 ms", "Latency", "", Direction::Unknown},
    }));
    const auto claim = read(expected.text);
    INFO(expected.text);
    CHECK_FALSE(claim.value);
    CHECK_FALSE(claim.high);
    CHECK(claim.unit.empty());
    CHECK(claim.valueText == expected.words);
    CHECK(claim.metricName == expected.metric);
    CHECK(claim.comparator == expected.comparator);
    CHECK(claim.direction == expected.direction);
}

TEST_CASE("a comparator and a condition may have numbers")
{
    CHECK(read("3x speedup over 2 threads").comparator == "2 threads");
    CHECK(read("3 % slower than Linux, under 10 % load").comparator == "Linux");
    CHECK(read("3 % slower than Linux, under 10 % load").condition == "10 % load");
}

TEST_CASE("of several numbers without a unit, none is the value")
{
    CHECK_FALSE(read("faster on the whole with 4 threads in 3 drivers").value);
    CHECK(read("4 boot cycles").value == 4.0);
    CHECK(read("4 boot cycles").valueText == "4");
    CHECK(read("in 2020 it had 10 000 lines of C").value == 10000.0);
}

TEST_CASE("a statement without a number keeps its words as the value")
{
    const auto claim = read("only slightly slower than the C driver"); // of [13] in the published review
    CHECK_FALSE(claim.value);
    CHECK(claim.valueText == "only slightly slower");
    CHECK(claim.comparator == "the C driver");
    CHECK(claim.direction == Direction::Worse);
    CHECK(read("").valueText.empty());
    CHECK(read("than").valueText.empty());
}

TEST_CASE("a number whose comma could mean two things is left in words")
{
    const auto claim = read("throughput of 1,500 requests/s");
    CHECK_FALSE(claim.value);
    CHECK(claim.valueText == "throughput of 1,500 requests/s");
}

TEST_CASE("of a passage, the first sentence with a number that has a unit is read")
{
    const auto claim =
        read("Rust is safe. We replace one component and measure an overhead of 0.7 % against the"
             " original C component. The kernel has 3 parts.");
    CHECK(claim.value == 0.7);
    CHECK(claim.metricName == "Overhead");
    CHECK(claim.comparator == "the original C component");
    CHECK(read("It was 3 % faster vs. Linux.").comparator == "Linux");
    CHECK(read("We used 4 threads. The overhead was 3 %.").value == 3.0);
    CHECK(read("We built a driver for a card and found that it needs 4 kB").metricName.empty());
}

TEST_CASE("digits inside names are no values")
{
    CHECK_FALSE(read("slower than ext4").value);
    CHECK_FALSE(read("seL4 is faster").value);
    CHECK(read("2 % overhead in ext4").value == 2.0);
}

TEST_CASE("a metric is known by a part of its label, and an unknown one keeps its words")
{
    Metric metric;
    metric.id = MetricId{7};
    metric.label = "Performance overhead";
    const auto claim = claimFromWords("0.7 % overhead", std::vector{metric});
    CHECK(claim.metric == MetricId{7});
    CHECK(claim.metricName == "Performance overhead");
    const auto unknown = read("4 boot cycles");
    CHECK_FALSE(unknown.metric);
}
