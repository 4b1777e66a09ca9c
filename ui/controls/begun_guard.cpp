#include "ui/controls/begun_guard.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "ui/controls/parts.h"

#include <chrono>
#include <utility>

namespace alidade::ui {

namespace {

constexpr std::chrono::milliseconds TIME_TO_READ(5000);

/// The row of buttons at the foot of a dialog.
QBoxLayout* footOf(QDialog& dialog)
{
    auto* layout = qobject_cast<QBoxLayout*>(dialog.layout());
    auto* last = layout->itemAt(layout->count() - 1);
    if (auto* row = qobject_cast<QBoxLayout*>(last->layout())) {
        return row;
    }
    auto* buttons = last->widget();
    layout->removeWidget(buttons);
    auto* row = new QHBoxLayout;
    row->addWidget(buttons);
    layout->addLayout(row);
    return row;
}

}

BegunGuard::BegunGuard(QDialog& dialog, std::function<bool()> isBegun)
    : QObject(&dialog)
    , m_isBegun(std::move(isBegun))
    , m_warning(wrapped(tr("Press Esc once more to discard what was begun here."), TextRole::Warning))
{
    m_warning->hide();
    auto* foot = footOf(dialog);
    m_note = qobject_cast<QLabel*>(foot->itemAt(0)->widget());
    foot->insertWidget(0, m_warning, 1);
    m_timeToRead.setSingleShot(true);
    m_timeToRead.setInterval(TIME_TO_READ);
    connect(&m_timeToRead, &QTimer::timeout, this, [this] { show(false); });
    dialog.installEventFilter(this);
}

bool BegunGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape || m_timeToRead.isActive() || !m_isBegun()) {
        return QObject::eventFilter(watched, event);
    }
    m_timeToRead.start();
    show(true);
    event->accept();
    return true;
}

/// In the place of what stands there else, so that no button moves.
void BegunGuard::show(bool isWarning)
{
    m_warning->setVisible(isWarning);
    if (m_note != nullptr) {
        m_note->setVisible(!isWarning);
    }
}

}
