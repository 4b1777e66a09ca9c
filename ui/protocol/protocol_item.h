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
    Metrics,   ///< what papers are measured by
    Reviewers,
    Screening, ///< who decides, and when it ends
};
constexpr int PLAN_PARTS = 8;

/// Whether the part is a list, to which can be added.
constexpr bool isList(PlanPart part)
{
    return part != PlanPart::Review && part != PlanPart::Screening;
}

/// A row of the plan: a part, or one of what it lists.
struct PlanItem {
    PlanPart part = PlanPart::Review;
    std::int64_t id = 0; ///< of the question, criterion, source or metric; 0 for the part itself

    auto operator<=>(const PlanItem&) const = default;
};

}
