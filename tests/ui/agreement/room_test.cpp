#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include "tests/ui/agreement/agreement_desk.h"
#include "ui/agreement/measure_view.h"
#include "ui/agreement/votes_sheet.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("in the usual window the names of the bundled review's questions are read whole")
{
    Agreeing desk(openSample(), {1060, 680});
    const auto* tree = desk.page.findChild<QuestionTree*>();
    REQUIRE(tree != nullptr);
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const auto index = tree->model()->index(row, 0);
        INFO(fromQt(index.data().toString()));
        CHECK(tree->visualRect(index).width() >= tree->sizeHintForIndex(index).width());
    }
}

TEST_CASE("in a small window most names of questions are read whole")
{
    Agreeing desk(openSample(), {790, 560});
    const auto* tree = desk.page.findChild<QuestionTree*>();
    const auto found = tree->model()->match(
        tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Implementation approach"));
    REQUIRE(found.size() == 1);
    CHECK(tree->visualRect(found.front()).width() >= tree->sizeHintForIndex(found.front()).width());
}

TEST_CASE(
    "a matrix below the figures has the room that it needs, and they the rest, unless the two are moved")
{
    Agreeing desk(openSample(), {1060, 680});
    desk.ask("approach");
    const auto* table = desk.page.findChild<ConfusionView*>()->table();
    const auto* rows = table->verticalHeader();
    REQUIRE(eventually([&] { return table->isVisible() && rows->length() > 0; }));
    CHECK(eventually([&] { return table->viewport()->height() == rows->length(); }));
    for (auto* each : desk.page.findChildren<QSplitter*>()) {
        if (each->orientation() == Qt::Vertical && each->isVisible()) {
            QTest::mousePress(each->handle(1), Qt::LeftButton);
            QTest::mouseMove(each->handle(1), {5, -60});
            QTest::mouseRelease(each->handle(1), Qt::LeftButton, {}, {5, -60});
        }
    }
    const int chosen = table->viewport()->height();
    CHECK(chosen > rows->length() + 20);
    desk.ask("kernel-architecture");
    desk.ask("approach");
    QTest::qWait(50);
    CHECK(table->viewport()->height() == chosen);
}

TEST_CASE("in a low window figures and matrix scroll as one, and the keyboard leads to both")
{
    Agreeing desk(openSample(), {790, 560}); // of a window of 1024 x 700
    desk.ask("approach");
    const auto* figures = desk.page.findChild<MeasureView*>();
    auto* table = desk.page.findChild<ConfusionView*>()->table();
    REQUIRE(eventually([&] { return table->isVisible() && table->verticalHeader()->length() > 0; }));
    CHECK(eventually([&] {
        return figures->verticalScrollBar()->maximum() == 0 && table->verticalScrollBar()->maximum() == 0;
    }));
    const auto inSight = [&] {
        return table->viewport()->visibleRegion().contains(table->viewport()->rect().center());
    };
    CHECK_FALSE(inSight());
    QApplication::setActiveWindow(&desk.page);
    table->setFocus(Qt::TabFocusReason);
    CHECK(inSight());
}

TEST_CASE("in a low window the votes have more room than the words about their paper")
{
    Agreeing desk(openSample(), {790, 560}); // of a window of 1024 x 700
    desk.ask("approach");
    desk.press(Qt::Key_3, Qt::AltModifier); // what is settled
    const auto* votes = desk.page.findChild<VotesSheet*>()->table();
    REQUIRE(eventually([&] { return votes->isVisible(); }));
    CHECK(eventually([&] { return votes->height() >= 120; }));
}
