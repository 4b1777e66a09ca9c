#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;

namespace alidade::ui {

/// Keeps one Esc from throwing away what was begun in a dialog: the first one says beside its buttons that a
/// second will, and only a second within some seconds leaves. Belongs to the dialog, whose layout is vertical
/// and stands already.
class BegunGuard : public QObject
{
    Q_OBJECT

public:
    BegunGuard(QDialog& dialog, std::function<bool()> isBegun);

    QLabel* warning() const { return m_warning; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(bool isWarning);

    std::function<bool()> m_isBegun;
    QLabel* m_warning;
    QLabel* m_note = nullptr; ///< what else the row of buttons says
    QTimer m_timeToRead;
};

}
