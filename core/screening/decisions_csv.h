#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <string_view>

namespace alidade::screening {

/// What became of the rows of a file of decisions.
struct AppliedDecisions {
    std::size_t made = 0;
    std::size_t changed = 0;   ///< there was another decision
    std::size_t already = 0;   ///< stood already, with this criterion and note
    std::size_t withdrawn = 0; ///< rows that say undecided
};

/// Decides as the rows of a CSV file say: a header with `paper` and `verdict`, and `stage`, `criterion`,
/// `note` and `reviewer` where they are needed, in any order. A paper is named as PaperNames takes it; the
/// verdict is include, exclude, maybe, or undecided, which takes a decision back; the stage is
/// title-abstract, where none is named, or full-text; a criterion goes by its name; without a reviewer it is
/// `reviewer` who decides. The first row that cannot be applied ends it: NotFound or Invalid at
/// `fileName:line`.
Result<AppliedDecisions> applyDecisions(store::Transaction& transaction,
                                        std::string_view csv,
                                        std::string_view fileName,
                                        std::string_view reviewer);

}
