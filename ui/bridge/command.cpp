#include "ui/bridge/command.h"

#include <QAction>
#include <QWidget>

namespace alidade::ui {

namespace {

constexpr auto WORDS = "words";

}

QList<QKeySequence> enterKeys(Qt::KeyboardModifiers modifiers)
{
    return {QKeySequence(modifiers | Qt::Key_Enter), QKeySequence(modifiers | Qt::Key_Return)};
}

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

QAction* withoutKeys(QAction& command)
{
    auto* same = new QAction(command.icon(), command.text(), &command);
    same->setToolTip(command.toolTip());
    same->setEnabled(command.isEnabled());
    setWords(*same, wordsOf(command));
    QObject::connect(&command, &QAction::enabledChanged, same, &QAction::setEnabled);
    QObject::connect(same, &QAction::triggered, &command, &QAction::trigger);
    return same;
}

void setWords(QAction& command, const QString& words)
{
    command.setProperty(WORDS, words);
}

QString wordsOf(const QAction& command)
{
    return command.property(WORDS).toString();
}

}
