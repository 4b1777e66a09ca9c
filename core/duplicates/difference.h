#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// A part of a text, in bytes.
struct TextRange {
    std::size_t start = 0;
    std::size_t length = 0;

    bool operator==(const TextRange&) const = default;
};

/// Where `text` says what `other` does not say: whole words and marks, or the letters that differ where one
/// word stands for one that is nearly the same. Case counts, white space does not. In ascending order, apart
/// from each other.
std::vector<TextRange> differing(std::string_view text, std::string_view other);

/// All of `some` and `more`, what overlaps or touches put together.
std::vector<TextRange> united(std::vector<TextRange> some, const std::vector<TextRange>& more);

}
