#pragma once

#include "core/base/number.h"
#include "core/base/sentence.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>

namespace alidade {

/// How many there are of something, as a part of a sentence. English has its digits as they are; the window
/// writes it as its language does, with what parts the thousands. What is no count, as a year or a line, is
/// no such part.
template <std::integral Number>
Sentence counted(Number number)
{
    return {"%1", {std::to_string(number)}};
}

/// The number in what counted() gave; nothing in any other sentence.
inline std::optional<std::int64_t> countIn(const Sentence& sentence)
{
    const bool isCount = !sentence.isKnown && sentence.words == "%1" && sentence.parts.size() == 1
        && !sentence.parts.front().isKnown && sentence.parts.front().parts.empty();
    return isCount ? numberFrom<std::int64_t>(sentence.parts.front().words) : std::nullopt;
}

}
