#include "core/agreement/walk.h"

#include "core/agreement/runs.h"

#include <algorithm>
#include <tuple>

namespace alidade::agreement {

namespace {

/// Runs through an index that holds all columns. A column that is named costs time even if nobody looks at
/// it.
std::string codingsSql(const Scope& scope, bool isOne, Walk::Gives gives)
{
    std::string sql = "SELECT paper, reviewer, code, ";
    sql += gives == Walk::Gives::Rows ? "id" : "0";
    sql += scope.statuses.empty() && scope.bases.empty() ? "" : ", status, basis";
    return sql
        + (isOne ? " FROM coding WHERE paper = ?1"
                 : " FROM coding INDEXED BY coding_by_paper ORDER BY paper");
}

constexpr std::string_view ANSWERS = "SELECT paper, dimension, reviewer, number, text FROM answer"
                                     " INDEXED BY answer_by_paper ORDER BY paper";
constexpr std::string_view ANSWERS_OF_ONE = "SELECT paper, dimension, reviewer, number, text FROM answer"
                                            " WHERE paper = ?1";

}

Walk::Walk(const InForce& inForce, std::optional<PaperId> only, Gives gives)
    : m_inForce(inForce)
    , m_gives(gives)
    , m_codingRows(inForce.m_database->prepare(codingsSql(inForce.m_scope, only.has_value(), gives)))
    , m_answerRows(inForce.m_database->prepare(only ? ANSWERS_OF_ONE : ANSWERS))
{
    if (only) {
        m_codingRows.bind(1, only->value);
        m_answerRows.bind(1, only->value);
    }
    m_hasCoding = m_codingRows.step();
    m_hasAnswer = m_answerRows.step();
}

bool Walk::next()
{
    if (!m_hasCoding && !m_hasAnswer) {
        return false;
    }
    const auto coded = m_hasCoding ? m_codingRows.integer(0) : m_answerRows.integer(0);
    const auto answered = m_hasAnswer ? m_answerRows.integer(0) : coded;
    m_paper.value = std::min(coded, answered);
    m_reviewers.clear();
    m_votes.clear();
    readCodings();
    readAnswers();

    m_inForce.settle(m_votes);
    m_codes.clear();
    m_rows.clear();
    m_nones.clear();
    for (const auto& vote : m_votes) {
        if (vote.counts && vote.code) {
            m_codes.push_back(vote.code);
            if (m_gives == Gives::Rows) {
                m_rows.push_back({vote.coding, vote.code});
            }
        } else if (vote.counts) {
            m_nones.push_back(vote.dimension);
        }
    }
    std::sort(m_codes.begin(), m_codes.end());
    m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.coding < b.coding; });
    return true;
}

void Walk::readCodings()
{
    while (m_hasCoding && m_codingRows.integer(0) == m_paper.value) {
        const ReviewerId reviewer{m_codingRows.integer(1)};
        readReviewer(reviewer);
        if (m_inForce.isHeard(m_codingRows)) {
            m_votes.push_back(
                {{}, CodeId{m_codingRows.integer(2)}, reviewer, CodingId{m_codingRows.integer(3)}});
        }
        m_hasCoding = m_codingRows.step();
    }
}

void Walk::readAnswers()
{
    m_said.clear();
    m_answers.clear();
    while (m_hasAnswer && m_answerRows.integer(0) == m_paper.value) {
        Answer answer;
        answer.paper = m_paper;
        answer.dimension.value = m_answerRows.integer(1);
        answer.reviewer.value = m_answerRows.integer(2);
        store::readValue(m_answerRows, 3, answer.number);
        answer.text = m_answerRows.text(4);
        readReviewer(answer.reviewer);
        if (!answer.number && answer.text.empty() && m_inForce.isHeard(answer.reviewer)) {
            m_votes.push_back({answer.dimension, {}, answer.reviewer, {}});
        }
        m_said.push_back(std::move(answer));
        m_hasAnswer = m_answerRows.step();
    }
    std::sort(m_said.begin(), m_said.end(), [](const Answer& a, const Answer& b) {
        return std::tie(a.dimension, a.reviewer, a.number, a.text)
            < std::tie(b.dimension, b.reviewer, b.number, b.text);
    });
    forEachRun(
        std::span<const Answer>(m_said),
        [](const Answer& answer) { return answer.dimension; },
        [&](std::span<const Answer> toDimension) {
            const auto* answer = m_inForce.settled(toDimension);
            if (answer != nullptr && (answer->number || !answer->text.empty())) {
                m_answers.push_back(*answer);
            }
        });
}

void Walk::readReviewer(ReviewerId reviewer)
{
    if (std::find(m_reviewers.begin(), m_reviewers.end(), reviewer) == m_reviewers.end()) {
        m_reviewers.push_back(reviewer);
    }
}

}
