#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace alidade::ui {

class SaidLine;

/// What stands on the page before a copy has been chosen: how two people work on one review, and where to
/// begin.
class MergeStart : public QWidget
{
    Q_OBJECT

public:
    MergeStart(QAction* saveCopy, QAction* choose, QWidget* parent = nullptr);

    QPushButton* chooseButton() const { return m_choose; }
    /// A line below: where a copy was saved, or, as a warning, why nothing can be done.
    SaidLine& said() const { return *m_said; }

private:
    QWidget* step(const QString& number, const QString& title, const QString& sentence, QPushButton* button);

    QPushButton* m_choose;
    SaidLine* m_said;
};

}
