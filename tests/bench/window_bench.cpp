#include "tests/bench/window_bench.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include "core/coding/codings.h"
#include "tests/bench/random.h"
#include "tests/bench/review_file.h"
#include "ui/map/facet_panel.h"
#include "ui/map/map_panel.h"
#include "ui/papers/paper_table.h"
#include "ui/screening/reading_view.h"
#include "ui/screening/screening_page.h"
#include "ui/shell/review_pages.h"

#include <optional>
#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr int OPENINGS = 3;
constexpr int CLICKS = 100;
constexpr int FRAMES = 300;
constexpr int CODINGS = 50;
constexpr int DECISIONS = 100;
constexpr qint64 PATIENCE = 60'000; ///< milliseconds

/// A value that some of the selected papers have.
QModelIndex anyValue(const ui::FacetModel& model, Random& random)
{
    while (true) {
        const auto heading =
            model.index(static_cast<int>(random.below(static_cast<std::size_t>(model.rowCount()))), 0);
        const auto values = model.rowCount(heading);
        if (values == 0) {
            continue;
        }
        const auto index =
            model.index(static_cast<int>(random.below(static_cast<std::size_t>(values))), 0, heading);
        const bool isValue = index.data(ui::FacetModel::KindRole).toInt() == int(ui::FacetRowKind::Value);
        if (isValue && index.data(ui::FacetModel::PapersRole).toUInt() > 0) {
            return index;
        }
    }
}

Seconds milliseconds(double count)
{
    return Seconds(count / 1000);
}

}

void PaintWatch::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_painted.insert(watched);
    }
    return QObject::eventFilter(watched, event);
}

WindowBench::WindowBench(const Shape& shape, Report& report)
    : m_shape(shape)
    , m_report(report)
{
    makeReview(m_shape);
}

void WindowBench::run()
{
    open();
    clickFacets();
    // one who goes on by then has seen the window for longer
    waitUntil("the other pages", [this] { return m_window->findChild<ui::ReviewPages*>()->areAllMade(); });
    scroll();
    type();
    code();
    screen();
    m_window.reset();
}

ui::MapPage& WindowBench::page() const
{
    auto* page = qobject_cast<ui::MapPage*>(m_window->page(QStringLiteral("map")));
    if (page == nullptr) {
        throw std::runtime_error("the map's page is not open");
    }
    return *page;
}

void WindowBench::waitUntil(const char* what, const std::function<bool()>& isDone)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wakes; // so that the patience can end
    wakes.start(50);
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // says when it is about to block
        if (timer.elapsed() > PATIENCE) {
            throw std::runtime_error(std::string("waited in vain for ") + what);
        }
    }
}

Duration WindowBench::untilPainted(const char* what, const std::function<void()>& work)
{
    bool isSurveyed = false;
    std::optional<Duration> elapsed;
    Stopwatch watch;
    const auto surveyed =
        QObject::connect(&page().survey(), &ui::LiveSurvey::surveyed, [&] { isSurveyed = true; });
    const auto idle =
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, [&] {
            if (isSurveyed && !elapsed) {
                elapsed = watch.elapsed();
            }
        });
    watch.restart();
    work();
    waitUntil(what, [&] { return elapsed.has_value(); });
    QObject::disconnect(surveyed);
    QObject::disconnect(idle);
    return *elapsed;
}

void WindowBench::open()
{
    auto& row = m_report.row("opening to the first picture");
    row.target = Seconds(3);
    row.targetPercent = 50;
    for (int i = 0; i < OPENINGS; ++i) {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->show();
        QCoreApplication::processEvents();
        bool isShown = false;
        QObject::connect(m_window.get(), &ui::MainWindow::reviewShown, [&] { isShown = true; });
        const Stopwatch watch;
        m_window->open(reviewFile(m_shape));
        waitUntil("the review", [&] { return isShown; });
        m_window->showPage(QStringLiteral("map"));
        auto& map = page();
        for (auto* view :
             {map.facets().view().viewport(), map.map().chart().viewport(), map.papers().viewport()}) {
            m_paints.watch(view);
        }
        m_paints.forget();
        waitUntil("the map", [&] { return m_paints.isPainted(map.map().chart().viewport()); });
        row.samples.add(watch.elapsed());
    }
}

void WindowBench::clickFacets()
{
    auto& row = m_report.row("a click on a facet until all views are painted");
    row.target = milliseconds(50);
    auto& facets = page().facets();
    auto& view = facets.view();
    view.expandAll();
    Random random(SEED);
    for (int click = 0; click < CLICKS; ++click) {
        row.samples.add(untilPainted("a facet that was clicked", [&] {
            const auto index = anyValue(facets.model(), random);
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        }));
        if (click % 3 == 2) { // three conditions deep, then back to all
            untilPainted("all papers again",
                         [&] { static_cast<void>(m_window->workspace()->setFilter({})); });
        }
    }
}

