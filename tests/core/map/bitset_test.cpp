#include "core/map/bitset.h"
#include "core/map/popcount.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <stdexcept>
#include <vector>

using namespace alidade::map;

namespace {

using Numbers = std::vector<std::uint32_t>;

Bitset bitsetOf(std::size_t size, const std::set<std::uint32_t>& members)
{
    Bitset bits(size);
    for (const std::uint32_t member : members) {
        bits.set(member);
    }
    return bits;
}

Numbers membersOf(const Bitset& bits)
{
    Numbers members;
    bits.forEach([&](std::uint32_t index) { members.push_back(index); });
    return members;
}

std::set<std::uint32_t> randomMembers(std::mt19937_64& random, std::size_t size, unsigned ofHundred)
{
    std::set<std::uint32_t> members;
    for (std::uint32_t i = 0; i < size; ++i) {
        if (random() % 100 < ofHundred) {
            members.insert(i);
        }
    }
    return members;
}

std::uint64_t bitByBit(std::uint64_t word)
{
    std::uint64_t count = 0;
    for (int i = 0; i < 64; ++i) {
        count += word >> i & 1U;
    }
    return count;
}

/// Sizes around the ends of a word, of a vector of 256 or 512 bits, and of a block.
const std::vector<std::size_t> SIZES{0, 1, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1000, 4097};

}

TEST_CASE("every way of counting bits that this processor knows agrees with counting one by one")
{
    std::mt19937_64 random(1);
    std::vector<std::uint64_t> a(1100);
    std::vector<std::uint64_t> b(a.size());
    std::vector<std::uint64_t> c(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = i % 7 == 0 ? ~std::uint64_t{0} : random();
        b[i] = i % 5 == 0 ? ~std::uint64_t{0} : random() | random();
        c[i] = random() | random();
    }
    std::vector<std::size_t> lengths{511, 512, 513, 1000, 1099};
    for (std::size_t length = 0; length < 70; ++length) {
        lengths.push_back(length);
    }
    REQUIRE(popcounts().front().name == "portable");
    for (const Popcount& popcount : popcounts()) {
        for (const std::size_t length : lengths) {
            for (const std::size_t begin : {std::size_t{0}, std::size_t{1}}) { // aligned and not
                std::uint64_t one = 0;
                std::uint64_t two = 0;
                std::uint64_t three = 0;
                for (std::size_t i = begin; i < begin + length; ++i) {
                    one += bitByBit(a[i]);
                    two += bitByBit(a[i] & b[i]);
                    three += bitByBit(a[i] & b[i] & c[i]);
                }
                INFO(popcount.name << ", " << length << " words from " << begin);
                REQUIRE(popcount.one(length, a.data() + begin) == one);
                REQUIRE(popcount.two(length, a.data() + begin, b.data() + begin) == two);
                REQUIRE(popcount.three(length, a.data() + begin, b.data() + begin, c.data() + begin)
                        == three);
            }
        }
    }
}

TEST_CASE("no way of counting overflows when all bits are set")
{
    const std::vector<std::uint64_t> full(1 << 16, ~std::uint64_t{0});
    for (const Popcount& popcount : popcounts()) {
        INFO(popcount.name);
        CHECK(popcount.one(full.size(), full.data()) == 4'194'304); // 65,536 x 64
        CHECK(popcount.three(full.size(), full.data(), full.data(), full.data()) == 4'194'304);
    }
}

TEST_CASE("a bit that is set is there, and no other")
{
    Bitset bits(130);
    CHECK_FALSE(bits.any());
    for (const std::uint32_t index : {0U, 63U, 64U, 129U}) {
        bits.set(index);
        CHECK(bits.test(index));
    }
    CHECK_FALSE(bits.test(1));
    CHECK_FALSE(bits.test(128));
    CHECK(bits.any());
    CHECK(bits.count() == 4);
    CHECK(membersOf(bits) == Numbers{0, 63, 64, 129});
    bits.reset(63);
    bits.reset(62); // was not set
    CHECK(membersOf(bits) == Numbers{0, 64, 129});
}

