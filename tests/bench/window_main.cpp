#include <QApplication>
#include <QTemporaryDir>

#include "tests/bench/window_bench.h"
#include "tests/bench/window_import.h"
#include "tests/bench/window_start.h"
#include "ui/shell/preferences.h"

#include <exception>
#include <iostream>

/// Prints a table of what the window takes, with targets; being slow is no failure. One argument, `start`,
/// `window` or `import`, measures that alone. Settings lie in a folder of its own.
int main(int argc, char** argv)
try {
    using namespace alidade;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("QT_NO_GLIB",
            "1"); // whose dispatcher is "about to block" at each turn, not only when nothing is left to do
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QApplication application(argc, argv);
    ui::Preferences preferences;
    preferences.reviewer = QStringLiteral("A. Reviewer"); // else the window would ask
    preferences.theme = ui::ThemeChoice::Light;
    ui::setPreferences(preferences);
    ui::applyPreferences(application);
    const auto shape = bench::Shape::fromEnvironment();
    bench::Report report;
    int code = 0;
    try {
        const auto only = QApplication::arguments().value(1);
        const auto isWanted = [&](const char* part) { return only.isEmpty() || only == QLatin1String(part); };
        if (isWanted("start")) {
            bench::measureStart(report);
        }
        if (isWanted("window")) {
            bench::WindowBench(shape, report).run();
        }
        if (isWanted("import")) {
            bench::measureImport(bench::recordsFromEnvironment(), report);
        }
    } catch (const std::exception& failure) { // what was measured until then is shown
        std::cerr << "alidade_window_bench: " << failure.what() << '\n';
        code = 1;
    }
    std::cout << "shape " << shape.name() << '\n';
    report.print(std::cout);
    return code;
} catch (const std::exception& failure) {
    std::cerr << "alidade_window_bench: " << failure.what() << '\n';
    return 1;
}
