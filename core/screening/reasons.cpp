#include "core/screening/reasons.h"

#include "core/screening/verdicts.h"

#include <string>
#include <vector>

namespace alidade::screening {

int reasonRank(const Decision& decision, const CountingRule& rule)
{
    const int who = decision.reviewer == rule.consensus ? 0 : decision.reviewer == rule.lead ? 1 : 2;
    return decision.criterion ? who : who + 3;
}

const Decision* reasonAmong(std::span<const Decision> decisions, const CountingRule& rule)
{
    const auto settled = standing(decisions, rule);
    if (settled != Standing::Included && settled != Standing::Excluded) {
        return nullptr;
    }
    const auto stage = isComplete(Stage::FullText, decisions, rule) ? Stage::FullText : Stage::TitleAbstract;
    const auto verdict = settled == Standing::Included ? Verdict::Include : Verdict::Exclude;
    const Decision* best = nullptr;
    for (const auto& decision : decisions) {
        const bool isOne = decision.stage == stage && decision.verdict == verdict;
        if (isOne && (best == nullptr || reasonRank(decision, rule) < reasonRank(*best, rule))) {
            best = &decision;
        }
    }
    return best;
}

void forEachReason(const store::Database& database,
                   std::optional<CriterionId> criterion,
                   const std::function<void(PaperId, CriterionId)>& visit)
{
    const auto rule = countingRule(database);
    std::vector<Decision> decisions; // on one paper
    const auto finish = [&] {
        const auto* reason = reasonAmong(decisions, rule);
        if (reason != nullptr && reason->criterion && (!criterion || *reason->criterion == *criterion)) {
            visit(reason->paper, *reason->criterion);
        }
        decisions.clear();
    };
    const std::string cited =
        criterion ? "criterion = " + std::to_string(criterion->value) : std::string("criterion IS NOT NULL");
    database.forEach<Decision>(
        [&](Decision&& decision) {
            if (!decisions.empty() && decisions.front().paper != decision.paper) {
                finish();
            }
            decisions.push_back(std::move(decision));
        },
        "WHERE paper IN (SELECT paper FROM decision WHERE " + cited + ") ORDER BY paper, id");
    finish();
}

}