TEST_CASE("the opposite of nothing is every number below the size")
{
    for (const std::size_t size : SIZES) {
        Bitset bits(size);
        bits.flip();
        CHECK(bits.count() == size);
        CHECK(membersOf(bits).size() == size);
        CHECK(bits.any() == (size > 0));
        bits.flip();
        CHECK(bits == Bitset(size));
    }
}

TEST_CASE("a bitset that grows keeps its bits and gets zeros, also where it was longer before")
{
    Bitset bits(100);
    bits.flip();
    bits.resize(70);
    CHECK(bits.count() == 70);
    bits.resize(300);
    CHECK(bits.count() == 70);
    CHECK_FALSE(bits.test(70));
    CHECK_FALSE(bits.test(99));
    CHECK_FALSE(bits.test(299));
    bits.resize(0);
    CHECK(bits == Bitset());
    bits.resize(100);
    CHECK(bits == Bitset(100));
}

TEST_CASE("appending one by one moves the storage seldom and leaves at most a quarter of it unused")
{
    constexpr std::size_t size = 1'000'000;
    Bitset bits;
    int moves = 0;
    bool wasteful = false;
    const std::uint64_t* before = nullptr;
    for (std::size_t i = 0; i < size; ++i) {
        bits.resize(i + 1);
        moves += bits.words().data() != before ? 1 : 0;
        before = bits.words().data();
        wasteful = wasteful || bits.memoryBytes() > bits.words().size_bytes() * 5 / 4;
    }
    CHECK(moves < 50); // 1.25^44 > 15,625, the number of words
    CHECK_FALSE(wasteful);
}

TEST_CASE("storage begins on a cache line")
{
    for (const std::size_t size : {std::size_t{1}, std::size_t{65}, std::size_t{5000}}) {
        const Bitset bits(size);
        const void* const address = bits.words().data();
        CHECK(reinterpret_cast<std::uintptr_t>(address) % 64 == 0);
    }
}

TEST_CASE("two bitsets are equal when their sizes and their members are")
{
    CHECK(bitsetOf(70, {3, 69}) == bitsetOf(70, {3, 69}));
    CHECK_FALSE(bitsetOf(70, {3, 69}) == bitsetOf(70, {3}));
    CHECK_FALSE(bitsetOf(70, {3}) == bitsetOf(71, {3})); // the same words
}

TEST_CASE("combining bitsets gives what combining sets gives")
{
    std::mt19937_64 random(2);
    for (const std::size_t size : SIZES) {
        const auto a = randomMembers(random, size, 50);
        const auto b = randomMembers(random, size, 30);
        Numbers both;
        Numbers either;
        Numbers onlyA;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(either));
        std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(onlyA));

        const Bitset bitsA = bitsetOf(size, a);
        const Bitset bitsB = bitsetOf(size, b);
        INFO(size << " bits");
        CHECK(bitsA.count() == a.size());
        CHECK(membersOf(Bitset(bitsA) &= bitsB) == both);
        CHECK(membersOf(Bitset(bitsA) |= bitsB) == either);
        CHECK(membersOf(Bitset(bitsA).andNot(bitsB)) == onlyA);
        Numbers common;
        forEachCommon(bitsA, bitsB, [&](std::uint32_t index) { common.push_back(index); });
        CHECK(common == both);
    }
}

TEST_CASE("bitsets of different size are not combined")
{
    Bitset bits(64);
    const Bitset longer(65);
    CHECK_THROWS_AS(bits &= longer, std::logic_error);
    CHECK_THROWS_AS(bits |= longer, std::logic_error);
    CHECK_THROWS_AS(bits.andNot(longer), std::logic_error);
    CHECK_THROWS_AS(forEachCommon(bits, longer, [](std::uint32_t) {}), std::logic_error);
}
