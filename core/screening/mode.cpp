#include "core/screening/mode.h"

namespace alidade::screening {

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
