#include "core/report/flow.h"
#include "core/report/lint_rules.h"

#include <map>
#include <set>

namespace alidade::report {

namespace {

Sentence inWords(Stage stage)
{
    return {stage == Stage::FullText ? translatable("Sentence", "full text")
                                     : translatable("Sentence", "title and abstract")};
}

/// For a sentence that goes on behind it.
std::string withoutStop(std::string_view text)
{
    return std::string(text.substr(0, text.find_last_not_of(" .") + 1));
}

void lintCriteria(LintReport& report)
{
    const auto& database = report.database();
    if (database.count<Decision>("WHERE verdict = 'exclude'") == 0) {
        return; // nothing was excluded yet
    }
    for (const auto& criterion :
         database.all<Criterion>("WHERE kind = 'exclude' AND id NOT IN (SELECT criterion FROM decision WHERE "
                                 "criterion IS NOT NULL)"
                                 " ORDER BY position, id")) {
        report.add({"criterion-unused",
                    LintSeverity::Note,
                    criterion.name,
                    {translatable("Sentence", "No decision names the criterion \"%1\"."),
                     {withoutStop(criterion.text)}},
                    {}});
    }
}

/// As the flow has it: of papers that are out, where nobody whose word counts gave a criterion.
void lintReasons(LintReport& report)
{
    std::map<Stage, std::set<PaperId>> papers;
    for (const auto& reason : countedFlow(report.database()).reasons) {
        if (reason.criterion.empty()) {
            papers[reason.stage].insert(reason.papers.begin(), reason.papers.end());
        }
    }
    for (const auto& [stage, list] : papers) {
        for (const auto paper : list) {
            report.add("exclusion-without-reason",
                       stage == Stage::FullText ? LintSeverity::Error : LintSeverity::Note,
                       paper,
                       {translatable("Sentence", "Excluded by %1 without a criterion."), {inWords(stage)}});
        }
    }
}

/// Papers that at least two persons decided on.
std::int64_t judgedTwice(const store::Database& database, Stage stage)
{
    auto query = database.prepare(
        "SELECT count(*) FROM (SELECT 1 FROM decision JOIN reviewer ON reviewer.id = reviewer"
        " WHERE stage = ?1 AND role = 'reviewer' GROUP BY paper HAVING count(*) > 1)");
    query.bind(1, store::word(stage));
    query.step();
    return query.integer(0);
}

void lintAgreement(LintReport& report)
{
    const auto& database = report.database();
    for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
        if (database.count<Decision>("WHERE stage = ?1", stage) > 0 && judgedTwice(database, stage) == 0) {
            report.add({"agreement-missing",
                        LintSeverity::Warning,
                        std::string(store::word(stage)),
                        {translatable("Sentence",
                                      "No agreement can be reported for %1: no paper was judged by two "
                                      "reviewers. Let a second one judge a sample."),
                         {inWords(stage)}},
                        {}});
        }
    }
}

}

void lintScreening(LintReport& report)
{
    const auto& index = report.index();
    for (const auto paper : index.papers(index.bits(
             {map::Property::Standing, static_cast<std::int64_t>(screening::Standing::Conflict)}))) {
        report.add("conflict-open",
                   LintSeverity::Error,
                   paper,
                   {translatable("Sentence", "Reviewers differ, and nothing settles it.")});
    }
    lintCriteria(report);
    lintReasons(report);
    lintAgreement(report);
    const auto included =
        index.bits({map::Property::Standing, static_cast<std::int64_t>(screening::Standing::Included)});
    report.database().forEach<Paper>(
        [&](const Paper& paper) {
            const auto place = index.ordinal(paper.id);
            if (place && included.test(*place)) {
                report.add("web-page",
                           LintSeverity::Warning,
                           paper.id,
                           {translatable("Sentence",
                                         "\"%1\" is a web page; say why it counts as a study, or exclude "
                                         "it."),
                            {paper.title}});
            }
        },
        "WHERE type IN ('webpage', 'post-weblog', 'post') ORDER BY id");
}

}
