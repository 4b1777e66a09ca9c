#include "ui/controls/begun_guard.h"

#include <QKeyEvent>
#include <QLayout>

#include "ui/controls/parts.h"

#include <utility>

namespace alidade::ui {

namespace {

constexpr qint64 TIME_TO_READ = 5000; ///< milliseconds

}

BegunGuard::BegunGuard(QDialog& dialog, std::function<bool()> isBegun)
    : QObject(&dialog)
    , m_isBegun(std::move(isBegun))
    , m_warning(label(tr("Press Esc once more to discard what was begun here."), TextRole::Warning))
{
    m_warning->setWordWrap(true);
    m_warning->hide();
    dialog.layout()->addWidget(m_warning);
    dialog.installEventFilter(this);
}

bool BegunGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    const bool isWarned = m_warned.isValid() && !m_warned.hasExpired(TIME_TO_READ);
    if (!isEscape || isWarned || !m_isBegun()) {
        return QObject::eventFilter(watched, event);
    }
    m_warned.start();
    m_warning->show();
    event->accept();
    return true;
}

}
