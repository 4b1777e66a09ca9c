#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <optional>

namespace alidade {

/// Whose word counts where several reviewers have spoken (DESIGN.md, decision 2). For each question, in this
/// order: what the consensus says; else, where the protocol names a lead, what the lead says (the others
/// verify); else what all who answered agree on. One reviewer alone agrees with himself.
struct CountingRule {
    std::optional<ReviewerId> lead;
    std::optional<ReviewerId> consensus;

    bool operator==(const CountingRule&) const = default;
};

CountingRule countingRule(const store::Database& database);

/// Lets the `lead` decide from now on; without one, agreement counts.
void setLead(store::Transaction& transaction, std::optional<ReviewerId> lead);

}
