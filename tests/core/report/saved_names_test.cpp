#include "core/coding/dimension_refactoring.h"
#include "core/coding/metrics.h"
#include "core/coding/refactoring.h"
#include "core/report/lint.h"
#include "core/report/saved_metrics.h"
#include "core/report/saved_names.h"
#include "core/review/reviewers.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;

namespace {

using Titles = std::vector<std::string>;

/// A review whose saved questions name the dimension `approach`, its code `rewrite` and the code below it.
struct Named {
    Named()
    {
        approach = small.dimension("approach", "Approach");
        challenge = small.dimension("challenge", "Challenge");
        rewrite = small.code(approach, "rewrite", "Rewrite");
        whole = small.code(approach, "whole", "Whole", rewrite);
        small.code(challenge, "size", "Binary size");
        map = figure(
            "map",
            "Map",
            R"({"rows":"approach","columns":"year","third":"challenge","filter":"approach:rewrite/whole"})");
        bars = figure("frequency", "Bars", R"({"dimension":"approach"})");
        years = figure("years", "Years", R"({"stack":"challenge"})");
        table =
            figure("table", "Table", R"({"of":"dimension","dimension":"challenge","relation":"approach"})");
        coded = figure("table",
                       "Coded",
                       R"({"of":"coded","dimensions":["challenge","approach"],"filter":"approach:rewrite"})");
        SavedFilter saved;
        saved.name = "Filter";
        saved.filter = "kernel (-approach:rewrite,any,whole OR without:approach) year:2020..2024";
        filter = small.add(saved);
    }

    FigureId figure(const std::string& kind, const std::string& title, const std::string& question)
    {
        return small.add(Figure{{}, kind, kind, question, "{}", title, "", position++});
    }
    std::string question(FigureId id) const { return small.database().find<Figure>(id)->question; }
    std::string filterText() const { return small.database().find<SavedFilter>(filter)->filter; }

    coding::Impact change(const coding::Refactoring& refactoring)
    {
        const auto impact = coding::refactor(small.review(), "change", keepingSavedNames(refactoring));
        REQUIRE(impact);
        return *impact;
    }

    coding::Impact rename(DimensionId dimension, const coding::Renaming& renaming)
    {
        return change([&](store::Transaction& transaction) {
            return coding::renameDimension(transaction, dimension, renaming);
        });
    }

    Titles unanswerable()
    {
        Titles titles;
        for (const auto& finding : lint(small.review(), map::Index(small.database()))) {
            if (finding.rule == "saved-unanswerable") {
                titles.push_back(finding.where);
            }
        }
        return titles;
    }

    tests::SmallReview small;
    DimensionId approach;
    DimensionId challenge;
    CodeId rewrite;
    CodeId whole;
    FigureId map;
    FigureId bars;
    FigureId years;
    FigureId table;
    FigureId coded;
    SavedFilterId filter;
    int position = 0;
};

}

TEST_CASE(
    "saved figures, tables and filters call a dimension by its new slug, and undo gives the old one back")
{
    Named named;
    const auto years = named.question(named.years);
    CHECK(named.rename(named.approach, {{}, "method"}).unanswerable.empty());
    CHECK(named.question(named.map)
          == R"({"rows":"method","columns":"year","row_depth":1,"column_depth":1,"third":"challenge",)"
             R"("count":"papers","filter":"method:rewrite/whole"})");
    CHECK(named.question(named.bars) == R"({"dimension":"method","depth":1,"count":"papers"})");
    CHECK(named.question(named.table) == R"({"of":"dimension","dimension":"challenge","relation":"method"})");
    CHECK(named.question(named.coded)
          == R"({"of":"coded","dimensions":["challenge","method"],"filter":"method:rewrite"})");
    CHECK(named.question(named.years) == years);
    CHECK(named.filterText() == "kernel (-method:rewrite,any,whole OR without:method) year:2020..2024");
    CHECK(named.unanswerable().empty());
    REQUIRE(named.small.review().undo());
    CHECK(named.question(named.bars) == R"({"dimension":"approach"})");
    CHECK(named.unanswerable().empty());
}

