#pragma once

#include "ui/papers/row_delegate.h"

class QTableView;

namespace alidade::ui {

/// The same rows for texts that are to be read whole: each takes the lines that it needs. A view asks for the
/// heights again when the width of its columns changes.
class WrappedRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintText(QPainter& painter, const QRect& inner, const QModelIndex& index) const override;
};

/// Gives each row the height that its cells ask for, without those of hidden columns.
void fitRows(QTableView& table);

}
