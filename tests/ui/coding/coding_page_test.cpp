#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include "tests/ui/coding/sitting.h"
#include "ui/coding/claims_panel.h"
#include "ui/coding/paper_view.h"

using namespace alidade;
using namespace alidade::tests;
using ui::CodeTreeModel;

TEST_CASE("digits give and take the codes of the dimension at hand, and Tab goes to the next one")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    CHECK(desk.has("kernel-architecture/micro-kernel"));
    desk.press(Qt::Key_1); // one answer: it takes the other one's place
    CHECK(desk.has("kernel-architecture/monolithic"));
    CHECK_FALSE(desk.has("kernel-architecture/micro-kernel"));
    desk.press(Qt::Key_1);
    CHECK(desk.sheet().codings.empty());

    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_3);
    CHECK(desk.has("approach/porting"));
    desk.press(Qt::Key_1);
    CHECK(desk.has("approach/porting")); // any number of answers
    CHECK(desk.has("approach/greenfield"));
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.has("approach/greenfield"));
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.tree()->currentIndex().data().toString() == QStringLiteral("Kernel architecture"));
}

TEST_CASE("in a narrow window all that there is to read of a paper stays in sight")
{
    Sitting desk;
    auto* tabs = desk.page->findChild<ui::PaperView*>()->findChild<QTabWidget*>()->tabBar();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setTabText(tab, QStringLiteral("in quite a few words ") + QString::number(tab));
    }
    desk.page->resize(900, 640);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(tabs->rect().contains(tabs->tabRect(tabs->count() - 1)));
    CHECK(tabs->tabRect(tabs->count() - 1).width() > 0);
}

TEST_CASE("undo brings back exactly what was there")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    const auto before = desk.sheet().codings.front().coding.id;
    desk.press(Qt::Key_1);
    REQUIRE(desk.open->undo());
    REQUIRE(desk.sheet().codings.size() == 1);
    CHECK(desk.sheet().codings.front().coding.id == before);
    CHECK(desk.has("kernel-architecture/micro-kernel"));
    REQUIRE(desk.open->undo());
    CHECK(desk.sheet().codings.empty());
    REQUIRE(desk.open->redo());
    CHECK(desk.has("kernel-architecture/micro-kernel"));
}

TEST_CASE("slash finds a code by a part of its name, Enter gives it, and the keyboard is back at the codes")
{
    Sitting desk;
    desk.press(Qt::Key_Slash);
    typeText(QApplication::focusWidget(), QStringLiteral("hidden"));
    desk.press(Qt::Key_Return);
    CHECK(desk.has("challenge/binary-size/hidden-data"));
    CHECK(QApplication::focusWidget() == desk.tree());
    CHECK(desk.tree()->currentIndex().data().toString() == QStringLiteral("Hidden data"));
    CHECK(desk.tree()->isExpanded(desk.tree()->currentIndex().parent()));

    desk.press(Qt::Key_Slash);
    typeText(QApplication::focusWidget(), QStringLiteral("tock"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.has("operating-system/tock"));
    CHECK(QApplication::focusWidget() == desk.tree());
}

TEST_CASE("what is not found can be added to the dimension at hand and is given at once")
{
    Sitting desk;
    desk.tree()->goTo(codeAt(*desk.open, "operating-system/tock"));
    desk.press(Qt::Key_Slash);
    typeText(QApplication::focusWidget(), QStringLiteral("Asterinas"));
    desk.press(Qt::Key_Return);
    CHECK(desk.has("operating-system/asterinas"));
    REQUIRE(desk.open->undo()); // the code and the coding were one change
    CHECK_FALSE(desk.open->index().taxonomy().code("operating-system/asterinas"));
}

TEST_CASE("a note and a place are written to the code at hand")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_F2);
    typeText(QApplication::focusWidget(), QStringLiteral("drivers run outside"));
    desk.press(Qt::Key_Return);
    CHECK(desk.sheet().codings.front().detail.note == "drivers run outside");
    CHECK(QApplication::focusWidget() == desk.tree());
    CHECK(desk.tree()->currentIndex().data(CodeTreeModel::DetailRole).toStringList()
          == QStringList{QStringLiteral("drivers run outside")});

    desk.press(Qt::Key_F2);
    typeText(QApplication::focusWidget(), QStringLiteral("not this"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.sheet().codings.front().detail.note == "drivers run outside");
}

