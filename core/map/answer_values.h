#pragma once

#include "core/map/index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alidade::map {

/// One of the values that were answered to a dimension without codes.
struct AnswerValue {
    std::string text;                  ///< as the filter language names it
    std::vector<std::uint32_t> papers; ///< that have it: their ordinals, each once, in no order
};

/// The values of a dimension without codes: numbers and dates in their order, dates by their year; texts in
/// reading order, those that differ in case and blanks alone as one, in the spelling of the first paper; no
/// before yes. Takes memory for the answers alone, where a bitset a value would take it for all papers.
std::vector<AnswerValue> answerValues(const Index& index, const Dimension& dimension);

}
