#include "ui/controls/elided_box.h"

#include <QStylePainter>

namespace alidade::ui {

namespace {

constexpr int BESIDE_ICON = 4; // pixels that Qt leaves between the icon and the text

}

ElidedBox::ElidedBox(int characters, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(characters);
}

void ElidedBox::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    auto room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (!option.currentIcon.isNull()) {
        room.setLeft(room.left() + option.iconSize.width() + BESIDE_ICON);
    }
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}
