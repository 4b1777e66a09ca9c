#include "ui/bridge/command.h"

#include <QAction>
#include <QWidget>

namespace alidade::ui {

QAction* makeCommand(QWidget* owner,
                     const QString& name,
                     const QList<QKeySequence>& keys,
                     const std::function<void()>& work)
{
    auto* command = new QAction(name, owner);
    command->setShortcuts(keys);
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (work) {
        QObject::connect(command, &QAction::triggered, owner, work);
    }
    owner->addAction(command);
    return command;
}

}
