#pragma once

#include "core/duplicates/comparison.h"

#include <span>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

enum class Outcome {
    Certain,   ///< the same paper: may be merged without a look
    Open,      ///< perhaps: a person must look
    Different, ///< not the same paper
};

/// One aspect, and the levels that a rule asks for there.
struct Condition {
    Aspect aspect;
    unsigned levels; ///< of Level, ored
};

/// What follows where all conditions hold. The first rule that holds decides, so a rule may rely on those
/// before it. `name` is stable and short, `reason` one English sentence for readers.
struct Rule {
    std::string_view name;
    Outcome outcome;
    double score; ///< how sure, 0 to 1; see CERTAIN
    std::vector<Condition> conditions;
    std::string_view reason;
    /// Of an open rule: such a pair does not come together by way of a third record either.
    bool keepsApart = false;
};

/// From this score on a pair is Certain: the default threshold.
constexpr double CERTAIN = 0.9;

/// All rules, in the order in which they are asked.
std::span<const Rule> rules();

/// The rule that decides, or null: then the records are different, without a word.
const Rule* decide(const Comparison& comparison);

}