void WindowBench::scroll()
{
    auto* bar = page().papers().verticalScrollBar();
    const auto frames = [&](const char* name, const std::function<int(int)>& next) {
        auto& row = m_report.row(name);
        row.target = milliseconds(16.7);
        for (int i = 0; i < FRAMES; ++i) {
            m_paints.forget();
            const Stopwatch watch;
            const int before = bar->value();
            bar->setValue(next(before));
            if (bar->value() != before) {
                waitUntil("the papers", [this] { return m_paints.isPainted(page().papers().viewport()); });
                row.samples.add(watch.elapsed());
            }
        }
    };
    bar->setValue(0);
    QCoreApplication::processEvents();
    frames("the papers scrolled by three rows, a frame", [](int value) { return value + 3; });
    Random random(SEED);
    frames("  by a jump anywhere",
           [&](int) { return static_cast<int>(random.below(static_cast<std::size_t>(bar->maximum()))); });
    bar->setValue(0);
}

void WindowBench::type()
{
    auto& row = m_report.row("a key in the search field until all views are painted");
    row.target = milliseconds(100);
    auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    if (field == nullptr) {
        throw std::runtime_error("there is no search field");
    }
    const auto& index = m_window->workspace()->index();
    const auto first = m_window->workspace()->review().database().find<Paper>(index.paper(0));
    const auto words = QString::fromStdString(first->title).split(QLatin1Char(' '));
    field->setFocus();
    for (const auto& word : words.mid(0, 5)) {
        for (qsizetype length = 3; length <= word.size(); ++length) {
            row.samples.add(untilPainted("the papers of what was typed", [&] {
                if (length == 3) {
                    field->setText(word.left(2));
                }
                QTest::keyClick(field, word.at(length - 1).toLatin1());
            }));
        }
        untilPainted("all papers after a word", [&] {
            static_cast<void>(m_window->workspace()->setFilter({}));
            field->clear();
        });
    }
}

void WindowBench::code()
{
    auto& row = m_report.row("a coding until all views are painted");
    row.target = milliseconds(50);
    auto& workspace = *m_window->workspace();
    Random random(SEED);
    const auto& taxonomy = workspace.index().taxonomy();
    const auto codes = taxonomy.codes(taxonomy.dimensions().front().id);
    for (int i = 0; i < CODINGS; ++i) {
        coding::NewCoding wanted;
        wanted.code = codes.at(random.below(codes.size()))->id;
        std::uint32_t place = 0;
        do {
            place = static_cast<std::uint32_t>(random.below(m_shape.papers));
        } while (workspace.index().bits(wanted.code).test(place));
        wanted.paper = workspace.index().paper(place);
        row.samples.add(untilPainted("a coding", [&] {
            workspace.writeAsReviewer(QStringLiteral("code"),
                                      [&](store::Transaction& transaction, ReviewerId reviewer) {
                                          wanted.reviewer = reviewer;
                                          const auto made = coding::code(transaction, wanted);
                                          return made ? Result<void>() : Result<void>(fail(made.error()));
                                      });
        }));
    }
    while (!workspace.undoLabel().isEmpty()) {
        workspace.undo();
    }
}

void WindowBench::screen()
{
    m_window->showPage(QStringLiteral("screening"));
    auto* screening = qobject_cast<ui::ScreeningPage*>(m_window->currentPage());
    if (screening == nullptr) {
        throw std::runtime_error("the screening page is not open");
    }
    auto& desk = *screening->desk();
    auto question = desk.question();
    question.set = screening::WorkSet::All;
    desk.ask(question);
    waitUntil("the work list", [&] { return !desk.isMaking() && desk.sheet() != nullptr; });
    auto* view = screening->view()->viewport();
    m_paints.watch(view);
    const auto time = [&](const char* name, double target, const std::function<void(int)>& work) {
        auto& row = m_report.row(name);
        row.target = milliseconds(target);
        for (int i = 0; i < DECISIONS; ++i) {
            QCoreApplication::processEvents();
            m_paints.forget();
            const Stopwatch watch;
            work(i);
            waitUntil("the next paper", [&] { return m_paints.isPainted(view); });
            row.samples.add(watch.elapsed());
        }
    };
    const auto decide = [&](int) { QTest::keyClick(screening->view(), Qt::Key_I); };
    auto& workspace = *m_window->workspace();
    time("a decision on a paper until the next one is painted", 16, decide);
    time("  a filter until its first paper is painted", 100, [&](int i) {
        const auto year = 2010 + i % 10; // the paper of the year before is hidden by it
        static_cast<void>(workspace.setFilter(QStringLiteral("year:%1").arg(year)));
    });
    time("  a decision among the papers of a filter", 16, decide);
    static_cast<void>(workspace.setFilter({}));
    while (!workspace.undoLabel().isEmpty()) {
        workspace.undo();
    }
}

}
