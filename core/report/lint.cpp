#include "core/report/lint.h"

#include "core/base/count.h"
#include "core/report/check.h"
#include "core/report/lint_rules.h"

#include <algorithm>

namespace alidade::report {

const std::vector<LintRule>& lintRules()
{
    static const std::vector<LintRule> RULES = {
        {"included-uncoded", "An included paper has no code and no answer."},
        {"coded-excluded", "A paper that is out has codes, which no map or table counts."},
        {"coded-unscreened",
         "A paper that the screening has not taken in yet has codes or claims, which no map or table "
         "counts."},
        {"required-missing", "An included paper lacks an answer that is required."},
        {"dead-code", "No paper has the code, nor one below it."},
        {"criterion-unused", "No decision names the criterion."},
        {"exclusion-without-reason", "A paper was excluded and no criterion says why."},
        {"conflict-open", "Reviewers differ on a paper, or on an answer about it, and nothing settles it."},
        {"agreement-missing", "No agreement can be reported: no paper was judged by two."},
        {"beside-lead",
         "Somebody decided on papers, or coded them, and the lead did not: it counts for nothing."},
        {"hits-records", "The hits of a search are not the records that were imported."},
        {"hits-without-records", "A search has hits and none of its records are in the review."},
        {"reported-sum", "Numbers that were reported do not add up."},
        {"reported-counted", "A number that was reported is not what the review holds."},
        {"claim-without-place", "A claim does not say where it stands in its paper."},
        {"web-page", "An included paper is a web page."},
        {"duplicate-open", "Papers are, or may be, the same, and nobody has decided."},
        {"contradiction", "A note names a contradiction."},
        {"file-missing", "A file of a paper is not there, or cannot be read."},
        {"file-changed", "A file of a paper is not the one that was attached."},
        {"saved-unanswerable", "A saved figure, table or filter names what the review does not have."},
        {"cited-unknown", "The manuscript cites a key that no paper of the review has."},
        {"included-uncited", "The manuscript never cites an included paper."},
    };
    return RULES;
}

bool LintReport::hasRoom(std::string_view rule)
{
    auto count = std::ranges::find(m_counts, rule, &std::pair<std::string, std::size_t>::first);
    if (count == m_counts.end()) {
        count = m_counts.insert(m_counts.end(), {std::string(rule), 0});
    }
    return count->second++ < MOST_FINDINGS;
}

void LintReport::add(LintFinding finding)
{
    if (hasRoom(finding.rule)) {
        m_findings.push_back(std::move(finding));
    }
}

void LintReport::add(std::string_view rule, LintSeverity severity, PaperId paper, Sentence message)
{
    if (hasRoom(
            rule)) { // else the paper is not even looked up: a rule may have something to say of a million
        m_findings.push_back({std::string(rule), severity, label(paper), std::move(message), paper});
    }
}

std::string LintReport::label(PaperId paper) const
{
    const auto row = database().find<Paper>(paper);
    return !row ? std::string() : row->label.empty() ? row->title : row->label;
}

std::vector<LintFinding> LintReport::take()
{
    for (const auto& [rule, count] : m_counts) {
        if (count > MOST_FINDINGS) {
            const auto same = std::ranges::find(m_findings, rule, &LintFinding::rule);
            m_findings.push_back(
                {rule,
                 same->severity,
                 {},
                 {translatable("Sentence", "There are %1 more of these."), {counted(count - MOST_FINDINGS)}},
                 {},
                 count - MOST_FINDINGS});
        }
    }
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const LintFinding& a, const LintFinding& b) {
        return a.severity < b.severity;
    });
    return std::move(m_findings);
}

std::vector<LintFinding> lint(const Review& review, const map::Index& index, coding::FileCheck files)
{
    LintReport report(review, index);
    lintFlow(report);
    lintDuplicates(report);
    lintScreening(report);
    lintLead(report);
    lintCoding(report);
    lintClaims(report);
    lintNotes(report);
    lintFiles(report, files);
    lintSaved(report);
    return report.take();
}

}
