#include "ui/controls/choice_box.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int FRAME = 38; ///< borders, padding and the arrow, as in the style sheet
constexpr int NARROWEST = 72;
constexpr int WIDEST = 230;

}

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent)
    : ElidedBox(0, parent)
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
    return {std::clamp(width, NARROWEST, WIDEST), ElidedBox::sizeHint().height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {NARROWEST, ElidedBox::minimumSizeHint().height()};
}

}
