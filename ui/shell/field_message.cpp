#include "ui/shell/field_message.h"

#include <QScreen>

#include <algorithm>

namespace alidade::ui {

FieldMessage::FieldMessage(QWidget& field)
    : QLabel(&field, Qt::ToolTip)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setMargin(5);
    hide();
}

void FieldMessage::showBelowField()
{
    const auto* window = m_field.window();
    const auto start = m_field.mapToGlobal(QPoint(0, m_field.height() + 2));
    const int windowEnd = window->mapToGlobal(QPoint(window->width(), 0)).x();
    const int end = std::min(windowEnd, m_field.screen()->availableGeometry().right());
    const int room = std::max(end - start.x(), m_field.width());
    setWordWrap(false);
    auto size = sizeHint();
    if (size.width() > room) {
        setWordWrap(true);
        size = {room, heightForWidth(room)};
    }
    resize(size);
    move(start);
    show();
}

}
