#pragma once

#include "core/coding/taxonomy.h"
#include "core/review/coding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace alidade::coding {

/// How far one reviewer has come with every paper. The questions that count are the required dimensions. A
/// taxonomy that requires none leaves open what belongs to which paper; then all dimensions are shown, and a
/// paper is done with its first answer.
class Progress
{
public:
    /// Reads everything that the reviewer said, once.
    Progress(const store::Database& database, const Taxonomy& taxonomy, std::optional<ReviewerId> reviewer);

    /// Reads again what the reviewer said of these papers.
    void update(const store::Database& database, std::span<const std::int64_t> papers);

    int questions() const { return m_questions; }
    /// How many of the questions the reviewer has answered for a paper; that none of the codes applies is an
    /// answer.
    int answered(PaperId paper) const;
    bool isOpen(PaperId paper) const;

private:
    /// Both run through papers in the same order, with the paper first.
    void count(store::Statement& codings, store::Statement& answers);

    std::optional<ReviewerId> m_reviewer;
    bool m_requires = false;
    int m_questions = 0;
    std::unordered_set<DimensionId> m_dimensions; ///< those that count, and their codes
    std::unordered_map<CodeId, DimensionId> m_codes;
    std::unordered_map<PaperId, int> m_answered; ///< those above 0
};

}
