#pragma once

class QAction;
class QPushButton;

namespace alidade::ui {

/// A button that does what the action does, with the action's key behind its word. It is there while the
/// action is visible, and a screen reader says the word alone.
QPushButton* keyedButton(QAction* action);

}
