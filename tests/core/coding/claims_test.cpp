#include "core/coding/claims.h"
#include "core/coding/metrics.h"
#include "tests/core/coding/desk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

Metric metricCalled(const std::string& label)
{
    Metric metric;
    metric.label = label;
    return metric;
}

struct Measures : tests::Desk {
    PaperId paper = tests::Desk::paper("[14]");
    MetricId overhead = *add(metricCalled("Performance overhead"));

    Result<MetricId> add(const Metric& metric)
    {
        return write([&](store::Transaction& t) { return addMetric(t, metric); });
    }
    Result<void> alter(const Metric& metric)
    {
        return write([&](store::Transaction& t) { return changeMetric(t, metric); });
    }
    Result<void> drop(MetricId metric)
    {
        return write([&](store::Transaction& t) { return removeMetric(t, metric); });
    }

    Result<ClaimId> add(const Claim& claim)
    {
        return write([&](store::Transaction& t) { return addClaim(t, claim); });
    }
    Result<void> alter(const Claim& claim)
    {
        return write([&](store::Transaction& t) { return changeClaim(t, claim); });
    }
    Result<void> drop(ClaimId claim)
    {
        return write([&](store::Transaction& t) { return removeClaim(t, claim); });
    }

    Claim claim() const
    {
        Claim result;
        result.paper = paper;
        result.reviewer = ada;
        result.metric = overhead;
        result.value = 3;
        result.unit = "percent";
        return result;
    }
};

}

TEST_CASE("the standard metrics cover what papers measure most, each with its unit and direction")
{
    std::set<std::string> slugs;
    for (const auto& metric : standardMetrics()) {
        INFO(metric.label);
        CHECK(slugs.insert(metric.slug).second);
        CHECK_FALSE(metric.definition.empty());
        CHECK_FALSE(metric.unit.empty());
        CHECK(metric.better != Better::Unknown);
    }
    for (const auto* slug : {"throughput",
                             "latency",
                             "overhead",
                             "binary-size",
                             "lines-of-unsafe-code",
                             "proof-to-code-ratio",
                             "energy",
                             "memory"}) {
        CHECK(slugs.contains(slug));
    }
    CHECK(standardMetrics().front().better == Better::Higher); // throughput
}

TEST_CASE("a claim is offered the metrics of the review, and then the standard ones that it lacks")
{
    Measures measures;
    auto adapted = metricCalled("LATENCY");
    adapted.slug = "delay";
    adapted.position = 1;
    REQUIRE(measures.add(adapted));
    const auto offered = offeredMetrics(measures.database());
    REQUIRE(offered.size() == standardMetrics().size() + 1);
    CHECK(offered[0].id == measures.overhead);
    CHECK(offered[1].slug == "delay");
    CHECK(offered[2].slug == standardMetrics().front().slug);
    CHECK(std::ranges::count(offered, "latency", &Metric::slug) == 0);
}

TEST_CASE("a metric needs a name that no other one has")
{
    Measures measures;
    const auto id = measures.add(metricCalled("  Share of  unsafe code "));
    REQUIRE(id);
    CHECK(measures.database().find<Metric>(*id)->label == "Share of unsafe code");
    CHECK(measures.database().find<Metric>(*id)->slug == "share-of-unsafe-code");
    CHECK(errorOf(measures.add(metricCalled("SHARE of unsafe code"))).detail.english()
          == "There is a metric \"Share of unsafe code\" already.");
    CHECK(errorOf(measures.add(metricCalled("Share of unsafe code!"))).code
          == ErrorCode::Invalid); // the same slug
    CHECK(errorOf(measures.add(metricCalled(" "))).detail.english() == "A metric needs a name.");
    CHECK(errorOf(measures.add(metricCalled("!"))).detail.english() == "A metric needs a name.");
    Metric nameless;
    nameless.slug = "nameless";
    CHECK(errorOf(measures.add(nameless)).detail.english() == "A metric needs a name.");
}

TEST_CASE("a metric can be changed, by the same rules, and keeps its own name")
{
    Measures measures;
    auto metric = *measures.database().find<Metric>(measures.overhead);
    metric.better = Better::Lower;
    metric.quantity = Quantity::Change;
    REQUIRE(measures.alter(metric));
    CHECK(measures.database().find<Metric>(measures.overhead)->better == Better::Lower);
    REQUIRE(measures.add(metricCalled("Latency")));
    metric.label = "latency";
    CHECK(errorOf(measures.alter(metric)).code == ErrorCode::Invalid);
    metric.id = MetricId{7};
    CHECK(errorOf(measures.alter(metric)).code == ErrorCode::NotFound);
}

TEST_CASE("a metric that claims use cannot be removed")
{
    Measures measures;
    const auto claim = measures.add(measures.claim());
    CHECK(errorOf(measures.drop(measures.overhead)).detail.english()
          == "\"Performance overhead\" is used by 1 claim.");
    REQUIRE(measures.drop(*claim));
    REQUIRE(measures.drop(measures.overhead));
    CHECK(errorOf(measures.drop(measures.overhead)).code == ErrorCode::NotFound);
}

