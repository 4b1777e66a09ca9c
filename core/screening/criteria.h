#pragma once

#include "core/review/coding.h"
#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace alidade::screening {

/// The reasons to exclude that hold at a stage, then those to include, in the order of the protocol. A reason
/// to exclude without a digit of its own, or with one that another has, is given by the first digit that is
/// free.
std::vector<Criterion> criteriaAt(const store::Database& database, Stage stage);

/// Whether a criterion for `criterion` holds at a stage.
bool appliesAt(CriterionStage criterion, Stage stage);

/// Whether a decision may cite the criterion: it is of the verdict's kind and holds at the decision's stage.
bool fits(const Criterion& criterion, Verdict verdict, Stage stage);

/// Adds a reason at the end, for both stages, under the next name that is free: EX3, IN2. Fails with Invalid
/// without a text.
Result<CriterionId>
addCriterion(store::Transaction& transaction, CriterionKind kind, const std::string& text);

/// Sets all of a criterion but its place. Where kind, stage or text change, the decisions that cite it are to
/// be looked at again (second_look.h). Fails with NotFound; with Invalid without a name or a text, with a
/// name that another one has, and with a digit that another reason to exclude has or that is none from 1
/// to 9.
Result<void> updateCriterion(store::Transaction& transaction, const Criterion& criterion);

/// How many decisions cite it.
std::int64_t citations(const store::Database& database, CriterionId criterion);

/// What the decisions cite that cited a criterion which is deleted; none: they stay without a reason.
struct Successor {
    std::optional<CriterionId> criterion;
};

/// Takes a criterion away; its decisions stay, and cite its successor. Gives how many there were. Fails with
/// NotFound; with Conflict where decisions cite it and no successor is said; with Invalid where one of them
/// may not cite the successor.
Result<std::int64_t> removeCriterion(store::Transaction& transaction,
                                     CriterionId criterion,
                                     const std::optional<Successor>& successor = {});

/// Moves it by so many places among those of its kind, up where they are negative. Fails with NotFound.
Result<void> moveCriterion(store::Transaction& transaction, CriterionId criterion, int steps);

}
