#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/merge/merge_page_desk.h"
#include "ui/merge/merge_start.h"
#include "ui/merge/side_model.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

using Desk = MergePageDesk;

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

TEST_CASE("a paper that a merge gave another citation key is named")
{
    Desk desk;
    const auto adding = [](const std::string& label) {
        return [label](store::Transaction& transaction, ReviewerId) {
            Paper row;
            row.label = label;
            row.authors = "Chen, Bo";
            row.year = 2031;
            transaction.insert(row);
        };
    };
    desk.changeMine(QStringLiteral("Add [100]"), adding("[100]"));
    desk.changeTheirs("Add [101]", adding("[101]"));
    desk.compare();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page.state() == MergePage::State::Merged);
    const auto text = desk.noteText();
    INFO(fromQt(text));
    // which of the two has the smaller id is drawn
    CHECK(text.count(QStringLiteral(" is cited as chen2031-2 now, and as chen2031 no longer.")) == 1);
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
          == QStringList{QStringLiteral("name"),
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
    CHECK(desk.noteText().contains(QStringLiteral("2 conflict(s): 1 mine, 1 theirs.")));
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.press(Qt::Key_A); // Ada's coding came in, and may differ from somebody's
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("agreement"));
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
    CHECK(desk.page.saidText().contains(QStringLiteral("Nothing was merged yet")));
    CHECK_FALSE(desk.hasMergeEntry());
}

TEST_CASE("what counts in a conflict is no news besides, also after comparing again or undoing the merge")
{
    Desk desk;
    desk.disagree();
    desk.compare();
    const auto count = desk.page.news()->thingCount();
    desk.press(Qt::Key_T, Qt::ShiftModifier);
    CHECK(desk.page.news()->thingCount() == count);
    desk.press(Qt::Key_F5);
    CHECK(desk.page.news()->thingCount() == count);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page.state() == MergePage::State::Merged);
    desk.open->undo();
    REQUIRE(eventually([&] { return desk.page.state() == MergePage::State::Compared; }));
    desk.settle();
    CHECK(desk.page.news()->thingCount() == count);
    CHECK(desk.page.conflicts()->openCount() == 0);
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

TEST_CASE("a change here makes the comparison anew")
{
    Desk desk;
    desk.changeTheirs("Rename", desk.renaming("approach/greenfield", "All new"));
    desk.compare();
    CHECK(desk.page.conflicts()->rowCount() == 0);
    desk.changeMine(QStringLiteral("Rename"), desk.renaming("approach/greenfield", "From scratch"));
    REQUIRE(eventually([&] { return desk.page.conflicts()->rowCount() == 1; }));
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

TEST_CASE("beside a conflict on the place of a code, the top of a dimension is said in words")
{
    coding::ConflictWords words;
    words.fields.push_back({translatable("Sentence", "parent"),
                            Sentence(std::string("Soundness")),
                            {},
                            Sentence(std::string("Safety"))});
    words.fields.push_back({translatable("Sentence", "definition"), {}, Sentence(std::string("New")), {}});
    MergeSideModel model;
    model.setConflict(&words, std::nullopt);
    const auto cell = [&](int row, int column) {
        return model.index(row, column).data().toString().toStdString();
    };
    CHECK(cell(0, MergeSideModel::Before) == "Soundness");
    CHECK(cell(0, MergeSideModel::Mine) == "at the top of its dimension");
    CHECK(cell(0, MergeSideModel::Theirs) == "Safety");
    CHECK(cell(1, MergeSideModel::Theirs).empty());
}

TEST_CASE("the heads of the rows beside a conflict have room for their longest word")
{
    coding::ConflictWords words;
    words.fields.push_back({Sentence(std::string("key")), {}, Sentence(std::string("1")), {}});
    MergeSideModel model;
    model.setConflict(&words, std::nullopt);
    MergeSideView view(&model);
    view.resize(600, 200);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const std::string longWords = "a head of a row that is far longer than the one before";
    words.fields.front().field = Sentence(longWords);
    model.setConflict(&words, std::nullopt);
    auto font = view.verticalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const int needed = QFontMetrics(font).horizontalAdvance(toQt(longWords));
    REQUIRE(eventually([&] { return view.verticalHeader()->width() > needed; }));
}
