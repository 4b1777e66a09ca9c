#include "core/screening/pace.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace std::chrono_literals;

TEST_CASE("the pace is told from five decisions on, and a pause is no work")
{
    screening::Pace pace;
    Time at{1'711'972'800'000ms};
    for (int i = 0; i < 4; ++i) {
        pace.add(at += 20s);
        CHECK_FALSE(pace.perHour());
    }
    pace.add(at += 20s);
    CHECK(pace.perHour() == 180);
    pace.add(at += 3h); // lunch
    CHECK(pace.perHour() == 180);
    pace.add(at += 45s);
    CHECK(pace.perHour() == 144); // five steps in 125 seconds
}

TEST_CASE("the pace follows the last hundred decisions")
{
    screening::Pace pace;
    Time at{};
    for (int i = 0; i < 1000; ++i) {
        pace.add(at += 60s);
    }
    for (int i = 0; i < 100; ++i) {
        pace.add(at += 10s);
    }
    CHECK(pace.perHour() == 360);
}
