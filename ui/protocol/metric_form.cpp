#include "ui/protocol/metric_form.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/coding/metrics.h"
#include "core/report/saved_metrics.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/protocol/protocol_words.h"

namespace alidade::ui {

MetricForm::MetricForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
    , m_use(wrapped({}, TextRole::Muted))
    , m_merge(new QPushButton(tr("Merge into")))
{
    addFields();
    m_merge->setToolTip(tr("Makes its claims those of another metric, and takes it away"));
    m_merge->setMenu(new QMenu(m_merge));
    connect(m_merge->menu(), &QMenu::aboutToShow, this, &MetricForm::fillMenu);
    rows()->addRow(m_use);
    auto* merging = new QHBoxLayout;
    merging->addWidget(m_merge);
    merging->addStretch();
    rows()->addRow(merging);
}

void MetricForm::addFields()
{
    const auto read = [this] { return row().value_or(Metric()); };
    addLine(
        tr("Name"),
        [read] { return toQt(read().label); },
        [this](const QString& text) {
            return this->write([&](Metric& metric) { metric.label = fromQt(text); });
        });
    addText(
        tr("Definition"),
        2,
        [read] { return toQt(read().definition); },
        [this](const QString& text) {
            return this->write([&](Metric& metric) { metric.definition = fromQt(text); });
        });
    addLine(
        tr("Unit"),
        [read] { return toQt(read().unit); },
        [this](const QString& text) {
            return this->write([&](Metric& metric) { metric.unit = fromQt(text); });
        })
        ->setPlaceholderText(tr("what a new claim has at first: percent, ms, lines"));
    addChoice(
        tr("Better is"),
        {ui::title(Better::Unknown), ui::title(Better::Higher), ui::title(Better::Lower)},
        [read] { return static_cast<int>(read().better); },
        [this](int place) {
            return this->write([&](Metric& metric) { metric.better = static_cast<Better>(place); });
        });
    addChoice(
        tr("A value is"),
        {ui::title(Quantity::Absolute), ui::title(Quantity::Change)},
        [read] { return static_cast<int>(read().quantity); },
        [this](int place) {
            return this->write([&](Metric& metric) { metric.quantity = static_cast<Quantity>(place); });
        });
}

void MetricForm::show(MetricId metric)
{
    if (metric != m_metric) {
        commit();
        showProblem({});
        m_metric = metric;
    }
    refresh();
    const auto& database = workspace().review().database();
    const auto claims = static_cast<int>(coding::claimsIn(database, m_metric));
    m_use->setText(claims == 0 ? tr("No claim is in it yet.")
                               : tr("%Ln claim(s) are in it.", nullptr, claims));
    m_merge->setEnabled(!workspace().isReadOnly() && database.count<Metric>() > 1);
}

QString MetricForm::useText() const
{
    return m_use->text();
}

void MetricForm::fillMenu()
{
    auto* menu = m_merge->menu();
    menu->clear();
    for (const auto& metric : coding::metricsOf(workspace().review().database())) {
        if (metric.id != m_metric) {
            menu->addAction(toQt(metric.label).replace(QLatin1Char('&'), QLatin1String("&&")),
                            this,
                            [this, metric] { mergeInto(metric); });
        }
    }
}

void MetricForm::mergeInto(const Metric& into)
{
    commit();
    const auto from = row();
    if (!from) {
        return;
    }
    const auto claims = coding::claimsIn(workspace().review().database(), from->id);
    workspace().writeRows(tr("Merge %1 into %2").arg(toQt(from->label), toQt(into.label)),
                          claims,
                          [from = from->id, into = into.id](store::Transaction& transaction) {
                              const report::SavedMetrics saved(transaction.database());
                              auto merged = coding::mergeMetrics(transaction, from, into);
                              if (merged) {
                                  saved.keep(transaction, into);
                              }
                              return merged;
                          });
}

std::optional<Metric> MetricForm::row() const
{
    return workspace().review().database().find<Metric>(m_metric);
}

bool MetricForm::write(const std::function<void(Metric&)>& change)
{
    auto wanted = row();
    if (!wanted) {
        return true; // somebody deleted it; there is nothing to keep
    }
    const auto name = tr("Change the metric %1").arg(toQt(wanted->label));
    change(*wanted);
    return workspace().write(name, [&](store::Transaction& transaction) {
        const report::SavedMetrics saved(transaction.database());
        auto changed = coding::changeMetric(transaction, *wanted);
        if (changed) {
            saved.keep(transaction);
        }
        return changed;
    });
}

}
