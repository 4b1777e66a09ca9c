#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include "core/coding/codings.h"
#include "core/coding/refactoring.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/review/entry_html.h"
#include "ui/review/history_filters.h"
#include "ui/review/history_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The bundled review after two people went on with it: four changes.
struct Desk {
    OpenReview open = openSample();
    HistoryPage page{*open};

    Desk()
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        give("[5]", "approach/greenfield", QStringLiteral("Code [5]"));
        open->setReviewer(QStringLiteral("Ada"));
        give("[14]", "approach/porting", QStringLiteral("Code [14]"));
        rename("approach/porting", "Port");
        page.focusStart();
    }

    void give(std::string_view paper, std::string_view code, const QString& label)
    {
        REQUIRE(open->writeAsReviewer(
            label, [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
                coding::NewCoding wanted;
                wanted.paper = paperLabelled(*open, paper);
                wanted.code = codeAt(*open, code);
                wanted.reviewer = reviewer;
                const auto given = coding::code(transaction, wanted);
                return given ? Result<void>() : Result<void>(fail(given.error()));
            }));
    }

    void rename(std::string_view code, const std::string& label)
    {
        REQUIRE(open->write(QStringLiteral("Rename"), [&](store::Transaction& transaction) -> Result<void> {
            const auto renamed = coding::renameCode(transaction, codeAt(*open, code), {label, {}});
            return renamed ? Result<void>() : Result<void>(fail(renamed.error()));
        }));
    }

    QStringList labels() const
    {
        QStringList list;
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            list << page.model()->index(row, HistoryModel::What).data().toString();
        }
        return list;
    }

    QAction* action(const QString& name) const
    {
        for (auto* one : page.pageActions()) {
            if (one->text() == name) {
                return one;
            }
        }
        FAIL("no action " << name.toStdString());
        return nullptr;
    }

    QString changes() const { return page.changes()->toPlainText(); }
};

/// Knows one word of German.
class German : public QTranslator
{
public:
    German() { QCoreApplication::installTranslator(this); }
    ~German() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1String(text) == QLatin1String("Undo: %1") ? QStringLiteral("Zurückgenommen: %1")
                                                                : QString();
    }
};

}

TEST_CASE("the history lists changes newest first, and keeps the contract of models")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(desk.labels().size() >= 4);
    CHECK(desk.labels().mid(0, 3)
          == QStringList{QStringLiteral("Rename"), QStringLiteral("Code [14]"), QStringLiteral("Code [5]")});
    const auto before = desk.labels().size();
    desk.rename("approach/greenfield", "Green");
    CHECK(desk.labels().size() == before + 1);
    REQUIRE(desk.open->undo());
    CHECK(desk.page.model()->index(0, HistoryModel::What).data(Qt::FontRole).value<QFont>().strikeOut());
}

