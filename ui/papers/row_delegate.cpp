#include "ui/papers/row_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/controls/theme.h"

namespace alidade::ui {

namespace {

constexpr int MARK_WIDTH = 3;
constexpr int ROUNDING = 1; // a text that is half a pixel wider than it was measured would be cut

}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + ROUNDING;
    return {width + 2 * PADDING, std::max(ROW_HEIGHT, option.fontMetrics.height() + 6)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto& rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, theme().accentSoft);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      mixed(theme().panel, theme().line, 0.6));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isRow =
        view != nullptr && view->hasFocus() && view->currentIndex().siblingAtColumn(index.column()) == index;
    if (isRow && index.column() == 0) {
        painter->fillRect(QRect(rect.left(), rect.top(), MARK_WIDTH, rect.height()), theme().accent);
    }
    if (isRow && index == view->currentIndex() && index.model()->columnCount(index.parent()) > 1) {
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme().accent);
    }
    const auto colour = index.data(Qt::ForegroundRole);
    const auto inner = rect.adjusted(PADDING, 0, -PADDING, -1);
    const auto font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme().text);
    paintText(*painter, inner, index);
    painter->restore();
}

void RowDelegate::paintText(QPainter& painter, const QRect& inner, const QModelIndex& index) const
{
    const auto side = index.data(Qt::TextAlignmentRole);
    painter.drawText(
        inner,
        side.isValid() ? side.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
}

}
