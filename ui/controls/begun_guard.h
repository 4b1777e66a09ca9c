#pragma once

#include <QDialog>
#include <QElapsedTimer>

#include <functional>

class QLabel;

namespace alidade::ui {

/// Keeps one Esc from throwing away what was begun in a dialog: the first one says at its foot that a second
/// will, and only a second within some seconds leaves. Belongs to the dialog, whose layout is vertical and
/// stands already.
class BegunGuard : public QObject
{
    Q_OBJECT

public:
    BegunGuard(QDialog& dialog, std::function<bool()> isBegun);

    QLabel* warning() const { return m_warning; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_isBegun;
    QLabel* m_warning;
    QElapsedTimer m_warned;
};

}
