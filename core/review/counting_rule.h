#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <optional>

namespace alidade {

/// Whose word counts where several reviewers have spoken (DESIGN.md, decision 2). For each question, in this
/// order: what the consensus says; else, where the protocol names a lead, what the lead says (the others
/// verify); else what all who answered agree on. One reviewer alone agrees with himself, and decides on a
/// paper alone where the protocol asks for no second one.
struct CountingRule {
    std::optional<ReviewerId> lead;
    std::optional<ReviewerId> consensus;
    /// Of decisions: so many reviewers have to decide on a paper at a stage before what they agree on counts.
    int votesWanted = 1;

    bool operator==(const CountingRule&) const = default;
};

CountingRule countingRule(const store::Database& database);

/// Lets the `lead` decide from now on; without one, agreement counts.
void setLead(store::Transaction& transaction, std::optional<ReviewerId> lead);

}
