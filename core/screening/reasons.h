#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"
#include "core/store/database.h"

#include <functional>
#include <optional>
#include <span>

/// For which criterion a paper is in or out.
namespace alidade::screening {

/// Of decisions on one paper that say the same, the one of the lowest rank gives the reason, of several the
/// first: one that has a criterion before one without; of these the consensus', else the lead's. So who
/// excludes without a reason takes away none that another one gave.
int reasonRank(const Decision& decision, const CountingRule& rule);

/// The decision that gives the reason why a paper is in or out, of all decisions on it in their order;
/// nullptr while it is neither. Asks the stage that settles it.
const Decision* reasonAmong(std::span<const Decision> decisions, const CountingRule& rule);

/// Visits the papers that are in or out for a criterion; for this one alone where one is given.
void forEachReason(const store::Database& database,
                   std::optional<CriterionId> criterion,
                   const std::function<void(PaperId, CriterionId)>& visit);

}
