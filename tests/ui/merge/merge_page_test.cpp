#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "tests/ui/merge/merge_desk.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/merge/conflict_model.h"
#include "ui/merge/merge_page.h"
#include "ui/merge/merge_start.h"
#include "ui/merge/news_model.h"
#include "ui/merge/side_view.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The page over two copies, shown.
struct Desk : MergeDesk {
    MergePage page{*open};

    Desk()
    {
        page.resize(1100, 720);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.focusStart();
    }

    void settle() const
    {
        REQUIRE(eventually([&] { return !page.isBusy(); }));
    }
    void compare(const std::filesystem::path& file)
    {
        page.setOther(file);
        settle();
    }
    void compare() { compare(theirs); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page, key, modifiers);
        settle();
    }

    QString labelOf(std::string_view code) const
    {
        return toQt(open->review().database().find<Code>(codeAt(*open, code)).value().label);
    }
    QString kind(int row) const { return page.news()->index(row, 0).data().toString(); }
    QString noteText() const
    {
        QStringList texts;
        for (const auto* one : page.note()->findChildren<QLabel*>()) {
            texts << one->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    QStringList sides(int row) const
    {
        const auto* model = page.sides()->model();
        QStringList texts{model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->index(row, column).data().toString();
        }
        return texts;
    }
    bool hasMergeEntry() const
    {
        return open->review().journal().entries({}, 1).front().kind == store::EntryKind::Merge;
    }
};

}

TEST_CASE("before a copy is chosen the page says how two people work, and every control has a name")
{
    Desk desk;
    CHECK(desk.page.state() == MergePage::State::Start);
    CHECK(desk.page.start()->chooseButton()->hasFocus());
    CHECK(unnamedControls(&desk.page).empty());
}

TEST_CASE("what is new in the other copy is told, and nothing changes before it is merged")
{
    Desk desk;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    desk.compare();
    REQUIRE(desk.page.state() == MergePage::State::Compared);
    CHECK(desk.page.conflicts()->rowCount() == 0);
    CHECK(desk.page.news()->thingCount() == 2); // the reviewer and the coding
    CHECK(desk.kind(0) == QStringLiteral("Reviewers: 1 new"));
    CHECK(desk.kind(1) == QStringLiteral("Codings: 1 new"));
    const auto codings = desk.page.news()->index(1, 0);
    CHECK(desk.page.news()->index(0, 0, codings).data().toString()
          == QStringLiteral("Greenfield given to [18] by Ada"));
    CHECK_FALSE(desk.hasMergeEntry());
    CHECK(desk.page.statusText() == QStringLiteral("no conflicts"));
}

TEST_CASE("a merge is one step of undo, and a second one finds nothing new")
{
    Desk desk;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    const auto before = desk.open->review().database().count<Coding>();
    const auto entries = desk.open->review().journal().count();
    desk.compare();
    QSignalSpy changed(&*desk.open, &Workspace::reviewChanged);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(changed.size() == 1);
    CHECK(desk.page.state() == MergePage::State::Merged);
    CHECK(desk.noteText().contains(QStringLiteral("Codings: 1 new")));
    CHECK(desk.open->review().database().count<Coding>() == before + 1);
    CHECK(desk.open->review().journal().count() == entries + 1);
    CHECK(desk.hasMergeEntry());

    desk.compare();
    CHECK(desk.page.state() == MergePage::State::NothingNew);
    CHECK(desk.noteText().contains(QStringLiteral("Nothing is new")));
    CHECK(desk.open->review().journal().count() == entries + 1);

    REQUIRE(desk.open->undo());
    CHECK(desk.open->review().database().count<Coding>() == before);
    REQUIRE(eventually([&] { return desk.page.state() == MergePage::State::Compared; }));
    CHECK(desk.page.news()->thingCount() == 2);
}

TEST_CASE("a conflict stands with what was before, mine and theirs, and waits for a choice")
{
    Desk desk;
    desk.disagree();
    desk.compare();
    REQUIRE(desk.page.state() == MergePage::State::Compared);
    REQUIRE(desk.page.conflicts()->rowCount() == 2);
    CHECK(desk.page.statusText() == QStringLiteral("2 conflict(s) to decide"));
    auto* table = desk.page.conflictTable();
    QStringList things;
    for (int row = 0; row < 2; ++row) {
        things << desk.page.conflicts()->index(row, 0).data().toString();
    }
    const auto renamed = things.indexOf(QStringLiteral("Code From scratch"));
    REQUIRE(renamed >= 0);
    table->selectRow(static_cast<int>(renamed));
    CHECK(desk.page.sides()->model()->rowCount() == 1);
    CHECK(desk.sides(0)
          == QStringList{QStringLiteral("label"),
                         QStringLiteral("Greenfield"),
                         QStringLiteral("From scratch"),
                         QStringLiteral("All new")});
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(desk.hasMergeEntry()); // nothing is chosen yet
    CHECK(desk.page.state() == MergePage::State::Compared);
}

