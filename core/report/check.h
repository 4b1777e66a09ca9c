#pragma once

#include "core/review/review.h"

#include <string>
#include <vector>

namespace alidade::report {

/// Something wrong with a review that no correct program writes.
struct Finding {
    std::string rule;    ///< a short name of the rule that is broken: code-tree, decision-twice …
    std::string where;   ///< the table and the row's id: `coding 81`; `file` where it is all of it
    std::string message; ///< one sentence

    bool operator==(const Finding&) const = default;
};

/// At most so many findings of one rule are listed, so that a file full of errors fills neither memory nor
/// screen.
constexpr std::size_t MOST_FINDINGS = 1000;

/// Looks for everything that can be wrong: the integrity of the file, its journal and its full-text index,
/// and every rule of the model that the schema cannot hold (README.md in this folder lists them). Empty for a
/// sound review. Reads the whole file. Where it may not be written, the full-text index, which holds nothing
/// of its own, is not looked at.
std::vector<Finding> check(const Review& review);

}
