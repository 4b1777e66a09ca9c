#include "core/review/order.h"

#include <catch2/catch.hpp>

namespace {

using alidade::orderWith;

const std::vector<int> SIBLINGS{1, 2, 3, 4};

TEST_CASE("what moves stands before the one that had the place, up and down", "[order]")
{
    CHECK(orderWith(SIBLINGS, {4}, 1) == std::vector{1, 4, 2, 3});
    CHECK(orderWith(SIBLINGS, {1}, 2) == std::vector{2, 1, 3, 4});
    CHECK(orderWith(SIBLINGS, {1}, 4) == std::vector{2, 3, 4, 1});
}

TEST_CASE("what moves to where it is stays there", "[order]")
{
    CHECK(orderWith(SIBLINGS, {2}, 1) == SIBLINGS);
    CHECK(orderWith(SIBLINGS, {2}, 2) == SIBLINGS);
}

TEST_CASE("several go together, and new ones come in", "[order]")
{
    CHECK(orderWith(SIBLINGS, {1, 3}, 3) == std::vector{2, 1, 3, 4});
    CHECK(orderWith(SIBLINGS, {9, 1}, 3) == std::vector{2, 3, 9, 1, 4});
}

TEST_CASE("without a place, or with one behind the last, it is the end", "[order]")
{
    CHECK(orderWith(SIBLINGS, {2}, std::nullopt) == std::vector{1, 3, 4, 2});
    CHECK(orderWith(SIBLINGS, {2}, 7) == std::vector{1, 3, 4, 2});
    CHECK(orderWith(std::vector<int>(), {2}, 0) == std::vector{2});
}

struct Row {
    int id = 0;
};

TEST_CASE("an order that does not name each row once is none", "[order]")
{
    const std::vector<Row> rows{{1}, {2}, {3}};
    const auto ordered = alidade::inOrder(rows, {3, 1, 2});
    REQUIRE(ordered);
    CHECK(ordered->front().id == 3);
    CHECK(ordered->back().id == 2);
    CHECK_FALSE(alidade::inOrder(rows, {1, 2}));
    CHECK_FALSE(alidade::inOrder(rows, {1, 2, 2}));
    CHECK_FALSE(alidade::inOrder(rows, {1, 2, 3, 3}));
    CHECK_FALSE(alidade::inOrder(rows, {1, 2, 4}));
}

}
