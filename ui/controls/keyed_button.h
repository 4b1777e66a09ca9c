#pragma once

class QAction;
class QPushButton;
class QString;

namespace alidade::ui {

/// A button that does what the action does, with the action's key behind its word. It is there while the
/// action is visible, and a screen reader says the word alone.
QPushButton* keyedButton(QAction* action);

/// The text of such a button: `Merge  M`.
QString keyedWord(const QAction& action);

}
