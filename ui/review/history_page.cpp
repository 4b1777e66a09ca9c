#include "ui/review/history_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

#include "core/map/paper_filter.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/papers/row_table.h"
#include "ui/review/entry_panel.h"
#include "ui/review/history_filters.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr std::size_t MOST_IN_THE_WAY = 3;

/// Below this width the change stands under the list instead of beside it.
constexpr int NARROW = 900;

}

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_names(workspace.review())
    , m_model(new HistoryModel(workspace, m_names, this))
    , m_filters(new HistoryFilters(workspace))
    , m_table(new QTableView)
    , m_stack(new CardStack)
    , m_splitter(splitter())
    , m_entry(new EntryPanel(workspace.review(), m_names))
{
    makeActions();
    makeTable();
    auto* left = new Panel;
    left->content()->addWidget(m_filters);
    left->content()->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_entry);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({560, 500});
    m_stack->addWidget(
        new EmptyState(tr("Nothing has happened yet"),
                       tr("Every change of the review is listed here, with what was there before. "
                          "All of them can be undone.")));
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_stack);

    connect(&workspace, &Workspace::reviewChanged, this, &HistoryPage::refresh);
    connect(&workspace, &Workspace::reviewerChanged, this, &HistoryPage::refresh);
    connect(m_filters, &HistoryFilters::queryChanged, this, &HistoryPage::setQuery);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showEntry);
    connect(m_entry, &EntryPanel::paperWanted, this, &HistoryPage::openPaper);
    refresh();
}

QAction*
HistoryPage::makeAction(const QString& name, const QKeySequence& key, const std::function<void()>& work)
{
    // not where somebody types or chooses from a list
    auto* action = addCommand(m_table, name, {key}, work);
    changes()->addAction(action);
    return action;
}

