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

/// Writes units of a millionth behind a number as the Greek letter reads: `5 microg`, `5 mcg` and `5 ug` as
/// `5 mug`. `words` are folded.
void writeUnits(std::vector<std::string>& words);

}
