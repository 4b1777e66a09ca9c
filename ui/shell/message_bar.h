#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace alidade::ui {

/// Says for some seconds, below the top bar, what was not done and why, without taking the keyboard.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& heading, const QString& sentence);

private:
    QLabel* m_text;
    QTimer* m_hide;
};

}
