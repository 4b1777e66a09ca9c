#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <set>

/// Criteria by which a paper is excluded because its full text could not be had. PRISMA 2020 does not count
/// such a report among the excluded ones: it was sought and not retrieved. The mark is a setting, keyed by
/// the criterion's id.
namespace alidade::screening {

/// Whether a criterion may have the mark: it excludes, and holds at full text.
bool canMeanNotRetrieved(const Criterion& criterion);

/// Those that have it.
std::set<CriterionId> notRetrievedCriteria(const store::Database& database);

/// Gives or takes the mark. Fails with NotFound; with Invalid for a criterion that may not have it.
Result<void> setNotRetrieved(store::Transaction& transaction, CriterionId criterion, bool isMarked);

/// Takes the mark from what may not have it any more, or is gone.
void followCriterion(store::Transaction& transaction, CriterionId criterion);

}
