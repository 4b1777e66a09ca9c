#include "core/base/time.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

std::string shown(std::int64_t milliseconds)
{
    return toText(Time(std::chrono::milliseconds(milliseconds)));
}

}

TEST_CASE("a time is written as UTC with milliseconds")
{
    // date --utc --date=@SECONDS
    CHECK(shown(0) == "1970-01-01T00:00:00.000Z");
    CHECK(shown(1'711'972'800'123) == "2024-04-01T12:00:00.123Z");
    CHECK(shown(951'782'399'999) == "2000-02-28T23:59:59.999Z");
    CHECK(shown(951'782'400'000) == "2000-02-29T00:00:00.000Z");
    CHECK(shown(-1) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("the present is later than this test and earlier than the year 2100")
{
    CHECK(toText(systemNow()) > "2024-04-01");
    CHECK(toText(systemNow()) < "2100");
}

TEST_CASE("a date is a day of the calendar, a month or a year")
{
    for (const auto* date :
         {"2024", "2024-04", "2024-12", "2024-04-01", "2024-02-29", "2000-02-29", "1999-12-31"}) {
        INFO(date);
        CHECK(isDate(date));
    }
}

TEST_CASE("what is no day of the calendar is no date")
{
    for (const auto* text :
         {"",           "24",         "202",         "20244",      "2024-",      "2024-4",
          "2024-13",    "2024-00",    "2024-04-31",  "2024-04-00", "2023-02-29", "1900-02-29",
          "2024/04/01", "2024-04_01", "2024-04-01T", "01.04.2024", "+024",       "-024",
          " 024",       "2024-+4",    "2024-04-1 ",  "abcd",       "20x4"}) {
        INFO(text);
        CHECK_FALSE(isDate(text));
    }
}
