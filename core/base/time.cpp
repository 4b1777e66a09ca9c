#include "core/base/time.h"

#include <charconv>
#include <cstdio>

namespace alidade {

Time systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toText(Time time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char buffer[64];
    const int length = std::snprintf(buffer,
                                     sizeof buffer,
                                     "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                     static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()),
                                     static_cast<unsigned>(date.day()),
                                     static_cast<int>(clock.hours().count()),
                                     static_cast<int>(clock.minutes().count()),
                                     static_cast<int>(clock.seconds().count()),
                                     static_cast<int>(clock.subseconds().count()));
    return {buffer, static_cast<std::size_t>(length)};
}

namespace {
std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}
}

bool isDate(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) {
        return false;
    }
    if ((text.size() > 4 && text[4] != '-') || (text.size() > 7 && text[7] != '-')) {
        return false;
    }
    const auto y = digits(text.substr(0, 4));
    const auto m = text.size() > 4 ? digits(text.substr(5, 2)) : std::optional(1U);
    const auto d = text.size() > 7 ? digits(text.substr(8, 2)) : std::optional(1U);
    return y && m && d && year_month_day(year(static_cast<int>(*y)), month(*m), day(*d)).ok();
}

}
