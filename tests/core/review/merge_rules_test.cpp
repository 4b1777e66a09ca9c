#include "core/base/text.h"
#include "core/review/merge.h"
#include "core/review/settings.h"
#include "tests/core/review/merge_pair.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace alidade;
using store::Transaction;
using tests::conflictsOf;
using tests::difference;
using tests::mergeBothWays;
using tests::Pair;

TEST_CASE("a reviewer's same vote in both copies becomes one")
{
    Pair pair;
    const auto a = pair.decide(0, pair.one, Verdict::Include, "clear");
    const auto b = pair.decide(1, pair.one, Verdict::Include, "clear");
    mergeBothWays(pair);
    REQUIRE(pair.all<Decision>(0).size() == 1);
    CHECK(pair.all<Decision>(0).front().id == std::min(a, b));
}

TEST_CASE("a reviewer's different votes in two copies are a conflict")
{
    Pair pair;
    const auto a = pair.decide(0, pair.one, Verdict::Include);
    const auto b = pair.decide(1, pair.one, Verdict::Exclude);
    const auto open = conflictsOf(pair);
    REQUIRE(open.conflicts.size() == 1);
    const auto& conflict = open.conflicts.front();
    CHECK(conflict.row.table == store::Table::Decision);
    CHECK(conflict.row.id == std::min(a, b).value);
    REQUIRE(conflict.mine.has_value());
    REQUIRE(conflict.theirs.has_value());
    const auto verdict = static_cast<std::size_t>(
        std::find(conflict.columns.begin(), conflict.columns.end(), "verdict") - conflict.columns.begin());
    CHECK(conflict.mine->at(verdict) == store::Value(std::string("include")));
    CHECK(conflict.theirs->at(verdict) == store::Value(std::string("exclude")));

    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    mergeBothWays(pair, side);
    REQUIRE(pair.all<Decision>(0).size() == 1);
    CHECK(pair.all<Decision>(0).front().verdict
          == (side == MergeSide::Mine ? Verdict::Include : Verdict::Exclude));
}

TEST_CASE("a code that one copy deleted and the other one gave is a conflict")
{
    Pair pair;
    const bool deletedHere = GENERATE(true, false);
    pair.remove<Code>(deletedHere ? 0 : 1, pair.mono);
    pair.give(deletedHere ? 1 : 0, pair.one, pair.mono);
    const auto open = conflictsOf(pair);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts.front().row == store::RowKey{store::Table::Code, pair.mono.value});
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    mergeBothWays(pair, side);
    const bool isDeleted = (side == MergeSide::Mine) == deletedHere;
    CHECK(pair.label(0, pair.mono) == (isDeleted ? "(none)" : "mono"));
    CHECK(pair.all<Coding>(0).size() == (isDeleted ? 0 : 1));
}

TEST_CASE("where a code goes that one copy deleted, what the other one said of its coding stays")
{
    Pair pair;
    pair.give(0, pair.one, pair.micro);
    pair.team.merge(1, 0);
    const auto given = pair.all<Coding>(0).front().id;
    pair.edit<Coding>(0, given, [&](Coding& row) {
        row.code = pair.mono;
        row.status = "stated";
    });
    pair.remove<Code>(1, pair.mono);
    mergeBothWays(pair, MergeSide::Theirs);
    REQUIRE(pair.all<Coding>(0).size() == 1);
    CHECK(pair.all<Coding>(0).front().code == pair.micro);
    CHECK(pair.all<Coding>(0).front().status == "stated");
}

TEST_CASE("a reviewer who was added in both copies is one person, whose votes all stay")
{
    Pair pair;
    for (const auto copy : {0, 1}) {
        pair.team.change(static_cast<std::size_t>(copy), [&](Transaction& t) {
            Decision row;
            row.reviewer = reviewerNamed(t, copy == 0 ? "Bob" : "bob");
            row.paper = copy == 0 ? pair.one : pair.two;
            row.verdict = Verdict::Include;
            t.insert(row);
            setSetting(t, setting::LEAD, std::to_string(row.reviewer.value));
        });
    }
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    mergeBothWays(pair, side);
    const auto reviewers = pair.all<Reviewer>(0);
    REQUIRE(reviewers.size() == 2);
    const auto bob = reviewers.front().id == pair.ada ? reviewers.back().id : reviewers.front().id;
    REQUIRE(pair.all<Decision>(0).size() == 2);
    for (const auto& decision : pair.all<Decision>(0)) {
        CHECK(decision.reviewer == bob);
    }
    CHECK(pair.team.copy(0).setting(setting::LEAD) == std::to_string(bob.value));
}

TEST_CASE("a vote under a name that the other copy made one with its own still finds its reviewer")
{
    Pair pair;
    ReviewerId bob;
    for (const auto copy : {0, 1}) {
        pair.team.change(static_cast<std::size_t>(copy),
                         [&](Transaction& t) { bob = reviewerNamed(t, "Bob"); });
    }
    pair.team.merge(0, 1);
    pair.team.change(1, [&](Transaction& t) {
        Decision row;
        row.reviewer = bob;
        row.paper = pair.one;
        t.insert(row);
    });
    pair.team.merge(1, 0);
    pair.team.merge(0, 1);
    CHECK(pair.all<Reviewer>(0).size() == 2);
    CHECK(pair.all<Decision>(0).size() == 1);
    CHECK(difference(pair.team.rows(0), pair.team.rows(1)).empty());
}

