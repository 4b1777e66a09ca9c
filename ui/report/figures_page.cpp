#include "ui/report/figures_page.h"

#include <QMenu>
#include <QStackedWidget>

#include "core/report/figure_edit.h"
#include "ui/bridge/text.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"
#include "ui/report/export_dialog.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_gallery.h"
#include "ui/report/figure_model.h"
#include "ui/report/kinds.h"
#include "ui/report/table_file.h"

#include <algorithm>
#include <limits>

namespace alidade::ui {

FiguresPage::FiguresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new FigureModel(this))
    , m_stack(new QStackedWidget)
    , m_cards(new QStackedWidget)
    , m_gallery(new FigureGallery(workspace, *m_model))
    , m_editor(new FigureEditor(workspace))
    , m_count(label({}, TextRole::Muted))
    , m_newMenu(new QMenu(this))
    , m_tables(workspace.review().file())
{
    makeActions();
    m_stack->addWidget(overview());
    m_stack->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, &FiguresPage::follow);
    connect(m_gallery, &QAbstractItemView::activated, m_edit, &QAction::trigger);
    connect(m_gallery, &FigureGallery::currentFigureChanged, this, &FiguresPage::updateActions);
    connect(m_gallery, &FigureGallery::stepWanted, this, &FiguresPage::moveChosen);
    connect(m_model, &FigureModel::moveWanted, this, &FiguresPage::move, Qt::QueuedConnection);
    connect(m_editor, &FigureEditor::left, this, &FiguresPage::showOverview);
    connect(m_editor, &FigureEditor::draftChanged, this, &FiguresPage::statusChanged);
    follow();
}

FiguresPage::~FiguresPage()
{
    m_editor->save(); // what cannot be saved now was said when the page was left
}

QAction* FiguresPage::makeAction(const QString& text, const QKeySequence& keys, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(toolTip);
    return action;
}

void FiguresPage::makeActions()
{
    m_new = makeAction(tr("New figure…"), Qt::CTRL | Qt::Key_N, tr("A new figure or table"));
    m_new->setIconText(tr("New"));
    m_edit = makeAction(tr("Edit figure"), Qt::Key_F2, tr("Change what the figure shows and how (Enter)"));
    m_edit->setIconText(tr("Edit"));
    m_duplicate = makeAction(tr("Duplicate figure"), Qt::CTRL | Qt::Key_D, tr("A copy behind the figure"));
    m_duplicate->setIconText(tr("Duplicate"));
    m_remove = makeAction(tr("Delete figure"), Qt::Key_Delete, tr("Delete the figure; undo brings it back"));
    m_remove->setIconText(tr("Delete"));
    m_earlier =
        makeAction(tr("Move figure forward"), Qt::ALT | Qt::Key_Up, tr("One place towards the start"));
    m_later = makeAction(tr("Move figure back"), Qt::ALT | Qt::Key_Down, tr("One place towards the end"));
    m_export = makeAction(tr("Export figure…"), Qt::CTRL | Qt::Key_E, tr("Write the figure into files"));
    m_export->setIconText(tr("Export"));
    m_exportAll = makeAction(tr("Export all figures…"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                             tr("Write all figures and tables into files"));
    m_exportAll->setIconText(tr("Export all"));
    m_exportAll->setIcon(icon(QStringLiteral("figure-export")));
    m_copy = makeAction(tr("Copy figure to the clipboard"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                        tr("To be pasted into a document"));
    m_copy->setIconText(tr("Copy"));
    for (const auto kind : FIGURE_KINDS) {
        auto* action = new QAction(tr("New %1").arg(kindTitle(kind).toLower()), this);
        action->setIconText(kindTitle(kind));
        action->setToolTip(kindPurpose(kind));
        connect(action, &QAction::triggered, this, [this, kind] { beginFigure(kind); });
        m_newKinds.append(action);
        auto* entry = m_newMenu->addAction(
            kindIcon(kind), QStringLiteral("&%1   %2").arg(kindTitle(kind), kindPurpose(kind)));
        connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
    // the keys of cards mean something else in a field of the editor
    for (auto* action : {m_edit, m_duplicate, m_remove, m_earlier, m_later}) {
        m_gallery->addAction(action);
    }
    for (auto* action : {m_new, m_export, m_exportAll, m_copy}) {
        addAction(action);
    }
    connect(m_new, &QAction::triggered, this, [this] {
        m_newMenu->popup(mapToGlobal(QPoint(width() / 2 - m_newMenu->sizeHint().width() / 2, height() / 4)));
        m_newMenu->setActiveAction(m_newMenu->actions().constFirst());
    });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const auto* figure = m_gallery->currentFigure()) {
            showEditor(Figure(*figure));
        }
    });
    connect(m_duplicate, &QAction::triggered, this, &FiguresPage::duplicate);
    connect(m_remove, &QAction::triggered, this, &FiguresPage::remove);
    connect(m_earlier, &QAction::triggered, this, [this] { moveChosen(-1); });
    connect(m_later, &QAction::triggered, this, [this] { moveChosen(1); });
    connect(m_export, &QAction::triggered, this, [this] { exportFigures(Wanted::Chosen); });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportFigures(Wanted::All); });
    connect(m_copy, &QAction::triggered, this, &FiguresPage::copy);
}

