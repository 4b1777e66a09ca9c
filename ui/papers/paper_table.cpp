#include "ui/papers/paper_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "ui/bridge/text.h"
#include "ui/papers/row_delegate.h"
#include "ui/papers/row_table.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// Beyond, a selection is not carried over to another list of papers: finding each row would be slow.
constexpr int MOST_KEPT_ROWS = 500;

void putInOrder(QTableView& view)
{
    showRows(view, PaperTable::tr("Papers"));
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.horizontalHeader()->setSortIndicatorShown(true);
    view.horizontalHeader()->setSectionsClickable(true);
}

}

PaperTable::PaperTable(Workspace& workspace, Shown shown, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_workspace(workspace)
    , m_model(new PaperTableModel(workspace, shown, this))
    , m_name(name)
    , m_labels(new QTableView(this))
{
    setModel(m_model);
    m_model->setWatched(false);
    putInOrder(*this);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    makeLabelColumn();
    makeActions();
    restoreColumns();

    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        showColumnMenu(horizontalHeader()->viewport()->mapToGlobal(at));
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &PaperTableModel::sort);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        placeLabelColumn();
        saveColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { saveColumns(); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto paper = m_model->paper(index)) {
            Q_EMIT paperActivated(*paper);
        }
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperTable::keepRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PaperTable::restoreRows);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (const auto paper = m_model->paper(current); paper && !m_isRestoring) {
                m_workspace.setCurrentPaper(paper);
            }
        });
    connect(&workspace, &Workspace::currentPaperChanged, this, &PaperTable::followPaper);
    followPaper();
}

PaperTable::~PaperTable() = default;

void PaperTable::makeLabelColumn()
{
    putInOrder(*m_labels);
    m_labels->setModel(m_model);
    m_labels->setSelectionModel(selectionModel());
    m_labels->setFocusPolicy(Qt::NoFocus);
    m_labels->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_labels->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_labels->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_labels->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_labels->horizontalHeader()->setSortIndicatorClearable(true);
    m_labels->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_labels->setFrameShape(QFrame::NoFrame);
    viewport()->stackUnder(m_labels);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, m_labels->verticalScrollBar(), &QScrollBar::setValue);
    connect(
        m_labels->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PaperTable::placeLabelColumn);
    // one sort indicator in two headers
    auto* ours = horizontalHeader();
    auto* theirs = m_labels->horizontalHeader();
    connect(ours, &QHeaderView::sortIndicatorChanged, theirs, &QHeaderView::setSortIndicator);
    connect(theirs, &QHeaderView::sortIndicatorChanged, ours, &QHeaderView::setSortIndicator);
    connect(theirs, &QHeaderView::customContextMenuRequested, this, [this, theirs](const QPoint& at) {
        showColumnMenu(theirs->viewport()->mapToGlobal(at));
    });
    connect(m_labels, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
}

void PaperTable::makeActions()
{
    m_copy = new QAction(tr("Copy papers as a table"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &PaperTable::copyRows);
    m_sort = new QAction(tr("Sort papers by this column"), this);
    m_sort->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_sort->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_sort, &QAction::triggered, this, &PaperTable::sortByCurrentColumn);
    m_unsort = new QAction(tr("Show papers as they came"), this);
    connect(m_unsort, &QAction::triggered, this, [this] {
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    addActions({m_copy, m_sort});
}

QList<QAction*> PaperTable::tableActions() const
{
    return {m_copy, m_sort, m_unsort};
}

void PaperTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(m_copy);
    menu.addActions({m_sort, m_unsort});
    m_copy->setEnabled(selectionModel()->hasSelection());
    auto* columns = menu.addAction(tr("Columns…"));
    const auto at = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    const auto* chosen = menu.exec(at);
    m_copy->setEnabled(true);
    if (chosen == columns) {
        showColumnMenu(at);
    }
}

void PaperTable::placeLabelColumn()
{
    const bool isScrolled = horizontalScrollBar()->value() > 0;
    m_labels->setVisible(isScrolled);
    if (!isScrolled) {
        return;
    }
    m_labels->setColumnWidth(0, columnWidth(0));
    m_labels->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_labels->setGeometry(
        frameWidth(), frameWidth(), columnWidth(0), viewport()->height() + horizontalHeader()->height());
    m_labels->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void PaperTable::showEvent(QShowEvent* event)
{
    m_model->setWatched(true);
    QTableView::showEvent(event);
}

void PaperTable::hideEvent(QHideEvent* event)
{
    m_model->setWatched(false);
    QTableView::hideEvent(event);
}

void PaperTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeLabelColumn();
}

void PaperTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void PaperTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.column() > 0) {
        QTableView::scrollTo(index, hint);
        return;
    }
    const int sideways = horizontalScrollBar()->value(); // labels are in sight anyway
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(sideways);
}

void PaperTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto paper = m_model->paper(currentIndex())) {
            Q_EMIT paperActivated(*paper);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy)) { // Qt's own way copies one cell
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PaperTable::keepRows()
{
    m_isRestoring = true;
    m_keptRows.clear();
    m_keptColumn = std::max(0, currentIndex().column());
    const auto rows = selectionModel()->selectedRows();
    if (rows.size() <= MOST_KEPT_ROWS) {
        for (const auto& index : rows) {
            if (const auto paper = m_model->paper(index)) {
                m_keptRows.push_back(*paper);
            }
        }
    }
}

void PaperTable::restoreRows()
{
    restoreColumns();
    QItemSelection selection;
    std::ranges::sort(m_keptRows);
    const auto& papers = m_model->papers();
    for (int row = 0; !m_keptRows.empty() && row < m_model->rowCount(); ++row) {
        if (std::ranges::binary_search(m_keptRows, papers[static_cast<std::size_t>(row)])) {
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
    followPaper();
}

void PaperTable::followPaper()
{
    const auto wanted = m_workspace.currentPaper();
    if (!wanted || m_model->paper(currentIndex()) == wanted) {
        return;
    }
    const int row = m_model->rowOf(*wanted);
    if (row < 0) {
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : m_keptColumn;
    const auto index = m_model->index(row, column);
    const auto keep = selectionModel()->isRowSelected(row) ? QItemSelectionModel::NoUpdate
                                                           : QItemSelectionModel::ClearAndSelect;
    selectionModel()->setCurrentIndex(index, keep | QItemSelectionModel::Rows);
    scrollTo(index);
}

void PaperTable::sortByCurrentColumn()
{
    auto* header = horizontalHeader();
    const int column = std::max(0, currentIndex().column());
    const bool isAgain =
        header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicator(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PaperTable::copyRows() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    const auto line = [this](const auto& textOf) {
        QStringList cells;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column)) {
                cells += QString(textOf(column)).replace(u'\t', u' ').replace(u'\n', u' ');
            }
        }
        return cells.join(u'\t');
    };
    lines += line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const auto& row : rows) {
        lines += line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

}
