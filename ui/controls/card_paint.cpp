#include "ui/controls/card_paint.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

void paintCard(QPainter& painter, const QStyleOptionViewItem& option)
{
    const auto& colours = theme();
    const auto card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setBrush(colours.accentSoft);
        painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.line);
        painter.drawRoundedRect(card, 5, 5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(colours.sunken);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(card, 5, 5);
    }
}

int linesOf(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

void drawLines(QPainter& painter, const QString& text, const QRectF& rect, int lines)
{
    const auto metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal y = rect.top();
    for (int i = 0; i < lines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const auto part = i + 1 == lines ? text.mid(line.textStart())
                                         : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part, Qt::ElideRight, static_cast<int>(rect.width())));
        y += metrics.height();
    }
    layout.endLayout();
}

}