TEST_CASE("M and T choose and go on to the next conflict, and what was chosen counts")
{
    Desk desk;
    desk.disagree();
    desk.compare();
    auto* conflicts = desk.page.conflicts();
    REQUIRE(conflicts->rowCount() == 2);
    const bool isRenameFirst =
        conflicts->index(0, 0).data().toString() == QStringLiteral("Code From scratch");
    const auto row = [&] { return desk.page.conflictTable()->currentIndex().row(); };
    CHECK(row() == 0);
    desk.press(isRenameFirst ? Qt::Key_T : Qt::Key_M);
    CHECK(row() == 1);
    CHECK(conflicts->openCount() == 1);
    desk.press(isRenameFirst ? Qt::Key_M : Qt::Key_T);
    CHECK(conflicts->openCount() == 0);
    desk.press(Qt::Key_K);
    CHECK(row() == 0);
    desk.press(Qt::Key_U);
    CHECK(conflicts->openCount() == 1);
    desk.press(isRenameFirst ? Qt::Key_T : Qt::Key_M);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page.state() == MergePage::State::Merged);
    CHECK(desk.labelOf("approach/greenfield") == QStringLiteral("All new"));
    const auto porting = desk.open->review().database().find<Code>(codeAt(*desk.open, "approach/porting"));
    CHECK(toQt(porting->definition).startsWith(QStringLiteral("What was there before")));
    CHECK(desk.open->review().database().count<Coding>(
              "WHERE reviewer IN (SELECT id FROM reviewer WHERE name = 'Ada')")
          == 1);
}

TEST_CASE("one key chooses mine or theirs in all conflicts")
{
    Desk desk;
    desk.disagree();
    desk.compare();
    desk.press(Qt::Key_M, Qt::ShiftModifier);
    CHECK(desk.page.conflicts()->openCount() == 0);
    CHECK(desk.page.conflicts()->choice(1) == MergeSide::Mine);
    desk.press(Qt::Key_T, Qt::ShiftModifier);
    CHECK(desk.page.conflicts()->choice(0) == MergeSide::Theirs);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.labelOf("approach/greenfield") == QStringLiteral("All new"));
}

TEST_CASE("choices are kept when the copies are compared again, unless a copy says something else")
{
    Desk desk;
    desk.disagree();
    desk.compare();
    desk.press(Qt::Key_T, Qt::ShiftModifier);
    desk.press(Qt::Key_F5);
    CHECK(desk.page.conflicts()->openCount() == 0);
    desk.changeTheirs("Rename", desk.renaming("approach/greenfield", "Newer"));
    desk.press(Qt::Key_Return, Qt::ControlModifier); // it has changed behind the page
    CHECK(desk.page.state() == MergePage::State::Compared);
    CHECK(desk.page.conflicts()->openCount() == 1);
    CHECK(desk.page.problemText().contains(QStringLiteral("Nothing was merged yet")));
    CHECK_FALSE(desk.hasMergeEntry());
}

TEST_CASE("where one copy removed what the other one changed, the sides say so")
{
    Desk desk;
    desk.changeMine(QStringLiteral("Rename"), desk.renaming("approach/greenfield", "From scratch"));
    desk.changeTheirs(
        "Remove", [id = codeAt(*desk.open, "approach/greenfield")](store::Transaction& t, ReviewerId) {
            for (const auto& coding : t.database().all<Coding>("WHERE code = ?1", id)) {
                for (const auto& excerpt : t.database().all<Excerpt>("WHERE coding = ?1", coding.id)) {
                    t.remove<Excerpt>(excerpt.id);
                }
                if (t.database().find<CodingDetail>(coding.id)) {
                    t.remove<CodingDetail>(coding.id);
                }
                t.remove<Coding>(coding.id);
            }
            for (const auto& tie :
                 t.database().all<CodeRelation>("WHERE from_code = ?1 OR to_code = ?1", id)) {
                t.remove<CodeRelation>(tie.id);
            }
            t.remove<Code>(id);
        });
    desk.compare();
    REQUIRE(desk.page.conflicts()->rowCount() == 1);
    CHECK(desk.sides(0)
          == QStringList{QStringLiteral("as a whole"),
                         QStringLiteral("is there"),
                         QStringLiteral("is there"),
                         QStringLiteral("removed")});
    desk.press(Qt::Key_T);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(desk.open->index().taxonomy().code("approach/greenfield"));
}

