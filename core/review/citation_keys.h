#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace alidade {

/// `key` as BibTeX, Biber and \cite take it: without blanks and " # % ' ( ) , = { } \ ~ ^ $ &.
std::string asCitationKey(std::string_view key);

using CitationKeys = std::unordered_map<PaperId, std::string>;

/// What \cite takes for each paper of a review. A paper's own key is kept, as asCitationKey() has it; where
/// it has none, the first author and the year make it: `chen2023`. Of several papers with one key (in upper
/// or lower case, as BibTeX sees it), the one with the smallest id has it, the next is `chen2023-2`. Own keys
/// go before made ones.
///
/// Ids ascend from change to change (id_block.h), so that what is cited stays what it was when more papers
/// come; and copies of a review with the same papers have the same keys, in whatever order they came
/// together.
CitationKeys citationKeys(const store::Database& database);

}
