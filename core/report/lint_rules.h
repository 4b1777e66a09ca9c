#pragma once

#include "core/report/lint.h"

namespace alidade::report {

/// Collects what the rules find; what a rule finds beyond MOST_FINDINGS is counted and told in one line.
class LintReport
{
public:
    LintReport(const Review& review, const map::Index& index)
        : m_review(review)
        , m_index(index)
    {
    }

    const Review& review() const { return m_review; }
    const store::Database& database() const { return m_review.database(); }
    const map::Index& index() const { return m_index; }

    void add(LintFinding finding);
    /// A finding on a paper, under its label.
    void add(std::string_view rule, LintSeverity severity, PaperId paper, Sentence message);
    std::string label(PaperId paper) const;

    /// The findings, the gravest first and else in the order in which they came.
    std::vector<LintFinding> take();

private:
    /// Counts one more finding of a rule; whether it is to be told by itself.
    bool hasRoom(std::string_view rule);

    const Review& m_review;
    const map::Index& m_index;
    std::vector<LintFinding> m_findings;
    std::vector<std::pair<std::string, std::size_t>> m_counts; ///< of rules, as they come
};

void lintCoding(LintReport& report);
void lintScreening(LintReport& report);
void lintLead(LintReport& report);
void lintFlow(LintReport& report);
void lintClaims(LintReport& report);
void lintNotes(LintReport& report);
void lintSaved(LintReport& report);
void lintDuplicates(LintReport& report);
void lintFiles(LintReport& report, coding::FileCheck check);

}
