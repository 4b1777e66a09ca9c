#include "core/screening/pace.h"

#include <cmath>

namespace alidade::screening {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t FEWEST = 5; ///< before that, a number would jump
constexpr std::size_t MOST = 100; ///< what was long ago says little of the pace now
constexpr auto PAUSE = 5min;      ///< longer than anybody reads an abstract

}

void Pace::add(Time at)
{
    if (!m_times.empty() && at < m_times.back()) {
        return;
    }
    m_times.push_back(at);
    if (m_times.size() > MOST) {
        m_times.pop_front();
    }
}

std::optional<int> Pace::perHour() const
{
    std::chrono::milliseconds worked{};
    std::size_t steps = 0;
    for (std::size_t i = 1; i < m_times.size(); ++i) {
        const auto gap = m_times[i] - m_times[i - 1];
        if (gap <= PAUSE) {
            worked += gap;
            ++steps;
        }
    }
    if (steps + 1 < FEWEST || worked <= 0ms) {
        return {};
    }
    constexpr double HOUR = std::chrono::milliseconds(1h).count();
    return static_cast<int>(
        std::lround(static_cast<double>(steps) * HOUR / static_cast<double>(worked.count())));
}

}
