#pragma once

#include "core/coding/claim_sentence.h"

#include <optional>
#include <string>

/// A measured value as people write it, found among the words of a sentence.
namespace alidade::coding {

/// - `3 %`, `1e-5 s`, `12 000 lines`: 3 percent, 0.00001 s, 12000 lines
/// - `1.5-2 ms`, `3% to 5%`, `between 3 and 5 %`: both ends, in ms or percent
/// - `7.5:1`: 7.5 without a unit
/// - `less than 1 %`, `up to 3x`, `3 ms to 5 s`, `5 to 3 ms`: none, for a bound is no value
struct WrittenValue {
    std::size_t first = 0; ///< of its words
    std::size_t behind = 0;
    std::string text; ///< as it was written, with the words of a bound
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;     ///< in the words of claims: percent, factor, ms …
    bool hasUnit = false; ///< or is a ratio, which needs none
};

/// The first value with a unit; where there is none, the only number.
std::optional<WrittenValue> valueIn(const Phrase& words);

/// Whether the word makes a bound of the first value, which stands behind it: the `than` of `less than 1 %`
/// compares with nothing.
bool isBound(const Phrase& words, std::size_t at);

}
