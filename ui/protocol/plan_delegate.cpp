#include "ui/protocol/plan_delegate.h"

#include <QPainter>

namespace alidade::ui {

namespace {

QStyleOptionViewItem withFont(QStyleOptionViewItem option, const QModelIndex& index)
{
    if (const auto font = index.data(Qt::FontRole); font.isValid()) {
        option.font.setWeight(font.value<QFont>().weight());
        option.fontMetrics = QFontMetrics(option.font);
    }
    return option;
}

}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return RowDelegate::sizeHint(withFont(option, index), index);
}

void PlanDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    RowDelegate::paint(painter, withFont(option, index), index);
}

}
