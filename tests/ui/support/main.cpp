#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/ui/support/window.h"

#include <catch2/catch.hpp>

#include <cstdio>

namespace {

std::vector<QString>& heard()
{
    static std::vector<QString> messages;
    return messages;
}

void hear(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (message.startsWith(QLatin1String("This plugin does not support"))) {
        return; // what a platform without a screen says of itself
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        heard().push_back(message);
    }
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

}

namespace alidade::tests {

std::vector<QString> takeWarnings()
{
    return std::exchange(heard(), {});
}

}

/// Every test sees the same window: no screen, the same font, settings and documents in a folder of its own.
int main(int count, char** values)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "en");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(count, values);
    qInstallMessageHandler(hear);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    return Catch::Session().run(count, values);
}
