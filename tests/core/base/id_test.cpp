#include "core/base/id.h"
#include "core/base/id_block.h"

#include <catch2/catch.hpp>

#include <limits>
#include <set>
#include <vector>

using namespace alidade;

namespace {

/// A source of randomness that gives these numbers, one a call.
std::function<std::uint64_t()> giving(std::vector<std::uint64_t> numbers)
{
    return [numbers = std::move(numbers), next = std::size_t{0}]() mutable { return numbers.at(next++); };
}

constexpr std::int64_t BLOCK = std::int64_t{1} << 16;

}

TEST_CASE("ids ascend within a session")
{
    IdSource ids(giving({7}));
    auto last = ids.next();
    for (int i = 0; i < 1000; ++i) {
        const auto id = ids.next();
        CHECK(id == last + 1);
        last = id;
    }
}

TEST_CASE("a block of ids begins at 47 random bits")
{
    IdSource ids(giving({3}));
    CHECK(ids.next() == 3 * BLOCK);
}

TEST_CASE("ids stay positive and fit into 63 bits, whatever the randomness gives")
{
    IdSource highest(giving({~std::uint64_t{0}}));
    CHECK(highest.next() == ((std::int64_t{1} << 47) - 1) * BLOCK);

    IdSource zero(giving({0, std::uint64_t{1} << 63, 9})); // 0 would be no row: it is drawn again
    CHECK(zero.next() == 9 * BLOCK);
}

TEST_CASE("a session that used up its block goes on in the next one, and draws one where there is no next")
{
    IdSource ids(giving({3}));
    std::int64_t last = 0;
    for (std::int64_t i = 0; i < 3 * BLOCK; ++i) {
        const auto id = ids.next();
        REQUIRE(id > last);
        last = id;
    }
    CHECK(last == 6 * BLOCK - 1);

    IdSource highest(giving({~std::uint64_t{0}, 2}));
    for (std::int64_t i = 0; i < BLOCK - 1; ++i) {
        last = highest.next();
    }
    CHECK(highest.next() == 2 * BLOCK);
}

TEST_CASE("blocks lie behind what is there and behind each other, at random distances")
{
    const auto blocks = laterBlocks(7 * BLOCK + 9, giving({0, 5, ~std::uint64_t{0}}));
    CHECK(blocks() == 8);
    CHECK(blocks() == 14);
    CHECK(blocks() == 14 + (std::uint64_t{1} << 32));
}

TEST_CASE("where no block is left behind what is there, any is drawn")
{
    const auto blocks = laterBlocks(std::numeric_limits<std::int64_t>::max(), giving({1, 77}));
    CHECK(blocks() == 77);
}

TEST_CASE("a hundred sessions that go on from one state share no id")
{
    std::set<std::int64_t> firsts;
    for (int i = 0; i < 100; ++i) {
        firsts.insert(IdSource(laterBlocks(0, systemRandom)).next());
    }
    CHECK(firsts.size() == 100); // two of them meet by chance once in a million runs
}

TEST_CASE("an id of 0 is no row")
{
    CHECK_FALSE(Id<struct AnyTag>{});
    CHECK(Id<struct AnyTag>{5});
}