TEST_CASE("what cannot be merged is refused with what to do")
{
    Desk desk;
    SECTION("the review itself")
    {
        desk.compare(desk.open->review().file());
        CHECK(desk.noteText().contains(QStringLiteral("This is the review itself")));
    }
    SECTION("a stranger")
    {
        const auto file = toPath(desk.open.folder.filePath(QStringLiteral("stranger.alidade")));
        REQUIRE(Review::create(file, {"Eve"}));
        desk.compare(file);
        CHECK(desk.noteText().contains(QStringLiteral("This is no copy of the review")));
    }
    SECTION("one that is open elsewhere")
    {
        const auto held = Review::open(desk.theirs, store::Access::Write, {"Ada"});
        REQUIRE(held);
        desk.compare();
        CHECK(desk.noteText().contains(QStringLiteral("The copy is open elsewhere")));
    }
    SECTION("no review at all")
    {
        const auto file = desk.open.folder.filePath(QStringLiteral("letter.alidade"));
        QFile letter(file);
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Ada");
        letter.close();
        desk.compare(toPath(file));
        CHECK(desk.noteText().contains(QStringLiteral("This file is not a review")));
    }
    SECTION("a file that is gone")
    {
        desk.compare(toPath(desk.open.folder.filePath(QStringLiteral("gone.alidade"))));
        CHECK(desk.noteText().contains(QStringLiteral("not there any more")));
    }
    CHECK(desk.page.state() == MergePage::State::Refused);
    desk.press(Qt::Key_X);
    CHECK(desk.page.state() == MergePage::State::Start);
}

TEST_CASE("a copy that is dropped on the page is compared")
{
    Desk desk;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathToQt(desk.theirs))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.page, &drop);
    desk.settle();
    CHECK(desk.page.state() == MergePage::State::Compared);
}

TEST_CASE("a copy saved for somebody else can be merged back, and this review stays the one that is open")
{
    Desk desk;
    const auto file = toPath(desk.open.folder.filePath(QStringLiteral("for ada.alidade")));
    desk.page.saveCopyTo(file);
    desk.settle();
    CHECK(desk.page.start()->saidText().contains(QStringLiteral("for ada.alidade")));
    desk.theirs = file;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    desk.compare(file);
    CHECK(desk.page.state() == MergePage::State::Compared);
}

TEST_CASE("a change here makes the comparison anew")
{
    Desk desk;
    desk.changeTheirs("Rename", desk.renaming("approach/greenfield", "All new"));
    desk.compare();
    CHECK(desk.page.conflicts()->rowCount() == 0);
    desk.changeMine(QStringLiteral("Rename"), desk.renaming("approach/greenfield", "From scratch"));
    REQUIRE(eventually([&] { return desk.page.conflicts()->rowCount() == 1; }));
}

TEST_CASE("nothing can be merged into a review that is open for reading")
{
    MergeDesk copies;
    auto read = Review::open(copies.open->review().file(), store::Access::Read, {"Tester"});
    REQUIRE(read);
    Workspace workspace(std::move(*read));
    MergePage page(workspace);
    page.show();
    CHECK_FALSE(page.start()->chooseButton()->isEnabled());
    CHECK(page.start()->saidText().contains(QStringLiteral("for reading only")));
    page.setOther(copies.theirs);
    CHECK_FALSE(page.isBusy());
}

TEST_CASE("the models of the page keep the contract of models, and every control has a name")
{
    Desk desk;
    desk.disagree();
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    new QAbstractItemModelTester(desk.page.news(), fatal, &desk.page);
    new QAbstractItemModelTester(desk.page.conflicts(), fatal, &desk.page);
    new QAbstractItemModelTester(desk.page.sides()->model(), fatal, &desk.page);
    desk.compare();
    CHECK(unnamedControls(&desk.page).empty());
    desk.press(Qt::Key_T);
    desk.press(Qt::Key_J);
    desk.press(Qt::Key_M);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.page.state() == MergePage::State::Merged);
}

TEST_CASE("the paper of a conflict is opened from it")
{
    Desk desk;
    const auto paper = paperLabelled(*desk.open, "[5]");
    const auto retitle = [paper](const std::string& title) {
        return [paper, title](store::Transaction& t, ReviewerId) {
            auto row = t.database().find<Paper>(paper).value();
            row.title = title;
            t.update(row);
        };
    };
    desk.changeMine(QStringLiteral("Title"), retitle("One"));
    desk.changeTheirs("Title", retitle("Two"));
    desk.compare();
    REQUIRE(desk.page.conflicts()->rowCount() == 1);
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.press(Qt::Key_P);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    CHECK(desk.open->currentPaper() == paper);
}
