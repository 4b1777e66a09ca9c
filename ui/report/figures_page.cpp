#include "ui/report/figures_page.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "core/report/figure_edit.h"
#include "core/report/language.h"
#include "ui/bridge/text.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/parts.h"
#include "ui/report/export_dialog.h"
#include "ui/report/figure_commands.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_gallery.h"
#include "ui/report/figure_model.h"
#include "ui/report/kinds.h"
#include "ui/report/reported_dialog.h"
#include "ui/report/table_file.h"

#include <algorithm>
#include <limits>

namespace alidade::ui {

FiguresPage::FiguresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new FigureModel(this))
    , m_stack(new CardStack)
    , m_cards(new CardStack)
    , m_gallery(new FigureGallery(workspace, *m_model))
    , m_editor(new FigureEditor(workspace))
    , m_count(label({}, TextRole::Muted))
    , m_newMenu(new QMenu(this))
    , m_actions(this)
    , m_tables(workspace.review().file())
{
    connectActions();
    m_stack->addWidget(overview());
    m_stack->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, &FiguresPage::follow);
    connect(m_gallery, &QAbstractItemView::activated, m_actions.edit, &QAction::trigger);
    connect(m_gallery, &FigureGallery::currentFigureChanged, this, &FiguresPage::updateActions);
    connect(m_gallery, &FigureGallery::stepWanted, this, &FiguresPage::moveChosen);
    connect(m_model, &FigureModel::moveWanted, this, &FiguresPage::move, Qt::QueuedConnection);
    connect(m_editor, &FigureEditor::left, this, &FiguresPage::showOverview);
    connect(m_editor, &FigureEditor::draftChanged, this, &FiguresPage::statusChanged);
    connect(
        m_editor, &FigureEditor::papersWanted, this, [this] { Q_EMIT pageWanted(QStringLiteral("coding")); });
    follow();
}

FiguresPage::~FiguresPage()
{
    m_editor->keep(); // what cannot be saved now was said when the page was left
}

void FiguresPage::connectActions()
{
    for (std::size_t i = 0; i < FIGURE_KINDS.size(); ++i) {
        const auto kind = FIGURE_KINDS[i];
        auto* action = m_actions.createKinds[static_cast<qsizetype>(i)];
        connect(action, &QAction::triggered, this, [this, kind] { beginFigure(kind); });
        auto* entry = m_newMenu->addAction(
            kindIcon(kind),
            QStringLiteral("&%1   %2\t%3").arg(QString::number(i + 1), kindTitle(kind), kindPurpose(kind)));
        connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
    m_gallery->addActions(m_actions.ofCards());
    addActions(m_actions.ofPage());
    connect(m_actions.create, &QAction::triggered, this, &FiguresPage::offerKinds);
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        if (const auto* figure = m_gallery->currentFigure()) {
            showEditor(Figure(*figure));
        }
    });
    connect(m_actions.duplicate, &QAction::triggered, this, &FiguresPage::duplicate);
    connect(m_actions.remove, &QAction::triggered, this, &FiguresPage::remove);
    connect(m_actions.earlier, &QAction::triggered, this, [this] { moveChosen(-1); });
    connect(m_actions.later, &QAction::triggered, this, [this] { moveChosen(1); });
    connect(m_actions.exportOne, &QAction::triggered, this, [this] { exportFigures(Wanted::Chosen); });
    connect(m_actions.exportAll, &QAction::triggered, this, [this] { exportFigures(Wanted::All); });
    connect(m_actions.copy, &QAction::triggered, this, &FiguresPage::copy);
    connect(m_actions.reported, &QAction::triggered, this, [this] {
        (new ReportedDialog(workspace(), this))->open();
    });
    m_editor->addTool(m_actions.exportOne);
    connect(m_editor, &FigureEditor::reportedWanted, m_actions.reported, &QAction::trigger);
}

