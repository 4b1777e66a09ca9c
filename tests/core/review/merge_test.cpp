#include "core/review/brought_in.h"
#include "core/review/merge.h"
#include "tests/core/review/merge_pair.h"
#include "tests/support/files.h"
#include "tests/support/long_run.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace alidade;
using store::Transaction;
using tests::conflictsOf;
using tests::difference;
using tests::mergeBothWays;
using tests::Pair;
using tests::Team;

TEST_CASE("what the other copy did comes in as one step of undo")
{
    Pair pair;
    pair.decide(0, pair.one, Verdict::Include);
    pair.decide(1, pair.two, Verdict::Exclude);
    pair.give(1, pair.two, pair.micro);
    const auto before = pair.team.rows(0);
    const auto report = pair.team.merge(0, 1);
    CHECK(report.news == 2);
    CHECK(report.same == 0);
    CHECK(pair.all<Decision>(0).size() == 2);
    CHECK(pair.all<Coding>(0).size() == 1);
    const auto after = pair.team.rows(0);
    const auto entry = pair.team.copy(0).journal().find(report.entry.value());
    REQUIRE(entry);
    CHECK(entry->kind == store::EntryKind::Merge);
    CHECK(entry->label == "Merge mailed.alidade");

    REQUIRE(pair.team.copy(0).undo());
    CHECK(difference(before, pair.team.rows(0)).empty());
    REQUIRE(pair.team.copy(0).redo());
    CHECK(difference(after, pair.team.rows(0)).empty());
}

TEST_CASE("a merge tells what was done in the other copy, by whom and when")
{
    Pair pair;
    pair.decide(0, pair.one, Verdict::Include);
    pair.decide(1, pair.two, Verdict::Exclude);
    const auto theirs = pair.team.copy(1).journal().toUndo();
    const auto own = pair.team.copy(0).journal().toUndo();
    const auto report = pair.team.merge(0, 1);
    const auto brought = broughtIn(pair.team.copy(0), report.entry.value());
    REQUIRE(brought.size() == 1);
    CHECK(brought.front().label == theirs->label);
    CHECK(brought.front().reviewer == theirs->reviewer);
    CHECK(brought.front().at == theirs->at);
    CHECK(broughtIn(pair.team.copy(0), own->id).empty());
}

TEST_CASE("merging again finds nothing new, in either copy")
{
    Pair pair;
    pair.decide(0, pair.one, Verdict::Include);
    pair.decide(1, pair.two, Verdict::Exclude);
    REQUIRE(pair.team.merge(0, 1).entry);
    CHECK_FALSE(pair.team.merge(0, 1).entry);
    REQUIRE(pair.team.merge(1, 0).entry);
    CHECK(difference(pair.team.rows(0), pair.team.rows(1)).empty());
    CHECK_FALSE(pair.team.merge(1, 0).entry);
    CHECK_FALSE(pair.team.merge(0, 1).entry);
}

TEST_CASE("a rehearsal says what a merge would do and does nothing")
{
    Pair pair;
    pair.decide(1, pair.two, Verdict::Exclude);
    const auto before = pair.team.rows(0);
    const auto report = pair.team.tryMerge(
        0, 1, [](const MergeConflict&) { return std::optional<MergeSide>(); }, MergeMode::Rehearse);
    REQUIRE(report);
    CHECK(report->news == 1);
    CHECK_FALSE(report->entry);
    CHECK(difference(before, pair.team.rows(0)).empty());
}

TEST_CASE("changes to different columns of a row are both kept")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    pair.edit<Code>(1, pair.micro, [](Code& row) { row.definition = "little runs privileged"; });
    mergeBothWays(pair);
    const auto row = pair.team.database(0).find<Code>(pair.micro).value();
    CHECK(row.label == "Micro-kernel");
    CHECK(row.definition == "little runs privileged");
}

TEST_CASE("the same change in both copies is counted as same")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    pair.edit<Code>(1, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    const auto report = pair.team.merge(0, 1);
    CHECK(report.news == 0);
    CHECK(report.same == 1);
    CHECK_FALSE(pair.team.merge(0, 1).entry);
}

