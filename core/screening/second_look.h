#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// Decisions that cite a criterion which has changed since they were made. PRISMA 2020 (item 24c) and
/// Kitchenham & Charters 2007 (section 6.2.2) ask that a review that sharpens its criteria looks again at
/// what the old ones decided. Each such decision has a setting, `look-again/ID`, so that undo, history and
/// merging treat it as they treat everything else; what the criterion said then is kept beside it. Decisions
/// that are made anew, or taken back, are no longer among them.
namespace alidade::screening {

/// What a criterion means: what is left of it when its name, digit and place do not matter.
struct Wording {
    CriterionKind kind = CriterionKind::Exclude;
    CriterionStage stage = CriterionStage::Any;
    std::string text;

    bool operator==(const Wording&) const = default;
};

Wording wordingOf(const Criterion& criterion);

/// The decisions that were made by one wording of a criterion.
struct SecondLook {
    Criterion criterion;             ///< as it is
    Wording before;                  ///< when they were made
    std::vector<Decision> decisions; ///< in the order of their papers
};

/// All that is to be looked at, in the order of the protocol and the wordings.
std::vector<SecondLook> secondLooks(const store::Database& database);

/// How many decisions that are: quick, for a number in sight.
std::int64_t secondLookCount(const store::Database& database);

/// What confirming did.
struct Confirmed {
    std::int64_t confirmed = 0;
    std::int64_t unfit = 0; ///< may not cite the criterion as it is now: they have to be decided anew
};

/// Lets decisions stand: they cite the criterion as it is now. Those that may not (an exclusion by what is
/// now a reason to include, a decision at a stage for which it is no longer) stay to be looked at.
Confirmed confirm(store::Transaction& transaction, std::span<const Decision> decisions);

/// Notes that a criterion means something else now. Decisions that were made by the wording that it has again
/// need no second look any more.
void lookAgain(store::Transaction& transaction, const Criterion& before, const Criterion& now);

/// A decision was looked at, or is gone.
void forgetLook(store::Transaction& transaction, DecisionId decision);
/// A criterion is gone.
void forgetWordings(store::Transaction& transaction, CriterionId criterion);

}
