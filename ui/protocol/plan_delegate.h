#pragma once

#include "ui/papers/wrapped_row_delegate.h"

namespace alidade::ui {

/// Rows of the plan: those of the parts stand out by their font, and where the first column is spanned the
/// texts of the others follow it on one line.
class PlanDelegate : public WrappedRowDelegate
{
    Q_OBJECT

public:
    using WrappedRowDelegate::WrappedRowDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
