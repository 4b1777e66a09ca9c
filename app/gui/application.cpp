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
        QMessageBox::warning(activeWindow(), heading(failure.error().code), sentence(failure.error()));
        return false;
    }
}

}
