#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"
#include "core/review/screening_mode.h"

#include <optional>
#include <span>

/// What reviewers who share the screening may see of each other.
namespace alidade::screening {

/// Whether the decisions that others made on a paper at `stage` are kept from a reviewer: in two blind
/// readings, until he has decided himself or two others have. What the consensus says is never kept back.
bool isBlind(Mode mode,
             std::span<const Decision> decisions,
             Stage stage,
             std::optional<ReviewerId> reviewer,
             const CountingRule& rule);

}
