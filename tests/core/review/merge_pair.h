#pragma once

#include "core/review/coding.h"
#include "core/review/merge.h"
#include "tests/support/team.h"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

namespace alidade::tests {

/// A review of two papers and a few codes in two copies.
struct Pair {
    ReviewerId ada;
    PaperId one;
    PaperId two;
    DimensionId dimension;
    CodeId micro;
    CodeId mono;
    Team team{[this](store::Transaction& t) {
        ada = reviewerNamed(t, "Ada");
        one = t.insert(paper("[1]"));
        two = t.insert(paper("[2]"));
        Dimension row;
        row.slug = "kernel";
        row.label = "Kernel";
        dimension = t.insert(row);
        micro = t.insert(code("micro"));
        mono = t.insert(code("mono"));
    }};

    Pair() { team.share(); }

    static Paper paper(const std::string& label)
    {
        Paper row;
        row.label = label;
        return row;
    }

    Code code(const std::string& slug, std::optional<CodeId> parent = {}) const
    {
        Code row;
        row.dimension = dimension;
        row.parent = parent;
        row.slug = slug;
        row.label = slug;
        return row;
    }

    Coding coding(PaperId on, CodeId given) const
    {
        Coding row;
        row.paper = on;
        row.code = given;
        row.reviewer = ada;
        return row;
    }

    DecisionId decide(std::size_t copy, PaperId on, Verdict verdict, const std::string& note = {})
    {
        DecisionId id;
        team.change(copy, [&](store::Transaction& t) {
            Decision row;
            row.paper = on;
            row.reviewer = ada;
            row.verdict = verdict;
            row.note = note;
            id = t.insert(row);
        });
        return id;
    }

    void give(std::size_t copy, PaperId on, CodeId given)
    {
        team.change(copy, [&](store::Transaction& t) { t.insert(coding(on, given)); });
    }

    template <class Row, class Change>
    void edit(std::size_t copy, decltype(Row::id) id, const Change& change)
    {
        team.change(copy, [&](store::Transaction& t) {
            auto row = t.database().find<Row>(id).value();
            change(row);
            t.update(row);
        });
    }

    template <class Row>
    void remove(std::size_t copy, decltype(Row::id) id)
    {
        team.change(copy, [&](store::Transaction& t) { t.remove<Row>(id); });
    }

    template <class Row>
    std::vector<Row> all(std::size_t copy)
    {
        return team.database(copy).all<Row>();
    }

    std::string label(std::size_t copy, CodeId id)
    {
        const auto row = team.database(copy).find<Code>(id);
        return row ? row->label : "(none)";
    }
};

/// What a merge that nobody decides finds; it changes nothing where there is a conflict.
inline MergeReport conflictsOf(Pair& pair)
{
    const auto before = pair.team.rows(0);
    const auto report =
        pair.team.tryMerge(0, 1, [](const MergeConflict&) { return std::optional<MergeSide>(); });
    REQUIRE(report);
    CHECK(report->open == report->conflicts.size());
    CHECK(report->entry.has_value() == report->conflicts.empty());
    if (!report->conflicts.empty()) {
        CHECK(difference(before, pair.team.rows(0)).empty());
    }
    return *report;
}

/// Merges each copy into the other, with conflicts decided for the same copy, and finds the same rows.
inline void mergeBothWays(Pair& pair, std::optional<MergeSide> side = {})
{
    const auto otherWay = [&]() -> std::optional<MergeSide> {
        if (!side) {
            return std::nullopt;
        }
        return *side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
    }();
    const auto mailed = pair.team.folder() / "before.alidade";
    pair.team.send(0, mailed);
    pair.team.merge(0, 1, side);
    const auto other =
        alidade::merge(pair.team.copy(1), mailed, [&](const MergeConflict&) { return otherWay; });
    REQUIRE(other);
    CHECK(difference(pair.team.rows(0), pair.team.rows(1)).empty());
}

}
