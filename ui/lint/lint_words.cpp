#include "ui/lint/lint_words.h"

#include <QCoreApplication>

#include "core/coding/thing_words.h"
#include "core/review/coding.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// A rule with its title, and where what it finds is mended: on the page of the paper that it names, and else
/// on another one.
struct RuleWords {
    std::string_view rule;
    const char* title;
    const char* page;     ///< without a paper
    const char* ofPapers; ///< with one
};

constexpr std::array RULES = {
    RuleWords{"included-uncoded", QT_TRANSLATE_NOOP("Lint", "Included and not coded"), "coding", "coding"},
    RuleWords{"coded-excluded", QT_TRANSLATE_NOOP("Lint", "Coded and excluded"), "coding", "coding"},
    RuleWords{
        "coded-unscreened", QT_TRANSLATE_NOOP("Lint", "Coded and not included yet"), "coding", "screening"},
    RuleWords{"required-missing", QT_TRANSLATE_NOOP("Lint", "Required answers missing"), "coding", "coding"},
    RuleWords{"dead-code", QT_TRANSLATE_NOOP("Lint", "Codes that no paper has"), "taxonomy", "taxonomy"},
    RuleWords{
        "criterion-unused", QT_TRANSLATE_NOOP("Lint", "Criteria that nobody used"), "protocol", "protocol"},
    RuleWords{"exclusion-without-reason",
              QT_TRANSLATE_NOOP("Lint", "Excluded without a reason"),
              "protocol",
              "coding"},
    RuleWords{"conflict-open", QT_TRANSLATE_NOOP("Lint", "Reviewers differ"), "agreement", "agreement"},
    RuleWords{"agreement-missing",
              QT_TRANSLATE_NOOP("Lint", "No agreement can be reported"),
              "screening",
              "screening"},
    RuleWords{"beside-lead",
              QT_TRANSLATE_NOOP("Lint", "What counts for nothing beside the lead"),
              "protocol",
              "protocol"},
    RuleWords{
        "hits-records", QT_TRANSLATE_NOOP("Lint", "Hits that are not the records"), "sources", "sources"},
    RuleWords{
        "hits-without-records", QT_TRANSLATE_NOOP("Lint", "Hits without records"), "sources", "sources"},
    RuleWords{
        "reported-sum", QT_TRANSLATE_NOOP("Lint", "Reported numbers that do not add up"), "report", "report"},
    RuleWords{
        "reported-counted", QT_TRANSLATE_NOOP("Lint", "Reported otherwise than counted"), "report", "report"},
    RuleWords{
        "claim-without-place", QT_TRANSLATE_NOOP("Lint", "Claims without their place"), "coding", "coding"},
    RuleWords{"web-page", QT_TRANSLATE_NOOP("Lint", "Web pages among the papers"), "coding", "coding"},
    RuleWords{
        "duplicate-open", QT_TRANSLATE_NOOP("Lint", "Duplicates left open"), "duplicates", "duplicates"},
    RuleWords{
        "contradiction", QT_TRANSLATE_NOOP("Lint", "Contradictions that were noted"), "protocol", "coding"},
    RuleWords{"file-missing", QT_TRANSLATE_NOOP("Lint", "Files of papers that are gone"), "coding", "coding"},
    RuleWords{
        "file-changed", QT_TRANSLATE_NOOP("Lint", "Files of papers that were changed"), "coding", "coding"},
    RuleWords{"saved-unanswerable",
              QT_TRANSLATE_NOOP("Lint", "Saved questions without an answer"),
              "report",
              "report"},
    RuleWords{"cited-unknown", QT_TRANSLATE_NOOP("Lint", "Cited and no paper of the review"), "", ""},
    RuleWords{"included-uncited", QT_TRANSLATE_NOOP("Lint", "Included and never cited"), "coding", "coding"},
};

struct PageWords {
    const char* page;
    const char* way;
};

constexpr std::array PAGES = {
    PageWords{"coding", QT_TRANSLATE_NOOP("Lint", "Go to Coding")},
    PageWords{"taxonomy", QT_TRANSLATE_NOOP("Lint", "Go to Taxonomy")},
    PageWords{"protocol", QT_TRANSLATE_NOOP("Lint", "Go to Protocol")},
    PageWords{"agreement", QT_TRANSLATE_NOOP("Lint", "Go to Agreement")},
    PageWords{"screening", QT_TRANSLATE_NOOP("Lint", "Go to Screening")},
    PageWords{"sources", QT_TRANSLATE_NOOP("Lint", "Go to Searches")},
    PageWords{"duplicates", QT_TRANSLATE_NOOP("Lint", "Go to Duplicates")},
    PageWords{"report", QT_TRANSLATE_NOOP("Lint", "Go to Figures")},
};

}

QString lintRuleTitle(std::string_view rule)
{
    const auto words = std::ranges::find(RULES, rule, &RuleWords::rule);
    return words == RULES.end() ? toQt(rule) : Words::tr(words->title);
}

QString lintSeverityWord(report::LintSeverity severity)
{
    switch (severity) {
    case report::LintSeverity::Error: return Words::tr("error");
    case report::LintSeverity::Warning: return Words::tr("warning");
    case report::LintSeverity::Note: return Words::tr("note");
    }
    return {};
}

QString lintWhere(const report::LintFinding& finding)
{
    if (!finding.paper) { // a paper may be called so
        if (store::fromWord<Stage>(finding.where)) {
            return said(coding::stageWords(finding.where));
        }
        if (finding.where == "flow") {
            return Words::tr("flow");
        }
    }
    return toQt(finding.where);
}

QString lintPage(const report::LintFinding& finding)
{
    const auto words = std::ranges::find(RULES, finding.rule, &RuleWords::rule);
    if (words == RULES.end()) {
        return finding.paper ? QStringLiteral("coding") : QString();
    }
    return QLatin1String(finding.paper ? words->ofPapers : words->page);
}

QString lintWayWords(const QString& page)
{
    const auto words = std::ranges::find_if(
        PAGES, [&](const PageWords& entry) { return QLatin1String(entry.page) == page; });
    return words == PAGES.end() ? Words::tr("Open the manuscript") : Words::tr(words->way);
}

QString lintLine(const report::LintFinding& finding)
{
    const auto where = lintWhere(finding);
    return lintSeverityWord(finding.severity) + QLatin1Char('\t') + where + QLatin1Char('\t')
        + said(finding.message);
}

}
