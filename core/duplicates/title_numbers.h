#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// `text` with a zero before the point of a number that begins with it: `.5 mg` gives `0.5 mg`.
std::string withLeadingZeros(std::string_view text);

/// Writes numbers in digits: `twelve`, `twenty one`, `part II`, `phase b`; of a span of years both in full
/// (`2009 10` gives `2009 2010`). `words` are folded.
void writeNumbers(std::vector<std::string>& words);

}
