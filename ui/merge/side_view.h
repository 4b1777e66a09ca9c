#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/merge/side_model.h"

namespace alidade::ui {

/// Paints all of a cell's text; the side that was chosen stands on the accent's ground.
class MergeSideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A conflict as a table whose three columns share the width, with rows as high as their texts. A click on
/// the head of a side chooses it.
class MergeSideView : public QTableView
{
    Q_OBJECT

public:
    explicit MergeSideView(MergeSideModel* model, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override { } // letters are choices

Q_SIGNALS:
    void sideWanted(alidade::MergeSide side);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

}
