#pragma once

#include <QStyledItemDelegate>

namespace alidade::ui {

/// A group in the list: its title in two lines at most, below it how many records and how sure.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All rows are as high: a list of thousands is not to measure each.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
