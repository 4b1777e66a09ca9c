#include "core/review/citation_keys.h"
#include "tests/core/review/merge_pair.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using store::Transaction;
using tests::mergeBothWays;
using tests::Pair;

namespace {

Paper chen(const std::string& label)
{
    Paper row;
    row.label = label;
    row.authors = "Chen, Bo";
    row.year = 2023;
    return row;
}

PaperId add(Pair& pair, std::size_t copy, const Paper& row)
{
    PaperId id;
    pair.team.change(copy, [&](Transaction& t) { id = t.insert(row); });
    return id;
}

std::string keyIn(Pair& pair, std::size_t copy, PaperId paper)
{
    return citationKeys(pair.team.database(copy)).at(paper);
}

/// Behind all that two sessions reach.
constexpr std::int64_t FAR_ID = std::int64_t{1} << 62;

}

TEST_CASE("papers that two copies gave one citation key are cited alike in both after a merge")
{
    Pair pair;
    const auto old = add(pair, 0, chen("[3]"));
    pair.team.merge(1, 0);
    const auto mine = add(pair, 0, chen("[4]"));
    const auto theirs = add(pair, 1, chen("[5]"));
    REQUIRE(keyIn(pair, 0, mine) == "chen2023-2");
    REQUIRE(keyIn(pair, 1, theirs) == "chen2023-2");
    const auto first = std::min(mine, theirs);
    const auto second = std::max(mine, theirs);
    mergeBothWays(pair);
    for (const std::size_t copy : {0U, 1U}) {
        CHECK(keyIn(pair, copy, old) == "chen2023"); // both knew it
        CHECK(keyIn(pair, copy, first) == "chen2023-2");
        CHECK(keyIn(pair, copy, second) == "chen2023-3");
    }
}

TEST_CASE("a merge tells which paper is cited by another key from now on")
{
    Pair pair;
    const auto mine = add(pair, 0, chen("[4]"));
    const auto theirs = add(pair, 1, chen("[5]"));
    const std::string moved = mine < theirs ? "[5]" : "[4]";
    const std::vector<MovedKey> told = {{moved, "chen2023", "chen2023-2"}};
    const auto nobody = [](const MergeConflict&) { return std::optional<MergeSide>(); };
    const auto rehearsed = pair.team.tryMerge(0, 1, nobody, MergeMode::Rehearse);
    REQUIRE(rehearsed);
    CHECK(rehearsed->movedKeys == told);
    CHECK(pair.team.merge(0, 1).movedKeys == told);
    // whoever takes the merged copy in hears of it where the paper was cited by the other key
    const auto here = mine < theirs ? told : std::vector<MovedKey>();
    CHECK(pair.team.merge(1, 0).movedKeys == here);
    CHECK(pair.team.merge(0, 1).movedKeys.empty());
}

TEST_CASE("a merge that moves no citation key tells of none")
{
    Pair pair;
    add(pair, 0, chen("[4]"));
    auto other = chen("[5]");
    other.year = 2024;
    add(pair, 1, other);
    pair.decide(1, pair.one, Verdict::Include);
    CHECK(pair.team.merge(0, 1).movedKeys.empty());
}

TEST_CASE("what is added after a merge does not take the citation key of what came in")
{
    Pair pair;
    auto row = chen("[4]");
    row.id.value = FAR_ID;
    const auto came = add(pair, 1, row);
    pair.team.merge(0, 1);
    REQUIRE(keyIn(pair, 0, came) == "chen2023");
    const bool isRedone = GENERATE(false, true);
    if (isRedone) {
        REQUIRE(pair.team.copy(0).undo());
        REQUIRE(pair.team.copy(0).redo());
    }
    const auto added = add(pair, 0, chen("[5]"));
    CHECK(added > came);
    CHECK(keyIn(pair, 0, came) == "chen2023");
    CHECK(keyIn(pair, 0, added) == "chen2023-2");
}

TEST_CASE("what is added after an undo does not take the citation key of what came back")
{
    Pair pair;
    auto row = chen("[4]");
    row.id.value = FAR_ID;
    const auto paper = add(pair, 0, row);
    pair.remove<Paper>(0, paper);
    REQUIRE(pair.team.copy(0).undo());
    const auto added = add(pair, 0, chen("[5]"));
    CHECK(added > paper);
    CHECK(keyIn(pair, 0, paper) == "chen2023");
}