TEST_CASE("a metric that is added by its name stands last, and knows what the standard one does")
{
    Measures measures;
    const auto named = [&](std::string_view name, std::string_view unit) {
        return measures.database().find<Metric>(
            *measures.write([&](store::Transaction& t) { return addMetricNamed(t, name, unit); }));
    };
    const auto latency = named(" latency ", "s");
    CHECK(latency->label == "Latency");
    CHECK(latency->unit == "us");
    CHECK(latency->better == Better::Lower);
    CHECK_FALSE(latency->definition.empty());
    const auto own = named("Boot cycles", "cycles");
    CHECK(own->unit == "cycles");
    CHECK(own->slug == "boot-cycles");
    CHECK(metricsOf(measures.database()).back().id == own->id);
    CHECK(own->position > latency->position);
}

TEST_CASE("metrics that are made one keep every claim as it is, and undo parts them again")
{
    Measures measures;
    const auto cost = *measures.add(metricCalled("Cost"));
    auto claim = measures.claim();
    claim.metric = cost;
    claim.unit = "ms";
    const auto moved = *measures.add(claim);
    const auto other = *measures.add(measures.claim());
    const auto merge = [&](MetricId from, MetricId into) {
        return measures.write([&](store::Transaction& t) { return mergeMetrics(t, from, into); });
    };
    CHECK(errorOf(merge(cost, cost)).code == ErrorCode::Invalid);
    CHECK(errorOf(merge(cost, MetricId{99})).code == ErrorCode::NotFound);
    CHECK(errorOf(merge(MetricId{99}, cost)).code == ErrorCode::NotFound);

    REQUIRE(merge(cost, measures.overhead));
    CHECK(claimsIn(measures.database(), measures.overhead) == 2);
    CHECK(measures.database().find<Claim>(moved)->unit == "ms");
    CHECK(measures.database().find<Claim>(moved)->value == claim.value);
    CHECK_FALSE(measures.database().find<Metric>(cost));

    REQUIRE(measures.review->undo());
    CHECK(measures.database().find<Claim>(moved)->metric == cost);
    CHECK(measures.database().find<Claim>(other)->metric == measures.overhead);
    CHECK(claimsIn(measures.database(), cost) == 1);
}

TEST_CASE("metrics stand in the order that people gave them")
{
    Measures measures;
    const auto cost = *measures.add(metricCalled("Cost"));
    const auto order = [&] {
        std::string names;
        for (const auto& metric : metricsOf(measures.database())) {
            names += metric.label + "; ";
        }
        return names;
    };
    REQUIRE(order() == "Cost; Performance overhead; ");
    REQUIRE(measures.write([&](store::Transaction& t) { return moveMetric(t, cost, 1); }));
    CHECK(order() == "Performance overhead; Cost; ");
    CHECK(errorOf(measures.write([&](store::Transaction& t) { return moveMetric(t, MetricId{99}, 1); })).code
          == ErrorCode::NotFound);
}

TEST_CASE("a metric is found by slug or label, and the nearest one is named")
{
    Measures measures;
    CHECK(*metricNamed(measures.database(), "performance-overhead") == measures.overhead);
    CHECK(*metricNamed(measures.database(), "PERFORMANCE overhead ") == measures.overhead);
    CHECK(errorOf(metricNamed(measures.database(), "performance-overhaed")).detail.english()
          == "There is no metric \"performance-overhaed\"; did you mean \"performance-overhead\"?");
    CHECK(errorOf(metricNamed(measures.database(), "x")).detail.english() == "There is no metric \"x\".");
}

TEST_CASE("a claim is kept whole, and can be changed")
{
    Measures measures;
    auto claim = measures.claim();
    claim.subject = "Linux";
    claim.high = 5;
    claim.valueText = "3 to 5 %";
    claim.comparator = "original C component";
    claim.direction = Direction::Worse;
    claim.name = "Q02";
    claim.id = *measures.add(claim);
    const auto kept = measures.database().find<Claim>(claim.id);
    REQUIRE(kept);
    CHECK(kept->paper == measures.paper);
    CHECK(kept->subject == "Linux");
    CHECK(kept->value == 3.0);
    CHECK(kept->high == 5.0);
    CHECK(kept->comparator == "original C component");
    CHECK(kept->direction == Direction::Worse);
    CHECK(kept->name == "Q02");
    claim.high.reset();
    REQUIRE(measures.alter(claim));
    CHECK_FALSE(measures.database().find<Claim>(claim.id)->high);
}

TEST_CASE("a claim may be in words only, or of the review itself")
{
    Measures measures;
    auto claim = measures.claim();
    claim.paper.reset();
    claim.value.reset();
    claim.valueText = "no significant penalty";
    CHECK(measures.add(claim));
}

