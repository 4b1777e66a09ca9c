#pragma once

#include <QStyledItemDelegate>

namespace alidade::ui {

/// A claim in its list: what was measured, and below it against what, under which condition and where.
/// Nothing of it is cut, however narrow the list.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
