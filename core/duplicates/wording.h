#pragma once

#include <string>
#include <vector>

namespace alidade::duplicates {

// Words are folded, and no answer depends on which title comes first.

/// Whether a word of one title stands for another word of the other: `men` for `women`, `efficacy` for
/// `safety`. Slips, British spelling, and words written apart or as one stand for the same; what one title
/// only adds stands for nothing.
bool isWordReplaced(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether what one title adds turns it round (`not`, `without`) or says that it belongs to another work
/// (`protocol`, `reply`).
bool isWordTurning(const std::vector<std::string>& a, const std::vector<std::string>& b);

}
