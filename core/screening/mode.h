#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// How reviewers share the screening, and what they may see of each other.
namespace alidade::screening {

enum class Mode {
    One,      ///< every paper is read by one of them
    TwoBlind, ///< by two, who see each other's decision when both are made
    Verify,   ///< by two, the second of whom sees what the first decided
};

/// What the protocol asks for; one reviewer where it says nothing.
Mode modeOf(const store::Database& database);

/// How many papers all reviewers screen first; none where the protocol says nothing.
std::size_t pilotSize(const store::Database& database);

/// How many persons decide on each paper at each stage.
int votesWanted(Mode mode);

/// Whether the decisions that others made on a paper at `stage` are kept from a reviewer: in two blind
/// readings, until he has decided himself or two others have. What the consensus says is never kept back.
bool isBlind(Mode mode,
             std::span<const Decision> decisions,
             Stage stage,
             std::optional<ReviewerId> reviewer,
             const CountingRule& rule);

}

template <>
struct alidade::store::Words<alidade::screening::Mode> {
    static constexpr std::array<std::string_view, 3> WORDS = {"one", "two-blind", "verify"};
};
