#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sources/search_desk.h"
#include "ui/bridge/text.h"
#include "ui/sources/search_details.h"
#include "ui/sources/searches_page.h"
#include "ui/sources/searches_table.h"

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// What stands in a row, from the hits to the included.
QStringList countsOf(const SearchesModel& model, const QModelIndex& row)
{
    QStringList counts;
    for (int column = SearchesModel::Hits; column <= SearchesModel::Included; ++column) {
        counts << row.siblingAtColumn(column).data().toString();
    }
    REQUIRE(model.checkIndex(row));
    return counts;
}

}

TEST_CASE("an empty log says what to do first")
{
    SearchDesk desk;
    CHECK(desk.page.model()->rowCount() == 0);
    CHECK_FALSE(desk.page.table()->isVisible());
    desk.page.focusStart();
    const auto* focused = qobject_cast<QPushButton*>(desk.page.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->text().contains(QStringLiteral("Import")));
}

TEST_CASE("searches stand below their source, a source of one search is one row, and the sum is last")
{
    SearchDesk desk;
    const QAbstractItemModelTester tester(desk.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.import("ACM", {"One", "Two", "Three"}, 5);
    desk.import("IEEE", {"Four"}, 1);
    desk.import("ACM", {"Three", "Five"}, 2);
    const auto& model = *desk.page.model();
    REQUIRE(model.rowCount() == 3);
    const auto acm = model.index(0, 0);
    const auto ieee = model.index(1, 0);
    const auto sum = model.index(2, 0);
    REQUIRE(model.rowCount(acm) == 2);
    CHECK(model.rowCount(ieee) == 0);
    // by hand: the second search of the ACM says Three again
    CHECK(countsOf(model, acm) == QStringList{"7", "5", "1", "4", "4", "4", "0"});
    CHECK(countsOf(model, model.index(0, 0, acm)) == QStringList{"5", "3", "0", "3", "3", "2", "0"});
    CHECK(countsOf(model, model.index(1, 0, acm)) == QStringList{"2", "2", "0", "2", "1", "1", "0"});
    CHECK(countsOf(model, ieee) == QStringList{"1", "1", "0", "1", "1", "1", "0"});
    CHECK(countsOf(model, sum) == QStringList{"8", "6", "1", "5", "5", "5", "0"});
    REQUIRE(desk.open->undo());
    CHECK(model.rowCount(model.index(0, 0)) == 0);
}

TEST_CASE("a number opens its papers, by click and by key")
{
    SearchDesk desk;
    desk.import("ACM", {"One", "Two", "Three"}, 5);
    desk.import("IEEE", {"Four"}, 1);
    desk.import("ACM", {"Three", "Five"}, 2);
    auto* table = desk.page.table();
    const auto& model = *desk.page.model();
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    const auto cell = model.index(0, SearchesModel::Papers);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    CHECK(wanted.size() == 1);
    CHECK(desk.open->filter() == QStringLiteral("source:acm"));
    CHECK(desk.open->selection().count() == 4);
    table->setCurrentIndex(model.index(1, 0, model.index(0, 0)));
    QTest::keyClick(table, Qt::Key_N);
    CHECK(desk.open->filter() == QStringLiteral("search:3 -search:1,2"));
    CHECK(desk.open->selection().count() == 1);
    table->setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    QTest::keyClick(table, Qt::Key_O);
    CHECK(desk.open->selection().count() == 2);
    CHECK(wanted.size() == 3);
}

TEST_CASE("what is known of a search is changed in place, a step of undo each")
{
    SearchDesk desk;
    desk.import("ACM", {"One"}, 5);
    auto* details = desk.page.details();
    REQUIRE(details->hitsField()->text() == QStringLiteral("5"));
    details->hitsField()->setFocus();
    details->hitsField()->selectAll();
    typeText(details->hitsField(), QStringLiteral("12"));
    details->dateField()->setFocus();
    const auto stored = [&] { return desk.open->review().database().all<Search>().front(); };
    CHECK(stored().hits == 12);
    typeText(details->dateField(), QStringLiteral("2024-13-01"));
    QTest::keyClick(details->dateField(), Qt::Key_Return);
    CHECK_FALSE(details->problemText().isEmpty());
    CHECK(stored().date.empty());
    QTest::keyClick(details->dateField(), Qt::Key_Escape);
    CHECK(details->problemText().isEmpty());
    details->queryField()->setFocus();
    typeText(details->queryField(), QStringLiteral("rust AND kernel"));
    QTest::keyClick(details->queryField(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(stored().query == "rust AND kernel");
    CHECK(desk.open->undoLabel() == QStringLiteral("Change the query of a search in ACM"));
    REQUIRE(desk.open->undo());
    CHECK(details->queryField()->toPlainText().isEmpty());
    REQUIRE(desk.open->undo());
    CHECK(details->hitsField()->text() == QStringLiteral("5"));
}

TEST_CASE(
    "a date that is none is said to be lost when another search is chosen, and before the review is closed")
{
    SearchDesk desk;
    desk.import("ACM", {"One"}, 5);
    desk.import("IEEE", {"Two"}, 5);
    std::string said;
    QObject::connect(&*desk.open, &Workspace::failed, &desk.page, [&](const Error& error) {
        said = error.detail.english();
    });
    const auto searches = desk.open->review().database().all<Search>("ORDER BY id");
    desk.page.details()->show(searches.front().id);
    desk.page.details()->dateField()->setText(QStringLiteral("31.12.2024"));
    CHECK_FALSE(desk.open->keepAll());
    CHECK(desk.open->notKept().join(QString()).contains(QStringLiteral("ACM")));
    desk.page.details()->show(searches.back().id);
    CHECK(said.find("search in ACM was not kept") != std::string::npos);
    CHECK(desk.open->keepAll());
}

TEST_CASE("the head of a search's details follows the name of its source")
{
    SearchDesk desk;
    desk.import("ACM", {"One"}, 5);
    auto source = desk.open->review().database().all<Source>().front();
    source.name = "ACM Digital Library";
    REQUIRE(desk.open->write(QStringLiteral("rename"), [&](store::Transaction& transaction) -> Result<void> {
        transaction.update(source);
        return {};
    }));
    const auto labels = desk.page.details()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text() == QStringLiteral("ACM Digital Library"); }));
}

