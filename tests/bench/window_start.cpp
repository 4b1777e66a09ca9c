#include "tests/bench/window_start.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "core/starters/sample.h"
#include "tests/bench/first_paint.h"
#include "ui/bridge/text.h"
#include "ui/map/map_page.h"
#include "ui/map/map_panel.h"
#include "ui/shell/main_window.h"

#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr int STARTS = 21;
constexpr double ALLOWED = 1.5;  ///< times the empty window's start
constexpr int PATIENCE = 60'000; ///< milliseconds

void makeSample(const QString& file)
{
    auto review = Review::create(ui::toPath(file), {});
    if (!review) {
        throw std::runtime_error(review.error().detail);
    }
    if (const auto written = starters::writeSample(**review); !written) {
        throw std::runtime_error(written.error().detail);
    }
}

Duration start(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Stopwatch watch;
    process.start(program, arguments);
    if (!process.waitForFinished(PATIENCE) || process.exitCode() != 0) {
        throw std::runtime_error("could not start " + ui::fromQt(program));
    }
    return watch.elapsed();
}

}

void measureStart(const QString& program, Report& report)
{
    const QTemporaryDir folder;
    const auto review = folder.filePath(QStringLiteral("sample.alidade"));
    makeSample(review);
    auto& own = report.row("starting on the bundled review, to the first picture");
    auto& empty = report.row("  an empty Qt window");
    const auto emptyWindow = QFileInfo(program).dir().filePath(QStringLiteral("alidade_empty_window"));
    for (int i = 0; i < STARTS; ++i) {
        empty.samples.add(start(emptyWindow, {}));
        own.samples.add(start(program, {QStringLiteral("--start"), review}));
    }
    own.target = empty.samples.percentile(50).wall * ALLOWED;
    own.targetPercent = 50;
}

int startOn(const QString& review)
{
    ui::MainWindow window;
    QObject::connect(&window, &ui::MainWindow::reviewShown, [&] {
        auto* map = qobject_cast<ui::MapPage*>(window.page(QStringLiteral("map")));
        endAtFirstPaint(map->map().chart().viewport());
    });
    window.open(ui::toPath(review)); // as app/gui does
    window.show();
    return QApplication::exec();
}

}
