#include "tests/bench/window_start.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include "core/starters/sample.h"
#include "ui/bridge/text.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <unistd.h>

namespace alidade::bench {

namespace {

constexpr int STARTS = 21;
constexpr double ALLOWED = 1.5;  ///< times the empty window's start
constexpr int PATIENCE = 60'000; ///< milliseconds
constexpr std::chrono::milliseconds REST(300); ///< until the disk has nothing else to do

/// What is started, and the class of the widget that is its first picture.
struct Started {
    QString program;
    QStringList arguments;
    QString widget;
};

void makeSample(const QString& file)
{
    auto review = Review::create(ui::toPath(file), {});
    if (!review) {
        throw std::runtime_error(review.error().detail.english());
    }
    if (const auto written = starters::writeSample(**review); !written) {
        throw std::runtime_error(written.error().detail.english());
    }
}

/// From the start of the process to the time that it prints, of the same clock.
Duration start(const Started& started)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(ALIDADE_FIRST_PAINT_LIBRARY));
    environment.insert(QStringLiteral("ALIDADE_FIRST_PAINT"), started.widget);
    process.setProcessEnvironment(environment);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start(started.program, started.arguments);
    if (!process.waitForFinished(PATIENCE) || process.exitCode() != 0) {
        throw std::runtime_error("could not start " + ui::fromQt(started.program) + ": "
                                 + process.readAllStandardError().toStdString());
    }
    const std::chrono::nanoseconds end(process.readAllStandardOutput().trimmed().toLongLong());
    return {end - begin, {}};
}

/// Whether the system has forgotten all files that are on a disk.
bool forgetFiles()
{
    ::sync();
    std::ofstream caches("/proc/sys/vm/drop_caches");
    caches << 3 << std::flush;
    if (!caches) {
        return false;
    }
    std::this_thread::sleep_for(REST);
    return true;
}

}

void measureStart(Report& report)
{
    const QTemporaryDir folder;
    const auto review = folder.filePath(QStringLiteral("sample.alidade"));
    makeSample(review);
    const Started own{QStringLiteral(ALIDADE_PROGRAM), {review}, QStringLiteral("alidade::ui::ChartView")};
    const Started empty{QStringLiteral(ALIDADE_EMPTY_WINDOW), {}, QStringLiteral("QMainWindow")};
    for (const bool isCold : {false, true}) {
        if (isCold && !forgetFiles()) {
            return;
        }
        const std::string when = isCold ? ", cold" : ", in the cache";
        auto& ownRow = report.row("starting on the bundled review, to the map" + when);
        auto& emptyRow = report.row("  an empty Qt window" + when);
        for (int i = 0; i < STARTS; ++i) {
            for (const auto& [started, row] : {std::pair(&empty, &emptyRow), std::pair(&own, &ownRow)}) {
                if (isCold) {
                    forgetFiles();
                }
                row->samples.add(start(*started));
            }
        }
        ownRow.target = emptyRow.samples.percentile(50).wall * ALLOWED;
        ownRow.targetPercent = 50;
    }
}

}
