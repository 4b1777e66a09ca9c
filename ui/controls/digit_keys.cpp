#include "ui/controls/digit_keys.h"

#include <QShortcut>
#include <QWidget>

namespace alidade::ui {

void onDigits(QWidget* owner, const std::function<void(int)>& press)
{
    for (int digit = 1; digit <= 9; ++digit) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
        auto* shortcut = new QShortcut(owner);
        shortcut->setKeys({QKeySequence(key), QKeySequence(Qt::KeypadModifier | key)});
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, owner, [press, digit] { press(digit); });
    }
}

}
