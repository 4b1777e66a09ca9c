#pragma once

#include "core/review/figure.h"
#include "core/store/transaction.h"

#include <string>
#include <vector>

/// Filters that a review keeps under a name, for all who work on it.
namespace alidade::map {

/// In their order.
std::vector<SavedFilter> savedFilters(const store::Database& database);

/// Keeps `filter` under `name`, behind those that are there; where one has the name, in whatever case, it
/// takes this filter. Fails with Invalid for a blank name, and for a filter that is none or selects by
/// nothing.
Result<SavedFilterId> saveFilter(store::Transaction& transaction, std::string name, std::string filter);

/// Fails with NotFound where it is gone.
Result<void> removeSavedFilter(store::Transaction& transaction, SavedFilterId filter);

}
