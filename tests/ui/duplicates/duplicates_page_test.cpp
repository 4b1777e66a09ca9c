#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "tests/ui/duplicates/duplicates_desk.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/duplicates/group_panel.h"
#include "ui/duplicates/no_group.h"
#include "ui/duplicates/strictness_bar.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using Desk = alidade::tests::DuplicatesDesk;

TEST_CASE("groups are found beside the window, and stand in a list each")
{
    Desk desk;
    CHECK(desk.open->review().database().count<Record>() == RECORDS);
    CHECK(desk.papers() == PAPERS);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS);
    CHECK(desk.count(DuplicatePart::Merged) == 1);
    CHECK(desk.count(DuplicatePart::Apart) == 1);
    CHECK(desk.page.statusText() == QStringLiteral("4 group(s) to look at"));
}

TEST_CASE("before the groups are found nobody says how many there are")
{
    const auto open = openFoundRecords();
    const DuplicatesPage page(*open);
    const auto texts = [&] {
        QStringList list;
        for (const auto* action : page.lists()->partActions()) {
            list << action->iconText();
        }
        return list;
    };
    CHECK(texts().front() == QStringLiteral("To look at …"));
    CHECK(page.strictness()->text().isEmpty());
    REQUIRE(eventually([&] { return page.counts().has_value(); }));
    CHECK(texts().front() == QStringLiteral("To look at %1").arg(OPEN_GROUPS));
    CHECK(page.strictness()->text().startsWith(QStringLiteral("%1 certain").arg(CERTAIN_GROUPS)));
}

TEST_CASE("the lists of groups and the comparison keep the contract of models")
{
    Desk desk;
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    for (const auto part :
         {DuplicatePart::Open, DuplicatePart::Certain, DuplicatePart::Merged, DuplicatePart::Apart}) {
        new QAbstractItemModelTester(desk.page.lists()->model(part), fatal, &desk.page);
    }
    new QAbstractItemModelTester(desk.page.panel()->comparison()->model(), fatal, &desk.page);
    desk.press(Qt::Key_M);
    desk.press(Qt::Key_J);
    desk.press(Qt::Key_D);
    desk.settle();
    desk.press(Qt::Key_Z);
    desk.settle();
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS - 1);
}

TEST_CASE("all certain groups are merged with one key, as one change, and what is in the way is said")
{
    Desk desk;
    desk.press(Qt::Key_M, Qt::ShiftModifier);
    CHECK(desk.papers() == PAPERS - (CERTAIN_GROUPS - 1));
    CHECK(desk.page.noteText().contains(QStringLiteral("could not be merged")));
    desk.settle();
    CHECK(desk.count(DuplicatePart::Certain) == 1);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    CHECK(desk.count(DuplicatePart::Merged) == 1 + CERTAIN_GROUPS - 1);
    REQUIRE(desk.open->undo());
    CHECK(desk.papers() == PAPERS);
    desk.settle();
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS);
}

TEST_CASE("J and K walk the groups and stop at the ends")
{
    Desk desk;
    const auto first = desk.title();
    desk.press(Qt::Key_J);
    CHECK(desk.title() != first);
    desk.press(Qt::Key_K);
    CHECK(desk.title() == first);
    desk.press(Qt::Key_K);
    CHECK(desk.title() == first);
    for (int i = 0; i < 2 * OPEN_GROUPS; ++i) {
        desk.press(Qt::Key_J);
    }
    CHECK(desk.page.lists()->list()->currentIndex().row() == OPEN_GROUPS - 1);
}

TEST_CASE("M merges the group, the next one comes at once, and Z brings the group back")
{
    Desk desk;
    const auto first = desk.title();
    desk.press(Qt::Key_M);
    CHECK(desk.papers() < PAPERS);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS - 1);
    CHECK(desk.title() != first);
    desk.press(Qt::Key_Z);
    CHECK(desk.papers() == PAPERS);
    CHECK(desk.title() == first);
    desk.settle();
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    CHECK(desk.title() == first);
}

TEST_CASE("D declares the group different, and it is not asked about again")
{
    Desk desk;
    const auto before = desk.declared();
    desk.press(Qt::Key_D);
    CHECK(desk.papers() == PAPERS);
    CHECK(desk.declared() > before);
    desk.settle();
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS - 1);
    CHECK(desk.count(DuplicatePart::Apart) == static_cast<int>(desk.declared()));
}