TEST_CASE("who coded paper [5], and when, is answered by typing its label")
{
    Desk desk;
    QTest::keyClick(desk.page.table(), Qt::Key_Slash);
    auto* field = desk.page.filters()->paperField();
    REQUIRE(field->hasFocus());
    typeText(field, QStringLiteral("[5]"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.labels().front() == QStringLiteral("Code [5]"));
    CHECK_FALSE(desk.labels().contains(QStringLiteral("Code [14]")));
    CHECK(desk.changes().contains(QStringLiteral("Greenfield given to [5] by Tester")));
    // of the entry that brought in the whole review, what is about [5] alone
    desk.page.table()->selectRow(desk.page.model()->rowCount() - 1);
    CHECK(desk.changes().contains(QStringLiteral("Micro-kernel given to [5]")));
    CHECK_FALSE(desk.changes().contains(QStringLiteral("[14]")));
}

TEST_CASE("a paper that is not there is named, and narrows nothing")
{
    Desk desk;
    const auto all = desk.labels().size();
    auto* field = desk.page.filters()->paperField();
    field->setFocus();
    typeText(field, QStringLiteral("[99]"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.labels().size() == all);
}

TEST_CASE("the history is narrowed by reviewer, by kind of thing and by words")
{
    Desk desk;
    auto* filters = desk.page.filters();
    filters->reviewerField()->setCurrentText(QStringLiteral("Ada"));
    CHECK(desk.labels() == QStringList{QStringLiteral("Rename"), QStringLiteral("Code [14]")});
    filters->subjectField()->setCurrentText(QStringLiteral("Taxonomy"));
    CHECK(desk.labels() == QStringList{QStringLiteral("Rename")});
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_A);
    CHECK(desk.labels().size() >= 4);
    typeText(filters->textField(), QStringLiteral("code [1"));
    CHECK(desk.labels() == QStringList{QStringLiteral("Code [14]")});
    typeText(filters->textField(), QStringLiteral("xyz"));
    CHECK(desk.labels().isEmpty());
}

TEST_CASE("a change shows old beside new")
{
    Desk desk;
    desk.page.table()->selectRow(0);
    CHECK(desk.changes().contains(QStringLiteral("Code Port of Implementation approach changed")));
    CHECK(desk.changes().contains(QStringLiteral("name")));
    CHECK(desk.changes().contains(QStringLiteral("Porting")));
}

TEST_CASE("one change is taken back out of turn, and the others stay")
{
    Desk desk;
    desk.page.table()->selectRow(2); // Code [5]
    desk.action(QStringLiteral("Undo this"))->trigger();
    CHECK(desk.labels().front() == QStringLiteral("Undo: Code [5]"));
    CHECK(desk.open->index().taxonomy().find(codeAt(*desk.open, "approach/porting"))->label == "Port");
    CHECK(desk.page.problemText().isEmpty());
}

TEST_CASE("what the program has named is called in the language of the window, and found by it")
{
    const German german;
    Desk desk;
    desk.page.table()->selectRow(2); // Code [5]
    desk.action(QStringLiteral("Undo this"))->trigger();
    CHECK(desk.labels().front() == QStringLiteral("Zurückgenommen: Code [5]"));
    CHECK(desk.open->undoLabel() == QStringLiteral("Zurückgenommen: Code [5]"));
    desk.page.filters()->textField()->setText(QStringLiteral("zurückgenommen"));
    CHECK(desk.labels() == QStringList{QStringLiteral("Zurückgenommen: Code [5]")});
    desk.page.filters()->textField()->setText(QStringLiteral("undo"));
    CHECK(desk.labels().isEmpty());
    desk.page.filters()->textField()->setText(QStringLiteral("code [5]"));
    CHECK(desk.labels()
          == QStringList{QStringLiteral("Zurückgenommen: Code [5]"), QStringLiteral("Code [5]")});
}

TEST_CASE("what the review began with cannot be taken back, but gone back to")
{
    Desk desk;
    desk.page.table()->selectRow(desk.page.model()->rowCount() - 1);
    CHECK(desk.labels().back() == QStringLiteral("Bundled review"));
    CHECK_FALSE(desk.action(QStringLiteral("Undo this"))->isEnabled());
    desk.action(QStringLiteral("Go back here"))->trigger();
    CHECK(desk.open->undoLabel().isEmpty());
    CHECK(desk.open->index().paperCount() > 0);
}

TEST_CASE("a change on which a newer one stands is not taken back alone, and the page says which it is")
{
    Desk desk;
    desk.rename("approach/porting", "Ported");
    desk.page.table()->selectRow(1); // the first renaming
    QSignalSpy failed(desk.open.workspace.get(), &Workspace::failed);
    desk.action(QStringLiteral("Undo this"))->trigger();
    CHECK(failed.size() == 1);
    CHECK(desk.page.problemText().contains(QStringLiteral("cannot be taken back alone")));
    CHECK(desk.page.problemText().contains(QStringLiteral("“Rename” by Ada")));
    CHECK(desk.open->index().taxonomy().find(codeAt(*desk.open, "approach/porting"))->label == "Ported");
}

TEST_CASE("going back undoes all that is newer, and redo comes forward to a change")
{
    Desk desk;
    desk.page.table()->setFocus();
    desk.page.table()->selectRow(2); // Code [5]
    QTest::keyClick(desk.page.table(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.open->undoLabel().startsWith(QStringLiteral("Code [5] (by "))); // somebody else gave it
    CHECK(desk.page.table()->currentIndex().row() == 2);
    CHECK_FALSE(desk.action(QStringLiteral("Go back here"))->isEnabled());
    desk.page.table()->selectRow(1); // Code [14]
    desk.action(QStringLiteral("Redo to here"))->trigger();
    CHECK(desk.open->undoLabel() == QStringLiteral("Code [14]"));
    CHECK(desk.open->redoLabel() == QStringLiteral("Rename"));
}

TEST_CASE("the papers of a change become the filter")
{
    Desk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.page.table()->selectRow(1); // Code [14]
    desk.action(QStringLiteral("Its papers"))->trigger();
    CHECK(desk.open->filter() == QStringLiteral("label:[14]"));
    CHECK(desk.open->selection().count() == 1);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    desk.page.table()->selectRow(0);
    CHECK_FALSE(desk.action(QStringLiteral("Its papers"))->isEnabled());
}

TEST_CASE("a history without changes says so, and one with changes has a name for every control")
{
    const auto empty = openEmpty();
    HistoryPage page(*empty);
    page.show();
    CHECK_FALSE(page.table()->isVisible());
    CHECK(unnamedControls(&page).empty());
    Desk desk;
    CHECK(unnamedControls(&desk.page).empty());
}

TEST_CASE("long words on the buttons of a change leave the list its room")
{
    Desk desk;
    for (auto* action : desk.page.findChildren<QAction*>()) {
        action->setText(action->text() + QStringLiteral(" and everything else"));
    }
    desk.page.resize(920, 800);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // that of the longer words
    CHECK(desk.page.table()->width() > 400);
}

TEST_CASE("times of today are told by their distance, older ones by their day")
{
    const QDateTime now(QDate(2024, 4, 2), QTime(15, 0));
    CHECK(timeWords(now.addSecs(-20), now) == QStringLiteral("just now"));
    CHECK(timeWords(now.addSecs(-60), now) == QStringLiteral("1 minute ago"));
    CHECK(timeWords(now.addSecs(-59 * 60), now) == QStringLiteral("59 minutes ago"));
    CHECK(timeWords(now.addSecs(-3 * 3600), now) == QStringLiteral("today, 12:00"));
    CHECK(timeWords(now.addDays(-1), now) == QStringLiteral("yesterday, 15:00"));
    CHECK(timeWords(now.addDays(-20), now) == QStringLiteral("13 Mar, 15:00"));
    CHECK(timeWords(now.addYears(-1), now) == QStringLiteral("2 Apr 2023, 15:00"));
    CHECK(dayWords(now.addSecs(-20), now) == QStringLiteral("today, 14:59"));
    CHECK(dayWords(now.addDays(-1), now) == QStringLiteral("yesterday, 15:00"));
    CHECK(dayWords({}, now).isEmpty());
}

TEST_CASE("the difference of two texts is marked in whole words")
{
    const auto marked = [](const QString& before, const QString& after) {
        const auto difference = differenceOf(before, after);
        return std::pair(before.mid(difference.start, difference.beforeEnd - difference.start),
                         after.mid(difference.start, difference.afterEnd - difference.start));
    };
    using Pair = std::pair<QString, QString>;
    CHECK(marked(QStringLiteral("a small core"), QStringLiteral("a smart core"))
          == Pair(QStringLiteral("small"), QStringLiteral("smart")));
    CHECK(marked(QStringLiteral("same"), QStringLiteral("same")) == Pair());
    CHECK(marked(QStringLiteral("one"), QStringLiteral("one two"))
          == Pair(QString(), QStringLiteral(" two")));
    CHECK(marked(QString(), QStringLiteral("new")) == Pair(QString(), QStringLiteral("new")));
}
