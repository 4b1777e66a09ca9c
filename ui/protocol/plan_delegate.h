#pragma once

#include "ui/papers/row_delegate.h"

namespace alidade::ui {

/// Rows of the plan: those of the parts stand out by their font.
class PlanDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