TEST_CASE("a note on a code is kept when another paper is gone to, and stays while something else changes")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_F2);
    typeText(QApplication::focusWidget(), QStringLiteral("drivers"));
    REQUIRE(desk.page->desk().setNoneApplies(desk.dimension("challenge"), true));
    typeText(QApplication::focusWidget(), QStringLiteral(" outside"));
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(desk.open->currentPaper() != paper);
    desk.open->setCurrentPaper(paper);
    CHECK(desk.sheet().codings.front().detail.note == "drivers outside");
}

TEST_CASE("a selected passage supports the code at hand, which is given where it was not")
{
    Sitting desk;
    desk.setAbstract("The kernel keeps only scheduling. Drivers run as user processes.");
    desk.tree()->goTo(codeAt(*desk.open, "kernel-architecture/micro-kernel"));
    desk.select("The kernel keeps only scheduling");
    desk.press(Qt::Key_E);
    REQUIRE(desk.sheet().codings.size() == 1);
    REQUIRE(desk.sheet().codings.front().excerpts.size() == 1);
    CHECK(desk.sheet().codings.front().excerpts.front().quote == "The kernel keeps only scheduling");
    CHECK(desk.page->paper()->abstract()->text()->extraSelections().size() == 1);
    CHECK_FALSE(desk.page->paper()->abstract()->passage());
    REQUIRE(desk.open->undo());
    CHECK(desk.sheet().codings.empty());
}

TEST_CASE("while a passage is selected, a digit attaches it to the code that it means")
{
    Sitting desk;
    desk.setAbstract("The kernel keeps only scheduling. Drivers run as user processes.");
    desk.select("Drivers run as user processes");
    desk.press(Qt::Key_2);
    CHECK(desk.has("kernel-architecture/micro-kernel"));
    REQUIRE(desk.sheet().codings.front().excerpts.size() == 1);
    CHECK(desk.sheet().codings.front().excerpts.front().quote == "Drivers run as user processes");
}

TEST_CASE("the note of a code closes where another code or another paper is gone to")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_F2);
    auto* note = QApplication::focusWidget();
    CHECK(note->isVisible());
    desk.tree()->goTo(codeAt(*desk.open, "approach/porting"));
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("a passage with a number becomes a claim, read from its words, with the passage kept")
{
    Sitting desk("[13]");
    desk.setAbstract("We measure 0.7 % overhead against the C component. It is small.");
    desk.select("0.7 % overhead against the C component");
    desk.press(Qt::Key_C);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto& claims = desk.sheet().claims;
    REQUIRE_FALSE(claims.empty());
    const auto& claim = claims.front().claim; // own ones come first
    CHECK(claim.value == 0.7);
    CHECK(claim.unit == "percent");
    CHECK(claim.comparator == "the C component");
    CHECK(claim.direction == Direction::Worse);
    REQUIRE(claims.front().excerpts.size() == 1);
    CHECK(QApplication::focusWidget() == desk.tree());
    CHECK(desk.page->claims()->list()->model()->index(0, 0).data().toString().endsWith(
        QStringLiteral(": 0.7 %, worse")));
}

TEST_CASE("a claim is written in words, changed and removed by keys alone")
{
    Sitting desk("[2]");
    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("boot cycles 3x"));
    desk.press(Qt::Key_Return); // reads the words
    desk.press(Qt::Key_Return); // keeps the claim
    REQUIRE(desk.sheet().claims.front().claim.value == 3.0);
    const auto metric = desk.open->review().database().find<Metric>(desk.sheet().claims.front().claim.metric);
    CHECK(metric->label == "boot cycles");

    auto* list = desk.page->claims()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    auto* value = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(value != nullptr);
    value->selectAll();
    typeText(value, QStringLiteral("3 to 4"));
    desk.press(Qt::Key_Return);
    CHECK(desk.sheet().claims.front().claim.high == 4.0);

    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto claims = desk.sheet().claims.size();
    desk.press(Qt::Key_Delete);
    CHECK(desk.sheet().claims.size() == claims - 1);
}