TEST_CASE("every control of the searches can be named by a screen reader")
{
    SearchDesk desk;
    CHECK(unnamedControls(&desk.page).empty());
    desk.import("ACM", {"One"}, 5);
    for (const auto& control : unnamedControls(&desk.page)) {
        FAIL_CHECK(fromQt(control));
    }
}

TEST_CASE("in a narrow window the sum is whole, and columns make room for the names of sources")
{
    SearchDesk desk;
    desk.import("Scopus", {"A kernel", "A driver"}, 2);
    desk.page.resize(640, 560);
    QCoreApplication::processEvents();
    const auto* table = desk.page.table();
    CHECK(table->columnWidth(SearchesModel::Name) >= 120);
    CHECK(table->isColumnHidden(SearchesModel::Date));
    bool isWhole = false;
    for (const auto* label : desk.page.findChildren<QLabel*>()) {
        isWhole = isWhole || (label->isVisible() && label->text().startsWith(QStringLiteral("2 records =")));
        CHECK_FALSE(label->text() == QStringLiteral("…"));
    }
    CHECK(isWhole);
    desk.page.resize(1200, 800);
    REQUIRE(eventually([&] { return !table->isColumnHidden(SearchesModel::Date); }));
    for (const int width : {900, 1000, 1050, 1100, 1200, 1400, 1600}) {
        INFO("a page of " << width << " pixels");
        desk.page.resize(width, 800);
        CHECK(eventually([&] { return table->header()->length() <= table->viewport()->width(); }));
    }
    CHECK_FALSE(table->isColumnHidden(SearchesModel::Files));
}

TEST_CASE("where no search has a date, the column of dates gives its room to names that need it")
{
    SearchDesk desk;
    const std::string name = "Reference lists of the included papers";
    desk.import(name, {"A kernel"}, 1);
    const auto* table = desk.page.table();
    const auto narrowToFitAllButDates = [&] {
        for (int width = 1200; width > 600 && !table->isColumnHidden(SearchesModel::Date); width -= 10) {
            desk.page.resize(width, 800);
            QCoreApplication::processEvents();
        }
        return table->columnWidth(SearchesModel::Name);
    };
    const int undated = narrowToFitAllButDates();
    CHECK(table->isColumnHidden(SearchesModel::Date));
    CHECK(undated > table->fontMetrics().horizontalAdvance(QString::fromStdString(name)));

    desk.page.resize(1200, 800);
    REQUIRE(desk.open->write(QStringLiteral("date"), [](store::Transaction& transaction) -> Result<void> {
        auto search = transaction.database().all<Search>().front();
        search.date = "2024-04-01";
        transaction.update(search);
        return {};
    }));
    REQUIRE(eventually([&] { return !table->isColumnHidden(SearchesModel::Date); }));
    CHECK(narrowToFitAllButDates() < undated);
}
