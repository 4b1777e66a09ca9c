#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace alidade {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the present comes from; tests pass a fixed one.
using Clock = std::function<Time()>;

Time systemNow();

/// `2024-04-01T12:00:00.123Z`, always UTC: the form in files and on the command line.
std::string toText(Time time);

/// Whether `text` is a day of the calendar, or only its month or year: `2024-04-01`, `2024-04`, `2024`.
bool isDate(std::string_view text);

}
