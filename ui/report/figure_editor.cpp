#include "ui/report/figure_editor.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "core/map/filter_parts.h"
#include "ui/bridge/command.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/saved_figure.h"
#include "ui/controls/icons.h"
#include "ui/report/figure_form.h"
#include "ui/report/figure_preview.h"
#include "ui/report/kinds.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int TYPING = 150; // ms after which a pause is one
constexpr int LEAST_FORM = 340;
constexpr int WIDEST_FORM = 420;
constexpr double FORM_OF_WIDTH = 0.38; ///< between the two; the rest is the figure's
constexpr std::size_t PREVIEW_ROWS = 200;

bool isSame(const Figure& a, const Figure& b)
{
    return a.slug == b.slug && a.kind == b.kind && a.question == b.question && a.style == b.style
        && a.title == b.title && a.caption == b.caption;
}

}

FigureEditor::FigureEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tables(workspace.review().file())
    , m_heading(new ElidedLabel)
    , m_backAction(new QAction(icon(QStringLiteral("figure-back")), tr("Back"), this))
    , m_revertAction(new QAction(tr("Revert"), this))
    , m_applyAction(new QAction(tr("Apply"), this))
    , m_tools(new QHBoxLayout)
    , m_formPanel(new Panel)
    , m_form(new FigureForm)
    , m_preview(new FigurePreview)
{
    m_formPanel->setFixedWidth(LEAST_FORM);
    m_formPanel->content()->setContentsMargins(1, 1, 1, 1);
    m_formPanel->content()->addWidget(m_form);
    auto* preview = new Panel;
    preview->content()->addWidget(m_preview);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(m_formPanel);
    sides->addWidget(preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(head());
    layout->addLayout(sides, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(TYPING);
    connect(&m_timer, &QTimer::timeout, this, &FigureEditor::refresh);
    connect(m_preview->chart(), &ChartView::markActivated, this, &FigureEditor::selectPapers);
    connect(m_form, &FigureForm::changed, this, &FigureEditor::takeChange);
    connect(m_form, &FigureForm::reportedWanted, this, &FigureEditor::reportedWanted);
    connect(&workspace, &Workspace::reviewChanged, this, &FigureEditor::followReview);
    connect(&workspace, &Workspace::keepingAll, this, [this] {
        if (!keep()) {
            m_workspace.couldNotKeep(tr("the figure “%1”").arg(m_form->title()));
        }
    });
}

QWidget* FigureEditor::head()
{
    m_backAction->setToolTip(tr("Save and go back to all figures (Esc)"));
    m_revertAction->setToolTip(tr("Back to the figure as it is saved"));
    m_applyAction->setToolTip(tr("Save the figure"));
    m_applyAction->setShortcuts(enterKeys(Qt::ControlModifier));
    m_applyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_applyAction);
    connect(m_backAction, &QAction::triggered, this, &FigureEditor::leave);
    connect(m_revertAction, &QAction::triggered, this, &FigureEditor::revert);
    connect(m_applyAction, &QAction::triggered, this, &FigureEditor::save);
    m_heading->setProperty("role", QStringLiteral("heading"));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button(m_backAction));
    layout->addSpacing(6);
    layout->addWidget(m_heading, 1);
    layout->addLayout(m_tools);
    layout->addWidget(button(m_revertAction));
    auto* apply = button(m_applyAction);
    apply->setProperty("primary", true);
    layout->addWidget(apply);
    return bar;
}

void FigureEditor::addTool(QAction* action)
{
    m_tools->addWidget(button(action));
}

void FigureEditor::edit(const Figure& figure)
{
    m_isOpen = true;
    m_saved = figure;
    showDraft(figure);
    m_form->scrollToStart();
    refresh();
}

void FigureEditor::close()
{
    m_isOpen = false;
    m_timer.stop();
    m_tables.forget();
    m_saved = {};
}