TEST_CASE("the words of a claim are read when Tab leaves them or the claim is saved, and take nothing away")
{
    Sitting desk("[2]");
    const auto valueField = [&] {
        for (auto* field : desk.page->claims()->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Value")) {
                return field;
            }
        }
        FAIL("there is no field for the value");
        return static_cast<QLineEdit*>(nullptr);
    };
    desk.press(Qt::Key_C);
    auto* words = QApplication::focusWidget();
    typeText(words, QStringLiteral("boot cycles 3x"));
    desk.press(Qt::Key_Tab);
    CHECK(valueField()->text() == QStringLiteral("3"));
    valueField()->setText(QStringLiteral("4"));
    words->setFocus();
    desk.press(Qt::Key_Tab);
    CHECK(valueField()->text() == QStringLiteral("4"));
    desk.press(Qt::Key_Escape);

    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("boot cycles 5x"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.sheet().claims.front().claim.value == 5.0);
}

TEST_CASE("a claim that was begun is kept when another paper is gone to, as a note where it is none yet")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    const auto claims = desk.sheet().claims.size();
    const auto notes = desk.sheet().notes.size();
    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("0.7 % overhead against the C component"));
    const auto isRead = GENERATE(true, false);
    if (isRead) {
        desk.press(Qt::Key_Return);
    }
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[2]"));
    desk.open->setCurrentPaper(paper);
    CHECK(desk.sheet().claims.size() == claims + (isRead ? 1 : 0));
    REQUIRE(desk.sheet().notes.size() == notes + (isRead ? 0 : 1));
    if (!isRead) {
        CHECK(desk.sheet().notes.back().text
              == "A claim that was begun: 0.7 % overhead against the C component");
    }
}

TEST_CASE("a claim that was begun is kept as that of the reviewer who began it")
{
    Sitting desk;
    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("boot cycles 7.25x"));
    desk.press(Qt::Key_Return);
    desk.open->setReviewer(QStringLiteral("Another"));
    const auto& database = desk.open->review().database();
    CHECK(database.count<Claim>("WHERE value = 7.25") == 1);
    desk.open->setReviewer(QStringLiteral("Third"));
    CHECK(database.count<Claim>("WHERE value = 7.25") == 1);
    const auto kept = database.all<Claim>("WHERE value = 7.25").front();
    CHECK(database.find<Reviewer>(kept.reviewer)->name == "Tester");
}

TEST_CASE("C while a claim is being written goes on with it, and keeps the passage with it")
{
    Sitting desk("[13]");
    desk.setAbstract("We measure 0.7 % overhead against the C component. It is small.");
    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("boot cycles 3x"));
    desk.press(Qt::Key_Return); // reads the words
    desk.tree()->setFocus();
    desk.select("0.7 % overhead");
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Return); // keeps the claim
    const auto& claim = desk.sheet().claims.front();
    CHECK(claim.claim.value == 3.0);
    REQUIRE(claim.excerpts.size() == 1);
    CHECK(claim.excerpts.front().quote == "0.7 % overhead");
}

TEST_CASE("a claim that was begun on a paper that is taken back does not hold the next one")
{
    Sitting desk;
    REQUIRE(desk.page->desk().addPaper(QStringLiteral("Phantom")));
    desk.press(Qt::Key_C);
    typeText(QApplication::focusWidget(), QStringLiteral("boot cycles 7.25x"));
    REQUIRE(desk.open->undo());
    const auto next = paperLabelled(*desk.open, "[2]");
    desk.open->setCurrentPaper(next);
    CHECK(desk.open->currentPaper() == next);
    CHECK(desk.open->review().database().count<Claim>("WHERE value = 7.25") == 0);
}

TEST_CASE("zero says that none of the codes applies, and a code takes that back")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_0);
    CHECK(desk.sheet().codings.empty());
    REQUIRE(desk.sheet().answers.size() == 1);
    CHECK(desk.page->desk().progress().answered(*desk.open->currentPaper()) == 1);
    desk.press(Qt::Key_1);
    CHECK(desk.sheet().answers.empty());
    CHECK(desk.has("kernel-architecture/monolithic"));
}

