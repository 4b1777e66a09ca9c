#include "app/cli/drawing/offscreen.h"

#include <QGuiApplication>
#include <QLocale>

#include <iostream>

namespace alidade::cli {

namespace {

/// What Qt says of a desktop that is not there is no message of the command.
void hear(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << qPrintable(message) << '\n';
    }
}

}

Offscreen::Offscreen()
{
    qInstallMessageHandler(hear);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English)); // numbers as the words beside them, wherever it runs
    m_application = std::make_unique<QGuiApplication>(m_count, m_words);
}

Offscreen::~Offscreen() = default;

}