TEST_CASE("the same code given by the same reviewer in both copies becomes one coding with all excerpts")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.team.change(copy, [&](Transaction& t) {
            Excerpt excerpt;
            excerpt.paper = pair.one;
            excerpt.coding = t.insert(pair.coding(pair.one, pair.micro));
            excerpt.quote = copy == 0 ? "here" : "there";
            t.insert(excerpt);
            CodingDetail detail;
            detail.id = *excerpt.coding;
            detail.paper = pair.one;
            detail.note = copy == 0 ? "seen" : "";
            t.insert(detail);
        });
    }
    mergeBothWays(pair);
    const auto codings = pair.all<Coding>(0);
    REQUIRE(codings.size() == 1);
    REQUIRE(pair.all<Excerpt>(0).size() == 2);
    for (const auto& excerpt : pair.all<Excerpt>(0)) {
        CHECK(excerpt.coding == codings.front().id);
    }
    REQUIRE(pair.all<CodingDetail>(0).size() == 1);
    CHECK(pair.all<CodingDetail>(0).front().id == codings.front().id);
    CHECK(pair.all<CodingDetail>(0).front().note == "seen");
}

TEST_CASE("a slug that both copies gave away gets a number behind in one of them")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.team.change(copy, [&](Transaction& t) {
            t.insert(pair.code("hybrid"));
            t.insert(Pair::paper("[3]"));
        });
    }
    mergeBothWays(pair);
    std::multiset<std::string> names;
    for (const auto& code : pair.all<Code>(0)) {
        names.insert(code.slug);
    }
    for (const auto& paper : pair.all<Paper>(0)) {
        names.insert(paper.label);
    }
    CHECK(names
          == std::multiset<std::string>{"micro", "mono", "hybrid", "hybrid-2", "[1]", "[2]", "[3]", "[3-2]"});
}

TEST_CASE(
    "criteria and questions that both copies added get different names, and a digit gives one criterion")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.team.change(copy, [&](Transaction& t) {
            Criterion row;
            row.name = copy == 0 ? "EX9" : "ex9"; // names are compared folded
            row.digit = 9;
            t.insert(row);
            t.insert(ResearchQuestion{{}, "RQ4", "Why?", "", 0});
        });
    }
    mergeBothWays(pair);
    std::multiset<std::string> names;
    int digits = 0;
    for (const auto& row : pair.all<Criterion>(0)) {
        names.insert(folded(row.name));
        digits += row.digit == 9 ? 1 : 0;
    }
    for (const auto& row : pair.all<ResearchQuestion>(0)) {
        names.insert(row.name);
    }
    CHECK(names == std::multiset<std::string>{"ex9", "ex9-2", "RQ4", "RQ4-2"});
    CHECK(digits == 1);
}

TEST_CASE("codes that are moved below each other are a conflict")
{
    Pair pair;
    pair.edit<Code>(0, pair.micro, [&](Code& row) { row.parent = pair.mono; });
    pair.edit<Code>(1, pair.mono, [&](Code& row) { row.parent = pair.micro; });
    CHECK(conflictsOf(pair).conflicts.size() == 1);
    mergeBothWays(pair, MergeSide::Theirs);
    CHECK_FALSE(pair.team.database(0).find<Code>(pair.micro)->parent);
    CHECK(pair.team.database(0).find<Code>(pair.mono)->parent == pair.micro);
}

TEST_CASE("a setting that both copies made is one")
{
    Pair pair;
    for (const std::size_t copy : {0U, 1U}) {
        pair.team.change(copy, [&](Transaction& t) { setSetting(t, "title", copy == 0 ? "Here" : "There"); });
    }
    CHECK(conflictsOf(pair).conflicts.size() == 1);
    mergeBothWays(pair, MergeSide::Theirs);
    CHECK(pair.team.copy(0).setting("title") == "There");
}

TEST_CASE("a dimension that takes one code cannot get two from one reviewer by a merge")
{
    Pair pair;
    pair.edit<Dimension>(0, pair.dimension, [](Dimension& row) { row.many = false; });
    pair.team.merge(1, 0);
    pair.give(0, pair.one, pair.micro);
    pair.give(1, pair.one, pair.mono);
    REQUIRE(conflictsOf(pair).conflicts.size() == 1);
    mergeBothWays(pair, MergeSide::Theirs);
    REQUIRE(pair.all<Coding>(0).size() == 1);
    CHECK(pair.all<Coding>(0).front().code == pair.mono);
}

