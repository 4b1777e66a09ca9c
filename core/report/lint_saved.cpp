#include "core/coding/metrics.h"
#include "core/map/select.h"
#include "core/report/figure_data.h"
#include "core/report/lint_rules.h"
#include "core/report/starting_map.h"
#include "core/report/table_question.h"
#include "core/review/figure.h"

#include <algorithm>

namespace alidade::report {

namespace {

Result<void> checkTable(const map::Index& index, const Figure& figure)
{
    const auto question = tableQuestion(figure.question);
    if (!question) {
        return fail(question.error());
    }
    for (const auto* name : {&question->dimension, &question->relation}) {
        const auto found = index.taxonomy().dimension(*name);
        if (question->of == "dimension" && !name->empty() && !found) {
            return fail(found.error());
        }
    }
    for (const auto& name : question->dimensions) {
        if (const auto found = index.taxonomy().dimension(name); !found) {
            return fail(found.error());
        }
    }
    if (!question->metric.empty()) {
        if (const auto metric = coding::metricNamed(index.database(), question->metric); !metric) {
            return fail(metric.error());
        }
    }
    const auto papers = map::select(index, question->filter);
    return papers ? Result<void>() : fail(papers.error());
}

/// Why the figure cannot be drawn: drawing one that can be is left out, since it may take its time.
Result<void> checkFigure(const map::Index& index, const Figure& figure)
{
    if (figure.kind == "table") {
        return checkTable(index, figure);
    }
    const auto kind = figureKind(figure.kind);
    if (!kind) {
        return {}; // of a later version
    }
    const auto question = figureQuestion(*kind, figure.question);
    if (!question) {
        return fail(question.error());
    }
    const auto selection = figureSelection(index, *question);
    if (!selection) {
        return fail(selection.error());
    }
    if (isAnswerable(index, *question)) {
        return {};
    }
    const auto data = figureData(index, *selection, *question);
    return data ? Result<void>() : fail(data.error());
}

}

void lintSaved(LintReport& report)
{
    const auto check = [&](const std::string& name, const Result<void>& checked) {
        if (!checked) {
            report.add({"saved-unanswerable", LintSeverity::Error, name, checked.error().detail, {}});
        }
    };
    for (const auto& figure : report.database().all<Figure>("ORDER BY position, id")) {
        check(figure.title.empty() ? figure.slug : figure.title, checkFigure(report.index(), figure));
    }
    for (const auto& saved : report.database().all<SavedFilter>("ORDER BY position, id")) {
        const auto papers = map::select(report.index(), saved.filter);
        check(saved.name, papers ? Result<void>() : fail(papers.error()));
    }
}

}
