#include "tests/bench/window_import.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/bench/readers_references.h"
#include "ui/bridge/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_pages.h"
#include "ui/sources/import_run.h"

#include <algorithm>
#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr int BEAT = 5; ///< milliseconds

/// The longest time between two beats of the window's thread.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_beat.start();
        m_timer.start(BEAT);
    }

    Duration longestPause()
    {
        beat();
        return {m_longest, {}};
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, Seconds(static_cast<double>(m_beat.nsecsElapsed()) / 1e9));
        m_beat.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_beat;
    Seconds m_longest{};
};

class Importing
{
public:
    Importing(std::size_t records, Report& report)
        : m_report(report)
        , m_records(records)
        , m_text(referencesAs(sources::Format::Ris, records))
    {
        const auto file = ui::toPath(m_folder.filePath(QStringLiteral("import.alidade")));
        if (const auto made = Review::create(file, {"A. Reviewer"}); !made) {
            throw std::runtime_error(made.error().detail.english());
        }
        bool isShown = false;
        QObject::connect(&m_window, &ui::MainWindow::reviewShown, [&] { isShown = true; });
        m_window.show();
        m_window.open(file);
        // who imports has seen the window for longer than it takes to make its pages
        while (!isShown || !m_window.findChild<ui::ReviewPages*>()->areAllMade()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void run()
    {
        timed("an import broken off half-way", [this] { import(true); });
        require(0, "after an import that was broken off");
        timed("an import of all", [this] { import(false); });
        require(m_records, "after the import");
        timed("its undo", [this] { m_window.workspace()->undo(); });
        require(0, "after the undo");
        timed("its redo", [this] { m_window.workspace()->redo(); });
        require(m_records, "after the redo");
    }

private:
    void timed(const char* figure, const std::function<void()>& work)
    {
        m_window.showPage(QStringLiteral("sources"));
        QApplication::processEvents();
        Heart heart;
        const Stopwatch watch;
        work();
        QApplication::processEvents(); // the views' first answer
        m_report.row(figure).samples.add(watch.elapsed());
        auto& pause = m_report.row(std::string("  the window's longest pause, ") + figure);
        pause.target = Seconds(0.1);
        pause.targetPercent = 100;
        pause.samples.add(heart.longestPause());
    }

    void import(bool isBrokenOff)
    {
        ui::ImportJob job;
        job.request.source = "A database";
        job.request.files.push_back({"records.ris", m_text, {}});
        ui::ImportRun run(*m_window.workspace());
        bool isDone = false;
        QObject::connect(&run, &ui::ImportRun::finished, [&] { isDone = true; });
        QObject::connect(&run, &ui::ImportRun::progressed, [&](const ui::ImportStep& step) {
            if (isBrokenOff && step.share > 0.5) {
                run.cancel();
            }
        });
        std::vector<ui::ImportJob> jobs;
        jobs.push_back(std::move(job));
        run.start(std::move(jobs));
        while (!isDone) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (run.error().has_value() != isBrokenOff) {
            throw std::runtime_error("the import did not end as it should");
        }
    }

    void require(std::size_t papers, const char* when)
    {
        const auto& workspace = *m_window.workspace();
        const auto rows = workspace.review().database().count<Record>();
        if (workspace.index().all().count() != papers || rows != static_cast<std::int64_t>(papers)) {
            throw std::runtime_error(std::string("wrong number of papers ") + when);
        }
    }

    Report& m_report;
    std::size_t m_records;
    std::string m_text;
    QTemporaryDir m_folder;
    ui::MainWindow m_window;
};

}

void measureImport(std::size_t records, Report& report)
{
    Importing(records, report).run();
}

std::size_t recordsFromEnvironment()
{
    constexpr int USUAL = 100'000;
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("ALIDADE_BENCH_RECORDS", &isGiven);
    return static_cast<std::size_t>(isGiven && given > 0 ? given : USUAL);
}

}
