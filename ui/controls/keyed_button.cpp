#include "ui/controls/keyed_button.h"

#include <QAction>

#include "ui/controls/parts.h"

namespace alidade::ui {

QPushButton* keyedButton(QAction* action)
{
    auto* made = button(action);
    const auto addKey = [made, action] {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        made->setText(key.isEmpty() ? action->iconText()
                                    : QStringLiteral("%1  %2").arg(action->iconText(), key));
    };
    addKey();
    QObject::connect(action, &QAction::changed, made, addKey);
    if (!action->isVisible()) {
        made->hide(); // it has no parent yet: shown, it would be a window of its own
    }
    QObject::connect(
        action, &QAction::visibleChanged, made, [made, action] { made->setVisible(action->isVisible()); });
    return made;
}

}
