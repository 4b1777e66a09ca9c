#include "core/base/count.h"
#include "core/report/flow.h"
#include "core/report/lint_rules.h"

namespace alidade::report {

void lintFlow(LintReport& report)
{
    const auto flow = report::flow(report.database());
    for (const auto& problem : flow.problems) {
        const auto severity =
            problem.rule.starts_with("reported") ? LintSeverity::Error : LintSeverity::Warning;
        report.add({problem.rule, severity, "flow", problem.message, {}});
    }
    for (const auto box : {FlowBox::ExcludedAbstract, FlowBox::ExcludedFullText}) {
        const auto& number = flow.at(FlowColumn::Databases, box);
        if (number.isReported() && *number.reported > 0) {
            report.add({"exclusion-without-reason",
                        LintSeverity::Warning,
                        "flow",
                        {translatable("Sentence",
                                      "%1 exclusions are only reported: no decision says of which paper, or "
                                      "why."),
                         {counted(*number.reported)}},
                        {}});
        }
    }
}

void lintClaims(LintReport& report)
{
    report.database().forEach<Claim>(
        [&](const Claim& claim) {
            const auto metric = report.database().find<Metric>(claim.metric);
            LintFinding finding{
                "claim-without-place",
                LintSeverity::Warning,
                claim.paper ? report.label(*claim.paper) : claim.name,
                {translatable("Sentence", "The claim on %1 (%2) does not say where it stands."),
                 {metric ? metric->label : std::string("?"), claim.valueText}},
                claim.paper};
            report.add(std::move(finding));
        },
        "WHERE locator = '' ORDER BY paper, id");
}

void lintNotes(LintReport& report)
{
    report.database().forEach<Note>(
        [&](const Note& note) {
            report.add({"contradiction",
                        LintSeverity::Warning,
                        note.place.empty() ? note.name : note.place,
                        (note.name.empty() ? "" : note.name + ": ") + note.text,
                        note.paper});
        },
        "WHERE kind = 'contradiction' ORDER BY id");
}

}
