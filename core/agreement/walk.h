#pragma once

#include "core/agreement/in_force.h"

namespace alidade::agreement {

/// Goes through the papers of which reviewers have said anything, by codes or answers, in the order of ids
/// and in one run over the file. One walk of a kind at a time.
class Walk
{
public:
    /// Rows costs half as much again.
    enum class Gives {
        Codes,
        Rows, ///< and the rows behind them
    };

    /// A coding, with the code that it counts for.
    struct Row {
        CodingId coding;
        CodeId code;
    };

    /// Over all papers, or to one alone. Before the first next() it stands nowhere.
    explicit Walk(const InForce& inForce, std::optional<PaperId> only = {}, Gives gives = Gives::Codes);

    /// To the next paper; false when there is none.
    bool next();

    PaperId paper() const { return m_paper; }
    /// The codes in force: ascending, each once.
    const std::vector<CodeId>& codes() const { return m_codes; }
    /// The rows behind them, ascending, if asked for: see InForce::codings.
    const std::vector<Row>& rows() const { return m_rows; }
    /// The dimensions of which it counts that none of their codes applies; one may come twice.
    const std::vector<DimensionId>& nones() const { return m_nones; }
    /// The answers in force, without ids and notes: see InForce::answersOf.
    const std::vector<Answer>& answers() const { return m_answers; }
    /// All who have said anything, whether it counts or not.
    const std::vector<ReviewerId>& reviewers() const { return m_reviewers; }

private:
    void readCodings();
    void readAnswers();
    void readReviewer(ReviewerId reviewer);

    const InForce& m_inForce;
    Gives m_gives;
    store::Statement m_codingRows;
    store::Statement m_answerRows;
    bool m_hasCoding; ///< whether the rows stand on one
    bool m_hasAnswer;

    PaperId m_paper;
    std::vector<InForce::Vote> m_votes;
    std::vector<Answer> m_said;
    std::vector<CodeId> m_codes;
    std::vector<Row> m_rows;
    std::vector<DimensionId> m_nones;
    std::vector<Answer> m_answers;
    std::vector<ReviewerId> m_reviewers;
};

}
