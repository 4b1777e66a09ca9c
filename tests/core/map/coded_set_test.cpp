#include "core/map/coded_set.h"
#include "core/map/counts.h"
#include "core/map/groups.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace alidade::map;

namespace {

using Numbers = std::vector<std::uint32_t>;

Bitset selectionOf(std::size_t papers, const Numbers& members)
{
    Bitset selection(papers);
    for (const std::uint32_t paper : members) {
        selection.set(paper);
    }
    return selection;
}

// Papers 0 to 4, columns A = 0 on papers 0, 1, 3; B = 1 on 1, 3, 4; C = 2 on 4; D = 3 on none.
const std::vector<PaperColumn> FIVE_PAPERS{{0, 0}, {1, 1}, {1, 0}, {3, 0}, {3, 1}, {3, 0}, {4, 2}, {4, 1}};

}

TEST_CASE("a set is built from codings in the order of their papers, and what comes twice counts once")
{
    const CodedSet set = CodedSet::build(5, 4, FIVE_PAPERS);
    CHECK(set.paperCount() == 5);
    CHECK(set.columnCount() == 4);
    CHECK(set.columnsOf(0) == Numbers{0});
    CHECK(set.columnsOf(1) == Numbers{0, 1});
    CHECK(set.columnsOf(2).empty());
    CHECK(set.columnsOf(3) == Numbers{0, 1});
    CHECK(set.columnsOf(4) == Numbers{1, 2});
    CHECK(set.column(0) == selectionOf(5, {0, 1, 3}));
    CHECK(set.column(3) == Bitset(5));
    CHECK(CodedSet::build(0, 0, {}) == CodedSet());
}

TEST_CASE("a number that is not there, or a selection of other papers, is refused and changes nothing")
{
    const std::vector<PaperColumn> disordered{{1, 0}, {0, 0}};
    const std::vector<PaperColumn> noSuchColumn{{0, 4}};
    CHECK_THROWS_AS(CodedSet::build(5, 4, disordered), std::out_of_range);
    CHECK_THROWS_AS(CodedSet::build(5, 4, noSuchColumn), std::out_of_range);

    CodedSet set = CodedSet::build(5, 4, FIVE_PAPERS);
    CHECK_THROWS_AS(set.assign(5, {}), std::out_of_range);
    CHECK_THROWS_AS(set.assign(0, Numbers{1, 4}), std::out_of_range);
    CHECK_THROWS_AS(set.columnsOf(5), std::out_of_range);
    CHECK_THROWS_AS(set.column(4), std::out_of_range);
    CHECK(set == CodedSet::build(5, 4, FIVE_PAPERS));
    CHECK_THROWS_AS(count(set, Bitset(6), {}), std::logic_error);
    for (const CountBy by : {CountBy::Lists, CountBy::Blocks}) {
        const CountRequest request{true, {}, {4}, {0}};
        CHECK_THROWS_AS(count(set, Bitset(5), request, by), std::out_of_range);
    }

    for (const auto kind : {Groups::Kind::Plain, Groups::Kind::Cumulative}) {
        CHECK_THROWS_AS(Groups(kind, 2, Numbers{2}), std::out_of_range);
        Groups groups(kind, 2, Numbers{0, 1});
        Bitset selection(2);
        Bitset longer(3);
        CHECK_THROWS_AS(groups.addPaper(2), std::out_of_range);
        CHECK_THROWS_AS(groups.assign(0, 2), std::out_of_range);
        CHECK_THROWS_AS(groups.assign(2, 0), std::out_of_range);
        CHECK_THROWS_AS(groups.valueOf(2), std::out_of_range);
        CHECK_THROWS_AS(groups.insertValue(3), std::out_of_range);
        CHECK_THROWS_AS(groups.range(0, 2, selection), std::out_of_range);
        CHECK_THROWS_AS(groups.range(0, 1, longer), std::logic_error);
        CHECK_THROWS_AS(groups.counts(longer), std::logic_error);
        CHECK(groups == Groups(kind, 2, Numbers{0, 1}));
    }
}

TEST_CASE("a year that appears between others moves those above it up")
{
    Groups years(Groups::Kind::Cumulative, 2, Numbers{0, 1, 0}); // 2020 and 2023
    years.insertValue(1);                                        // 2021
    years.assign(2, 1);
    CHECK(years.valueCount() == 3);
    CHECK(years == Groups(Groups::Kind::Cumulative, 3, Numbers{0, 2, 1}));
    Bitset selection = Bitset(3).flip();
    years.range(1, 2, selection);
    CHECK(selection == selectionOf(3, {1, 2}));
    years.range(2, 1, selection);
    CHECK_FALSE(selection.any());
}

TEST_CASE("numbers beyond 16 bits are kept and counted")
{
    CodedSet set = CodedSet::build(100, 65'536, std::vector<PaperColumn>{{0, 65'535}, {1, 3}});
    REQUIRE(set.addColumn() == 65'536);
    for (std::uint32_t paper = 0; paper < 80; ++paper) { // more than may lie apart
        set.assign(paper, Numbers{65'536, paper});
    }
    CHECK(set.columnsOf(3) == Numbers{3, 65'536});
    for (const CountBy by : {CountBy::Lists, CountBy::Blocks}) {
        const Counts counts = count(set, Bitset(100).flip(), {}, by);
        CHECK(counts.columns[65'536] == 80);
        CHECK(counts.columns[65'535] == 0);
        CHECK(counts.columns[79] == 1);
    }

    Groups venues(Groups::Kind::Plain, 65'536, Numbers{7, 65'535});
    venues.insertValue(8);
    CHECK(venues.valueOf(0) == 7);
    CHECK(venues.valueOf(1) == 65'536);
    CHECK(venues.counts(Bitset(2).flip())[65'536] == 1);
    CHECK(venues == Groups(Groups::Kind::Plain, 65'537, Numbers{7, 65'536}));
}

TEST_CASE(
    "a paper with six of two hundred columns takes less than 45 bytes, and less than 60 while it changes")
{
    // By hand: 200 bits = 25 bytes, six columns of 2 bytes, 4 bytes for the begin of the list, a bit for the
    // change.
    constexpr std::uint32_t papers = 20'000;
    std::vector<PaperColumn> codings;
    for (std::uint32_t paper = 0; paper < papers; ++paper) {
        for (std::uint32_t i = 0; i < 6; ++i) {
            codings.push_back({paper, (paper + 31 * i) % 200});
        }
    }
    CodedSet set = CodedSet::build(papers, 200, codings);
    CHECK(set.memoryBytes() > papers * 41);
    CHECK(set.memoryBytes() < papers * 45);
    std::size_t most = 0;
    for (std::uint32_t paper = 0; paper < papers; ++paper) {
        set.assign(paper, Numbers{paper % 200, 1, 2, 3, 4, 5});
        if (paper % 1000 == 0) {
            most = std::max(most, set.memoryBytes());
        }
    }
    set.addPaper();
    CHECK(std::max(most, set.memoryBytes()) < papers * 60);
}