TEST_CASE("a saved filter follows a code that gets another slug or another place")
{
    Named named;
    named.change([&](store::Transaction& transaction) {
        return coding::renameCode(transaction, named.rewrite, {{}, "port"});
    });
    CHECK(named.filterText() == "kernel (-approach:port,any,whole OR without:approach) year:2020..2024");
    named.change([&](store::Transaction& transaction) {
        return coding::moveCode(transaction, named.whole, {named.challenge, {}, {}});
    });
    CHECK(named.filterText()
          == "kernel (-(approach:port,any OR challenge:whole) OR without:approach) year:2020..2024");
    CHECK(named.question(named.map).find(R"("filter":"challenge:whole")") != std::string::npos);
    CHECK(named.unanswerable().empty());
}

TEST_CASE("a saved filter with a star is told of a change that makes it mean other codes")
{
    Named named;
    auto bars = *named.small.database().find<Figure>(named.bars);
    bars.question = R"({"dimension":"approach","filter":"approach:re*"})";
    named.small.update(bars);
    const auto change = [&](const coding::Renaming& renaming) {
        return named.change([&](store::Transaction& transaction) {
            return coding::renameCode(transaction, named.rewrite, renaming);
        });
    };
    CHECK(change({{}, "redone"}).unanswerable.empty());
    CHECK(change({"Port", "port"}).unanswerable == Titles{bars.title});
}

TEST_CASE("a name that still means the same stays as it was written")
{
    Named named;
    const auto map = named.question(named.map);
    named.rename(named.approach, {"How it is done", {}});
    CHECK(named.question(named.map) == map);
    auto bars = *named.small.database().find<Figure>(named.bars);
    bars.question = R"({"dimension":"How it is done"})"; // by its label, which goes
    named.small.update(bars);
    named.rename(named.approach, {"Method", {}});
    CHECK(named.question(named.bars) == R"({"dimension":"approach","depth":1,"count":"papers"})");
}

TEST_CASE(
    "what is deleted takes the answer from the saved questions that name it, and is told before and after")
{
    Named named;
    const auto drop = keepingSavedNames([&](store::Transaction& transaction) {
        return coding::deleteDimension(transaction, named.challenge, {});
    });
    const auto tried = coding::dryRun(named.small.review(), drop);
    REQUIRE(tried);
    CHECK(tried->unanswerable == Titles{"Map", "Years", "Table", "Coded"});
    CHECK(named.unanswerable().empty());
    REQUIRE(coding::refactor(named.small.review(), "drop", drop));
    CHECK(named.unanswerable() == Titles{"Map", "Years", "Table", "Coded"});

    const auto impact = named.change(
        [&](store::Transaction& transaction) { return coding::deleteCode(transaction, named.whole); });
    CHECK(impact.unanswerable == Titles{"Map", "Filter"});
    CHECK(named.unanswerable() == Titles{"Map", "Years", "Table", "Coded", "Filter"});
}

TEST_CASE("a saved filter follows a code that is merged into another, or whose codings another takes")
{
    Named named;
    const auto port = named.small.code(named.approach, "port", "Port");
    auto saved = *named.small.database().find<SavedFilter>(named.filter);
    saved.filter = "approach:rewrite,port approach:Whole";
    named.small.update(saved);
    CHECK(named
              .change([&](store::Transaction& transaction) {
                  return coding::mergeCodes(transaction, {named.rewrite}, port);
              })
              .unanswerable.empty());
    CHECK(named.filterText() == "approach:port approach:Whole");
    CHECK(named.question(named.map).find(R"("filter":"approach:port/whole")") != std::string::npos);
    CHECK(named
              .change([&](store::Transaction& transaction) {
                  return coding::deleteCode(transaction, named.whole, port);
              })
              .unanswerable.empty());
    CHECK(named.filterText() == "approach:port approach:port");
    CHECK(named.unanswerable().empty());
    REQUIRE(named.small.review().undo());
    CHECK(named.filterText() == "approach:port approach:Whole");
}

