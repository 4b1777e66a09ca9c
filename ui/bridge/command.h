#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace alidade::ui {

/// Both keys of that name. The first of a command's keys is what it is called by, and all say Enter.
QList<QKeySequence> enterKeys(Qt::KeyboardModifiers modifiers = {});

/// Something that can be done with `owner`: its keys hold while that, or a part of it, has the keyboard.
QAction* makeCommand(QWidget* owner,
                     const QString& name,
                     const QList<QKeySequence>& keys,
                     const std::function<void()>& work = {});

/// The same without its keys, for where these do not hold: its name, whether it can be done, and what it does
/// are those of `command`, which it belongs to.
QAction* withoutKeys(QAction& command);

/// Further words by which a command is looked for, apart by commas, as people who come from other programs
/// call it. They are shown nowhere.
void setWords(QAction& command, const QString& words);
QString wordsOf(const QAction& command);

}
