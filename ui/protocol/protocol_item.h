#pragma once

#include "core/review/protocol.h"

#include <compare>
#include <cstdint>

namespace alidade::ui {

/// The parts of a plan, in the order in which they are shown.
enum class PlanPart {
    Review, ///< title, need, method, period
    Questions,
    Include,
    Exclude,
    Sources,
    Screening, ///< who decides, and when it ends
};
constexpr int PLAN_PARTS = 6;

/// A row of the plan: a part, or one of what it lists.
struct PlanItem {
    PlanPart part = PlanPart::Review;
    std::int64_t id = 0; ///< of the question, criterion or source; 0 for the part itself

    auto operator<=>(const PlanItem&) const = default;
};

}
