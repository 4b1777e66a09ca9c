#pragma once

#include "core/coding/questions.h"
#include "core/screening/blindness.h"

#include <optional>
#include <unordered_map>

namespace alidade::coding {

/// What is kept from one reviewer of what others said of papers, where the protocol asks for two blind
/// readings: their decisions (core/screening/blindness.h), and in the same way what they coded, until he has
/// answered the questions of the paper himself, or two others have, or the consensus has. Where no questions
/// are asked nobody can be done with them, and nothing that was coded is kept back.
class Blindness
{
public:
    /// As the protocol asks for it, and as the papers are answered now: to be made anew after a change.
    /// `database` must outlive this.
    Blindness(const store::Database& database, const Taxonomy& taxonomy, std::optional<ReviewerId> reviewer);

    std::optional<ReviewerId> reviewer() const { return m_reviewer; }
    /// Whether anything is ever kept back.
    bool isAskedFor() const { return m_decisions.isAskedFor(); }
    const screening::Blindness& decisions() const { return m_decisions; }
    /// Whether what others say of the paper in codes, answers, claims, notes and excerpts is kept from the
    /// reviewer, be there any or not.
    bool hidesCodingsOf(PaperId paper) const;
    /// Whether what `by` says is. What the consensus says never is.
    bool hidesCodings(PaperId paper, ReviewerId by) const;

private:
    bool isBlind(PaperId paper) const;

    const store::Database* m_database;
    std::optional<ReviewerId> m_reviewer;
    std::optional<ReviewerId> m_consensus;
    screening::Mode m_mode;
    screening::Blindness m_decisions;
    Questions m_questions;
    mutable std::unordered_map<PaperId, bool> m_known; ///< a history asks for the same papers again and again
};

}
