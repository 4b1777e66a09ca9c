#include "core/base/count.h"
#include "core/base/text.h"
#include "core/duplicates/settle.h"
#include "core/duplicates/side_by_side.h"
#include "core/duplicates/worklist.h"
#include "core/report/lint_rules.h"
#include "core/review/settings.h"

namespace alidade::report {

namespace {

/// More records than these are not compared here. Comparing is linear in the records, and of so many it takes
/// about as long as all other rules of lint together; whoever has more looks for duplicates by themselves,
/// where that can be watched and stopped.
constexpr std::int64_t MOST_COMPARED = 20'000;

constexpr std::size_t MOST_NAMED = 4; ///< papers of one group

std::string labelsOf(const LintReport& report, const std::vector<PaperId>& papers)
{
    std::vector<std::string> labels;
    for (const auto paper : papers) {
        if (labels.size() == MOST_NAMED) {
            labels.emplace_back("…");
            break;
        }
        labels.push_back(report.label(paper));
    }
    return joined(labels, ", ");
}

/// `what` is a sentence with the reasons of the surest pair in its place.
void add(LintReport& report, const duplicates::Task& task, Words what)
{
    const auto ties = duplicates::sideBySide(report.database(), task).ties;
    const auto why = ties.empty() ? Sentence() : duplicates::inWords(ties.front().reasons);
    report.add({"duplicate-open",
                LintSeverity::Warning,
                labelsOf(report, task.papers),
                {what, {why == Sentence() ? why : Sentence(" (%1)", {why})}},
                task.papers.empty() ? std::nullopt : std::optional(task.papers.front())});
}

}

void lintDuplicates(LintReport& report)
{
    const auto records = report.database().count<Record>();
    if (records > MOST_COMPARED) {
        report.add({"duplicate-open",
                    LintSeverity::Note,
                    "records",
                    {translatable("Sentence",
                                  "The %1 records were not compared here, for it takes long; see what the "
                                  "search for duplicates finds."),
                     {counted(records)}},
                    {}});
        return;
    }
    const auto findings = duplicates::findDuplicates(report.database(), [](double) { return true; });
    if (!findings) {
        return; // nobody stops it
    }
    const auto threshold = duplicates::thresholdFrom(report.review().setting(setting::STRICTNESS));
    const auto list = duplicates::worklist(*findings, threshold);
    for (const auto& task : list.certain) {
        add(report,
            task,
            translatable("Sentence",
                         "The papers are the same%1; merge them, or say that they are different."));
    }
    for (const auto& task : list.open) {
        add(report,
            task,
            translatable("Sentence",
                         "The papers may be the same%1; merge them, or say that they are different."));
    }
}

}
