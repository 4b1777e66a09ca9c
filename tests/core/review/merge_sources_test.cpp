#include "tests/core/review/merge_pair.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

using namespace alidade;
using store::Transaction;
using tests::conflictsOf;
using tests::difference;
using tests::mergeBothWays;
using tests::Pair;

namespace {

/// Makes the source as it is given, with a search for these words.
void searchIn(Pair& pair, std::size_t copy, const Source& source, const std::string& words)
{
    pair.team.change(copy, [&](Transaction& t) {
        Search search;
        search.source = t.insert(source);
        search.query = words;
        t.insert(search);
    });
}

Source ieee(std::int64_t id, const std::string& platform = {}, int position = 0)
{
    return {{id}, "ieee", "IEEE", SourceKind::Database, platform, position};
}

/// Queries, each with the source that it was sent to.
using Searches = std::multiset<std::pair<std::string, std::int64_t>>;

Searches searchesOf(Pair& pair, std::size_t copy)
{
    Searches searches;
    for (const auto& search : pair.all<Search>(copy)) {
        searches.emplace(search.query, search.source.value);
    }
    return searches;
}

}

TEST_CASE("a source that both copies made is one, with the searches of both")
{
    Pair pair;
    const bool isSmallerHere = GENERATE(true, false);
    searchIn(pair, 0, ieee(isSmallerHere ? 101 : 102, "", 3), "kernel");
    searchIn(pair, 1, ieee(isSmallerHere ? 102 : 101, "Xplore", 2), "driver");
    const auto before = pair.team.rows(0);
    mergeBothWays(pair);
    REQUIRE(pair.all<Source>(0).size() == 1);
    const auto source = pair.all<Source>(0).front();
    CHECK(source.id.value == 101);
    CHECK(source.slug == "ieee");
    CHECK(source.platform == "Xplore"); // one side said nothing
    CHECK(source.position == 2);
    CHECK(searchesOf(pair, 0) == Searches{{"driver", 101}, {"kernel", 101}});

    const auto after = pair.team.rows(0);
    CHECK_FALSE(pair.team.merge(0, 1).entry);
    CHECK_FALSE(pair.team.merge(1, 0).entry);
    CHECK(difference(after, pair.team.rows(0)).empty());
    REQUIRE(pair.team.copy(0).undo());
    CHECK(difference(before, pair.team.rows(0)).empty());
}

TEST_CASE("a source to which both copies gave another platform is a conflict")
{
    Pair pair;
    searchIn(pair, 0, ieee(101, "Xplore"), "kernel");
    auto there = ieee(102, "by mail");
    there.name = "ieee"; // names are compared folded
    searchIn(pair, 1, there, "driver");
    const auto open = conflictsOf(pair);
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts.front().row == store::RowKey{store::Table::Source, 101});
    const auto side = GENERATE(MergeSide::Mine, MergeSide::Theirs);
    mergeBothWays(pair, side);
    REQUIRE(pair.all<Source>(0).size() == 1);
    const auto source = pair.all<Source>(0).front();
    CHECK(source.name == (side == MergeSide::Mine ? "IEEE" : "ieee"));
    CHECK(source.platform == (side == MergeSide::Mine ? "Xplore" : "by mail"));
    CHECK(searchesOf(pair, 0) == Searches{{"driver", 101}, {"kernel", 101}});
}

TEST_CASE("sources of one name and two kinds stay two")
{
    Pair pair;
    searchIn(pair, 0, ieee(101), "kernel");
    auto there = ieee(102);
    there.kind = SourceKind::Other;
    searchIn(pair, 1, there, "driver");
    mergeBothWays(pair);
    CHECK(searchesOf(pair, 0) == Searches{{"driver", 102}, {"kernel", 101}});
    CHECK(pair.team.database(0).find<Source>(SourceId{102})->slug == "ieee-2");
}

TEST_CASE("a search in a source that the other copy made one with its own still finds it")
{
    Pair pair;
    searchIn(pair, 0, ieee(101), "kernel");
    searchIn(pair, 1, ieee(102), "driver");
    pair.team.merge(0, 1);
    pair.team.change(1, [&](Transaction& t) {
        Search search;
        search.source = {102};
        search.query = "module";
        t.insert(search);
    });
    pair.team.merge(1, 0);
    pair.team.merge(0, 1);
    CHECK(pair.all<Source>(0).size() == 1);
    CHECK(searchesOf(pair, 0) == Searches{{"driver", 101}, {"kernel", 101}, {"module", 101}});
    CHECK(difference(pair.team.rows(0), pair.team.rows(1)).empty());
}

TEST_CASE("a source that one copy deleted and made anew is the one that the other copy went on with")
{
    Pair pair;
    searchIn(pair, 0, ieee(101), "kernel");
    pair.team.merge(1, 0);
    const auto first = pair.all<Search>(0).front().id;
    pair.team.change(0, [&](Transaction& t) {
        t.remove<Search>(first);
        t.remove<Source>(SourceId{101});
    });
    const std::int64_t anew = GENERATE(102, 99);
    searchIn(pair, 0, ieee(anew), "driver");
    pair.edit<Source>(1, SourceId{101}, [](Source& row) { row.platform = "Xplore"; });
    mergeBothWays(pair);
    const auto stays = std::min<std::int64_t>(anew, 101);
    REQUIRE(pair.all<Source>(0).size() == 1);
    CHECK(pair.all<Source>(0).front().id.value == stays);
    CHECK(pair.all<Source>(0).front().platform == "Xplore");
    CHECK(searchesOf(pair, 0) == Searches{{"driver", stays}});
}