TEST_CASE("an answer in numbers is typed, refused in words where it does not fit, and kept where it does")
{
    Sitting desk;
    const auto lines = desk.add("Lines of code", DimensionKind::Number, "kLOC");
    QSignalSpy judged(desk.tree(), &ui::CodeTree::answerJudged);
    desk.tree()->goTo(lines);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral("many"));
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(judged.empty());
    CHECK(judged.back().front().toString().contains(QStringLiteral("a number is needed")));
    CHECK(desk.sheet().answers.empty());

    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    editor->selectAll();
    typeText(editor, QStringLiteral("7,5 kLOC"));
    desk.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.sheet().answers.size() == 1; }));
    CHECK(desk.sheet().answers.front().number == 7.5);
    CHECK(desk.tree()->currentIndex().data().toString() == QStringLiteral("7.5 kLOC"));
    desk.tree()->setFocus();
    desk.press(Qt::Key_Delete);
    CHECK(desk.sheet().answers.empty());
}

TEST_CASE("on the row of an answer, letters and digits begin the answer, and going on keeps it")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    desk.tree()->goTo(desk.add("Tool", DimensionKind::Text));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_P);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    typeText(QApplication::focusWidget(), QStringLiteral("rusti 2"));
    CHECK(desk.open->currentPaper() == paper);
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(desk.open->currentPaper() != paper);
    CHECK(desk.sheet().answers.empty());
    desk.open->setCurrentPaper(paper);
    REQUIRE(desk.sheet().answers.size() == 1);
    CHECK(desk.sheet().answers.front().text == "prusti 2");
}

TEST_CASE("while an answer that cannot be stands in its field, a click on another answer changes nothing")
{
    Sitting desk;
    const auto lines = desk.add("Lines of code", DimensionKind::Number);
    const auto people = desk.add("People", DimensionKind::Number);
    takeWarnings();
    desk.tree()->goTo(lines);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral("many"));
    desk.press(Qt::Key_Return);
    desk.tree()->goTo(people);
    desk.tree()->setCurrentIndex(desk.tree()->indexBelow(desk.tree()->currentIndex()));
    desk.tree()->toggleCurrent();
    CHECK(desk.sheet().answers.empty());
    CHECK(takeWarnings().empty());
}

TEST_CASE("yes and no are given by digits like codes")
{
    Sitting desk;
    desk.tree()->goTo(desk.add("Artifact", DimensionKind::YesNo));
    desk.press(Qt::Key_1);
    REQUIRE(desk.sheet().answers.size() == 1);
    CHECK(desk.sheet().answers.front().number == 1.0);
    desk.press(Qt::Key_2);
    CHECK(desk.sheet().answers.front().number == 0.0);
    desk.press(Qt::Key_2);
    CHECK(desk.sheet().answers.empty());
}

TEST_CASE("a click on a row gives its code, and a click on it again takes it")
{
    Sitting desk;
    const auto index = desk.tree()->codes().indexOf(codeAt(*desk.open, "kernel-architecture/unikernel"));
    const auto place = desk.tree()->visualRect(index).center();
    QTest::mouseClick(desk.tree()->viewport(), Qt::LeftButton, {}, place);
    CHECK(desk.has("kernel-architecture/unikernel"));
    QTest::mouseClick(desk.tree()->viewport(), Qt::LeftButton, {}, place);
    CHECK_FALSE(desk.has("kernel-architecture/unikernel"));
}

TEST_CASE("a paper that the screening has not included says so beside its codes")
{
    Sitting desk;
    const auto paper = desk.sheet().paper.id;
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(desk.page->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(text);
        });
    };
    const auto openText = QStringLiteral("Not included yet");
    const auto excludedText = QStringLiteral("Excluded in the screening");
    CHECK_FALSE(says(openText));
    std::optional<Decision> lead;
    REQUIRE(desk.open->write(QStringLiteral("open"), [&](store::Transaction& t) -> Result<void> {
        for (const auto& decision :
             t.database().all<Decision>("WHERE paper = " + std::to_string(paper.value))) {
            lead = decision;
            t.remove<Decision>(decision.id);
        }
        return {};
    }));
    desk.open->setCurrentPaper(paper);
    CHECK(says(openText));
    REQUIRE(lead);
    REQUIRE(desk.open->write(QStringLiteral("exclude"), [&](store::Transaction& t) -> Result<void> {
        lead->verdict = Verdict::Exclude;
        t.insert(*lead);
        return {};
    }));
    desk.open->setCurrentPaper(paper);
    CHECK(says(excludedText));
    CHECK_FALSE(says(openText));
}
