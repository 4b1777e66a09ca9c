#include "ui/controls/choice_box.h"

#include <QStylePainter>

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int FRAME = 36; ///< borders, padding and the arrow, as in the style sheet
constexpr int NARROWEST = 72;
constexpr int WIDEST = 170;

}

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    connect(this, &QComboBox::currentTextChanged, this, [this, name](const QString& text) {
        setToolTip(QStringLiteral("%1: %2").arg(name, text));
        updateGeometry();
    });
}

QSize ChoiceBox::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(currentText()) + FRAME;
    return {std::clamp(width, NARROWEST, WIDEST), QComboBox::sizeHint().height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {NARROWEST, QComboBox::minimumSizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, width() - FRAME + 6);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}
