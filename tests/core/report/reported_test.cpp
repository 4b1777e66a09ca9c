#include "core/report/flow.h"
#include "core/report/reported.h"
#include "tests/support/team.h"

#include <catch2/catch.hpp>

using namespace alidade;
using report::FlowBox;
using report::FlowColumn;
using store::Transaction;

namespace {

/// A review with one source, in one copy or two.
struct Desk {
    tests::Team team{[](Transaction& t) {
        Source scopus;
        scopus.slug = "scopus";
        scopus.name = "Scopus";
        t.insert(scopus);
    }};

    Result<void> report(std::string_view name,
                        std::optional<std::int64_t> value,
                        std::size_t copy = 0,
                        ReportedStatus status = ReportedStatus::Stated)
    {
        const auto done = team.copy(copy).write(
            "report", [&](Transaction& t) { return report::setReported(t, name, value, status); });
        return done ? Result<void>() : fail(done.error());
    }
    report::Flow flow(std::size_t copy = 0) { return report::flow(team.database(copy)); }
    report::FlowNumber screened() { return flow().at(FlowColumn::Databases, FlowBox::Screened); }
};

}

TEST_CASE("a number that was only reported stands in the flow and is marked so")
{
    Desk desk;
    REQUIRE(desk.report("screened-title-abstract", 185, 0, ReportedStatus::Derived));
    CHECK(desk.screened().isReported());
    CHECK(desk.screened().shown() == 185);
    CHECK(desk.screened().status == "derived");
    REQUIRE(desk.report("flow/screened-title-abstract", 180)); // the same one, by its whole name
    CHECK(desk.screened().shown() == 180);
    CHECK(desk.team.database(0).count<Reported>() == 1);
    REQUIRE(desk.report("screened-title-abstract", std::nullopt));
    CHECK_FALSE(desk.screened().shown().has_value());
}

TEST_CASE("what a source is reported to have given goes by its slug")
{
    Desk desk;
    REQUIRE(desk.report("identified/per-database/scopus", 87));
    CHECK(desk.flow().sources.front().reported == 87);
    CHECK_FALSE(desk.report("identified/per-database/acm", 30));
}

TEST_CASE("sums of reported numbers are checked")
{
    Desk desk;
    REQUIRE(desk.report("screened-title-abstract", 100));
    REQUIRE(desk.report("included-after-screening", 30));
    REQUIRE(desk.report("excluded-title-abstract", 60));
    REQUIRE(desk.flow().problems.size() == 1);
    CHECK(desk.flow().problems.front().rule == "reported-sum");
    REQUIRE(desk.report("excluded-title-abstract", 70));
    CHECK(desk.flow().problems.empty());
}

TEST_CASE("a number that the flow does not have is refused, and the nearest named")
{
    Desk desk;
    const auto refused = desk.report("screened-titel-abstract", 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.english()
          == "There is no number \"screened-titel-abstract\" in the flow; did you mean "
             "\"screened-title-abstract\"?");
    CHECK_FALSE(desk.report("duplicates-removed/By Hand", 1));
    CHECK(desk.report("duplicates-removed/by-hand", 1));
    CHECK_FALSE(desk.report("studies", -1));
}

TEST_CASE("two copies that report the same number differ on one row")
{
    Desk desk;
    desk.team.share();
    REQUIRE(desk.report("studies", 20, 0));
    REQUIRE(desk.report("studies", 22, 1));
    const auto report = desk.team.merge(0, 1, MergeSide::Theirs);
    CHECK(report.conflicts.size() == 1);
    CHECK(desk.flow().studies == 22);
}
