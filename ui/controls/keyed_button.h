#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace alidade::ui {

/// A button with its key beside it, there while its action is visible.
class KeyedButton : public QWidget
{
public:
    explicit KeyedButton(QAction* action);
    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
};

}
