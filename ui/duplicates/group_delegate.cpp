#include "ui/duplicates/group_delegate.h"

#include <QPainter>
#include <QTextLayout>

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

/// Draws at most LINES lines, the last one cut.
void drawTitle(QPainter& painter, const QString& title, const QFont& font, const QRectF& rect)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title, font);
    layout.beginLayout();
    qreal y = rect.top();
    for (int i = 0; i < LINES; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const auto text = i + 1 == LINES ? title.mid(line.textStart())
                                         : title.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
        y += metrics.height();
    }
    layout.endLayout();
}

}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height =
        LINES * QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {120, height + 2 * MARGIN};
}

void GroupDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(theme().accentSoft);
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? theme().accent : theme().line);
        painter->drawRoundedRect(card, 5, 5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(theme().sunken);
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(card, 5, 5);
    }
    const auto inner = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN);
    painter->setFont(option.font);
    painter->setPen(theme().text);
    drawTitle(*painter, index.data().toString(), option.font, inner);
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
