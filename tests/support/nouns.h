#pragma once

#include "core/review/coding.h"
#include "core/review/figure.h"

#include <tuple>

namespace alidade::tests {

/// All nouns, in the order of store::Table; of two with the same kind of id the first owns it.
using Nouns = std::tuple<Setting,
                         Reviewer,
                         ResearchQuestion,
                         Criterion,
                         Source,
                         Search,
                         ImportFile,
                         Paper,
                         PaperText,
                         Record,
                         NotDuplicate,
                         Decision,
                         Dimension,
                         Code,
                         CodeRelation,
                         Coding,
                         CodingDetail,
                         Answer,
                         Metric,
                         Claim,
                         Attachment,
                         Excerpt,
                         Note,
                         Figure,
                         SavedFilter,
                         Reported>;
static_assert(std::tuple_size_v<Nouns> == store::TABLE_NAMES.size());

}
