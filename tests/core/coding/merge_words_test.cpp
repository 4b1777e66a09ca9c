#include "core/coding/merge_words.h"
#include "core/review/coding.h"
#include "tests/support/team.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::coding;
using namespace std::string_literals;
using store::Operation;
using store::Table;
using store::Transaction;

namespace {

/// A review of two papers, a few codes and one decision, in two copies.
struct Copies {
    ReviewerId ada;
    PaperId paper;
    DimensionId dimension;
    CodeId micro;
    CodeId mono;
    DecisionId decision;
    tests::Team team{[this](Transaction& t) {
        ada = reviewerNamed(t, "Ada");
        Paper row;
        row.label = "[14]";
        row.title = "A kernel";
        paper = t.insert(row);
        Dimension question;
        question.slug = "kernel";
        question.label = "Kernel";
        dimension = t.insert(question);
        micro = t.insert(code("micro", "Micro-kernel"));
        mono = t.insert(code("mono", "Monolithic"));
        Decision vote;
        vote.paper = paper;
        vote.reviewer = ada;
        vote.stage = Stage::FullText;
        vote.verdict = Verdict::Maybe;
        decision = t.insert(vote);
    }};

    Copies() { team.share(); }

    Code code(const std::string& slug, const std::string& label) const
    {
        Code row;
        row.dimension = dimension;
        row.slug = slug;
        row.label = label;
        return row;
    }

    template <class Row, class Change>
    void edit(std::size_t copy, decltype(Row::id) id, const Change& change)
    {
        team.change(copy, [&](Transaction& t) {
            auto row = t.database().find<Row>(id).value();
            change(row);
            t.update(row);
        });
    }

    MergeWords words()
    {
        const auto mailed = team.folder() / "mailed.alidade";
        team.send(1, mailed);
        MergeWords words;
        const auto rehearsed = mergeAside(
            team.copy(0),
            mailed,
            [](const MergeConflict&) { return std::optional<MergeSide>(); },
            MergeMode::Rehearse,
            {},
            [&](const MergeReport& report, const store::Database& mine, const store::Database& theirs) {
                words = wordsOf(report, mine, theirs, 10);
            });
        REQUIRE(rehearsed);
        return words;
    }
};

const MergedKind* kindOf(const MergeWords& words, Table table)
{
    const auto found = std::ranges::find(words.kinds, table, &MergedKind::table);
    return found == words.kinds.end() ? nullptr : &*found;
}

}

TEST_CASE("what is new in another copy is told in the words of the history, with names that are new there")
{
    Copies copies;
    copies.team.change(1, [&](Transaction& t) {
        const auto bob = reviewerNamed(t, "Bob");
        Coding row;
        row.paper = copies.paper;
        row.code = t.insert(copies.code("hybrid", "Hybrid"));
        row.reviewer = bob;
        CodingDetail detail;
        detail.id = t.insert(row);
        detail.paper = copies.paper;
        detail.note = "as the figure shows";
        t.insert(detail);
    });
    const auto words = copies.words();
    const auto* codings = kindOf(words, Table::Coding);
    REQUIRE(codings != nullptr);
    CHECK(codings->added == 1); // with its note it is one thing
    CHECK(codings->changed == 0);
    CHECK(kindOf(words, Table::CodingDetail) == nullptr);
    REQUIRE(codings->things.size() == 1);
    CHECK(codings->things.front().sentence.english() == "Hybrid given to [14] by Bob");
    REQUIRE(kindOf(words, Table::Code) != nullptr);
    CHECK(kindOf(words, Table::Reviewer)->added == 1);
    CHECK(words.conflicts.empty());
}

TEST_CASE("a change that comes in is told with what stands here now")
{
    Copies copies;
    copies.edit<Code>(1, copies.mono, [](Code& row) { row.label = "Monolith"; });
    copies.edit<Code>(0, copies.mono, [](Code& row) { row.definition = "all in one"; });
    const auto words = copies.words();
    const auto* codes = kindOf(words, Table::Code);
    REQUIRE(codes != nullptr);
    CHECK(codes->changed == 1);
    REQUIRE(codes->things.size() == 1);
    CHECK(codes->things.front().fields
          == std::vector<FieldWords>{{translatable("", "name"), "Monolithic"s, "Monolith"s}});
}

TEST_CASE("a conflict is told as the thing, and what both knew, mine and theirs say of it")
{
    Copies copies;
    copies.edit<Decision>(0, copies.decision, [](Decision& row) { row.verdict = Verdict::Include; });
    copies.edit<Decision>(1, copies.decision, [](Decision& row) { row.verdict = Verdict::Exclude; });
    const auto words = copies.words();
    REQUIRE(words.conflicts.size() == 1);
    const auto& conflict = words.conflicts.front();
    CHECK(conflict.thing.english() == "Decision on [14] by Ada (full text)");
    CHECK(conflict.paper == copies.paper);
    CHECK(conflict.absence == Absence::None);
    CHECK(conflict.fields
          == std::vector<ConflictField>{{translatable("", "verdict"),
                                         translatable("", "maybe"),
                                         translatable("", "include"),
                                         translatable("", "exclude")}});
}

TEST_CASE("where a copy removed what the other one changed, the conflict says which")
{
    Copies copies;
    copies.edit<Code>(0, copies.mono, [](Code& row) { row.label = "Monolith"; });
    copies.team.change(1, [&](Transaction& t) { t.remove<Code>(copies.mono); });
    const auto words = copies.words();
    REQUIRE(words.conflicts.size() == 1);
    const auto& conflict = words.conflicts.front();
    CHECK(conflict.absence == Absence::Removed);
    CHECK(conflict.isMine);
    CHECK_FALSE(conflict.isTheirs);
    REQUIRE_FALSE(conflict.fields.empty());
    CHECK(conflict.fields.front()
          == ConflictField{translatable("", "name"), "Monolithic"s, "Monolith"s, ""s});
}
