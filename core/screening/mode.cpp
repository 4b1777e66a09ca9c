#include "core/screening/mode.h"

#include "core/review/setting_text.h"
#include "core/review/settings.h"

#include <algorithm>
#include <charconv>

namespace alidade::screening {

Mode modeOf(const store::Database& database)
{
    return store::fromWord<Mode>(settingOf(database, setting::SCREENING_MODE)).value_or(Mode::One);
}

std::size_t pilotSize(const store::Database& database)
{
    const auto text = settingOf(database, setting::SCREENING_PILOT);
    std::size_t size = 0;
    std::from_chars(text.data(), text.data() + text.size(), size);
    return size;
}

int votesWanted(Mode mode)
{
    return mode == Mode::One ? 1 : 2;
}

bool isBlind(Mode mode,
             std::span<const Decision> decisions,
             Stage stage,
             std::optional<ReviewerId> reviewer,
             const CountingRule& rule)
{
    if (mode != Mode::TwoBlind) {
        return false;
    }
    int others = 0;
    for (const auto& decision : decisions) {
        if (decision.stage != stage) {
            continue;
        }
        if (decision.reviewer == reviewer || decision.reviewer == rule.consensus) {
            return false;
        }
        ++others;
    }
    return others < votesWanted(mode);
}

}
