#include "app/gui/application.h"

#include <QIcon>
#include <QMessageBox>

#include "core/review/review.h"
#include "ui/bridge/message.h"

namespace alidade::ui {

Application::Application(int& count, char** values)
    : QApplication(count, values)
{
    setApplicationName(QStringLiteral("alidade"));
    setApplicationDisplayName(QStringLiteral("Alidade"));
    setApplicationVersion(QStringLiteral(ALIDADE_VERSION));
    setOrganizationName(QStringLiteral("alidade"));
    setDesktopFileName(QStringLiteral("alidade"));
    setWindowIcon(QIcon(QStringLiteral(":/application/alidade.svg")));
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const store::Failure& failure) {
        say(failure.error());
        return false;
    }
}

/// One message at a time: what cannot be read is asked for again by every picture of the window.
void Application::say(const Error& error)
{
    if (m_message != nullptr) {
        return;
    }
    m_message = new QMessageBox(
        QMessageBox::Warning, heading(error.code), sentence(error), QMessageBox::Close, activeWindow());
    m_message->setAttribute(Qt::WA_DeleteOnClose);
    m_message->open();
}

}
