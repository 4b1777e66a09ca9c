#pragma once

#include "core/review/paper.h"

#include <string_view>
#include <vector>

namespace alidade::sources {

/// The names in a value of BibTeX, still with its TeX: `Knuth, Donald E. and {The TUG Board} and others`.
/// Words in braces stay together, and a name that is all in braces is a body; BibLaTeX's `family=Knuth,
/// given=Donald` is understood. `others` is left out. Lists without any `and` are taken apart at semicolons,
/// or at commas when there are more of them than one name can have.
std::vector<Author> bibtexNames(std::string_view value);

}
