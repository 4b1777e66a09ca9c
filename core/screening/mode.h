#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"
#include "core/review/screening_mode.h"

#include <optional>
#include <span>

/// What reviewers who share the screening may see of each other.
namespace alidade::screening {

/// Whether what others said on a paper is kept from a reviewer: in two blind readings, until he has said his
/// own or two others have theirs. It holds for decisions and for codings alike.
bool isBlind(Mode mode, bool hasSpoken, int others);

/// Whether the decisions that others made on a paper at `stage` are kept from a reviewer. What the consensus
/// says is never kept back, and ends the blindness.
bool isBlind(Mode mode,
             std::span<const Decision> decisions,
             Stage stage,
             std::optional<ReviewerId> reviewer,
             const CountingRule& rule);

}
