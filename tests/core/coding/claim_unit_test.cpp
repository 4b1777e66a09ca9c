#include "core/coding/claim_unit.h"

#include <catch2/catch.hpp>

using namespace alidade::coding;

TEST_CASE("units are known by symbol and by word")
{
    const auto same = [](std::string_view a, std::string_view b) {
        const auto left = unitFrom(a);
        const auto right = unitFrom(b);
        return left.kind == right.kind && left.family == right.family && left.scale == Approx(right.scale);
    };
    CHECK(unitFrom("%").kind == UnitKind::Percent);
    CHECK(unitFrom("Per  cent").kind == UnitKind::Percent);
    CHECK(unitFrom("Times").kind == UnitKind::Factor);
    CHECK(unitFrom("ratio").kind == UnitKind::Ratio);
    CHECK(unitFrom("percentage points").kind == UnitKind::Absolute);
    CHECK(same("us", "microseconds"));
    CHECK(same("\u00B5s", "\u03BCs"));
    CHECK(same("MB/s", "Megabytes per second"));
    CHECK(same("Mbit/s", "Mbps"));
    CHECK(same("LoC", "lines"));
    CHECK(same("kWh", "kWh"));
    CHECK_FALSE(same("kB", "KiB"));
    CHECK_FALSE(same("ms", "Ms"));
    CHECK_FALSE(same("MB", "MB/s"));
    CHECK(unitFrom("kWh").scale == Approx(3600 * unitFrom("kJ").scale));
}
