#include "core/review/counting_rule.h"

#include "core/base/number.h"
#include "core/review/review.h"
#include "core/review/screening_mode.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"

namespace alidade {

CountingRule countingRule(const store::Database& database)
{
    CountingRule rule;
    rule.votesWanted = screening::votesWanted(screening::modeOf(database));
    for (const auto& reviewer : database.all<Reviewer>()) {
        if (reviewer.role == ReviewerRole::Consensus) {
            rule.consensus = reviewer.id;
        }
    }
    if (settingOf(database, setting::RULE) == setting::RULE_LEAD) {
        const ReviewerId lead{numberFrom<std::int64_t>(settingOf(database, setting::LEAD)).value_or(0)};
        if (database.find<Reviewer>(lead)) { // one who has left leads no more
            rule.lead = lead;
        }
    }
    return rule;
}

void setLead(store::Transaction& transaction, std::optional<ReviewerId> lead)
{
    setSetting(transaction, setting::RULE, lead ? setting::RULE_LEAD : setting::RULE_UNANIMOUS);
    setSetting(transaction, setting::LEAD, lead ? std::to_string(lead->value) : std::string());
}

}
