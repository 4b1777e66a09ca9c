#include "app/gui/application.h"

#include <QIcon>
#include <QMessageBox>

#include "core/review/review.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"

#include <exception>

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
        say(heading(failure.error().code), sentence(failure.error()));
    } catch (const std::exception& mistake) { // of the program itself; all that was done is in the file
        say(tr("This step failed by a mistake in Alidade"),
            tr("All that you have done is in the file. Please close the review and open it again. "
               "If you report it, say what you did, and this: %1")
                .arg(toQt(mistake.what())));
    }
    return false;
}

/// One message at a time: what cannot be read is asked for again by every picture of the window.
void Application::say(const QString& heading, const QString& text)
{
    if (m_message != nullptr) {
        return;
    }
    m_message = new QMessageBox(QMessageBox::Warning, heading, text, QMessageBox::Close, activeWindow());
    m_message->setAttribute(Qt::WA_DeleteOnClose);
    m_message->open();
}

}
