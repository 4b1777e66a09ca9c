#include "core/screening/conflicts.h"

namespace alidade::screening {

bool isInConflict(Stage stage, std::span<const Decision> decisions, const CountingRule& rule)
{
    const bool isOverruled = stage == Stage::TitleAbstract && isComplete(Stage::FullText, decisions, rule);
    return !isOverruled && standingAt(stage, decisions, rule) == Standing::Conflict;
}

}
