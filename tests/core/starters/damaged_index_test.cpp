#include "core/map/index.h"
#include "core/store/failure.h"
#include "tests/core/starters/bundle.h"
#include "tests/support/long_run.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE(
    "the index of a damaged file, which is read before the file is believed, ends as a failure at worst")
{
    tests::TempFolder folder;
    tests::Bundle bundle;
    const auto sound = folder / "sound.alidade";
    REQUIRE(bundle.review().copyTo(sound));
    const auto whole = tests::readFile(sound);
    const auto file = folder / "damaged.alidade";
    for (int seed = 0; seed < tests::rounds(60, 5000); ++seed) {
        INFO("seed " << seed);
        tests::Random random(static_cast<std::uint64_t>(seed));
        auto bytes = whole;
        for (auto places = random.below(40) + 1; places > 0; --places) {
            bytes[100 + random.below(bytes.size() - 100)] = static_cast<char>(random.below(256));
        }
        tests::writeFile(file, bytes);
        try {
            const auto database = store::Database::open(file, store::Access::Read);
            const map::Index index(*database);
            CHECK(index.paperCount() <= 1000);
        } catch (const store::Failure& failure) {
            CHECK_FALSE(failure.error().detail.isEmpty());
        }
    }
}
