#include "core/map/saved_filters.h"

#include "core/base/text.h"
#include "core/map/filter.h"

#include <algorithm>
#include <utility>

namespace alidade::map {

std::vector<SavedFilter> savedFilters(const store::Database& database)
{
    return database.all<SavedFilter>("ORDER BY position, id");
}

Result<SavedFilterId> saveFilter(store::Transaction& transaction, std::string name, std::string filter)
{
    name = simplified(name);
    if (name.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The filter needs a name."));
    }
    const auto parsed = parseFilter(filter);
    if (!parsed) {
        return fail(parsed.error());
    }
    if (*parsed == Filter{And{}}) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "There is no filter to save."));
    }
    const auto saved = savedFilters(transaction.database());
    const auto same = std::ranges::find_if(
        saved, [&](const SavedFilter& other) { return folded(other.name) == folded(name); });
    SavedFilter row{{}, std::move(name), std::move(filter), saved.empty() ? 0 : saved.back().position + 1};
    if (same == saved.end()) {
        return transaction.insert(row);
    }
    row.id = same->id;
    row.position = same->position;
    transaction.update(row);
    return row.id;
}

Result<void> removeSavedFilter(store::Transaction& transaction, SavedFilterId filter)
{
    if (!transaction.database().find<SavedFilter>(filter)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such saved filter."));
    }
    transaction.remove<SavedFilter>(filter);
    return {};
}

}
