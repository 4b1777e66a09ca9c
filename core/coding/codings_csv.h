#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <string_view>

namespace alidade::coding {

/// What became of the rows of a file of codings.
struct AppliedCodings {
    std::size_t given = 0;
    std::size_t noted = 0;   ///< stood already and took the file's note, which was another one
    std::size_t already = 0; ///< stood already
};

/// Gives the codes of a CSV file to the `reviewer`: a header with `paper` and `code`, and `note`, `locator`,
/// `basis` and `status` where they are needed, in any order. A paper is named as PaperNames takes it, a code
/// by path or by any name that only one code has. The first row that cannot be applied ends it: NotFound or
/// Invalid at `fileName:line`.
Result<AppliedCodings> applyCodings(store::Transaction& transaction,
                                    std::string_view csv,
                                    std::string_view fileName,
                                    ReviewerId reviewer);

}
