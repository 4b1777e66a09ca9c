#include "ui/map/map_page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include "core/report/starting_map.h"
#include "ui/controls/icons.h"
#include "ui/controls/splitter.h"
#include "ui/map/facet_panel.h"
#include "ui/map/live_survey.h"
#include "ui/map/map_panel.h"
#include "ui/map/side_charts.h"
#include "ui/papers/paper_table.h"

namespace alidade::ui {

namespace {

constexpr QLatin1String SHOWN("shown");
constexpr QLatin1String HIDDEN("hidden");
constexpr int MARGIN = 10;
constexpr int LEAST_WIDTH_FOR_CHARTS = 880; ///< of the page; below, the charts are there only when asked for

}

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_settings(workspace)
    , m_survey(new LiveSurvey(workspace, this))
    , m_stack(new QStackedWidget(this))
{
    build();
    makeActions();
    restoreLayout();
    setChoices(restoredChoices(workspace, m_settings));
    connect(m_map, &MapPanel::choicesChanged, this, &MapPage::setChoices);
    connect(m_charts, &SideCharts::choicesChanged, this, &MapPage::setChoices);
    connect(m_map, &MapPanel::pageWanted, this, &Page::pageWanted);
    connect(m_papers, &PaperTable::paperActivated, this, [this](PaperId paper) {
        this->workspace().setCurrentPaper(paper);
        Q_EMIT pageWanted(QStringLiteral("coding"));
    });
    connect(&workspace, &Workspace::reviewChanged, this, &MapPage::follow);
    connect(m_survey, &LiveSurvey::surveyed, this, [this] {
        m_stack->setCurrentIndex(this->workspace().index().all().any() ? 0 : 1);
        Q_EMIT statusChanged();
    });
}

/// From the outside in, each part born where it stays: Qt styles a widget and all in it anew whenever it gets
/// another parent. A splitter takes its children in the order in which they are made.
void MapPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    layout->addWidget(m_stack);
    m_across = splitter(Qt::Horizontal, m_stack);
    m_stack->addWidget(m_across);
    m_facets = new FacetPanel(workspace(), *m_survey, m_across);
    m_down = splitter(Qt::Vertical, m_across);
    m_across->setStretchFactor(1, 1);
    m_top = splitter(Qt::Horizontal, m_down);
    auto* paperPanel = new Panel(m_down);
    m_paperPanel = paperPanel;
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_map = new MapPanel(workspace(), *m_survey, m_top);
    m_charts = new SideCharts(workspace(), *m_survey, m_top);
    m_top->setStretchFactor(0, 1);
    m_papers = new PaperTable(workspace(), Shown::Counted, QStringLiteral("map"), paperPanel);
    m_papers->setAccessibleName(tr("Papers"));
    paperPanel->content()->setContentsMargins(1, 1, 1, 1);
    paperPanel->content()->addWidget(m_papers);
    m_stack->addWidget(makeEmptyState());
    m_facets->setMinimumWidth(150);
    m_map->setMinimumSize(260, 160);
    m_charts->setMinimumWidth(220);
    m_paperPanel->setMinimumHeight(116); // its head and three papers
}

/// In the place of everything while there are no papers.
QWidget* MapPage::makeEmptyState()
{
    auto* state = new EmptyState(tr("No papers yet"),
                                 tr("A map shows where the papers of a review lie, and where there are none. "
                                    "Add papers and code them first."));
    auto* toSearches = new QAction(tr("Go to Searches"), state);
    connect(toSearches, &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("sources")); });
    state->addButton(toSearches);
    return state;
}

QAction* MapPage::addShown(const QString& text, const QKeySequence& key, const QString& name)
{
    auto* action = addCommand(text, key);
    action->setCheckable(true);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, action](bool isShown) {
        m_settings.setValue(partKey(*action), QString(isShown ? SHOWN : HIDDEN));
        showParts();
    });
    return action;
}

