#include "core/screening/blindness.h"

#include "core/screening/verdicts.h"

namespace alidade::screening {

Blindness::Blindness(const store::Database& database, std::optional<ReviewerId> reviewer)
    : m_database(&database)
    , m_reviewer(reviewer)
    , m_mode(modeOf(database))
    , m_rule(countingRule(database))
{
}

bool Blindness::hides(PaperId paper, Stage stage, ReviewerId by) const
{
    return isAskedFor() && by != m_reviewer && by != m_rule.consensus
        && isBlind(m_mode, decisionsOn(*m_database, paper), stage, m_reviewer, m_rule);
}

}