TEST_CASE("S splits the chosen record off, and the rest is still to be decided")
{
    Desk desk;
    auto* lists = desk.page.lists();
    const auto* open = lists->model(DuplicatePart::Open);
    for (int row = 0; row < OPEN_GROUPS; ++row) {
        if (open->task(open->index(row))->records.size() == 3) {
            lists->select(row);
        }
    }
    const auto title = desk.title();
    REQUIRE(lists->current()->records.size() == 3);
    auto* table = desk.page.panel()->comparison();
    table->setCurrentIndex(table->model()->index(0, 3)); // the preprint
    const auto preprint = table->chosenRecord();
    REQUIRE(preprint);
    desk.press(Qt::Key_S);
    REQUIRE(lists->current() != nullptr);
    CHECK(lists->current()->records.size() == 2);
    CHECK(desk.title() == title);
    desk.settle();
    CHECK(desk.papers() == PAPERS);
    CHECK(desk.declared() == 3);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS - 1);
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS);
}

TEST_CASE("a merged paper is parted again at any time")
{
    Desk desk;
    desk.press(Qt::Key_3);
    REQUIRE(desk.page.lists()->part() == DuplicatePart::Merged);
    const auto records = desk.page.lists()->current()->records;
    desk.press(Qt::Key_U);
    CHECK(desk.papers() == PAPERS + 1);
    CHECK(desk.paperOf(records[0]) != desk.paperOf(records[1]));
    desk.settle();
    CHECK(desk.count(DuplicatePart::Merged) == 0);
    CHECK(desk.count(DuplicatePart::Apart) == 2);
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS);
}

TEST_CASE("what was declared different can be the same after all")
{
    Desk desk;
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_U);
    CHECK(desk.declared() == 0);
    desk.settle();
    CHECK(desk.count(DuplicatePart::Apart) == 0);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS + 1);
}

TEST_CASE("all groups are decided by keys alone, and undone one by one")
{
    Desk desk;
    const auto before = desk.open->review().journal().count();
    desk.press(Qt::Key_M, Qt::ShiftModifier);
    desk.settle();
    for (int i = 0; desk.count(DuplicatePart::Open) > 0 && i < 2 * OPEN_GROUPS; ++i) {
        desk.press(i % 2 == 0 ? Qt::Key_M : Qt::Key_D);
    }
    desk.settle();
    CHECK(desk.count(DuplicatePart::Open) == 0);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_D); // the pair with something in the way
    desk.settle();
    CHECK(desk.count(DuplicatePart::Certain) == 0);
    CHECK(desk.page.noGroup()->isVisible());
    const auto decisions = desk.open->review().journal().count() - before;
    CHECK(decisions == 1 + OPEN_GROUPS + 1);
    for (int i = 0; i < decisions; ++i) {
        QTest::keyClick(&desk.page, Qt::Key_Z);
    }
    desk.settle();
    CHECK(desk.papers() == PAPERS);
    CHECK(desk.declared() == 1);
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS);
}

TEST_CASE("what stands in the way is said, and both papers can be looked at")
{
    Desk desk;
    desk.press(Qt::Key_2);
    auto* lists = desk.page.lists();
    for (int i = 0; i < CERTAIN_GROUPS && !desk.page.panel()->obstructed(); ++i) {
        desk.press(Qt::Key_J);
    }
    REQUIRE(desk.page.panel()->obstructed());
    CHECK(desk.page.panel()->obstacleText().contains(QStringLiteral("Tester")));
    const auto rows = desk.papers();
    desk.press(Qt::Key_M);
    CHECK(desk.papers() == rows);
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    const auto papers = lists->current()->papers;
    desk.press(Qt::Key_B);
    REQUIRE(wanted.size() == 1);
    CHECK(desk.open->selection().count() == 2);
    CHECK(desk.open->currentPaper() == papers.front());
}

TEST_CASE("Return opens the paper of the chosen record")
{
    Desk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    auto* table = desk.page.panel()->comparison();
    table->setCurrentIndex(table->model()->index(0, 2));
    const auto record = table->chosenRecord();
    desk.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    CHECK(desk.open->currentPaper() == desk.paperOf(*record));
}

TEST_CASE("a group stands side by side, with what differs marked and where each kept field comes from")
{
    Desk desk;
    const auto* table = desk.page.panel()->comparison();
    const auto* model = qobject_cast<const ComparisonModel*>(table->model());
    REQUIRE(model->columnCount() >= 3);
    const auto rowOf = [&](const QString& field) {
        int row = 0;
        while (row < model->rowCount() && model->headerData(row, Qt::Vertical, Qt::DisplayRole) != field) {
            ++row;
        }
        REQUIRE(row < model->rowCount());
        return row;
    };
    const int year = rowOf(QStringLiteral("Year"));
    const int title = rowOf(QStringLiteral("Title"));
    CHECK(year < title); // what differs is first
    CHECK_FALSE(model->marks(model->index(year, 1)).empty());
    CHECK(model->marks(model->index(title, 1)).empty());
    CHECK(model->index(title, 1).data(ComparisonModel::TAKEN_ROLE).toBool());
    CHECK(model->index(title, 0)
              .data(ComparisonModel::ORIGIN_ROLE)
              .toString()
              .startsWith(QStringLiteral("from")));
    CHECK(model->index(year, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("differs")));
    CHECK(desk.page.panel()->reasonsText().contains(QStringLiteral("titles equal")));
}

