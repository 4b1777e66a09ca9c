#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <string_view>

/// Small writes at the desk that do more than one thing at a time.
namespace alidade::coding {

/// Writes the note of a coding and where in the paper it stands; both empty take its words away. Fails with
/// NotFound, or with Invalid where the reviewer gave that code at that place already.
Result<void> setCodingWords(store::Transaction& transaction,
                            CodingId coding,
                            std::string_view note,
                            std::string_view locator);

/// The metric of that name; where the review has none, the standard one of that name is added, or a new one
/// in that unit. Fails with Invalid where the name is empty.
Result<MetricId> metricFor(store::Transaction& transaction, std::string_view name, std::string_view unit);

}