TEST_CASE("a code that comes into a dimension of which the reviewer said that none applies is a conflict")
{
    Pair pair;
    DimensionId other;
    pair.give(0, pair.one, pair.micro);
    pair.team.change(0, [&](Transaction& t) {
        Dimension row;
        row.slug = row.label = "purpose";
        other = t.insert(row);
    });
    pair.team.merge(1, 0);
    pair.team.change(0, [&](Transaction& t) {
        Answer none;
        none.paper = pair.one;
        none.dimension = other;
        none.reviewer = pair.ada;
        t.insert(none);
    });
    pair.edit<Code>(1, pair.micro, [&](Code& code) { code.dimension = other; });
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    const std::size_t into = GENERATE(0U, 1U);
    const auto report = pair.team.merge(into, 1 - into, side);
    REQUIRE(report.conflicts.size() == 1);
    CHECK(report.conflicts.front().row.table == store::Table::Coding);
    CHECK(pair.all<Coding>(into).size() + pair.all<Answer>(into).size() == 1);
}

TEST_CASE("of three codes in a dimension that takes one, none goes that was not asked about")
{
    Pair pair;
    CodeId hybrid;
    pair.team.change(0, [&](Transaction& t) { hybrid = t.insert(pair.code("hybrid")); });
    pair.team.merge(1, 0);
    const auto give = [&](std::size_t copy, CodeId code, std::int64_t id) {
        pair.team.change(copy, [&](Transaction& t) {
            auto coding = pair.coding(pair.one, code);
            coding.id = {id};
            t.insert(coding);
        });
    };
    give(0, pair.micro, 101);
    give(0, pair.mono, 103);
    give(1, hybrid, 102);
    pair.edit<Dimension>(1, pair.dimension, [](Dimension& row) { row.many = false; });

    std::set<std::int64_t> asked;
    const auto report = pair.team.tryMerge(0, 1, [&](const MergeConflict& conflict) {
        for (const auto& row : {conflict.mine, conflict.theirs}) {
            asked.insert(std::get<std::int64_t>(row.value().front()));
        }
        return std::optional(MergeSide::Theirs);
    });
    REQUIRE(report);
    CHECK(report->conflicts.size() == 2);
    CHECK(asked == std::set<std::int64_t>{101, 102, 103});
    REQUIRE(pair.all<Coding>(0).size() == 1);
    CHECK(pair.all<Coding>(0).front().code == hybrid);
}

namespace {

/// Two papers with a record each in two copies, of which the second is the team's third.
struct Records : Pair {
    std::vector<RecordId> records;
    std::size_t late = 0;

    Records()
    {
        team.change(0, [&](Transaction& t) {
            Search search;
            search.source = t.insert(Source());
            const auto in = t.insert(search);
            for (const auto of : {one, two}) {
                Record record;
                record.search = in;
                record.paper = of;
                records.push_back(t.insert(record));
            }
        });
        late = team.share();
    }

    /// Makes the second paper a duplicate of the first.
    void mergeDuplicates(std::size_t copy)
    {
        team.change(copy, [&](Transaction& t) {
            auto record = t.database().find<Record>(records.back()).value();
            record.paper = one;
            t.update(record);
            t.remove<Paper>(two);
        });
    }
};

}

TEST_CASE("what was said of a paper that is a duplicate in the other copy is said of the one that stays")
{
    Records pair;
    const bool mergedHere = GENERATE(true, false);
    pair.mergeDuplicates(mergedHere ? 0 : pair.late);
    pair.decide(mergedHere ? pair.late : 0, pair.two, Verdict::Include);
    pair.team.merge(0, pair.late);
    REQUIRE(pair.all<Decision>(0).size() == 1);
    CHECK(pair.all<Decision>(0).front().paper == pair.one);
    CHECK(pair.all<Paper>(0).size() == 1);
    pair.team.merge(pair.late, 0);
    CHECK(difference(pair.team.rows(0), pair.team.rows(pair.late)).empty());
}

TEST_CASE("records that one copy declared different and the other made one paper are a conflict")
{
    Records pair;
    pair.mergeDuplicates(pair.late);
    pair.team.change(0, [&](Transaction& t) {
        t.insert(NotDuplicate{{}, pair.records.front(), pair.records.back(), pair.ada, "another year"});
    });
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    const auto report = pair.team.merge(0, pair.late, side);
    CHECK(report.conflicts.size() == 1);
    const bool areDifferent = side == MergeSide::Mine;
    CHECK(pair.all<NotDuplicate>(0).size() == (areDifferent ? 1 : 0));
    CHECK(pair.team.database(0).find<Record>(pair.records.back())->paper
          == (areDifferent ? pair.two : pair.one));
}

TEST_CASE("two records that both copies declared different are so once, in whatever order and by whomever")
{
    Records pair;
    ReviewerId bob;
    pair.team.change(pair.late, [&](Transaction& t) {
        bob = reviewerNamed(t, "Bob");
        t.insert(NotDuplicate{{}, pair.records.back(), pair.records.front(), bob, ""});
    });
    pair.team.change(0, [&](Transaction& t) {
        t.insert(NotDuplicate{{}, pair.records.front(), pair.records.back(), pair.ada, ""});
    });
    const auto report = pair.team.merge(0, pair.late);
    CHECK(report.conflicts.empty());
    CHECK(pair.all<NotDuplicate>(0).size() == 1);
    pair.team.merge(pair.late, 0);
    CHECK(difference(pair.team.rows(0), pair.team.rows(pair.late)).empty());
}
