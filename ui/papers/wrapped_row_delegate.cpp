#include "ui/papers/wrapped_row_delegate.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>

#include "ui/controls/text_lines.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr int LEAST_WIDTH = 20;

/// The pixels that the cell's text may take, which views do not tell when they ask for a height.
int textWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    int width = option.rect.width();
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        width = table->columnWidth(index.column());
    } else if (const auto* tree = qobject_cast<const QTreeView*>(option.widget)) {
        width = tree->columnWidth(index.column());
        for (auto above = index; index.column() == 0 && above.isValid(); above = above.parent()) {
            width -= tree->indentation();
        }
    }
    return std::max(LEAST_WIDTH, width - 2 * RowDelegate::PADDING);
}

/// What is above the first line, so that a row of one line looks as in other tables.
int above(const QFontMetrics& metrics)
{
    return std::max(0, (RowDelegate::ROW_HEIGHT - metrics.height()) / 2);
}

}

QSize WrappedRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto line = RowDelegate::sizeHint(option, index);
    const int width = textWidth(option, index);
    const auto font = index.data(Qt::FontRole);
    QTextLayout layout(index.data().toString(),
                       font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    const auto height = static_cast<int>(std::ceil(layOutLines(layout, width)));
    return {line.width(), std::max(line.height(), height + 2 * above(option.fontMetrics) + 1)};
}

void WrappedRowDelegate::paintText(QPainter& painter, const QRect& inner, const QModelIndex& index) const
{
    QTextLayout layout(index.data().toString(), painter.font());
    layOutLines(layout, inner.width());
    layout.draw(&painter, inner.topLeft() + QPointF(0, above(painter.fontMetrics())));
}

void fitRows(QTableView& table)
{
    const auto* model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        int height = RowDelegate::ROW_HEIGHT;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table.isColumnHidden(column)) {
                height = std::max(height, table.sizeHintForIndex(model->index(row, column)).height());
            }
        }
        table.setRowHeight(row, height);
    }
}

}