void MapPage::makeActions()
{
    auto* back = addCommand(tr("Step back"), Qt::Key_Escape);
    connect(back, &QAction::triggered, this, [this] { workspace().stepBack(); });
    auto* find = addCommand(tr("Find in facets"), Qt::Key_Slash);
    connect(find, &QAction::triggered, this, [this] {
        if (!m_showFacets->isChecked()) {
            m_showFacets->trigger();
        }
        m_facets->search().setFocus(Qt::ShortcutFocusReason);
    });
    m_showFacets = addShown(tr("Show facets"), Qt::CTRL | Qt::ALT | Qt::Key_F, QStringLiteral("show-facets"));
    m_showCharts = addShown(tr("Show charts"), Qt::CTRL | Qt::ALT | Qt::Key_C, QStringLiteral("show-charts"));
    m_showPapers = addShown(tr("Show papers"), Qt::CTRL | Qt::ALT | Qt::Key_P, QStringLiteral("show-papers"));
    for (auto* action : m_map->mapActions()) {
        addAction(action);
    }
    auto* parts = new QMenu(this);
    parts->addActions({m_showFacets, m_showCharts, m_showPapers});
    auto* button = new QToolButton;
    button->setIcon(icon(QStringLiteral("dots")));
    button->setToolTip(tr("What the page shows"));
    button->setAccessibleName(tr("Parts of the page to show"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setMenu(parts);
    m_map->addTool(button);
    showParts();
    addCommands(m_map->mapActions() + m_facets->facetActions());
}

QList<QAction*> MapPage::pageActions() const
{
    return Page::pageActions() + m_papers->tableActions();
}

void MapPage::focusStart()
{
    if (m_stack->currentWidget() == m_across) {
        m_facets->view().setFocus(Qt::OtherFocusReason);
    } else {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

QString MapPage::statusText() const
{
    const auto total = m_survey->population();
    const auto counted = m_survey->counted();
    if (total == 0 && counted == 0) {
        return {};
    }
    if (total == workspace().index().all().count() && counted == m_survey->selected()) {
        return {}; // the status bar says it already
    }
    if (counted > total) { // the filter asks for verdicts that maps leave out else
        return tr("the map counts %L1").arg(counted);
    }
    return tr("the map counts %L1 of %L2").arg(counted).arg(total);
}

void MapPage::setChoices(MapChoices choices)
{
    const auto& index = workspace().index();
    if (choices != m_choices) {
        m_choices = std::move(choices);
        save(m_choices, m_settings);
    }
    m_names.clear();
    for (const auto& dimension : index.taxonomy().dimensions()) {
        m_names.emplace(dimension.id, dimension.slug);
    }
    const auto axes = report::axisNames(index);
    m_map->setChoices(m_choices, axes);
    m_charts->setChoices(m_choices, axes);
}

void MapPage::follow(const store::ChangeNotice& notice)
{
    const bool isOther = notice.touches(store::Table::Dimension) || notice.touches(store::Table::Code)
        || notice.touches(store::Table::Metric) || notice.touches(store::Table::Claim);
    if (!isOther) {
        return;
    }
    auto choices = m_choices;
    for (const auto& dimension : workspace().index().taxonomy().dimensions()) {
        const auto before = m_names.find(dimension.id);
        if (before == m_names.end() || before->second == dimension.slug) {
            continue;
        }
        for (auto* name : {&choices.map.rows,
                           &choices.map.columns,
                           &choices.map.third,
                           &choices.bars.dimension,
                           &choices.years.stack}) {
            if (*name == before->second) {
                *name = dimension.slug;
            }
        }
    }
    setChoices(mended(std::move(choices), workspace().index()));
}

/// What a narrow page shows is remembered apart: it begins without the charts.
QString MapPage::partKey(const QAction& part) const
{
    return m_isNarrow ? part.objectName() + QStringLiteral("-narrow") : part.objectName();
}

void MapPage::showParts()
{
    const auto show = [this](QAction* action, QWidget* part, bool isShownAtFirst) {
        const auto kept = m_settings.value(partKey(*action)).toString();
        const bool isShown = kept.isEmpty() ? isShownAtFirst : kept == SHOWN;
        action->setChecked(isShown);
        part->setVisible(isShown);
    };
    show(m_showFacets, m_facets, true);
    show(m_showCharts, m_charts, !m_isNarrow);
    show(m_showPapers, m_paperPanel, true);
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < LEAST_WIDTH_FOR_CHARTS;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        showParts();
    }
}

void MapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_survey->setWatched(true);
}

void MapPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_survey->setWatched(false);
    saveLayout();
}

void MapPage::restoreLayout()
{
    m_across->setSizes({206, 1000});
    m_down->setSizes({560, 240});
    m_top->setSizes({620, 320});
    m_charts->setSizes({250, 150, 190});
    for (auto* panel : m_charts->panels()) {
        const auto key = QStringLiteral("open-") + panel->objectName();
        panel->setOpen(m_settings.value(key, true).toBool());
        connect(panel, &ChartPanel::openChanged, this, [this, panel, key] {
            m_settings.setValue(key, panel->isOpen());
        });
    }
    for (auto* each : {m_across, m_down, m_top}) {
        each->setObjectName(each == m_across     ? QStringLiteral("across")
                                : each == m_down ? QStringLiteral("down")
                                                 : QStringLiteral("top"));
        each->restoreState(m_settings.value(QStringLiteral("layout-") + each->objectName()).toByteArray());
    }
}

void MapPage::saveLayout()
{
    for (const auto* each : {m_across, m_down, m_top}) {
        m_settings.setValue(QStringLiteral("layout-") + each->objectName(), each->saveState());
    }
}

}
