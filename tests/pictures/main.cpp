// Draws the pictures of README.md: alidade_pictures FOLDER opens the bundled review in the real window, and
// one of invented works for the pages that come before coding, without a screen, and writes
// FOLDER/PAGE-light.png of the pages shown there and FOLDER/map-dark.png.
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/pictures/screened_review.h"
#include "ui/bridge/page.h"
#include "ui/bridge/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <cstdio>
#include <functional>

namespace {

using namespace alidade::ui;

constexpr QSize SIZE(1440, 900);
constexpr int PATIENCE = 30'000; // until the review is open
constexpr int SETTLE = 600;      // milliseconds until delayed layouts and drawings are there

bool draw(QWidget& window, const QDir& folder, const QString& name)
{
    QTest::qWait(SETTLE);
    const auto file = folder.filePath(name + QStringLiteral(".png"));
    const bool isWritten = window.grab().save(file);
    std::fprintf(isWritten ? stdout : stderr, "%s\n", qPrintable(file));
    return isWritten;
}

bool drawPages(MainWindow& window, const QDir& folder, const QStringList& pages)
{
    bool isDone = true;
    for (const auto& page : pages) {
        window.showPage(page);
        isDone = draw(window, folder, page + QStringLiteral("-light")) && isDone;
    }
    return isDone;
}

/// Whether a review is shown after `open` was called.
bool isShownBy(MainWindow& window, const std::function<void()>& open)
{
    QSignalSpy shown(&window, &MainWindow::reviewShown);
    open();
    return !shown.isEmpty() || shown.wait(PATIENCE);
}

}

int main(int count, char** values)
{
    if (count != 2) {
        std::fputs("usage: alidade_pictures FOLDER\n", stderr);
        return 2;
    }
    const QTemporaryDir home; // settings and the copy of the bundled review
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    for (const char* name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "XDG_RUNTIME_DIR"}) {
        qputenv(name, QFile::encodeName(home.path()));
    }
    QApplication application(count, values);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans")));
    const auto workAs = [&](const QString& reviewer) {
        setPreferences({ThemeChoice::Light, LEAST_SCALE, reviewer, QStringLiteral("en")});
        applyPreferences(application);
    };
    workAs(QStringLiteral("Shane K. Panter"));

    const QDir folder(QString::fromLocal8Bit(values[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s cannot be made\n", values[1]);
        return 1;
    }
    MainWindow window;
    window.resize(SIZE);
    window.show();
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!isShownBy(window, [&] { window.openSample(); })) {
        std::fputs("the bundled review does not open\n", stderr);
        return 1;
    }
    bool isDone = drawPages(window,
                            folder,
                            {QStringLiteral("coding"),
                             QStringLiteral("taxonomy"),
                             QStringLiteral("map"),
                             QStringLiteral("report"),
                             QStringLiteral("protocol")});
    applyTheme(application, ThemeChoice::Dark);
    window.showPage(QStringLiteral("map"));
    isDone = draw(window, folder, QStringLiteral("map-dark")) && isDone;

    workAs(QStringLiteral("Ada"));
    const auto screened = toPath(home.filePath(QStringLiteral("Memory safety in kernels.alidade")));
    alidade::tests::makeScreenedReview(screened);
    if (!isShownBy(window, [&] { window.open(screened); })) {
        std::fputs("the review of invented works does not open\n", stderr);
        return 1;
    }
    isDone =
        drawPages(window,
                  folder,
                  {QStringLiteral("duplicates"), QStringLiteral("screening"), QStringLiteral("agreement")})
        && isDone;
    return isDone ? 0 : 1;
}
