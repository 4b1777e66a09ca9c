#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace alidade::ui {

/// Stands before the window while something is written from another thread. Keys and clicks do nothing from
/// the first moment; the dialog comes when it lasts longer than a blink.
class WaitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WaitDialog(QWidget* parent);

    /// `stop` is asked for by its button and by Esc; without one it cannot be stopped.
    void begin(const QString& what, std::function<void()> stop = {});
    /// The same for work that asks whether it may go on, from whatever thread, and tells how much is done (0
    /// to 1): gives what it asks.
    std::function<bool(double share)> beginWatched(const QString& what);
    void setShare(double share);
    void end();
    bool isWaiting() const { return m_isWaiting; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void reject() override;

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    std::function<void()> m_stopped;
    QTimer m_later;
    bool m_isWaiting = false;
};

}
