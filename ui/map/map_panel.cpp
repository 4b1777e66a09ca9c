#include "ui/map/map_panel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include "core/report/figure_edit.h"
#include "core/report/language.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/escape_key.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/icons.h"
#include "ui/map/axis_box.h"
#include "ui/map/chart_panel.h"
#include "ui/map/empty_map.h"
#include "ui/map/filter_click.h"

namespace alidade::ui {

namespace {

/// Puts widgets beside each other into the layout, where they stay together when it breaks its line.
void addTogether(QLayout& into, int spacing, std::initializer_list<QWidget*> widgets)
{
    auto* group = new QWidget(into.parentWidget());
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (auto* each : widgets) {
        layout->addWidget(each);
    }
    into.addWidget(group);
}

}

MapPanel::MapPanel(Workspace& workspace, LiveSurvey& survey, QWidget* parent)
    : Panel(parent)
    , m_workspace(workspace)
    , m_survey(survey)
    , m_rows(new AxisBox(tr("Rows"), AxisBox::With::Axes))
    , m_columns(new AxisBox(tr("Columns"), AxisBox::With::Axes))
    , m_third(new AxisBox(tr("Colour"), AxisBox::With::Nothing))
    , m_rowDepth(new DepthBox(tr("Depth of the rows")))
    , m_columnDepth(new DepthBox(tr("Depth of the columns")))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ChartView(m_stack))
    , m_empty(new EmptyMap(workspace, m_stack))
{
    makeActions();
    m_chart->setAccessibleName(tr("Map"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_chart);
    content()->addWidget(makeChoices());
    content()->addWidget(makeSaving());
    content()->addWidget(m_stack, 1);

    const auto onAxis = [this](AxisBox* box, std::string report::FigureQuestion::*member, auto also) {
        connect(box, &AxisBox::axisChosen, this, [this, member, also](const QString& name) {
            change([&](MapChoices& choices) {
                choices.map.*member = fromQt(name);
                also(choices.map);
            });
        });
    };
    onAxis(m_rows, &report::FigureQuestion::rows, [](auto& map) { map.rowDepth = 1; });
    onAxis(m_columns, &report::FigureQuestion::columns, [](auto& map) { map.columnDepth = 1; });
    onAxis(m_third, &report::FigureQuestion::third, [](auto&) {});
    connect(m_rowDepth, &DepthBox::depthChosen, this, [this](int depth) {
        change([depth](MapChoices& choices) { choices.map.rowDepth = depth; });
    });
    connect(m_columnDepth, &DepthBox::depthChosen, this, [this](int depth) {
        change([depth](MapChoices& choices) { choices.map.columnDepth = depth; });
    });
    connect(&workspace, &Workspace::filterChanged, this, [this] { m_saved->parentWidget()->hide(); });
    connect(&survey, &LiveSurvey::surveyed, this, &MapPanel::showSurvey);
    connect(m_empty, &EmptyMap::pageWanted, this, &MapPanel::pageWanted);
    connect(m_chart, &ChartView::markActivated, this, [this](const Mark& mark) {
        toggleConditions(m_workspace, mark.conditions);
    });
}

QAction* MapPanel::addChoice(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions << action;
    return action;
}

void MapPanel::makeActions()
{
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& key, auto work) {
        auto* action = addChoice(text, key);
        action->setIconText(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, work] { change(work); });
        return action;
    };
    const auto addForm =
        [&](const QString& text, const QString& name, const QKeySequence& key, MapForm form) {
            return add(text, name, key, [form](MapChoices& choices) { choices.form = form; });
        };
    const auto addCount =
        [&](const QString& text, const QString& name, const QKeySequence& key, report::FigureCount count) {
            return add(text, name, key, [count](MapChoices& choices) { choices.map.count = count; });
        };
    m_bubbles = addForm(tr("Draw as bubbles"), tr("Bubbles"), Qt::CTRL | Qt::Key_B, MapForm::Bubbles);
    m_heat = addForm(tr("Draw as heat map"), tr("Heat"), Qt::CTRL | Qt::Key_H, MapForm::Heat);
    m_papers = addCount(
        tr("Count papers"), tr("Papers"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, report::FigureCount::Papers);
    m_papers->setToolTip(tr("Count distinct papers"));
    m_codings = addCount(
        tr("Count codings"), tr("Codings"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, report::FigureCount::Codings);
    m_codings->setToolTip(tr("Count pairs of codes that a paper has"));
    m_swap = addChoice(tr("Swap rows and columns"), Qt::CTRL | Qt::Key_T);
    m_swap->setIcon(icon(QStringLiteral("swap")));
    connect(m_swap, &QAction::triggered, this, [this] {
        change([](MapChoices& choices) {
            std::swap(choices.map.rows, choices.map.columns);
            std::swap(choices.map.rowDepth, choices.map.columnDepth);
        });
    });
    m_save = addChoice(tr("Save figure…"), Qt::CTRL | Qt::ALT | Qt::Key_S);
    m_save->setIconText(tr("Save figure")); // asks for its title on the page
    connect(m_save, &QAction::triggered, this, &MapPanel::askTitle);
}

QWidget* MapPanel::makeChoices()
{
    auto* swap = new QToolButton;
    swap->setDefaultAction(m_swap);
    swap->setAccessibleName(tr("Swap rows and columns"));
    auto* row = new QWidget(this);
    auto* layout = m_choiceRow = new FlowLayout(8, row);
    layout->setGiving(true);
    const auto name = [](const QString& text) { return label(text, TextRole::Title); };
    addTogether(*layout, 4, {name(tr("Rows")), m_rows, m_rowDepth});
    layout->addWidget(swap);
    addTogether(*layout, 4, {name(tr("Columns")), m_columns, m_columnDepth});
    addTogether(*layout, 4, {name(tr("Colour")), m_third});
    addTogether(*layout, 2, {button(m_bubbles), button(m_heat)});
    addTogether(*layout, 2, {button(m_papers), button(m_codings)});
    layout->addWidget(button(m_save));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

QWidget* MapPanel::makeSaving()
{
    auto* keep = new QAction(tr("Save"), this);
    auto* leave = new QAction(tr("Cancel"), this);
    auto* both = new QWidget(this);
    m_title = new QLineEdit;
    m_title->setAccessibleName(tr("Title of the figure"));
    m_saving = new QWidget(both);
    auto* row = new QHBoxLayout(m_saving);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Title")));
    row->addWidget(m_title, 1);
    row->addWidget(button(keep));
    row->addWidget(button(leave));
    m_saving->hide();

    auto* show = new QPushButton(tr("Show figures"));
    show->setProperty("link", true);
    auto* done = new QWidget(both);
    auto* doneRow = new QHBoxLayout(done);
    doneRow->setContentsMargins(0, 0, 0, 0);
    m_saved = new ElidedLabel;
    doneRow->addWidget(m_saved, 1);
    doneRow->addWidget(show);
    done->hide();

    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_saving);
    layout->addWidget(done);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("report")); });
    connect(keep, &QAction::triggered, this, &MapPanel::saveFigure);
    connect(m_title, &QLineEdit::returnPressed, this, &MapPanel::saveFigure);
    connect(m_title, &QLineEdit::textChanged, keep, [keep](const QString& text) {
        keep->setEnabled(!text.trimmed().isEmpty());
    });
    connect(leave, &QAction::triggered, this, [this] {
        m_saving->hide();
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    onEscape(
        m_title, [] { return true; }, [leave] { leave->trigger(); });
    return both;
}

void MapPanel::addTool(QWidget* tool)
{
    m_choiceRow->addAtCorner(tool);
}

void MapPanel::change(const std::function<void(MapChoices&)>& work)
{
    auto choices = m_choices;
    work(choices);
    Q_EMIT choicesChanged(choices);
}

void MapPanel::setChoices(const MapChoices& choices, const std::vector<report::AxisName>& axes)
{
    const bool isOtherForm = choices.form != m_choices.form;
    if (isOtherForm || choices.map != m_choices.map) {
        m_saved->parentWidget()->hide(); // it was another map
    }
    m_choices = choices;
    m_axes = axes;
    const auto& map = choices.map;
    m_rows->setAxes(axes, map.rows);
    m_columns->setAxes(axes, map.columns);
    m_third->setAxes(axes, map.third);
    const auto deepest = [&](const std::string& name) {
        const auto* axis = axisNamed(axes, name);
        return axis == nullptr ? 1 : axis->depth;
    };
    m_rowDepth->setDepth(deepest(map.rows), map.rowDepth);
    m_columnDepth->setDepth(deepest(map.columns), map.columnDepth);
    m_bubbles->setChecked(choices.form == MapForm::Bubbles);
    m_heat->setChecked(choices.form == MapForm::Heat);
    m_papers->setChecked(map.count == report::FigureCount::Papers);
    m_codings->setChecked(map.count == report::FigureCount::Codings);
    m_survey.setQuestion(map);
    if (isOtherForm) {
        showSurvey();
    }
}

QString MapPanel::axisLabel(const std::string& name) const
{
    const auto* axis = axisNamed(m_axes, name);
    return axis == nullptr ? toQt(name) : fieldLabel(axis->name, axis->label);
}

FigureText MapPanel::figureText() const
{
    return {tr("%1 × %2").arg(axisLabel(m_choices.map.rows), axisLabel(m_choices.map.columns)), {}};
}

void MapPanel::showSurvey()
{
    const bool isEmpty = m_empty->explain(m_survey, m_choices);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_chart);
    m_save->setEnabled(!m_choices.map.rows.empty() && !m_workspace.isReadOnly());
    const auto& map = m_survey.map();
    if (isEmpty || !map) {
        return;
    }
    if (!*map) {
        m_chart->setMessage(sentence(map->error()));
        return;
    }
    FigureStyle style;
    style.form = m_choices.form;
    style.hasTitle = true;
    style.language.reset();
    style.hasGaps = m_survey.counted() >= m_survey.population(); // a filter leaves cells empty that are none
    m_chart->setFigure(**map, style, figureText());
    outlineAsked(*m_chart, m_workspace);
}

void MapPanel::askTitle()
{
    m_saved->parentWidget()->hide();
    m_title->setText(figureText().title);
    m_saving->show();
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void MapPanel::saveFigure()
{
    const auto title = m_title->text().trimmed();
    if (title.isEmpty()) {
        return;
    }
    auto question = m_choices.map;
    question.filter = fromQt(m_workspace.filter());
    FigureStyle style;
    style.form = m_choices.form;
    style.language = report::usualLanguage(m_workspace.review().database());
    Figure figure;
    figure.kind = report::word(question.kind);
    figure.title = fromQt(title);
    figure.question = report::toJson(question);
    figure.style = toJson(style);
    const bool isSaved =
        m_workspace.write(tr("Save figure “%1”").arg(title), [&](store::Transaction& transaction) {
            const auto added = report::addFigure(transaction, figure);
            return added ? Result<void>() : Result<void>(fail(added.error()));
        });
    if (isSaved) {
        m_saving->hide();
        static_cast<ElidedLabel*>(m_saved)->setText(tr("Saved as “%1”.").arg(title));
        m_saved->parentWidget()->show();
        m_chart->setFocus(Qt::OtherFocusReason);
    }
}

}
