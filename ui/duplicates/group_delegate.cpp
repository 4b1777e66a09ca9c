#include "ui/duplicates/group_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/controls/card_paint.h"
#include "ui/controls/theme.h"
#include "ui/duplicates/group_model.h"

namespace alidade::ui {

namespace {

constexpr int MARGIN = 8;
constexpr int LINES = 2;
constexpr int SMALLER = 2; ///< pixels

QFont smallFont(const QFont& font)
{
    auto small = font;
    small.setPixelSize(QFontInfo(font).pixelSize() - SMALLER);
    return small;
}

}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const bool isFitted = list != nullptr && !list->uniformItemSizes();
    const int lines = !isFitted
        ? LINES
        : linesOf(index.data().toString(), option.font, list->viewport()->width() - 2 * MARGIN, LINES);
    const int height =
        lines * QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {120, height + 2 * MARGIN};
}

void GroupDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option);
    const auto inner = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN);
    painter->setFont(option.font);
    painter->setPen(theme().text);
    drawLines(*painter, index.data().toString(), inner, LINES);
    const auto small = smallFont(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(theme().muted);
    painter->drawText(
        QRectF(inner.left(), inner.bottom() - metrics.height(), inner.width(), metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(GroupModel::DETAILS_ROLE).toString(),
                           Qt::ElideRight,
                           static_cast<int>(inner.width())));
    painter->restore();
}

}
