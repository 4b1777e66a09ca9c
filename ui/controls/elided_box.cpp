#include "ui/controls/elided_box.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStylePainter>

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int BESIDE_ICON = 4; // pixels that Qt leaves between the icon and the text
constexpr int ABOVE_AND_BELOW = 2;
constexpr int WIDEST_LIST = 560; // a question may be a sentence of any length

}

ElidedBox::ElidedBox(int characters, QWidget* parent)
    : QComboBox(parent)
    , m_characters(characters)
{
}

/// As Qt's own with a minimum length of contents, which makes the list that drops down for every box that
/// is told of it: a fifteenth of the time until the window stands.
QSize ElidedBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const auto metrics = fontMetrics();
    const QSize contents(m_characters * metrics.horizontalAdvance(u'X') + iconSize().width() + BESIDE_ICON,
                         std::max(metrics.height(), iconSize().height()) + ABOVE_AND_BELOW);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

void ElidedBox::showPopup()
{
    const int bar = count() > maxVisibleItems() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const int entries = view()->sizeHintForColumn(modelColumn()) + 2 * view()->frameWidth() + bar;
    view()->setMinimumWidth(std::min(entries, WIDEST_LIST));
    QComboBox::showPopup();
    auto* list = view()->window(); // which Qt has placed as if it were as wide as the box
    const auto edges = screen()->availableGeometry();
    const int over = list->frameGeometry().right() - edges.right();
    if (over > 0) {
        list->move(std::max(edges.left(), list->x() - over), list->y());
    }
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