QWidget* FiguresPage::overview()
{
    auto* heading = label(tr("Figures"), TextRole::Heading);
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addSpacing(4);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch();
    for (auto* action : {m_edit, m_duplicate, m_remove, m_copy, m_export, m_exportAll}) {
        head->addWidget(button(action));
    }
    auto* newButton = button(m_new);
    newButton->setProperty("primary", true);
    head->addWidget(newButton);
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
    for (auto* action : m_newKinds) {
        state->addButton(action);
    }
    auto* panel = new Panel;
    panel->content()->addWidget(state);
    return panel;
}

QList<QAction*> FiguresPage::pageActions() const
{
    QList<QAction*> actions = {m_new};
    actions += m_newKinds;
    actions += {m_edit, m_duplicate, m_remove, m_earlier, m_later, m_export, m_exportAll, m_copy};
    return actions;
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
                             : QStringLiteral("%1 · %2").arg(toQt(figure->title), kindTitle(figure->kind));
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
    m_model->setFigures(report::savedFigures(workspace().review().database()));
    const int count = m_model->rowCount();
    if (m_model->indexOf(id).isValid()) {
        m_gallery->setCurrentFigure(id);
    } else if (count > 0) { // it is gone: its neighbour
        m_gallery->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1)));
    }
    m_count->setText(count == 0 ? QString() : tr("%n saved", nullptr, count));
    m_cards->setCurrentIndex(count == 0 ? 1 : 0);
    updateActions();
}

void FiguresPage::updateActions()
{
    const bool isFree = !workspace().isReadOnly();
    const bool isCard = !isEditing() && m_gallery->currentFigure() != nullptr;
    m_new->setEnabled(isFree);
    for (auto* action : m_newKinds) {
        action->setEnabled(isFree);
    }
    m_edit->setEnabled(isCard);
    m_duplicate->setEnabled(isCard && isFree);
    m_remove->setEnabled(isCard && isFree);
    const int row = m_gallery->currentIndex().row();
    m_earlier->setEnabled(isCard && isFree && row > 0);
    m_later->setEnabled(isCard && isFree && row + 1 < m_model->rowCount());
    m_export->setEnabled(isCard || isEditing());
    m_copy->setEnabled(isCard || isEditing());
    m_exportAll->setEnabled(m_model->rowCount() > 0);
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
    showEditor(newFigure(workspace().index(), kind));
}

void FiguresPage::showEditor(const Figure& figure)
{
    if (isEditing() && !m_editor->save()) {
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
        m_editor->save();
    }
    Page::hideEvent(event);
}

void FiguresPage::duplicate()
{
    const auto* figure = m_gallery->currentFigure();
    if (figure == nullptr) {
        return;
    }
    FigureId copied;
    workspace().write(tr("duplicate figure %1").arg(toQt(figure->title)),
                      [&, id = figure->id](store::Transaction& transaction) -> Result<void> {
                          const auto copy = report::duplicateFigure(transaction, id);
                          if (!copy) {
                              return fail(copy.error());
                          }
                          copied = *copy;
                          return {};
                      });
    m_gallery->setCurrentFigure(copied);
}

void FiguresPage::remove()
{
    if (const auto* figure = m_gallery->currentFigure()) {
        workspace().write(tr("delete figure %1").arg(toQt(figure->title)),
                          [id = figure->id](store::Transaction& transaction) {
                              return report::removeFigure(transaction, id);
                          });
    }
}

void FiguresPage::move(FigureId figure, int row)
{
    std::vector<FigureId> order;
    for (const auto& each : m_model->figures()) {
        order.push_back(each.id);
    }
    const auto from = std::ranges::find(order, figure);
    if (from == order.end() || row < 0 || row > static_cast<int>(order.size())) {
        return;
    }
    const auto to = order.begin() + row;
    if (to > from) {
        std::rotate(from, from + 1, to);
    } else {
        std::rotate(to, from, from + 1);
    }
    workspace().write(tr("reorder figures"),
                      [&](store::Transaction& transaction) { return report::reorder(transaction, order); });
}

void FiguresPage::moveChosen(int steps)
{
    const auto* figure = m_gallery->currentFigure();
    if (figure != nullptr) {
        const int row = m_gallery->currentIndex().row();
        move(figure->id, steps < 0 ? row - 1 : row + 2); // before the one that stands there
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