/// Below the button that says so; in the middle of an editor, which has none.
void FiguresPage::offerKinds()
{
    const int wide = m_newMenu->sizeHint().width();
    m_newMenu->popup(m_newButton->isVisible() ? m_newButton->mapToGlobal(
                         QPoint(m_newButton->width() - wide, m_newButton->height()))
                                              : mapToGlobal(QPoint((width() - wide) / 2, height() / 4)));
    m_newMenu->setActiveAction(m_newMenu->actions().constFirst());
}

QWidget* FiguresPage::overview()
{
    auto* heading = label(tr("Figures"), TextRole::Heading);
    auto* tools = endButtons({m_actions.edit,
                              m_actions.duplicate,
                              m_actions.remove,
                              m_actions.copy,
                              m_actions.exportOne,
                              m_actions.exportAll,
                              m_actions.create},
                             m_actions.create);
    m_newButton = tools->findChildren<QPushButton*>().constLast();
    auto* title = new QHBoxLayout;
    heading->ensurePolished();
    const int above = (m_newButton->sizeHint().height() - heading->sizeHint().height()) / 2;
    title->setContentsMargins(0, std::max(0, above), 0, 0);
    title->addWidget(heading);
    title->addSpacing(4);
    title->addWidget(m_count, 0, Qt::AlignBottom);
    auto* head = new QHBoxLayout;
    head->addLayout(title);
    head->setAlignment(title, Qt::AlignTop); // of the buttons' first line
    head->addStretch();
    head->addWidget(tools);
    m_cards->addWidget(m_gallery);
    m_cards->addWidget(emptyState());
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_cards, 1);
    return content;
}

QWidget* FiguresPage::emptyState()
{
    auto* state = new EmptyState(tr("No figures yet"),
                                 tr("A figure is a saved question: it is drawn anew from the coded papers "
                                    "every time, and exported as the paper needs it."));
    for (auto* action : m_actions.createKinds) {
        state->addButton(action);
    }
    auto* panel = new Panel;
    panel->content()->addWidget(state);
    return panel;
}

QList<QAction*> FiguresPage::pageActions() const
{
    return m_actions.all();
}

bool FiguresPage::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void FiguresPage::focusStart()
{
    if (isEditing()) {
        m_editor->focusFirst();
    } else if (m_model->rowCount() > 0) {
        m_gallery->setFocus(Qt::OtherFocusReason);
    } else {
        m_cards->currentWidget()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
    }
}

QString FiguresPage::statusText() const
{
    const auto* figure = chosen();
    return figure == nullptr ? QString()
                             : kindAndTitle(figure->kind, toQt(figure->title), QStringLiteral("%2 · %1"));
}

const Figure* FiguresPage::chosen() const
{
    if (!isEditing()) {
        return m_gallery->currentFigure();
    }
    m_draft = m_editor->draft();
    return &m_draft;
}

void FiguresPage::follow()
{
    const auto* current = m_gallery->currentFigure();
    const auto id = current == nullptr ? m_last : current->id;
    const int row = m_gallery->currentIndex().row();
    const auto& database = workspace().review().database();
    m_model->setFigures(report::savedFigures(database), workspace().index().taxonomy());
    const int count = m_model->rowCount();
    if (m_model->indexOf(id).isValid()) {
        m_gallery->setCurrentFigure(id);
    } else if (count > 0) { // it is gone: its neighbour
        m_gallery->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1)));
    }
    m_count->setText(count == 0 ? QString() : tr("%Ln saved", nullptr, count));
    m_cards->setCurrentIndex(count == 0 ? 1 : 0);
    updateActions();
}

