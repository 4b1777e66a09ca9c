#include "ui/controls/wait_dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/controls/parts.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

namespace alidade::ui {

namespace {

/// What is over before anybody could read it is not shown.
constexpr std::chrono::milliseconds BLINK(400);

constexpr int PER_CENT = 100;
constexpr int LEAST_WIDTH = 380;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Close: return true;
    default: return false;
    }
}

}

WaitDialog::WaitDialog(QWidget* parent)
    : QDialog(parent)
    , m_what(wrapped({}))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    setModal(true);
    m_bar->setRange(0, PER_CENT);
    m_bar->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto* layout = dialogColumn(this);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setMinimumWidth(LEAST_WIDTH);
    m_later.setSingleShot(true);
    m_later.setInterval(BLINK);
    connect(&m_later, &QTimer::timeout, this, &QDialog::open);
    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
}

void WaitDialog::begin(const QString& what, std::function<void()> stop)
{
    setWindowTitle(what);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, stop ? PER_CENT : 0); // what cannot be stopped tells no share either
    m_bar->setValue(0);
    m_stop->setVisible(bool(stop));
    m_stop->setEnabled(true);
    m_stopped = std::move(stop);
    if (!std::exchange(m_isWaiting, true)) {
        qApp->installEventFilter(this);
    }
    m_later.start();
}

std::function<bool(double share)> WaitDialog::beginWatched(const QString& what)
{
    const auto isStopped = std::make_shared<std::atomic<bool>>(false);
    begin(what, [isStopped] { *isStopped = true; });
    return [this, isStopped, told = 0](double share) mutable {
        if (const auto percent = static_cast<int>(share * PER_CENT); percent > told) {
            told = percent;
            QMetaObject::invokeMethod(
                this, [this, share] { setShare(share); }, Qt::QueuedConnection);
        }
        return !*isStopped;
    };
}

void WaitDialog::setShare(double share)
{
    m_bar->setValue(static_cast<int>(share * PER_CENT));
}

void WaitDialog::end()
{
    m_later.stop();
    m_isWaiting = false;
    qApp->removeEventFilter(this);
    hide();
}

bool WaitDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut) {
        return true; // it comes to the action, whatever its window is
    }
    const auto* widget = isInput(event->type()) ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget != nullptr && widget->window() == parentWidget()->window()) {
        // one who wants to have a key is not asked for its shortcuts
        event->setAccepted(event->type() == QEvent::ShortcutOverride);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void WaitDialog::reject()
{
    if (m_stopped) {
        m_stop->setEnabled(false);
        m_stopped();
    }
}

}
