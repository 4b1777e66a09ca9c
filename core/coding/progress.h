#pragma once

#include "core/coding/questions.h"
#include "core/review/coding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

namespace alidade::coding {

/// How far one reviewer has come with every paper.
class Progress
{
public:
    /// Reads everything that the reviewer said, once.
    Progress(const store::Database& database, const Taxonomy& taxonomy, std::optional<ReviewerId> reviewer);

    /// Reads again what the reviewer said of these papers.
    void update(const store::Database& database, std::span<const std::int64_t> papers);

    int questions() const { return m_questions.count(); }
    /// How many of the questions the reviewer has answered for a paper; that none of the codes applies is an
    /// answer.
    int answered(PaperId paper) const;
    bool isOpen(PaperId paper) const { return m_questions.leaveOpen(answered(paper)); }

private:
    /// Both run through papers in the same order, with the paper first.
    void count(store::Statement& codings, store::Statement& answers);

    std::optional<ReviewerId> m_reviewer;
    Questions m_questions;
    std::unordered_map<PaperId, int> m_answered; ///< those above 0
};

}