TEST_CASE("different changes to one column are a conflict that tells what was before")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    pair.edit<Code>(1, pair.micro, [](Code& row) {
        row.label = "Microkernel";
        row.colour = "#112233";
    });
    const auto open = conflictsOf(pair);
    REQUIRE(open.conflicts.size() == 1);
    const auto& conflict = open.conflicts.front();
    CHECK(conflict.row == store::RowKey{store::Table::Code, pair.micro.value});
    const auto label = static_cast<std::size_t>(
        std::find(conflict.columns.begin(), conflict.columns.end(), "label") - conflict.columns.begin());
    CHECK(conflict.base.value().at(label) == store::Value(std::string("micro")));
    CHECK(conflict.mine.value().at(label) == store::Value(std::string("Micro-kernel")));
    CHECK(conflict.theirs.value().at(label) == store::Value(std::string("Microkernel")));
    mergeBothWays(pair, MergeSide::Mine);
    CHECK(pair.label(0, pair.micro) == "Micro-kernel");
    CHECK(pair.team.database(0).find<Code>(pair.micro)->colour == "#112233"); // nobody disputes it
}

TEST_CASE("a row that is changed in one copy and deleted in the other is a conflict")
{
    Pair pair;
    const bool deletedHere = GENERATE(true, false);
    pair.remove<Code>(deletedHere ? 0 : 1, pair.mono);
    pair.edit<Code>(deletedHere ? 1 : 0, pair.mono, [](Code& row) { row.label = "Monolithic"; });
    const auto open = conflictsOf(pair);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts.front().base.has_value());
    CHECK(open.conflicts.front().mine.has_value() == !deletedHere);
    CHECK(open.conflicts.front().theirs.has_value() == deletedHere);
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    mergeBothWays(pair, side);
    CHECK(pair.label(0, pair.mono) == ((side == MergeSide::Mine) == deletedHere ? "(none)" : "Monolithic"));
}

TEST_CASE("what one copy took back is taken back in the other, and done again where it was done again")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    pair.team.merge(1, 0);
    REQUIRE(pair.label(1, pair.micro) == "Micro-kernel");
    REQUIRE(pair.team.copy(0).undo());
    pair.team.merge(1, 0);
    CHECK(pair.label(1, pair.micro) == "micro");
    REQUIRE(pair.team.copy(0).redo());
    pair.team.merge(1, 0);
    CHECK(pair.label(1, pair.micro) == "Micro-kernel");
    CHECK(pair.team.merge(0, 1).news == 0);
}

TEST_CASE("what one copy took back and did again is no news and stands in no one's way")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
    const auto late = pair.team.share();
    REQUIRE(pair.team.copy(0).undo());
    REQUIRE(pair.team.copy(0).redo());
    const auto nothing = pair.team.merge(late, 0);
    CHECK(nothing.news == 0);
    CHECK_FALSE(nothing.entry.has_value());
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Microkernel"; });
    pair.edit<Code>(late, pair.micro, [](Code& row) { row.colour = "#0f6e66"; });
    pair.team.merge(0, late);
    const auto row = pair.team.database(0).find<Code>(pair.micro).value();
    CHECK(row.label == "Microkernel");
    CHECK(row.colour == "#0f6e66");
    pair.team.merge(late, 0);
    CHECK(difference(pair.team.rows(0), pair.team.rows(late)).empty());
}

TEST_CASE("an entry of before the copies were made can be taken back in one of them")
{
    Pair pair;
    pair.decide(0, pair.one, Verdict::Include);
    const auto late = pair.team.share();
    REQUIRE(pair.team.copy(late).undo());
    pair.team.merge(0, late);
    CHECK(pair.all<Decision>(0).empty());
}

TEST_CASE("a merge that was taken back has not been seen and can be made again")
{
    Pair pair;
    pair.decide(1, pair.one, Verdict::Include);
    pair.team.merge(0, 1);
    const bool outOfTurn = GENERATE(true, false);
    if (outOfTurn) {
        const auto merge = pair.team.copy(0).journal().toUndo().value().id;
        pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "Micro-kernel"; });
        REQUIRE(pair.team.copy(0).undoEntry(merge));
    } else {
        REQUIRE(pair.team.copy(0).undo());
    }
    REQUIRE(pair.all<Decision>(0).empty());
    pair.team.merge(1, 0);
    CHECK(pair.all<Decision>(1).size() == 1); // whoever takes a merge back does not take the vote back
    CHECK(pair.team.merge(0, 1).news >= 1);
    CHECK(pair.all<Decision>(0).size() == 1);
}

