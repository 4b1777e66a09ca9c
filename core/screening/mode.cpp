#include "core/screening/mode.h"

namespace alidade::screening {

bool isBlind(Mode mode, bool hasSpoken, int others)
{
    return mode == Mode::TwoBlind && !hasSpoken && others < votesWanted(mode);
}

bool isBlind(Mode mode,
             std::span<const Decision> decisions,
             Stage stage,
             std::optional<ReviewerId> reviewer,
             const CountingRule& rule)
{
    bool hasSpoken = false;
    int others = 0;
    for (const auto& decision : decisions) {
        if (decision.stage != stage) {
            continue;
        }
        if (decision.reviewer == reviewer || decision.reviewer == rule.consensus) {
            hasSpoken = true;
        } else {
            ++others;
        }
    }
    return isBlind(mode, hasSpoken, others);
}

}
