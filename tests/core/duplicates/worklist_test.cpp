#include "core/duplicates/merge.h"
#include "core/duplicates/settle.h"
#include "core/duplicates/side_by_side.h"
#include "core/review/settings.h"
#include "tests/core/duplicates/desk.h"

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;
using duplicates::TaskCounts;

namespace {

constexpr auto ARTICLE = R"({"type":"article-journal","title":"Rust in operating system kernels",
  "authors":[{"family":"Chen","given":"L."}],"year":2023,"venue":"Journal of Kernels","volume":"4",
  "pages":"12-19","doi":"10.1000/rust"})";
constexpr auto PREPRINT = R"({"type":"article-journal","title":"Rust in operating system kernels",
  "authors":[{"family":"Chen","given":"L."}],"year":2021,"venue":"Preprints","volume":"9"})";
constexpr auto OTHER = R"({"type":"article-journal","title":"Unwinding considered harmful","year":2021})";

/// An article twice, its preprint, and something else.
struct Desk : DuplicatesDesk {
    RecordId one = add(acm, "[1]", "Rust in operating system kernels", ARTICLE);
    RecordId two = add(ieee, "[2]", "Rust in operating system kernels", ARTICLE);
    RecordId preprint = add(ieee, "[3]", "Rust in operating system kernels", PREPRINT);
    RecordId other = add(ieee, "[4]", "Unwinding considered harmful", OTHER);

    duplicates::Findings findings() const
    {
        auto found = duplicates::findDuplicates(review->database(), [](double) { return true; });
        REQUIRE(found);
        return *std::move(found);
    }
    duplicates::Worklist list(double threshold = duplicates::CERTAIN) const
    {
        return duplicates::worklist(findings(), threshold);
    }
    std::vector<PaperId> papers() const { return {paperOf(one), paperOf(two), paperOf(preprint)}; }
};

}

TEST_CASE("what is sure is certain, and what hangs on it by less is to be looked at as a whole")
{
    Desk desk;
    const auto list = desk.list();
    REQUIRE(list.certain.size() == 1);
    CHECK(list.certain[0].records == std::vector{desk.one, desk.two});
    REQUIRE(list.open.size() == 1);
    CHECK(list.open[0].records == std::vector{desk.one, desk.two, desk.preprint});
    CHECK(list.open[0].score < duplicates::CERTAIN);
    CHECK(list.merged.empty());
    CHECK(list.apart.empty());
}

TEST_CASE("counts follow the threshold, and say what the list would hold")
{
    Desk desk;
    const auto findings = desk.findings();
    for (const double threshold : {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0}) {
        const auto list = duplicates::worklist(findings, threshold);
        CHECK(duplicates::taskCounts(findings, threshold)
              == TaskCounts{list.certain.size(), list.open.size()});
    }
    CHECK(duplicates::taskCounts(findings, 0.5) == TaskCounts{1, 0});
    CHECK(duplicates::taskCounts(findings, duplicates::CERTAIN) == TaskCounts{1, 1});
}

TEST_CASE("the parts of a group at a threshold are the groups that are proposed at that threshold")
{
    Desk desk;
    const auto findings = desk.findings();
    for (const double threshold : {0.5, 0.7, 0.9, 1.0}) {
        const auto proposals = duplicates::propose(desk.review->database(), threshold);
        const auto list = duplicates::worklist(findings, threshold);
        REQUIRE(proposals.groups.size() == list.certain.size());
        for (std::size_t i = 0; i < list.certain.size(); ++i) {
            CHECK(proposals.groups[i].papers == list.certain[i].papers);
        }
    }
}

TEST_CASE("merged papers and pairs declared different have their lists, and are not to be decided again")
{
    Desk desk;
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::merge(t, std::vector{desk.paperOf(desk.one), desk.paperOf(desk.two)}));
        REQUIRE(duplicates::declareAllDifferent(
            t, std::vector{desk.paperOf(desk.one), desk.paperOf(desk.preprint)}, desk.ada));
    });
    const auto list = desk.list();
    CHECK(list.certain.empty());
    CHECK(list.open.empty());
    REQUIRE(list.merged.size() == 1);
    CHECK(list.merged[0].papers == std::vector{desk.paperOf(desk.one)});
    CHECK(list.apart.size() == 2);
}

TEST_CASE("a record that is split off is asked about no more, and the others are still one group")
{
    Desk desk;
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::splitOff(t, desk.preprint, desk.papers(), desk.ada));
    });
    const auto list = desk.list();
    CHECK(list.certain.size() == 1);
    CHECK(list.open.empty());
    CHECK(list.apart.size() == 2);
    // also out of a paper that it shares
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::merge(t, std::vector{desk.paperOf(desk.one), desk.paperOf(desk.two)}));
    });
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::splitOff(t, desk.two, std::vector{desk.paperOf(desk.one)}, desk.ada));
    });
    CHECK(desk.paperOf(desk.one) != desk.paperOf(desk.two));
    CHECK(desk.list().certain.empty());
}