TEST_CASE("what went through a third copy is no news when it comes again, even when it was changed since")
{
    Pair pair;
    const auto third = pair.team.share();
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "first"; });
    pair.team.merge(1, 0);
    pair.team.merge(third, 1); // through the second
    pair.edit<Code>(third, pair.micro, [](Code& row) { row.label = "second"; });
    pair.team.merge(0, third);
    CHECK(pair.label(0, pair.micro) == "second");
    pair.team.merge(0, 1);
    CHECK(pair.label(0, pair.micro) == "second");
    pair.team.merge(1, 0);
    CHECK(pair.label(1, pair.micro) == "second");
}

TEST_CASE("copies that decided a conflict differently disagree until somebody decides again")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [](Code& row) { row.label = "first"; });
    pair.edit<Code>(1, pair.micro, [](Code& row) { row.label = "second"; });
    const auto mailed = pair.team.folder() / "before.alidade";
    pair.team.send(0, mailed);
    pair.team.merge(0, 1, MergeSide::Mine);
    REQUIRE(alidade::merge(
        pair.team.copy(1), mailed, [](const MergeConflict&) { return std::optional(MergeSide::Mine); }));
    CHECK(conflictsOf(pair).conflicts.size() == 1);
    pair.team.merge(0, 1, MergeSide::Theirs);
    CHECK(pair.label(0, pair.micro) == "second");
    pair.team.merge(1, 0);
    CHECK(pair.label(1, pair.micro) == "second");
}

TEST_CASE("copies that came apart on a row although they have seen the same are asked about it")
{
    Pair pair;
    const auto third = pair.team.share();
    const auto fourth = pair.team.share();
    const auto a = pair.decide(0, pair.one, Verdict::Include);
    const auto b = pair.decide(1, pair.one, Verdict::Include);
    const std::size_t first =
        a.value < b.value ? 0 : 1; // of two equal decisions the one with the smaller id stays
    const std::size_t second = 1 - first;
    const auto decision = first == 0 ? a : b;

    pair.team.merge(second, first); // which says that both are one
    pair.team.merge(third, first);
    pair.remove<Decision>(third, decision);
    pair.team.merge(fourth, third); // the decision has come and gone
    pair.team.merge(first, second);
    pair.team.merge(first, third);
    pair.team.merge(fourth, second);
    REQUIRE(pair.all<Decision>(first).empty());
    REQUIRE(pair.all<Decision>(fourth).size() == 1);

    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    const auto report = pair.team.merge(first, fourth, side);
    REQUIRE(report.conflicts.size() == 1);
    CHECK_FALSE(report.conflicts.front().mine.has_value());
    CHECK(report.conflicts.front().theirs.has_value());
    CHECK(pair.all<Decision>(first).size() == (side == MergeSide::Mine ? 0 : 1));
    CHECK(pair.team.merge(fourth, first).conflicts.empty());
    CHECK(difference(pair.team.rows(first), pair.team.rows(fourth)).empty());
}

TEST_CASE("a thousand changes come into a review of a hundred thousand papers")
{
    if (!tests::isLongRun()) {
        return;
    }
    constexpr int PAPERS = 100'000;
    constexpr int CHANGES = 1'000;
    std::vector<PaperId> papers;
    ReviewerId ada;
    Team team([&](Transaction& t) {
        ada = reviewerNamed(t, "Ada");
        for (int i = 0; i < PAPERS; ++i) {
            auto row = Pair::paper('[' + std::to_string(i) + ']');
            row.title = "A paper that is number " + std::to_string(i) + " of a large review";
            papers.push_back(t.insert(row));
            if (i % 10'000 == 0) {
                t.split();
            }
        }
    });
    team.share();
    for (int i = 0; i < CHANGES; ++i) {
        for (const std::size_t copy : {0U, 1U}) {
            team.change(copy, [&](Transaction& t) {
                Decision row;
                row.paper = papers[static_cast<std::size_t>(i * 7) + copy];
                row.reviewer = ada;
                t.insert(row);
            });
        }
    }
    const auto mailed = team.folder() / "other.alidade";
    team.send(1, mailed);
    const auto start = std::chrono::steady_clock::now();
    const auto report =
        alidade::merge(team.copy(0), mailed, [](const MergeConflict&) { return std::optional<MergeSide>(); });
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    REQUIRE(report);
    CHECK(report->news == CHANGES);
    WARN("merged in " << seconds.count() << " s");
}