void HistoryPage::makeActions()
{
    m_undoAlone =
        makeAction(tr("Undo this"), QKeySequence(Qt::ALT | Qt::Key_Backspace), [this] { undoAlone(); });
    m_undoAlone->setToolTip(tr("Takes back this change alone, also where newer ones follow"));
    m_goBack = makeAction(tr("Go back here"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { goBackHere(); });
    m_goBack->setToolTip(tr("Undoes everything that is newer than this change"));
    m_redo = makeAction(tr("Redo to here"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { redoHere(); });
    m_redo->setToolTip(tr("Does again what was taken back, up to this change"));
    m_openPapers = makeAction(tr("Its papers"), QKeySequence(Qt::Key_P), [this] { openPapers(); });
    m_openPapers->setToolTip(tr("Sets the filter to the papers that the change touched"));
    makeAction(tr("Find a paper in the history"), QKeySequence(Qt::Key_Slash), [this] {
        m_filters->paperField()->setFocus(Qt::ShortcutFocusReason);
        m_filters->paperField()->selectAll();
    });
    makeAction(tr("Show the whole history"), QKeySequence(Qt::Key_A), [this] { m_filters->clear(); });
    m_entry->setButtons({m_undoAlone, m_goBack, m_redo, m_openPapers});
}

void HistoryPage::makeTable()
{
    m_table->setModel(m_model);
    showRows(*m_table, tr("Changes, newest first"));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    header->resizeSection(HistoryModel::When, 132);
    header->resizeSection(HistoryModel::Who, 110);
    header->resizeSection(HistoryModel::Papers, std::max(64, header->sectionSizeHint(HistoryModel::Papers)));
}

void HistoryPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

QString HistoryPage::statusText() const
{
    const auto all = workspace().review().journal().count();
    const auto text = countText(all);
    if (m_filters->query().isEmpty()) {
        return all == 1 ? tr("1 change") : tr("%1 changes").arg(text);
    }
    return tr("%1 of %2 changes").arg(countText(m_model->rowCount()), text);
}

QTextBrowser* HistoryPage::changes() const
{
    return m_entry->changes();
}

QString HistoryPage::problemText() const
{
    return m_entry->problemText();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void HistoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < NARROW ? Qt::Vertical : Qt::Horizontal);
}

void HistoryPage::refresh()
{
    if (m_isBusy) {
        return;
    }
    m_isStale = !isVisible(); // an import's entry takes its time to read
    if (m_isStale) {
        return;
    }
    const auto row = m_table->currentIndex();
    const auto selected = m_model->entryId(row);
    const bool wasNewest = row.row() <= 0;
    m_names.forget();
    m_filters->refresh();
    m_model->refresh();
    m_stack->setCurrentIndex(workspace().review().journal().count() > 0 ? 1 : 0);
    const auto index = wasNewest || !selected ? m_model->index(0, 0) : m_model->indexOf(*selected);
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    showEntry();
    Q_EMIT statusChanged();
}

void HistoryPage::setQuery()
{
    const auto selected = m_model->entryId(m_table->currentIndex());
    m_model->setQuery(m_filters->query());
    const auto index = selected ? m_model->indexOf(*selected) : QModelIndex();
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    showEntry();
    Q_EMIT statusChanged();
}

void HistoryPage::showEntry()
{
    const auto entry = m_model->entry(m_table->currentIndex());
    updateActions(entry);
    if (entry) {
        m_entry->showEntry(*entry, m_model->names(), m_filters->query());
    } else {
        m_entry->showNothing();
    }
}

void HistoryPage::updateActions(const std::optional<store::Entry>& entry)
{
    const auto journal = workspace().review().journal();
    const bool canChange = entry && !workspace().isReadOnly();
    const auto undo = canChange ? journal.toUndo() : std::nullopt;
    const auto redo = canChange ? journal.toRedo() : std::nullopt;
    m_undoAlone->setEnabled(canChange && journal.canBeTakenBack(*entry));
    m_goBack->setEnabled(canChange && !entry->undone && undo && undo->id > entry->id);
    m_redo->setEnabled(canChange && entry->undone && redo && redo->id <= entry->id);
    m_openPapers->setEnabled(entry && paperCount(workspace().review().database(), entry->id) > 0);
}

void HistoryPage::openPaper(PaperId paper)
{
    workspace().setCurrentPaper(paper);
    Q_EMIT pageWanted(QStringLiteral("coding"));
}

void HistoryPage::undoAlone()
{
    const auto entry = m_model->entry(m_table->currentIndex());
    if (!entry) {
        return;
    }
    const auto newest = workspace().review().journal().toUndo();
    if (newest && newest->id == entry->id) {
        workspace().undo();
        return;
    }
    QString problem;
    const auto heard = connect(
        &workspace(), &Workspace::failed, this, [&](const Error& error) { problem = sentence(error); });
    const bool isUndone = workspace().undoEntry(entry->id);
    disconnect(heard);
    if (isUndone) {
        return;
    }
    QStringList inTheWay;
    for (const auto id : m_names.rows().standingOn(entry->id, MOST_IN_THE_WAY)) {
        if (const auto newer = workspace().review().journal().find(id)) {
            inTheWay << tr("“%1” by %2").arg(m_model->names().of(*newer), toQt(newer->reviewer));
        }
    }
    if (!inTheWay.isEmpty()) {
        problem += QLatin1Char(' ') + tr("On the same things came later: %1.").arg(inTheWay.join(tr(", ")));
    }
    m_entry->say(problem);
}

void HistoryPage::goBackHere()
{
    if (const auto entry = m_model->entryId(m_table->currentIndex())) {
        repeat(true, [&](store::EntryId next) { return next > *entry; });
    }
}

void HistoryPage::redoHere()
{
    if (const auto entry = m_model->entryId(m_table->currentIndex())) {
        repeat(false, [&](store::EntryId next) { return next <= *entry; });
    }
}

void HistoryPage::repeat(bool undo, const std::function<bool(store::EntryId)>& isWanted)
{
    const auto selected = m_model->entryId(m_table->currentIndex());
    m_isBusy = true;
    for (;;) {
        const auto journal = workspace().review().journal();
        const auto next = undo ? journal.toUndo() : journal.toRedo();
        if (!next || !isWanted(next->id) || !(undo ? workspace().undo() : workspace().redo())) {
            break;
        }
    }
    m_isBusy = false;
    refresh();
    if (const auto index = selected ? m_model->indexOf(*selected) : QModelIndex(); index.isValid()) {
        m_table->setCurrentIndex(index);
    }
}

void HistoryPage::openPapers()
{
    const auto entry = m_model->entryId(m_table->currentIndex());
    if (!entry) {
        return;
    }
    std::vector<PaperId> papers;
    for (const auto id : workspace().review().journal().papers(*entry)) {
        papers.push_back({id});
    }
    const auto filter = map::filterFor(workspace().review().database(), papers);
    if (!filter) {
        Q_EMIT workspace().failed(
            {ErrorCode::Invalid, fromQt(tr("These papers have no labels, or are too many to name.")), {}});
    } else if (workspace().applyFilter(toQt(*filter))) {
        Q_EMIT pageWanted(QStringLiteral("coding"));
    }
}

}