TEST_CASE("all certain groups are merged at once, those with something in the way are passed over")
{
    Desk desk;
    desk.write([&](store::Transaction& t) {
        t.insert(
            Decision{{}, desk.paperOf(desk.one), desk.ada, Stage::TitleAbstract, Verdict::Include, {}, {}});
        t.insert(
            Decision{{}, desk.paperOf(desk.two), desk.ada, Stage::TitleAbstract, Verdict::Exclude, {}, {}});
    });
    const auto certain = desk.list().certain;
    const auto obstruction = duplicates::obstruction(desk.review->database(), certain[0].papers);
    REQUIRE(obstruction);
    CHECK(obstruction->first == desk.paperOf(desk.one));
    CHECK(obstruction->second == desk.paperOf(desk.two));
    desk.write([&](store::Transaction& t) {
        const auto merged = duplicates::mergeAll(t, certain, [](double) { return true; });
        REQUIRE(merged);
        CHECK(merged->merged == 0);
        REQUIRE(merged->keptApart.size() == certain.size());
        CHECK(merged->keptApart.front().place == 0);
        CHECK(merged->keptApart.front().reason.code == ErrorCode::Conflict);
    });
    const auto stopped = desk.review->write("merge", [&](store::Transaction& t) -> Result<void> {
        const auto merged = duplicates::mergeAll(t, certain, [](double) { return false; });
        return merged ? Result<void>() : Result<void>(fail(merged.error()));
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the search for duplicates can be stopped, and says how far it is")
{
    Desk desk;
    double last = -1;
    const auto found = duplicates::findDuplicates(desk.review->database(), [&](double share) {
        CHECK(share >= last);
        last = share;
        return true;
    });
    REQUIRE(found);
    CHECK(last == 1);
    CHECK(found->records == 4);
    const auto stopped = duplicates::findDuplicates(desk.review->database(), [](double) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a group side by side shows each record's fields, what differs, and what the kept paper would take")
{
    Desk desk;
    const auto shown = duplicates::sideBySide(desk.review->database(), desk.list().open.at(0));
    REQUIRE(shown.heads.size() == 3);
    CHECK(shown.heads[0].source == "ACM");
    CHECK(shown.heads[2].source == "IEEE");
    CHECK(shown.heads[2].label == "[3]");
    CHECK(shown.kept == desk.paperOf(desk.one));
    const auto row = [&](std::string_view field) {
        const auto found = std::ranges::find(shown.rows, field, &duplicates::FieldRow::field);
        REQUIRE(found != shown.rows.end());
        return *found;
    };
    CHECK_FALSE(row("title").isDifferent);
    CHECK(row("year").isDifferent);
    CHECK(row("year").records[2].marks == std::vector<duplicates::TextRange>{{3, 1}});
    CHECK(row("venue").kept == "Journal of Kernels");
    CHECK(row("venue").origin == desk.one);
    CHECK(row("doi").records[2].text.empty());
    CHECK(row("doi").kept == "10.1000/rust");
    REQUIRE_FALSE(shown.ties.empty());
    CHECK_FALSE(shown.ties[0].reasons.empty());
}

TEST_CASE("the strictness of a review is a whole percentage, and the usual one where there is none")
{
    CHECK(duplicates::thresholdFrom("") == duplicates::CERTAIN);
    CHECK(duplicates::thresholdFrom("75") == Approx(0.75));
    CHECK(duplicates::thresholdFrom("175") == duplicates::CERTAIN);
    CHECK(duplicates::thresholdFrom("x") == duplicates::CERTAIN);
    CHECK(duplicates::thresholdText(0.9) == "90");
    CHECK(duplicates::thresholdFrom(duplicates::thresholdText(0.57)) == Approx(0.57));
}

TEST_CASE("many merges are one step in several parts, so that none is too large to be kept")
{
    constexpr std::size_t GROUPS = 2500;
    tests::DuplicatesDesk desk;
    std::vector<duplicates::Task> tasks(GROUPS);
    desk.write([&](store::Transaction& t) {
        for (auto& task : tasks) {
            task.papers = {t.insert(Paper()), t.insert(Paper())};
        }
        tasks.push_back({{}, {tasks.front().papers.front()}, {}}); // one paper alone is merged already
    });
    desk.write([&](store::Transaction& t) {
        const auto merged = duplicates::mergeAll(t, tasks);
        REQUIRE(merged);
        CHECK(merged->merged == GROUPS);
        CHECK_FALSE(t.touched().empty()); // of the parts that have ended
    });
    CHECK(desk.review->database().count<Paper>() == static_cast<std::int64_t>(GROUPS));
    REQUIRE(desk.review->undo());
    CHECK(desk.review->database().count<Paper>() == static_cast<std::int64_t>(2 * GROUPS));
}
