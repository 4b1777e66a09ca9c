#include "ui/controls/choice_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

#include "ui/controls/typed_keys.h"

namespace alidade::ui {

namespace {

/// A list of choices, or what it has popped up.
bool isOfCombo(const QObject* object)
{
    while (object != nullptr && qobject_cast<const QComboBox*>(object) == nullptr) {
        object = object->parent();
    }
    return object != nullptr;
}

/// The choice that the wheel would change; null elsewhere.
QWidget* choice(QObject* object)
{
    const bool isChoice =
        qobject_cast<QComboBox*>(object) != nullptr || qobject_cast<QAbstractSpinBox*>(object) != nullptr;
    return isChoice ? static_cast<QWidget*>(object) : nullptr;
}

}

ChoiceGuard::ChoiceGuard(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ChoiceGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isTyped(*static_cast<QKeyEvent*>(event))
        && isOfCombo(watched)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Polish) {
        if (auto* widget = choice(watched); widget != nullptr && widget->focusPolicy() == Qt::WheelFocus) {
            widget->setFocusPolicy(Qt::StrongFocus); // else the wheel would give it the keyboard first
        }
    } else if (event->type() == QEvent::Wheel) {
        if (const auto* widget = choice(watched); widget != nullptr && !widget->hasFocus()) {
            event->ignore(); // so that what lies around it scrolls
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}
