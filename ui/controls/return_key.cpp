#include "ui/controls/return_key.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace alidade::ui {

namespace {

bool isPlainReturn(const QKeyEvent& key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isReturn && !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

bool isPressedByReturn(const QObject* object)
{
    const auto* button = qobject_cast<const QAbstractButton*>(object);
    const bool isTicked = qobject_cast<const QCheckBox*>(object) != nullptr
        || qobject_cast<const QRadioButton*>(object) != nullptr;
    if (button == nullptr || isTicked) {
        return false;
    }
    return qobject_cast<const QPushButton*>(button) == nullptr
        || qobject_cast<const QDialog*>(button->window()) == nullptr;
}

}

ReturnKey::ReturnKey(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// The button is told of Space, so that all that it does while that is held, it does here, too.
bool ReturnKey::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool isKey =
        type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::KeyRelease;
    if (!isKey || !isPlainReturn(*static_cast<QKeyEvent*>(event)) || !isPressedByReturn(watched)) {
        return QObject::eventFilter(watched, event);
    }
    if (type != QEvent::ShortcutOverride) {
        QKeyEvent space(type,
                        Qt::Key_Space,
                        Qt::NoModifier,
                        QStringLiteral(" "),
                        static_cast<QKeyEvent*>(event)->isAutoRepeat());
        QCoreApplication::sendEvent(watched, &space);
    }
    event->accept();
    return true;
}

}