void FiguresPage::updateActions()
{
    const bool isFree = !workspace().isReadOnly();
    const bool isCard = !isEditing() && m_gallery->currentFigure() != nullptr;
    m_actions.create->setEnabled(isFree);
    for (auto* action : m_actions.createKinds) {
        action->setEnabled(isFree);
    }
    m_actions.edit->setEnabled(isCard);
    m_actions.duplicate->setEnabled(isCard && isFree);
    m_actions.remove->setEnabled(isCard && isFree);
    const int row = m_gallery->currentIndex().row();
    m_actions.earlier->setEnabled(isCard && isFree && row > 0);
    m_actions.later->setEnabled(isCard && isFree && row + 1 < m_model->rowCount());
    m_actions.exportOne->setEnabled(isCard || isEditing());
    m_actions.copy->setEnabled(isCard || isEditing());
    m_actions.exportAll->setEnabled(m_model->rowCount() > 0);
    Q_EMIT statusChanged();
}

void FiguresPage::editFigure(FigureId figure)
{
    if (const auto* found = m_model->at(m_model->indexOf(figure))) {
        showEditor(Figure(*found));
    }
}

void FiguresPage::beginFigure(std::string_view kind)
{
    const auto language = report::usualLanguage(workspace().review().database());
    showEditor(newFigure(workspace().index(), kind, language));
}

void FiguresPage::showEditor(const Figure& figure)
{
    if (isEditing() && !m_editor->keep()) {
        return;
    }
    m_last = figure.id;
    m_editor->edit(figure);
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusFirst();
    updateActions();
}

void FiguresPage::showOverview()
{
    const auto figure = m_editor->isOpen() ? m_editor->draft().id : m_last;
    m_editor->close();
    m_stack->setCurrentIndex(0);
    m_gallery->setCurrentFigure(figure);
    focusStart();
    updateActions();
}

void FiguresPage::hideEvent(QHideEvent* event)
{
    if (isEditing()) {
        m_editor->keep();
    }
    Page::hideEvent(event);
}

void FiguresPage::duplicate()
{
    const auto* figure = m_gallery->currentFigure();
    if (figure == nullptr) {
        return;
    }
    if (const auto copy = duplicateFigure(workspace(), Figure(*figure))) {
        m_gallery->setCurrentFigure(*copy);
    }
}

void FiguresPage::remove()
{
    if (const auto* figure = m_gallery->currentFigure()) {
        removeFigure(workspace(), Figure(*figure));
    }
}

void FiguresPage::move(FigureId figure, int row)
{
    if (m_model->indexOf(figure).isValid()) { // what was dropped may come from another window
        moveFigure(workspace(), figure, row);
    }
}

void FiguresPage::moveChosen(int steps)
{
    const auto* figure = m_gallery->currentFigure();
    const int row =
        m_gallery->currentIndex().row() + (steps < 0 ? -1 : 2); // before the one that stands there
    if (figure != nullptr && row >= 0 && row <= m_model->rowCount()) {
        moveFigure(workspace(), figure->id, row);
    }
}

void FiguresPage::exportFigures(Wanted wanted)
{
    if (isEditing() && !m_editor->save()) {
        return; // what leaves the program is what is saved
    }
    auto figures = m_model->figures();
    if (wanted == Wanted::Chosen) {
        const auto* figure = chosen();
        figures = figure == nullptr ? std::vector<Figure>() : std::vector{*figure};
    }
    if (!figures.empty()) {
        auto* dialog = new ExportDialog(workspace(), std::move(figures), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void FiguresPage::copy()
{
    const auto* figure = chosen();
    if (figure == nullptr) {
        return;
    }
    if (isTable(*figure)) {
        m_tables.make(
            *figure, std::numeric_limits<std::size_t>::max(), [this](const Result<report::NamedGrid>& table) {
                if (table) {
                    copyTable(*table);
                } else {
                    Q_EMIT workspace().failed(table.error());
                }
            });
        return;
    }
    const auto drawn = drawFigure(workspace().index(), *figure, DrawnFor::Paper);
    if (drawn) {
        copyToClipboard(drawn->drawing);
    } else {
        Q_EMIT workspace().failed(drawn.error());
    }
}

}
