#include "core/map/years.h"

#include <catch2/catch.hpp>

#include <limits>

using alidade::map::yearsOfAxis;
using Years = std::vector<int>;

TEST_CASE("an axis has the years between those with papers")
{
    CHECK(yearsOfAxis({}).empty());
    CHECK(yearsOfAxis(Years{2019}) == Years{2019});
    CHECK(yearsOfAxis(Years{2019, 2020, 2022}) == Years{2019, 2020, 2021, 2022});
    CHECK(yearsOfAxis(Years{-1, 1}) == Years{-1, 0, 1});
    CHECK(yearsOfAxis(Years{1874, 2024}).size() == 151);
}

TEST_CASE("an axis with one mistyped year has no years but those with papers")
{
    constexpr int LOWEST = std::numeric_limits<int>::min();
    constexpr int HIGHEST = std::numeric_limits<int>::max();
    for (const auto& years :
         {Years{202, 2022}, {1873, 2024}, {LOWEST, 2022}, {2022, HIGHEST}, {LOWEST, HIGHEST}}) {
        CHECK(yearsOfAxis(years) == years);
    }
    CHECK(yearsOfAxis(Years{HIGHEST - 2, HIGHEST}) == Years{HIGHEST - 2, HIGHEST - 1, HIGHEST});
}
