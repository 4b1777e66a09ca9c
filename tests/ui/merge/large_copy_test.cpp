#include <QAction>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "tests/ui/merge/merge_desk.h"
#include "ui/merge/merge_page.h"
#include "ui/merge/news_model.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// So many papers come to the other copy, each with a decision.
void addPapers(MergeDesk& desk, int count)
{
    desk.changeTheirs("many", [count](store::Transaction& transaction, ReviewerId reviewer) {
        std::vector<Paper> papers(static_cast<std::size_t>(count));
        std::vector<Decision> decisions(papers.size());
        for (std::size_t i = 0; i < papers.size(); ++i) {
            papers[i].id.value = transaction.newId();
            papers[i].label = "[m" + std::to_string(i) + "]";
            papers[i].title = "Paper " + std::to_string(i);
            decisions[i].id.value = transaction.newId();
            decisions[i].paper = papers[i].id;
            decisions[i].reviewer = reviewer;
        }
        transaction.insertAll<Paper>(papers);
        transaction.insertAll<Decision>(decisions);
    });
}

void mergeIn(const MergePage& page)
{
    for (auto* action : page.pageActions()) {
        if (action->text() == QStringLiteral("Merge")) {
            action->trigger();
        }
    }
}

/// Counts the turns of the window's thread, and the longest time between two of them.
struct Pulse {
    QTimer timer;
    QElapsedTimer since;
    int turns = 0;
    qint64 longest = 0;

    Pulse()
    {
        QObject::connect(&timer, &QTimer::timeout, [this] {
            ++turns;
            longest = std::max(longest, since.restart());
        });
        since.start();
        timer.start(0);
    }
};

}

TEST_CASE("the window's thread goes on while a copy with many papers is compared and merged")
{
    constexpr int MANY = 2000;
    MergeDesk desk;
    addPapers(desk, MANY);
    MergePage page(*desk.open);
    page.show();
    const auto before = desk.open->index().all().count();
    Pulse pulse;
    page.setOther(desk.theirs);
    CHECK(page.isBusy());
    REQUIRE(eventually([&] { return !page.isBusy(); }));
    CHECK(pulse.turns > 1);
    CHECK(page.news()->thingCount() == 2 * MANY + 1);
    CHECK(desk.open->index().all().count() == before);
    pulse.turns = 0;
    mergeIn(page);
    CHECK(page.isBusy());
    REQUIRE(eventually([&] { return !page.isBusy(); }));
    CHECK(pulse.turns > 1);
    CHECK(desk.open->index().all().count() == before + MANY);
}

TEST_CASE("how long a copy with very many papers takes, when asked for", "[.large]")
{
    MergeDesk desk;
    const int wanted = qEnvironmentVariableIntValue("ALIDADE_PAPERS");
    addPapers(desk, wanted > 0 ? wanted : 100'000);
    MergePage page(*desk.open);
    page.show();
    const auto measure = [&](const char* what, const std::function<void()>& begin) {
        Pulse pulse;
        QElapsedTimer timer;
        timer.start();
        begin();
        while (page.isBusy()) {
            QTest::qWait(10);
        }
        WARN(what << ": " << timer.elapsed() << " ms, the longest pause " << pulse.longest << " ms");
    };
    measure("compare", [&] { page.setOther(desk.theirs); });
    measure("merge", [&] { mergeIn(page); });
    CHECK(page.state() == MergePage::State::Merged);
}
