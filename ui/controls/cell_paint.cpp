#include "ui/controls/cell_paint.h"

#include <QPainter>
#include <QTableView>

#include "ui/controls/theme.h"

namespace alidade::ui {

void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table != nullptr && table->hasFocus() && table->currentIndex() == index) {
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

}