TEST_CASE("copies that were made before the first change come together")
{
    const tests::TempFolder folder;
    auto mine = std::move(*Review::create(folder / "mine.alidade", tests::fixedCircumstances("Ada", 1)));
    REQUIRE(mine->copyTo(folder / "theirs.alidade"));
    const auto addPaper = [](Review& review, const std::string& label) {
        REQUIRE(review.write("add", [&](Transaction& t) -> Result<void> {
            t.insert(Pair::paper(label));
            return {};
        }));
    };
    {
        const auto theirs = std::move(*Review::open(
            folder / "theirs.alidade", store::Access::Write, tests::fixedCircumstances("Bob", 2)));
        addPaper(*theirs, "[2]");
    }
    const auto nobody = [](const MergeConflict&) { return std::optional<MergeSide>(); };
    const bool isEmpty = GENERATE(true, false);
    if (!isEmpty) {
        addPaper(*mine, "[1]");
    }
    const auto report = alidade::merge(*mine, folder / "theirs.alidade", nobody);
    REQUIRE(report);
    CHECK(report->entry.has_value());
    CHECK(mine->database().count<Paper>() == (isEmpty ? 1 : 2));
    CHECK(alidade::merge(*mine, folder / "theirs.alidade", nobody)->news == 0);
}

TEST_CASE("copies of a review that was made without an origin come together by their entries")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.team.database(copy).execute("DELETE FROM journal_merged");
    }
    pair.decide(1, pair.one, Verdict::Include);
    pair.team.merge(0, 1);
    CHECK(pair.all<Decision>(0).size() == 1);
}

TEST_CASE("what is no copy of the review is refused and the review stays as it is")
{
    Pair pair;
    const auto nobody = [](const MergeConflict&) { return std::optional<MergeSide>(); };
    const auto file = pair.team.folder() / "other.alidade";
    const auto refused = [&](ErrorCode code) {
        const auto before = pair.team.rows(0);
        const auto report = alidade::merge(pair.team.copy(0), file, nobody);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == code);
        CHECK(report.error().where == file.string());
        CHECK(difference(before, pair.team.rows(0)).empty());
    };
    SECTION("another review")
    {
        Team stranger([](Transaction& t) { reviewerNamed(t, "Eve"); }, 7);
        stranger.send(0, file);
        refused(ErrorCode::Conflict);
    }
    SECTION("its own file")
    {
        std::filesystem::create_symlink(pair.team.copy(0).file(), file);
        refused(ErrorCode::Conflict);
    }
    SECTION("no file")
    {
        refused(ErrorCode::NotFound);
    }
    SECTION("something else")
    {
        tests::writeFile(file, "a letter");
        refused(ErrorCode::Foreign);
    }
    SECTION("a copy that is open elsewhere")
    {
        pair.team.send(1, file);
        const auto open = Review::open(file, store::Access::Write, tests::fixedCircumstances());
        REQUIRE(open);
        refused(ErrorCode::InUse);
    }
    SECTION("a copy that is damaged")
    {
        pair.decide(1, pair.one, Verdict::Include);
        pair.team.send(1, file);
        auto bytes = tests::readFile(file);
        std::fill(bytes.begin() + 8192, bytes.begin() + 12288, '\x5a');
        tests::writeFile(file, bytes);
        refused(ErrorCode::Corrupt);
    }
    SECTION("a copy of a newer format")
    {
        pair.team.send(1, file);
        store::Database::open(file, store::Access::Write)->execute("PRAGMA user_version = 99");
        refused(ErrorCode::Newer);
    }
}
