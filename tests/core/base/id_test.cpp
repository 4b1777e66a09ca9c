#include "core/base/id.h"

#include <catch2/catch.hpp>

#include <set>
#include <vector>

using namespace alidade;

namespace {

/// A source of randomness that gives these numbers, one a call.
std::function<std::uint64_t()> giving(std::vector<std::uint64_t> numbers)
{
    return [numbers = std::move(numbers), next = std::size_t{0}]() mutable { return numbers.at(next++); };
}

constexpr std::int64_t BLOCK = std::int64_t{1} << 21;

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

TEST_CASE("a block of ids begins at 42 random bits")
{
    IdSource ids(giving({3}));
    CHECK(ids.next() == 3 * BLOCK);
}

TEST_CASE("ids stay positive and fit into 63 bits, whatever the randomness gives")
{
    IdSource highest(giving({~std::uint64_t{0}}));
    CHECK(highest.next() == ((std::int64_t{1} << 42) - 1) * BLOCK);

    IdSource zero(giving({0, std::uint64_t{1} << 63, 9})); // 0 would be no row: it is drawn again
    CHECK(zero.next() == 9 * BLOCK);
}

TEST_CASE("a session that used up its block draws a further one")
{
    IdSource ids(giving({3, 2}));
    std::int64_t last = 0;
    for (std::int64_t i = 0; i < BLOCK - 1; ++i) {
        last = ids.next();
    }
    CHECK(last == 4 * BLOCK - 2);
    CHECK(ids.next() == 2 * BLOCK);
}

TEST_CASE("a thousand sessions on one machine share no id")
{
    std::set<std::int64_t> firsts;
    for (int i = 0; i < 1000; ++i) {
        firsts.insert(IdSource(systemRandom).next());
    }
    CHECK(firsts.size() == 1000); // blocks meet by chance once in 10^7 runs
}

TEST_CASE("an id of 0 is no row")
{
    CHECK_FALSE(Id<struct AnyTag>{});
    CHECK(Id<struct AnyTag>{5});
}