TEST_CASE("saved figures of claims follow a metric that is renamed, or merged into another")
{
    Named named;
    auto& review = named.small.review();
    MetricId latency;
    MetricId delay;
    REQUIRE(review.write("metrics", [&](store::Transaction& transaction) -> Result<void> {
        latency = *coding::addMetricNamed(transaction, "Latency");
        delay = *coding::addMetricNamed(transaction, "Delay of answers");
        return {};
    }));
    const auto bySlug = named.figure("claims", "By slug", R"({"metric":"latency","axis":"ratio"})");
    const auto byLabel = named.figure("claims", "By label", R"({"metric":"LATENCY"})");
    const auto all = named.figure("claims", "All", R"({"axis":"percent"})");
    const auto change = [&](const auto& work, std::optional<MetricId> heir) {
        REQUIRE(review.write("change", [&](store::Transaction& transaction) -> Result<void> {
            const SavedMetrics saved(transaction.database());
            auto done = work(transaction);
            saved.keep(transaction, heir);
            return done;
        }));
    };
    change(
        [&](store::Transaction& transaction) {
            auto metric = *transaction.database().find<Metric>(latency);
            metric.label = "Response time";
            metric.slug = "response-time";
            return coding::changeMetric(transaction, metric);
        },
        {});
    CHECK(named.question(bySlug) == R"({"metric":"response-time","axis":"ratio"})");
    CHECK(named.question(byLabel) == R"({"metric":"response-time","axis":"percent"})");
    change([&](store::Transaction& transaction) { return coding::mergeMetrics(transaction, latency, delay); },
           delay);
    CHECK(named.question(bySlug) == R"({"metric":"delay-of-answers","axis":"ratio"})");
    CHECK(named.question(all) == R"({"axis":"percent"})");
    change([&](store::Transaction& transaction) { return coding::removeMetric(transaction, delay); }, {});
    CHECK(named.question(bySlug) == R"({"metric":"delay-of-answers","axis":"ratio"})");
}

TEST_CASE("a figure by year stays by year where a dimension of that label gets another slug, or goes")
{
    Named named;
    const auto year = named.small.dimension("year-of-data", "Year");
    const auto before = named.question(named.map);
    CHECK(named.rename(year, {{}, "year-of-measuring"}).unanswerable.empty());
    CHECK(named.question(named.map) == before);
    const auto impact = named.change([&](store::Transaction& transaction) {
        return coding::deleteDimension(transaction, year, coding::Discard());
    });
    CHECK(impact.unanswerable.empty());
    CHECK(named.question(named.map) == before);
}

TEST_CASE("saved filters follow a reviewer who gets another name")
{
    Named named;
    auto& small = named.small;
    const auto ada = small.add(Reviewer{{}, "Ada Lovelce", "AL", ReviewerRole::Reviewer});
    small.add(Reviewer{{}, "Bob", "B", ReviewerRole::Reviewer});
    SavedFilter saved;
    saved.name = "Theirs";
    saved.filter = R"(-reviewer:"ada lovelce",bob (reviewer:AL OR reviewer:ada*))";
    const auto filter = small.add(saved);
    REQUIRE(small.review().write("rename", [&](store::Transaction& transaction) -> Result<void> {
        const SavedNames names(transaction.database());
        if (auto changed = changeReviewer(transaction, {ada, "Ada Lovelace", "AL", {}}); !changed) {
            return changed;
        }
        CHECK(names.keep(transaction).empty());
        return {};
    }));
    CHECK(small.database().find<SavedFilter>(filter)->filter
          == R"(-reviewer:"Ada Lovelace",bob (reviewer:AL OR reviewer:ada*))");
}
