#include "ui/controls/keyed_button.h"

#include <QAction>

#include "ui/controls/parts.h"

namespace alidade::ui {

QPushButton* keyedButton(QAction* action)
{
    auto* made = button(action);
    const auto addKey = [made, action] { made->setText(keyedWord(*action)); };
    addKey();
    QObject::connect(action, &QAction::changed, made, addKey);
    if (!action->isVisible()) {
        made->hide(); // it has no parent yet: shown, it would be a window of its own
    }
    QObject::connect(
        action, &QAction::visibleChanged, made, [made, action] { made->setVisible(action->isVisible()); });
    return made;
}

QString keyedWord(const QAction& action)
{
    const auto key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.iconText() : QStringLiteral("%1  %2").arg(action.iconText(), key);
}

}
