#include "core/report/claim_parts.h"

#include "core/base/text.h"
#include "core/report/grid.h"

namespace alidade::report {

ClaimSameness sameness(const Claim& claim)
{
    return ClaimSameness(claim.paper.value_or(PaperId{}).value,
                         claim.metric.value,
                         claim.value,
                         claim.high,
                         folded(claim.valueText),
                         folded(claim.unit),
                         folded(claim.comparator),
                         folded(claim.subject),
                         folded(claim.component),
                         folded(claim.condition),
                         claim.direction);
}

std::string printed(const Claim& claim)
{
    if (!claim.valueText.empty() || !claim.value) {
        return claim.valueText;
    }
    const Cell number = *claim.value;
    auto text = toText(number);
    if (claim.high) {
        text += "–" + toText(Cell(*claim.high));
    }
    return claim.unit.empty() ? text : text + " " + claim.unit;
}

}