TEST_CASE("a group that is read anew while somebody looks at it keeps the chosen record")
{
    Desk desk;
    auto* table = desk.page.panel()->comparison();
    table->setCurrentIndex(table->model()->index(2, 2));
    const auto chosen = table->chosenRecord();
    QSignalSpy found(desk.page.finder(), &DuplicateFinder::found);
    desk.press(Qt::Key_F5);
    REQUIRE(eventually([&] { return !found.empty(); }));
    CHECK(table->chosenRecord() == chosen);
    CHECK(table->currentIndex().row() == 2);
}

TEST_CASE("a click on a record's head or text chooses the record")
{
    Desk desk;
    auto* table = desk.page.panel()->comparison();
    const auto cell = table->visualRect(table->model()->index(1, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    CHECK(table->chosenRecord() == desk.page.lists()->current()->records.at(1));
    const auto other = table->visualRect(table->model()->index(0, 1));
    QTest::mouseClick(
        table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(other.center().x(), 8));
    CHECK(table->chosenRecord() == desk.page.lists()->current()->records.at(0));
}

TEST_CASE(
    "the slider says how many groups there would be and how many more than now, before anything changes")
{
    Desk desk;
    auto* bar = desk.page.strictness();
    bar->slider()->setFocus();
    QTest::keyClick(bar->slider(), Qt::Key_Home); // least strict
    CHECK(bar->text().contains(QStringLiteral("0 to look at")));
    CHECK(bar->text().contains(QStringLiteral("+3 certain, −4 to look at")));
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    CHECK(desk.page.counts()->certain == CERTAIN_GROUPS);
    bar->useAction()->trigger();
    CHECK(desk.count(DuplicatePart::Open) == 0);
    CHECK(desk.count(DuplicatePart::Certain) == CERTAIN_GROUPS + 3);
    REQUIRE(desk.open->undo());
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
}

TEST_CASE("a review without records says what to do, and one with records but no duplicates where to go on")
{
    const auto empty = openEmpty();
    DuplicatesPage page(*empty);
    page.setNeighbours(QStringLiteral("sources"), QStringLiteral("coding"));
    page.show();
    CHECK_FALSE(page.lists()->isVisible());
    CHECK(unnamedControls(&page).empty());
    REQUIRE(empty->write(QStringLiteral("Import"), [](store::Transaction& transaction) -> Result<void> {
        Source source;
        source.slug = source.name = "ACM";
        Search search;
        search.source = transaction.insert(source);
        Record record;
        record.search = transaction.insert(search);
        record.paper = transaction.insert(Paper{});
        record.fields = R"({"title":"The only work"})";
        transaction.insert(record);
        return {};
    }));
    REQUIRE(eventually([&] { return page.counts().has_value(); }));
    CHECK(page.lists()->isVisible());
    CHECK(page.noGroup()->isVisible());
    QSignalSpy wanted(&page, &Page::pageWanted);
    for (auto* one : page.noGroup()->findChildren<QPushButton*>()) {
        if (one->isVisible()) {
            QTest::mouseClick(one, Qt::LeftButton);
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
}

TEST_CASE("every control of the page can be named by a screen reader, in every part")
{
    Desk desk;
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        desk.press(key);
        for (const auto& control : unnamedControls(&desk.page)) {
            FAIL_CHECK(control.toStdString());
        }
    }
}

TEST_CASE("a change that concerns no record does not start the search again")
{
    Desk desk;
    QSignalSpy started(desk.page.finder(), &DuplicateFinder::started);
    REQUIRE(desk.open->write(QStringLiteral("Note"), [](store::Transaction& transaction) -> Result<void> {
        setSetting(transaction, "need", "because");
        return {};
    }));
    CHECK(started.empty());
    desk.press(Qt::Key_M);
    CHECK(started.size() == 1);
}

TEST_CASE("the search is stopped by its button, says so, and begins again with F5")
{
    Desk desk;
    QSignalSpy stopped(desk.page.finder(), &DuplicateFinder::stopped);
    desk.page.finder()->find();
    desk.page.finder()->cancel();
    REQUIRE(eventually([&] { return !stopped.empty(); }));
    CHECK(desk.page.noteText().contains(QStringLiteral("Stopped")));
    CHECK(desk.count(DuplicatePart::Open) == OPEN_GROUPS);
    QSignalSpy found(desk.page.finder(), &DuplicateFinder::found);
    desk.press(Qt::Key_F5);
    REQUIRE(eventually([&] { return !found.empty(); }));
    CHECK(desk.page.noteText().isEmpty());
}