void FigureEditor::showDraft(const Figure& figure)
{
    m_form->setFigure(figure, m_workspace);
    m_shown = draft();
    updateButtons();
}

Figure FigureEditor::draft() const
{
    auto figure = m_form->figure();
    figure.id = m_saved.id;
    figure.position = m_saved.position;
    return figure;
}

bool FigureEditor::isChanged() const
{
    return m_isOpen && (isNew() || !isUntouched());
}

bool FigureEditor::isUntouched() const
{
    return isSame(draft(), m_shown);
}

void FigureEditor::takeChange()
{
    if (!m_isOpen) {
        return;
    }
    m_form->setProblem({});
    updateButtons();
    m_timer.start();
    Q_EMIT draftChanged();
}

void FigureEditor::updateButtons()
{
    m_heading->setText(isNew() ? tr("New figure: %1").arg(kindTitle(m_saved.kind))
                               : kindAndTitle(m_saved.kind, m_form->title(), QStringLiteral("%1: %2")));
    const bool canSave = isChanged() && !m_workspace.isReadOnly();
    m_applyAction->setEnabled(canSave);
    m_revertAction->setEnabled(isChanged());
    m_revertAction->setText(isNew() ? tr("Discard") : tr("Revert"));
    m_revertAction->setToolTip(isNew() ? tr("Give the new figure up")
                                       : tr("Back to the figure as it is saved"));
}

void FigureEditor::refresh()
{
    if (!m_isOpen) {
        return;
    }
    m_timer.stop();
    const auto figure = draft();
    m_form->setFilterProblem({});
    if (const auto wrong = filterProblem()) {
        m_tables.forget();
        m_form->setFilterProblem(said(wrong->detail));
        m_preview->showProblem(said(wrong->detail));
        return;
    }
    if (isTable(figure)) {
        refreshTable(figure);
        return;
    }
    const auto drawn = drawFigure(m_workspace.index(), figure, DrawnFor::Paper);
    if (drawn) {
        m_preview->showFigure(*drawn);
    } else {
        m_preview->showProblem(said(drawn.error().detail));
    }
}

/// The figure's own filter holds, too; the flow runs over all papers, whatever it says.
void FigureEditor::selectPapers(const Mark& mark)
{
    std::vector<std::string> parts;
    if (report::figureKind(draft().kind) != report::FigureKind::Flow) {
        parts.push_back(m_form->question().filter);
    }
    for (const auto& [field, value] : mark.conditions) {
        parts.push_back(map::toText(map::condition(field, value)));
    }
    const auto filter = map::joinedFilters(parts);
    if (!mark.conditions.empty() && filter && m_workspace.applyFilter(toQt(*filter))) {
        Q_EMIT papersWanted();
    }
}

void FigureEditor::refreshTable(const Figure& figure)
{
    m_tables.forget();
    m_tables.make(figure, PREVIEW_ROWS, [this](const Result<report::NamedGrid>& table) {
        if (table) {
            m_preview->showTable(table->grid, table->grid.rows.size() < PREVIEW_ROWS);
        } else {
            m_preview->showProblem(said(table.error().detail));
        }
    });
}

void FigureEditor::followReview()
{
    if (!m_isOpen || isNew()) {
        refresh();
        return;
    }
    const auto now = m_workspace.review().database().find<Figure>(m_saved.id);
    if (!now) { // deleted, or its making was taken back
        close();
        Q_EMIT left();
        return;
    }
    const bool isMine = isChanged();
    m_saved = *now;
    if (!isMine) {
        showDraft(*now);
    }
    refresh();
}

void FigureEditor::focusFirst()
{
    m_form->focusFirst();
}

void FigureEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_formPanel->setFixedWidth(
        std::clamp(static_cast<int>(width() * FORM_OF_WIDTH), LEAST_FORM, WIDEST_FORM));
}

bool FigureEditor::event(QEvent* event)
{
    // Esc leaves the editor before it means anything to the window
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FigureEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}
