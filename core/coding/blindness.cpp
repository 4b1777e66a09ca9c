#include "core/coding/blindness.h"

#include "core/review/counting_rule.h"

#include <map>
#include <set>

namespace alidade::coding {

namespace {

using Answered = std::map<ReviewerId, std::set<DimensionId>>;

/// Which of the questions everybody has answered for a paper.
Answered answeredOn(const store::Database& database, const Questions& questions, PaperId paper)
{
    Answered answered;
    auto codings = database.prepare("SELECT reviewer, code FROM coding WHERE paper = ?1");
    codings.bind(1, paper.value);
    while (codings.step()) {
        if (const auto dimension = questions.answeredBy(CodeId{codings.integer(1)})) {
            answered[ReviewerId{codings.integer(0)}].insert(*dimension);
        }
    }
    auto answers = database.prepare("SELECT reviewer, dimension FROM answer WHERE paper = ?1");
    answers.bind(1, paper.value);
    while (answers.step()) {
        if (const DimensionId dimension{answers.integer(1)}; questions.contains(dimension)) {
            answered[ReviewerId{answers.integer(0)}].insert(dimension);
        }
    }
    return answered;
}

}

Blindness::Blindness(const store::Database& database,
                     const Taxonomy& taxonomy,
                     std::optional<ReviewerId> reviewer)
    : m_database(&database)
    , m_reviewer(reviewer)
    , m_consensus(countingRule(database).consensus)
    , m_mode(screening::modeOf(database))
    , m_decisions(database, reviewer)
    , m_questions(taxonomy)
{
}

bool Blindness::isBlind(PaperId paper) const
{
    bool hasSpoken = !m_questions.leaveOpen(0);
    int others = 0;
    for (const auto& [reviewer, dimensions] : answeredOn(*m_database, m_questions, paper)) {
        if (m_questions.leaveOpen(static_cast<int>(dimensions.size()))) {
            continue;
        }
        if (reviewer == m_reviewer || reviewer == m_consensus) {
            hasSpoken = true;
        } else {
            ++others;
        }
    }
    return screening::isBlind(m_mode, hasSpoken, others);
}

bool Blindness::hidesCodingsOf(PaperId paper) const
{
    if (!isAskedFor()) {
        return false;
    }
    const auto [known, isNew] = m_known.try_emplace(paper, false);
    if (isNew) {
        known->second = isBlind(paper);
    }
    return known->second;
}

bool Blindness::hidesCodings(PaperId paper, ReviewerId by) const
{
    return by != m_reviewer && by != m_consensus && hidesCodingsOf(paper);
}

}
