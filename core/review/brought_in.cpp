#include "core/review/brought_in.h"

#include "core/store/merged.h"

#include <algorithm>

namespace alidade {

std::vector<BroughtIn> broughtIn(const Review& review, store::EntryId merge)
{
    const auto entry = review.journal().find(merge);
    std::vector<BroughtIn> list;
    for (auto& merged : store::mergedEntries(review.database())) {
        const bool isOfMerge = entry && merged.merge == merge && merged.uid != entry->uid;
        if (isOfMerge && entry->kind == store::EntryKind::Merge) {
            list.push_back({merged.at, std::move(merged.reviewer), std::move(merged.label)});
        }
    }
    std::ranges::stable_sort(list, {}, &BroughtIn::at);
    return list;
}

}
