#include "core/review/merge_choices.h"
#include "tests/core/review/merge_pair.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace alidade;
using store::Operation;
using store::Table;
using tests::difference;
using tests::Pair;

namespace {

std::optional<MergeSide> nobody(const MergeConflict&)
{
    return {};
}

/// The other copy's file as one mails it.
std::filesystem::path mailed(Pair& pair)
{
    const auto file = pair.team.folder() / "mailed.alidade";
    pair.team.send(1, file);
    return file;
}

auto count(const store::RowValues& row, const std::string& text)
{
    return std::count(row.begin(), row.end(), store::Value(text));
}

const MergeChange* changeOf(const MergeReport& report, Table table, std::int64_t id)
{
    const auto found = std::ranges::find(report.changes, store::RowKey{table, id}, &MergeChange::row);
    return found == report.changes.end() ? nullptr : &*found;
}

}

TEST_CASE("a merge from another thread does what a merge does, and gives the notice to tell")
{
    Pair pair;
    pair.give(1, pair.one, pair.micro);
    pair.edit<Code>(1, pair.mono, [](Code& row) { row.label = "Monolithic"; });
    const auto other = mailed(pair);
    std::optional<Result<MergedAside>> done;
    std::thread([&] { done = mergeAside(pair.team.copy(0), other, nobody, MergeMode::Apply); }).join();
    REQUIRE(done->has_value());
    const auto& merged = **done;
    REQUIRE(merged.notice);
    CHECK(merged.report.entry == merged.notice->entry);
    CHECK(merged.notice->touches(Table::Coding));
    CHECK(difference(pair.team.rows(0), pair.team.rows(1)).empty());
    const auto again = mergeAside(pair.team.copy(0), other, nobody, MergeMode::Apply);
    REQUIRE(again);
    CHECK_FALSE(again->notice);
    CHECK(again->report.changes.empty());
}

TEST_CASE("a merge says of each row what it was and what it has become")
{
    Pair pair;
    pair.give(1, pair.one, pair.micro);
    pair.edit<Code>(1, pair.mono, [](Code& row) { row.label = "Monolithic"; });
    pair.remove<Paper>(1, pair.two);
    const auto rehearsed = mergeAside(pair.team.copy(0), mailed(pair), nobody, MergeMode::Rehearse);
    REQUIRE(rehearsed);
    const auto& report = rehearsed->report;
    CHECK_FALSE(rehearsed->notice);
    CHECK(report.changes.size() == 3);
    const auto* renamed = changeOf(report, Table::Code, pair.mono.value);
    REQUIRE(renamed != nullptr);
    CHECK(renamed->operation == Operation::Update);
    REQUIRE(renamed->before.has_value());
    REQUIRE(renamed->after.has_value());
    CHECK(count(*renamed->before, "mono") == 2); // slug and label
    CHECK(count(*renamed->after, "Monolithic") == 1);
    const auto* gone = changeOf(report, Table::Paper, pair.two.value);
    REQUIRE(gone != nullptr);
    CHECK(gone->operation == Operation::Delete);
    CHECK_FALSE(gone->after.has_value());
    CHECK(pair.team.database(0).find<Paper>(pair.two)); // it was a rehearsal
}

TEST_CASE("a merge that is stopped leaves nothing")
{
    Pair pair;
    pair.give(1, pair.one, pair.micro);
    const auto before = pair.team.rows(0);
    const auto stopped =
        mergeAside(pair.team.copy(0), mailed(pair), nobody, MergeMode::Apply, [](double) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(difference(before, pair.team.rows(0)).empty());
    CHECK(mergeAside(pair.team.copy(0), mailed(pair), nobody, MergeMode::Apply)->notice.has_value());
}

TEST_CASE("while copies are held, both can be looked at")
{
    Pair pair;
    pair.give(1, pair.one, pair.micro);
    std::int64_t here = -1;
    std::int64_t there = -1;
    const auto look = [&](const MergeReport&, const store::Database& mine, const store::Database& theirs) {
        here = mine.count<Coding>();
        there = theirs.count<Coding>();
    };
    REQUIRE(mergeAside(pair.team.copy(0), mailed(pair), nobody, MergeMode::Rehearse, {}, look));
    CHECK(here == 0);
    CHECK(there == 1);
}

TEST_CASE("a conflict names the columns that the choice is about, and none where it is about the whole row")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.edit<Code>(copy, pair.mono, [&](Code& row) {
            row.label = copy == 0 ? "One" : "Two";
            row.definition = copy == 0 ? "said here" : row.definition;
        });
    }
    pair.remove<Code>(1, pair.micro);
    pair.give(0, pair.one, pair.micro);
    const auto report = tests::conflictsOf(pair);
    REQUIRE(report.conflicts.size() == 2);
    for (const auto& conflict : report.conflicts) {
        if (conflict.row.id == pair.mono.value) {
            REQUIRE(conflict.disputed.size() == 1);
            CHECK(conflict.columns.at(conflict.disputed.front()) == "label");
        } else {
            CHECK(conflict.disputed.empty());
        }
    }
}

TEST_CASE("a choice counts for its conflict, and is asked for again once a copy says something else")
{
    Pair pair;
    pair.edit<Code>(0, pair.mono, [](Code& row) { row.label = "One"; });
    pair.edit<Code>(1, pair.mono, [](Code& row) { row.label = "Two"; });
    const auto report = tests::conflictsOf(pair);
    REQUIRE(report.conflicts.size() == 1);
    MergeChoices choices;
    CHECK_FALSE(choices.of(report.conflicts.front()));
    choices.choose(report.conflicts.front(), MergeSide::Theirs);
    CHECK(choices.of(report.conflicts.front()) == MergeSide::Theirs);

    pair.edit<Code>(1, pair.mono, [](Code& row) { row.label = "Three"; });
    const auto changed = pair.team.tryMerge(0, 1, choices.asChoice());
    REQUIRE(changed);
    CHECK(changed->open == 1);
    choices.choose(changed->conflicts.front(), MergeSide::Theirs);
    REQUIRE(pair.team.tryMerge(0, 1, choices.asChoice())->open == 0);
    CHECK(pair.label(0, pair.mono) == "Three");
    choices.choose(report.conflicts.front(), std::nullopt);
    CHECK_FALSE(choices.of(report.conflicts.front()));
}
