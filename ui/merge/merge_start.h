#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace alidade::ui {

enum class TextRole;

/// What stands on the page before a copy has been chosen: how two people work on one review, and where to
/// begin.
class MergeStart : public QWidget
{
    Q_OBJECT

public:
    MergeStart(QAction* saveCopy, QAction* choose, QWidget* parent = nullptr);

    QPushButton* chooseButton() const { return m_choose; }
    /// A line below: where a copy was saved, or, as a warning, why nothing can be done.
    void say(const QString& text, TextRole role);
    void sayNothing();
    QString saidText() const;

private:
    QWidget* step(const QString& number, const QString& title, const QString& sentence, QPushButton* button);

    QPushButton* m_choose;
    QLabel* m_said;
};

}
