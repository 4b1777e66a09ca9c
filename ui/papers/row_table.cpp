#include "ui/papers/row_table.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/papers/row_delegate.h"

#include <algorithm>

namespace alidade::ui {

void showRows(QTableView& table, const QString& name)
{
    table.setAccessibleName(name);
    table.setItemDelegate(new RowDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    auto* rows = table.verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(RowDelegate::ROW_HEIGHT);
    rows->setDefaultSectionSize(std::max(RowDelegate::ROW_HEIGHT, table.fontMetrics().height() + 6));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}
