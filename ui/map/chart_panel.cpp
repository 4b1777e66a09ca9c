#include "ui/map/chart_panel.h"

#include <QBoxLayout>
#include <QToolButton>

#include "ui/bridge/message.h"
#include "ui/charts/figure_words.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/icons.h"
#include "ui/map/filter_click.h"

namespace alidade::ui {

void outlineAsked(ChartView& chart, const Workspace& workspace)
{
    std::vector<report::Conditions> asked;
    if (!workspace.filter().isEmpty()) {
        const auto edit = filterEdit(workspace);
        for (const auto& mark : chart.drawing().marks) {
            if (!mark.conditions.empty() && edit.asksAll(fieldValues(mark.conditions))) {
                asked.push_back(mark.conditions);
            }
        }
    }
    chart.setSelectedMarks(std::move(asked));
}

namespace {

constexpr int LOWEST_CHART = 84; ///< pixels, in which columns of years still stand on their axis

}

ChartPanel::ChartPanel(Workspace& workspace, const QString& title, Source source, QWidget* parent)
    : Panel(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
    , m_title(title)
    , m_fold(new QToolButton)
    , m_head(new QWidget(this))
    , m_choiceRow(new FlowLayout(FlowLayout::GAP, m_head))
    , m_chart(new ChartView(this))
{
    content()->setContentsMargins(8, 6, 8, 8);
    m_fold->setAccessibleName(tr("Show or fold %1").arg(title));
    m_fold->setToolTip(m_fold->accessibleName());
    auto* named = new QWidget(m_head);
    auto* head = new QHBoxLayout(named);
    head->setContentsMargins(0, 0, 4, 0);
    head->setSpacing(4);
    head->addWidget(m_fold);
    head->addWidget(label(title, TextRole::Title));
    m_choiceRow->addWidget(named);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_head->setSizePolicy(policy);
    content()->addWidget(m_head);
    content()->addWidget(m_chart, 1);
    m_chart->setAccessibleName(title);
    m_chart->setMinimumHeight(LOWEST_CHART);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_chart, &ChartView::markActivated, this, [this](const Mark& mark) {
        toggleConditions(m_workspace, mark.conditions);
    });
    setOpen(true);
}

void ChartPanel::addChoice(QWidget* choice)
{
    auto* holder = new QWidget(m_head); // a choice may hide itself, whether the panel is open or not
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choice);
    m_choiceRow->addWidget(holder);
    m_choices << holder;
}

void ChartPanel::setOpen(bool isOpen)
{
    const bool isOther = isOpen != m_isOpen;
    m_isOpen = isOpen;
    m_fold->setIcon(icon(isOpen ? QStringLiteral("fold") : QStringLiteral("unfold")));
    m_chart->setVisible(isOpen);
    for (auto* choice : m_choices) {
        choice->setVisible(isOpen);
    }
    setSizePolicy(QSizePolicy::Preferred, isOpen ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : content()->minimumSize().height());
    if (isOpen && m_isDue) {
        setDue();
    }
    if (isOther) {
        Q_EMIT openChanged();
    }
}

void ChartPanel::setDue()
{
    m_isDue = true;
    if (m_isOpen && isVisible()) {
        bring();
    }
}

void ChartPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_isDue && m_isOpen) {
        bring();
    }
}

void ChartPanel::bring()
{
    m_isDue = false;
    auto figure = m_source();
    if (m_workspace.counted().count() == 0) { // which no figure has to tell in words of its own
        m_chart->setMessage(FigureWords::noPapers());
    } else if (!figure) {
        m_chart->setMessage(sentence(figure.error()));
    } else if (report::isEmpty(*figure) && !m_emptySentence.isEmpty()) {
        m_chart->setMessage(m_emptySentence);
    } else {
        FigureStyle style;
        style.labels = CellLabels::Counts;
        style.language.reset();
        m_chart->setFigure(std::move(*figure), style, {m_title, {}});
        outlineAsked(*m_chart, m_workspace);
    }
}

}
