#include "core/report/saved_metrics.h"

#include "core/coding/metrics.h"
#include "core/report/figure_question.h"
#include "core/report/table_question.h"
#include "core/review/figure.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// Its slug of now where `name` means another metric, or none, by now.
std::string nameOfNow(const std::string& name, MetricId meant, const std::vector<Metric>& after)
{
    const auto* const meaning = coding::findMetric(after, name);
    const auto found = std::ranges::find(after, meant, &Metric::id);
    const bool stays = found == after.end() || (meaning != nullptr && meaning->id == meant);
    return stays ? name : found->slug;
}

}

SavedMetrics::SavedMetrics(const store::Database& database)
    : m_before(coding::metricsOf(database))
{
}

void SavedMetrics::keep(store::Transaction& transaction, std::optional<MetricId> heir) const
{
    const auto after = coding::metricsOf(transaction.database());
    const auto follow = [&](Figure& figure, auto question) {
        const auto* const before = question ? coding::findMetric(m_before, question->metric) : nullptr;
        if (before == nullptr) {
            return;
        }
        const bool isGone = std::ranges::find(after, before->id, &Metric::id) == after.end();
        const auto name = nameOfNow(question->metric, isGone ? heir.value_or(before->id) : before->id, after);
        if (name != question->metric) {
            question->metric = name;
            figure.question = toJson(*question);
            transaction.update(figure);
        }
    };
    for (auto& figure :
         transaction.database().all<Figure>("WHERE kind IN ('claims', 'table') ORDER BY position, id")) {
        if (figure.kind == "table") {
            follow(figure, tableQuestion(figure.question));
        } else {
            follow(figure, figureQuestion(FigureKind::Claims, figure.question));
        }
    }
}

}
