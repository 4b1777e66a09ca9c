#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/coding/codings.h"
#include "core/coding/notes.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/papers/paper_table.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdio>

using namespace alidade;
using namespace alidade::tests;
using ui::PaperTable;
using ui::PaperTableModel;
using ui::Shown;

namespace {

int columnOf(const PaperTableModel& model, const char* name)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.columns()[static_cast<std::size_t>(i)].name == QLatin1String(name)) {
            return i;
        }
    }
    FAIL("no column " << name);
    return -1;
}

QString textAt(const PaperTableModel& model, int row, const char* column)
{
    return model.index(row, columnOf(model, column)).data().toString();
}

QStringList labels(const PaperTableModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list += model.index(row, 0).data().toString();
    }
    return list;
}

void giveCode(ui::Workspace& workspace, std::string_view label, std::string_view path)
{
    REQUIRE(workspace.writeAsReviewer(
        QStringLiteral("code"), [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
            coding::NewCoding wanted;
            wanted.paper = paperLabelled(workspace, label);
            wanted.code = codeAt(workspace, path);
            wanted.reviewer = reviewer;
            const auto given = coding::recode(transaction, wanted);
            return given ? Result<void>() : Result<void>(fail(given.error()));
        }));
}

}

TEST_CASE("the table of papers keeps the contract of a model while the review changes under it")
{
    const auto open = openSample();
    PaperTableModel model(*open, Shown::Selected);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 24); // the included papers of the published review
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(model.rowCount() == 5); // Table 2
    model.sort(0, Qt::DescendingOrder);
    giveCode(*open, "[5]", "approach/porting");
    REQUIRE(open->undo());
    REQUIRE(open->setFilter(QString()));
    CHECK(model.rowCount() == 24);
}

TEST_CASE("a row shows the paper with the codes in force")
{
    const auto open = openSample();
    PaperTableModel model(*open, Shown::Counted);
    const int row = model.rowOf(paperLabelled(*open, "[5]"));
    REQUIRE(row >= 0);
    CHECK(textAt(model, row, "label") == QStringLiteral("[5]"));
    CHECK(textAt(model, row, "title")
          == QStringLiteral("Atmosphere: Towards Practical Verified Kernels in Rust"));
    CHECK(textAt(model, row, "authors") == QStringLiteral("Chen et al."));
    CHECK(textAt(model, row, "year") == QStringLiteral("2023"));
    CHECK(textAt(model, row, "dimension:kernel-architecture") == QStringLiteral("Micro-kernel"));
    CHECK(textAt(model, row, "verdict") == QStringLiteral("included"));
}

TEST_CASE("a required answer that is missing is said to be open")
{
    const auto open = openGenerated(14);
    const PaperTableModel model(*open, Shown::Counted);
    CHECK(textAt(model, 6, "dimension:first") == QStringLiteral("open")); // every seventh has no answer
    CHECK(textAt(model, 0, "dimension:first").startsWith(QStringLiteral("Code ")));
}

TEST_CASE("papers are sorted by any column, labels by their numbers, and those without a value stand last")
{
    const auto open = openSample();
    PaperTableModel model(*open, Shown::Selected);
    model.sort(columnOf(model, "label"));
    const auto sorted = labels(model);
    CHECK(sorted.indexOf(QStringLiteral("[5]")) < sorted.indexOf(QStringLiteral("[14]")));
    model.sort(columnOf(model, "dimension:approach"));
    CHECK(textAt(model, 0, "dimension:approach") == QStringLiteral("Greenfield"));
    CHECK(textAt(model, 23, "dimension:approach").isEmpty());
    model.sort(columnOf(model, "dimension:approach"), Qt::DescendingOrder);
    CHECK(textAt(model, 0, "dimension:approach") == QStringLiteral("Porting"));
    CHECK(textAt(model, 23, "dimension:approach").isEmpty());
    model.sort(-1);
    CHECK(labels(model).size() == 24);
}

TEST_CASE("a change of one paper repaints its row and resets nothing")
{
    const auto open = openSample();
    PaperTableModel model(*open, Shown::Selected);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto paper = paperLabelled(*open, "[18]");
    const int notes = textAt(model, model.rowOf(paper), "notes").toInt();
    REQUIRE(open->writeAsReviewer(QStringLiteral("note"),
                                  [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
                                      Note note;
                                      note.paper = paper;
                                      note.reviewer = reviewer;
                                      note.text = "To be read again";
                                      const auto added = coding::addNote(transaction, note);
                                      return added ? Result<void>() : Result<void>(fail(added.error()));
                                  }));
    CHECK(changed.size() == 1);
    CHECK(reset.empty());
    CHECK(textAt(model, model.rowOf(paper), "notes").toInt() == notes + 1);
}

TEST_CASE("the current row and the current paper are one, also when the list becomes another one")
{
    const auto open = openSample();
    PaperTable table(*open, Shown::Selected, QStringLiteral("test"));
    table.resize(900, 400);
    table.show();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    REQUIRE(open->currentPaper());
    CHECK(table.papers().paper(table.currentIndex()) == open->currentPaper());

    open->setCurrentPaper(paperLabelled(*open, "[17]"));
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("[17]"));
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("[17]"));
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:monolithic")));
    CHECK(open->currentPaper() == paperLabelled(*open, "[17]")); // it is only out of the list
    REQUIRE(open->setFilter(QString()));
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("[17]"));

    QSignalSpy activated(&table, &PaperTable::paperActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(activated.size() == 1);
    CHECK(unnamedControls(&table).empty());
}

