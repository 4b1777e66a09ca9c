#pragma once

#include "core/review/coding.h"
#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <string>
#include <vector>

namespace alidade::screening {

/// The reasons to exclude that hold at a stage, then those to include, in the order of the protocol. A reason
/// to exclude without a digit of its own, or with one that another has, is given by the first digit that is
/// free.
std::vector<Criterion> criteriaAt(const store::Database& database, Stage stage);

/// Adds a reason at the end, for both stages, under the next name that is free: EX3, IN2. Fails with Invalid
/// without a text.
Result<CriterionId>
addCriterion(store::Transaction& transaction, CriterionKind kind, const std::string& text);

}
