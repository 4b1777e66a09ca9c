#pragma once

#include <QStyledItemDelegate>

namespace alidade::ui {

/// Paints cells of tables that are selected by rows: one line of text, a thin line below, the selected rows
/// shaded, the current one marked at its left end, and its current cell below, while the keyboard is there.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ROW_HEIGHT = 24; ///< pixels, with the font that the program starts with
    static constexpr int PADDING = 6;     ///< at both ends of a cell, as in the header

    using QStyledItemDelegate::QStyledItemDelegate;

    /// As high as rows of a table, for lists and trees, which ask each row.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Font and colour are the painter's.
    virtual void paintText(QPainter& painter, const QRect& inner, const QModelIndex& index) const;
};

}