TEST_CASE("a claim that cannot be is refused, new or changed")
{
    Measures measures;
    const auto good = *measures.add(measures.claim());
    const auto refused = [&](auto change) {
        auto claim = measures.claim();
        change(claim);
        const auto error = errorOf(measures.add(claim));
        claim.id = good;
        CHECK(errorOf(measures.alter(claim)) == error);
        return error;
    };
    CHECK(refused([](Claim& c) { c.metric = MetricId{7}; }).detail.english() == "There is no such metric.");
    CHECK(refused([](Claim& c) { c.reviewer = ReviewerId{7}; }).detail.english()
          == "There is no such reviewer.");
    CHECK(refused([](Claim& c) { c.paper = PaperId{7}; }).detail.english() == "There is no such paper.");
    const auto invalid = [&](auto change) { return refused(change).code == ErrorCode::Invalid; };
    CHECK(invalid([](Claim& c) { c.value.reset(); }));
    CHECK(invalid([](Claim& c) { c.value.reset(), c.valueText = " "; }));
    CHECK(invalid([](Claim& c) { c.value = std::nan(""); }));
    CHECK(invalid([](Claim& c) { c.value = std::numeric_limits<double>::infinity(); }));
    CHECK(invalid([](Claim& c) { c.high = std::numeric_limits<double>::infinity(); }));
    CHECK(invalid([](Claim& c) { c.high = std::nan(""); }));
    CHECK(invalid([](Claim& c) { c.high = 2.9; }));
    CHECK(invalid([](Claim& c) { c.value.reset(), c.valueText = "up to 3 %", c.high = 3; }));
    auto equal = measures.claim();
    equal.high = 3;
    CHECK(measures.add(equal));
    auto gone = measures.claim();
    gone.id = ClaimId{7};
    CHECK(errorOf(measures.alter(gone)).detail.english() == "There is no such claim.");
}

TEST_CASE("a claim with passages stays with its paper")
{
    Measures measures;
    auto claim = measures.claim();
    claim.id = *measures.add(claim);
    Excerpt excerpt;
    excerpt.paper = measures.paper;
    excerpt.claim = claim.id;
    measures.put(excerpt);
    claim.value = 4;
    CHECK(measures.alter(claim));
    claim.paper = measures.tests::Desk::paper("[15]");
    CHECK(errorOf(measures.alter(claim)).code == ErrorCode::Invalid);
}

TEST_CASE("removing a claim removes its passages and leaves its notes with the paper")
{
    Measures measures;
    const auto claim = *measures.add(measures.claim());
    const auto other = *measures.add(measures.claim());
    Excerpt excerpt;
    excerpt.paper = measures.paper;
    excerpt.claim = claim;
    measures.put(excerpt);
    excerpt.claim = other;
    const auto kept = measures.put(excerpt);
    Note note;
    note.reviewer = measures.ada;
    note.claim = claim;
    note.text = "The abstract has another figure.";
    const auto remark = measures.put(note);

    REQUIRE(measures.drop(claim));
    CHECK_FALSE(measures.database().find<Claim>(claim));
    REQUIRE(measures.database().count<Excerpt>() == 1);
    CHECK(measures.database().find<Excerpt>(kept));
    CHECK_FALSE(measures.database().find<Note>(remark)->claim);
    CHECK(measures.database().find<Note>(remark)->paper == measures.paper);
    CHECK(errorOf(measures.drop(claim)).code == ErrorCode::NotFound);
}

TEST_CASE("metrics are in use while a claim is in them, in their order")
{
    Measures measures;
    CHECK(coding::metricsInUse(measures.database()).empty());
    const auto claim = *measures.add(measures.claim());
    const auto used = coding::metricsInUse(measures.database());
    REQUIRE(used.size() == 1);
    CHECK(used.front().id == measures.claim().metric);
    REQUIRE(measures.drop(claim));
    CHECK(coding::metricsInUse(measures.database()).empty());
}

TEST_CASE("a claim in the unit of its metric keeps that unit where the metric goes into one of another unit")
{
    Measures measures;
    auto fine = metricCalled("Latency");
    fine.unit = "us";
    auto coarse = metricCalled("Response time");
    coarse.unit = "ms";
    const auto into = *measures.add(fine);
    const auto from = *measures.add(coarse);
    const auto with = [&](MetricId metric, std::string unit, std::optional<double> value) {
        auto claim = measures.claim();
        claim.metric = metric;
        claim.unit = std::move(unit);
        claim.value = value;
        claim.valueText = "as printed";
        return *measures.add(claim);
    };
    const auto bare = with(from, "", 5);
    const auto own = with(from, "s", 5);
    const auto inWords = with(from, "", {});
    const auto there = with(into, "", 5);
    REQUIRE(measures.write([&](store::Transaction& t) { return mergeMetrics(t, from, into); }));
    const auto unitOf = [&](ClaimId claim) { return measures.database().find<Claim>(claim)->unit; };
    CHECK(unitOf(bare) == "ms");
    CHECK(unitOf(own) == "s");
    CHECK(unitOf(inWords).empty());
    CHECK(unitOf(there).empty());
}
