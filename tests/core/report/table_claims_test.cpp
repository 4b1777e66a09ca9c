#include "core/coding/metrics.h"
#include "core/report/saved_metrics.h"
#include "core/report/tables.h"
#include "tests/core/report/kernels.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::onlyTable;
using alidade::tests::Rows;
using alidade::tests::rowsOf;

namespace {

/// Claims of the bundled review, as rusty-linux.json has them.
struct Measured {
    tests::SmallReview small;
    PaperId six = small.paper("[6]", "culic2022");
    PaperId fourteen = small.paper("[14]", "li2024");
    MetricId overhead = metric("performance-overhead", "performance overhead");
    MetricId response = metric("interrupt-response-time", "interrupt response time");

    Measured()
    {
        small.include(six);
        small.include(fourteen);
        claim("Q01", encapsulated("0.7%", 0.7, "interface not encapsulated, close to the C original"));
        claim("Q02", encapsulated("3%", 3, "encapsulated interface"));
        Claim q04;
        q04.paper = six;
        q04.metric = response;
        q04.subject = "Tock";
        q04.component = "interrupt handler with eBPF";
        q04.value = 3;
        q04.valueText = "3x";
        q04.unit = "factor";
        q04.comparator = "Tock without the change";
        q04.direction = Direction::Better;
        q04.condition = "prototype";
        q04.locator = "section 3.2";
        claim("Q04", q04);
    }

    MetricId metric(const std::string& slug, const std::string& label)
    {
        Metric metric;
        metric.slug = slug;
        metric.label = label;
        return small.add(metric);
    }

    Claim encapsulated(const std::string& printed, double value, const std::string& condition) const
    {
        Claim claim;
        claim.paper = fourteen;
        claim.metric = overhead;
        claim.subject = "Linux";
        claim.component = "out-of-memory component";
        claim.value = value;
        claim.valueText = printed;
        claim.unit = "percent";
        claim.comparator = "original C component";
        claim.direction = Direction::Worse;
        claim.condition = condition;
        claim.locator = "section 3.2";
        return claim;
    }

    void claim(const std::string& name, Claim claim)
    {
        claim.name = name;
        claim.reviewer = small.ada();
        small.add(claim);
    }
};

const std::vector<std::string> TOCK = {"[6]",
                                       "Tock, interrupt handler with eBPF",
                                       "interrupt response time",
                                       "3x",
                                       "Tock without the change",
                                       "better",
                                       "prototype",
                                       "section 3.2"};

}

TEST_CASE("the table of claims has what papers measured, in the order of the papers")
{
    Measured measured;
    measured.small.table("claims", R"({"of":"claims"})");
    const auto grid = onlyTable(measured.small);
    CHECK(grid.header
          == std::vector<std::string>{
              "Paper", "Subject", "Metric", "Value", "Comparator", "Direction", "Condition", "Place"});
    CHECK(rowsOf(grid)
          == Rows{TOCK,
                  {"[14]",
                   "Linux, out-of-memory component",
                   "performance overhead",
                   "0.7%",
                   "original C component",
                   "worse",
                   "interface not encapsulated, close to the C original",
                   "section 3.2"},
                  {"[14]",
                   "Linux, out-of-memory component",
                   "performance overhead",
                   "3%",
                   "original C component",
                   "worse",
                   "encapsulated interface",
                   "section 3.2"}});
    CHECK(grid.rows[0][0] == Cell(std::vector<Reference>{{"[6]", "culic2022"}}));
}

TEST_CASE("the table of claims is of one metric, or of the papers of a filter")
{
    Measured measured;
    measured.small.table("metric", R"({"of":"claims","metric":"Interrupt response time"})");
    measured.small.table("filter", R"({"of":"claims","filter":"label:[6]"})");
    const auto made = tables(measured.small.review()).made;
    REQUIRE(made.size() == 2);
    CHECK(rowsOf(made[0].grid) == Rows{TOCK});
    CHECK(rowsOf(made[1].grid) == Rows{TOCK});
}

TEST_CASE("a number that no paper printed has its unit behind it in the table of claims")
{
    Measured measured;
    auto claim = measured.encapsulated("", 1.5, "");
    claim.high = 2;
    claim.unit = "ms";
    claim.direction = Direction::Unknown;
    measured.claim("Q00", claim);
    measured.small.table("claims", R"({"of":"claims","metric":"performance-overhead"})");
    const auto rows = rowsOf(onlyTable(measured.small));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][3] == "1.5–2 ms");
    CHECK(rows[0][5].empty());
}

TEST_CASE("the table of claims has a claim of two reviewers once, no baseline, and none of excluded papers")
{
    Measured measured;
    auto again = measured.encapsulated("3%", 3, "encapsulated interface");
    again.reviewer = measured.small.bob();
    again.name = "by Bob";
    measured.small.add(again);
    auto baseline = measured.encapsulated("10 ms", 10, "");
    baseline.role = ClaimRole::Baseline;
    measured.claim("baseline", baseline);
    const auto out = measured.small.paper("[20]");
    measured.small.decide(out, Verdict::Exclude);
    auto excluded = measured.encapsulated("4%", 4, "");
    excluded.paper = out;
    measured.claim("excluded", excluded);
    measured.small.table("claims", R"({"of":"claims"})");
    CHECK(onlyTable(measured.small).rows.size() == 3);
}

TEST_CASE("claims of the review itself stand last in their table, and not among the papers of a filter")
{
    Measured measured;
    auto own = measured.encapsulated("2%", 2, "mean");
    own.paper = {};
    measured.claim("A00", own);
    measured.small.table("all", R"({"of":"claims"})");
    measured.small.table("some", R"({"of":"claims","filter":"label:[14]"})");
    const auto made = tables(measured.small.review()).made;
    REQUIRE(made.size() == 2);
    const auto all = rowsOf(made[0].grid);
    REQUIRE(all.size() == 4);
    CHECK(all[3][0].empty());
    CHECK(all[3][6] == "mean");
    CHECK(made[1].grid.rows.size() == 2);
}

TEST_CASE("a table of claims follows its metric to another name, and says where there is none of the name")
{
    Measured measured;
    auto& small = measured.small;
    const auto table = small.table("claims", R"({"of":"claims","metric":"performance-overhead"})");
    const auto changed = small.review().write("rename", [&](store::Transaction& transaction) -> Result<void> {
        const SavedMetrics saved(transaction.database());
        auto metric = *transaction.database().find<Metric>(measured.overhead);
        metric.slug = "overhead";
        metric.label = "Overhead";
        transaction.update(metric);
        saved.keep(transaction);
        return {};
    });
    REQUIRE(changed);
    CHECK(small.database().find<Figure>(table)->question == R"({"of":"claims","metric":"overhead"})");
    small.table("none", R"({"of":"claims","metric":"weight"})");
    const auto failed = tables(small.review()).failed;
    REQUIRE(failed.size() == 1);
    CHECK(failed[0].code == ErrorCode::NotFound);
}