TEST_CASE("the keyboard sorts by the column of the current cell, and again the other way round")
{
    const auto open = openSample();
    PaperTable table(*open, Shown::Selected, QStringLiteral("test-sort"));
    table.resize(900, 400);
    table.show();
    QApplication::setActiveWindow(&table);
    table.setFocus();
    table.setCurrentIndex(table.papers().index(0, columnOf(table.papers(), "year")));
    QTest::keyClick(&table, Qt::Key_F5, Qt::ShiftModifier);
    CHECK(textAt(table.papers(), 0, "year") == QStringLiteral("2019")); // the earliest included paper
    QTest::keyClick(&table, Qt::Key_F5, Qt::ShiftModifier);
    CHECK(textAt(table.papers(), 0, "year") == QStringLiteral("2024"));
}

TEST_CASE("selected papers are copied as a table with tabs")
{
    const auto open = openSample();
    PaperTable table(*open, Shown::Selected, QStringLiteral("test-copy"));
    table.resize(900, 400);
    table.show();
    // not selectRow(): it looks at keys that a test before may have left pressed
    table.selectionModel()->setCurrentIndex(
        table.papers().index(table.papers().rowOf(paperLabelled(*open, "[5]")), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("Label\tTitle\tAuthors\tYear\tVenue\tKernel architecture")));
    CHECK(lines[1].startsWith(
        QStringLiteral("[5]\tAtmosphere: Towards Practical Verified Kernels in Rust\tChen et al.\t2023")));
}

TEST_CASE("columns that were hidden and made wide are so again in the next table")
{
    const auto open = openSample();
    {
        PaperTable table(*open, Shown::Selected, QStringLiteral("test-columns"));
        table.resize(900, 400);
        table.setColumnWidth(1, 321);
    }
    const PaperTable again(*open, Shown::Selected, QStringLiteral("test-columns"));
    CHECK(again.columnWidth(1) == 321);
    const PaperTable other(*open, Shown::Selected, QStringLiteral("test-other"));
    CHECK(other.columnWidth(1) == 400);
}

TEST_CASE("the first column has room for the labels that papers have, if nobody made it another width")
{
    const auto open = openSample();
    const QString longLabel = QStringLiteral("vanDenHooff2013");
    {
        PaperTable table(*open, Shown::Selected, QStringLiteral("test-labels"));
        table.show();
        CHECK(table.columnWidth(0) < table.fontMetrics().horizontalAdvance(longLabel)); // [2] to [31]
    }
    REQUIRE(open->write(QStringLiteral("label"), [&](store::Transaction& transaction) -> Result<void> {
        auto paper = *transaction.database().find<Paper>(paperLabelled(*open, "[2]"));
        paper.label = ui::fromQt(longLabel);
        transaction.update(paper);
        return {};
    }));
    PaperTable table(*open, Shown::Selected, QStringLiteral("test-labels"));
    table.show();
    CHECK(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(longLabel));
}

TEST_CASE("labels stay in sight while the table is scrolled sideways")
{
    const auto open = openSample();
    PaperTable table(*open, Shown::Selected, QStringLiteral("test-frozen"));
    table.resize(500, 300);
    table.show();
    table.horizontalScrollBar()->setValue(200);
    auto* labels = table.findChild<QTableView*>();
    REQUIRE(labels != nullptr);
    CHECK(labels->isVisible());
    CHECK(labels->width() == table.columnWidth(0));
    table.verticalScrollBar()->setValue(40);
    CHECK(labels->verticalScrollBar()->value() == table.verticalScrollBar()->value());
    table.horizontalScrollBar()->setValue(0);
    CHECK_FALSE(labels->isVisible());
}

TEST_CASE("a hundred thousand papers open, scroll, sort and filter; a million where ALIDADE_LONG is set")
{
    using Clock = std::chrono::steady_clock;
    const bool isLong = qEnvironmentVariableIsSet("ALIDADE_LONG");
    const auto open = openGenerated(isLong ? 1'000'000 : 20'000);
    auto last = Clock::now();
    const auto say = [&](const char* what) {
        const auto now = Clock::now();
        std::printf("%-28s %8.1f ms\n", what, std::chrono::duration<double, std::milli>(now - last).count());
        last = now;
    };
    PaperTable table(*open, Shown::Selected, QStringLiteral("test-large"));
    table.resize(1200, 600);
    table.show();
    table.grab();
    say("open and paint");
    for (int i = 0; i < 20; ++i) {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 20 * i);
        table.grab();
    }
    say("20 jumps");
    table.sortByColumn(1, Qt::AscendingOrder);
    table.grab();
    say("sort by title");
    REQUIRE(open->setFilter(QStringLiteral("year:2010")));
    table.grab();
    say("filter");
    REQUIRE(open->setFilter(QString()));
    table.grab();
    say("and back");
    open->setCurrentPaper(open->index().paper(open->index().paperCount() / 2));
    table.grab();
    say("to the paper in the middle");
    CHECK(table.papers().rowCount() == (isLong ? 1'000'000 : 20'000));
}
