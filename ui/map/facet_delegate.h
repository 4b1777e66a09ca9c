#pragma once

#include <QStyledItemDelegate>

namespace alidade::ui {

/// Draws a facet's row: its label, its papers at the right, and behind both a bar as long as its share.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a row that can be folded is clicked for that, inside of its area.
    static QRect foldArea(const QRect& row, const QModelIndex& index);
};

}
