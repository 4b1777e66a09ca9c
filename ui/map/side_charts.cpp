#include "ui/map/side_charts.h"

#include "core/coding/metrics.h"
#include "ui/bridge/text.h"
#include "ui/map/axis_box.h"

namespace alidade::ui {

SideCharts::SideCharts(Workspace& workspace, const LiveSurvey& survey, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_workspace(workspace)
    , m_bars(addPanel(tr("Frequency"), &MapChoices::bars))
    , m_years(addPanel(tr("Papers by year"), &MapChoices::years))
    , m_claims(addPanel(tr("Claims"), &MapChoices::claims))
    , m_dimension(new AxisBox(tr("Dimension of the bars"), AxisBox::With::Axes))
    , m_depth(new DepthBox(tr("Depth of the bars")))
    , m_count(new ChoiceBox(tr("What the bars count")))
    , m_stack(new AxisBox(tr("Parts of the columns"), AxisBox::With::Nothing))
    , m_metric(new ChoiceBox(tr("Metric of the claims")))
{
    m_bars->setObjectName(QStringLiteral("bars"));
    m_years->setObjectName(QStringLiteral("years"));
    m_claims->setObjectName(QStringLiteral("claims"));
    setChildrenCollapsible(false);
    setHandleWidth(8);
    m_count->addItem(tr("papers"), int(report::FigureCount::Papers));
    m_count->addItem(tr("sub-codes"), int(report::FigureCount::SubCodes));
    m_count->addItem(tr("codings"), int(report::FigureCount::Codings));
    m_bars->addChoice(m_dimension);
    m_bars->addChoice(m_depth);
    m_bars->addChoice(m_count);
    m_years->addChoice(m_stack);
    m_claims->addChoice(m_metric);
    m_claims->setEmptySentence(tr("These papers have no claims with a figure. Claims are recorded on the "
                                  "coding page."));

    connect(&survey, &LiveSurvey::surveyed, this, [this] {
        for (auto* panel : panels()) {
            panel->setDue();
        }
    });
    connect(m_dimension, &AxisBox::axisChosen, this, [this](const QString& name) {
        change([&](MapChoices& choices) {
            choices.bars.dimension = fromQt(name);
            choices.bars.depth = 1;
        });
    });
    connect(m_depth, &DepthBox::depthChosen, this, [this](int depth) {
        change([depth](MapChoices& choices) { choices.bars.depth = depth; });
    });
    connect(m_count, &QComboBox::activated, this, [this](int row) {
        const auto count = static_cast<report::FigureCount>(m_count->itemData(row).toInt());
        change([count](MapChoices& choices) { choices.bars.count = count; });
    });
    connect(m_stack, &AxisBox::axisChosen, this, [this](const QString& name) {
        change([&](MapChoices& choices) { choices.years.stack = fromQt(name); });
    });
    connect(m_metric, &QComboBox::activated, this, [this](int row) {
        const auto metric = m_metric->itemData(row).toString();
        change([&](MapChoices& choices) { choices.claims.metric = fromQt(metric); });
    });
}

ChartPanel* SideCharts::addPanel(const QString& title, report::FigureQuestion MapChoices::*question)
{
    const auto source = [this, question] {
        return report::figureData(m_workspace.index(), m_workspace.counted(), m_choices.*question);
    };
    return new ChartPanel(m_workspace, title, source, this); // which puts it below the last one
}

void SideCharts::change(const std::function<void(MapChoices&)>& work)
{
    auto choices = m_choices;
    work(choices);
    Q_EMIT choicesChanged(choices);
}

void SideCharts::setChoices(const MapChoices& choices, const std::vector<report::AxisName>& axes)
{
    const auto before = std::exchange(m_choices, choices);
    m_dimension->setAxes(axes, choices.bars.dimension);
    const auto* axis = axisNamed(axes, choices.bars.dimension);
    m_depth->setDepth(axis == nullptr ? 1 : axis->depth, choices.bars.depth);
    m_count->setCurrentIndex(m_count->findData(int(choices.bars.count)));
    m_stack->setAxes(axes, choices.years.stack);
    fillMetrics();
    const auto compare = [&](ChartPanel* panel, report::FigureQuestion MapChoices::*question) {
        if (before.*question != choices.*question) {
            panel->setDue();
        }
    };
    compare(m_bars, &MapChoices::bars);
    compare(m_years, &MapChoices::years);
    compare(m_claims, &MapChoices::claims);
}

void SideCharts::fillMetrics()
{
    m_metric->clear();
    m_metric->addItem(tr("all metrics"), QString());
    for (const auto& metric : coding::metricsInUse(m_workspace.review().database())) {
        m_metric->addItem(toQt(metric.label), toQt(metric.slug));
    }
    const int row = m_metric->findData(toQt(m_choices.claims.metric));
    m_metric->setCurrentIndex(row < 0 ? 0 : row);
}

}
