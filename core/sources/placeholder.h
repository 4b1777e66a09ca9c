#pragma once

#include <string_view>

namespace alidade::sources {

/// Whether `text`, which has been cleaned, is what databases write where they have nothing: `[No abstract
/// available]`.
bool isPlaceholder(std::string_view text);

/// Whether `text` is what a program writes for a value that it does not have, whatever the value is of:
/// `null`, `undefined`, `NaN`. In these letters, for a person may be called Null.
bool isMissing(std::string_view text);

/// So too, or a word that scripts write for a cell of a table or a field without a value, and that may be
/// the name of somebody: `None`, `NA`, `n/a`.
bool isMissingOrNone(std::string_view text);

}
