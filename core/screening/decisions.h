#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <optional>
#include <span>
#include <string>

/// Giving and taking back decisions. What they amount to for a paper is in core/screening/verdicts.h.
namespace alidade::screening {

struct NewDecision {
    PaperId paper;
    ReviewerId reviewer;
    Stage stage = Stage::TitleAbstract;
    Verdict verdict = Verdict::Maybe;
    std::optional<CriterionId> criterion;
    std::string note;
};

/// A reviewer has one decision on a paper at a stage: a second one takes the place of the first. A criterion
/// is of the verdict's kind (a maybe has none) and holds at that stage. An exclusion at full text names one
/// where the review has any for it (PRISMA 2020, item 16b: reasons for exclusion). The first one fixes the
/// pilot. Fails with NotFound or Invalid.
Result<DecisionId> decide(store::Transaction& transaction, const NewDecision& decision);

/// The same for many, in parts of the change. The first that fails ends it.
Result<void> decideAll(store::Transaction& transaction, std::span<const NewDecision> decisions);

/// The reviewer's decision on the paper at the stage, if there is one.
std::optional<Decision>
decisionOf(const store::Database& database, PaperId paper, ReviewerId reviewer, Stage stage);

/// Takes the decision back, so that the paper is undecided again. Fails with NotFound where there is none.
Result<void> withdraw(store::Transaction& transaction, PaperId paper, ReviewerId reviewer, Stage stage);

}
