#pragma once

#include "core/review/review.h"

#include <string>
#include <vector>

namespace alidade {

/// A change that was made in another copy of the review.
struct BroughtIn {
    Time at; ///< when it was made there
    std::string reviewer;
    std::string label;
};

/// What a merge brought from the other copy, in the order in which it was done; what the merge settled on its
/// own is not among it. Empty for every other entry.
std::vector<BroughtIn> broughtIn(const Review& review, store::EntryId merge);

}
