#pragma once

#include <QStyledItemDelegate>

#include "ui/report/figure_model.h"
#include "ui/report/miniatures.h"

namespace alidade::ui {

/// Paints a saved figure as a card: its picture, its title, its kind. Only what is painted is computed.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FigureDelegate(const FigureModel& model, Miniatures& miniatures, QObject* parent = nullptr);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRect& area, const Figure& figure) const;

    const FigureModel& m_model;
    Miniatures& m_miniatures;
};

}
