#include "ui/bridge/lead.h"

#include "core/review/counting_rule.h"
#include "ui/bridge/workspace.h"

namespace alidade::ui {

std::optional<Reviewer> otherLead(const Workspace& workspace)
{
    const auto& database = workspace.review().database();
    const auto lead = countingRule(database).lead;
    return lead && lead != workspace.reviewer() ? database.find<Reviewer>(*lead) : std::nullopt;
}

}
