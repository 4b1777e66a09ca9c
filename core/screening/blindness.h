#pragma once

#include "core/screening/mode.h"

#include <optional>

namespace alidade::screening {

/// What is kept from one reviewer of what others decided, wherever decisions are told of: of those that are
/// there as isBlind() has it, and in the same way of those that have been taken back since.
class Blindness
{
public:
    /// As the protocol asks for it now; `database` must outlive this.
    Blindness(const store::Database& database, std::optional<ReviewerId> reviewer);

    /// Whether anything is ever kept back.
    bool isAskedFor() const { return m_mode == Mode::TwoBlind; }
    /// Whether what `by` decided on the paper at the stage is kept from the reviewer.
    bool hides(PaperId paper, Stage stage, ReviewerId by) const;

private:
    const store::Database* m_database;
    std::optional<ReviewerId> m_reviewer;
    Mode m_mode;
    CountingRule m_rule;
};

}
