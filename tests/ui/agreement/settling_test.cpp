#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/agreement/in_force.h"
#include "core/report/check.h"
#include "core/screening/decisions.h"
#include "core/screening/verdicts.h"
#include "tests/ui/agreement/agreement_desk.h"
#include "ui/agreement/consensus_dialog.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using agreement::MatterState;

namespace {

QStringList labels(std::initializer_list<const char*> list)
{
    QStringList made;
    for (const auto* label : list) {
        made << QString::fromLatin1(label);
    }
    return made;
}

screening::Standing standing(const Agreeing& desk, const char* label)
{
    const auto& database = desk.open->review().database();
    return screening::standingAt(Stage::TitleAbstract,
                                 screening::decisionsOn(database, paperLabelled(*desk.open, label)),
                                 countingRule(database))
        .value();
}

ConsensusDialog* dialogOf(const Agreeing& desk)
{
    return desk.page.findChild<ConsensusDialog*>();
}

std::vector<CodeId> codesInForce(const Agreeing& desk, const char* label)
{
    return agreement::InForce(desk.open->review().database(), {}).codesOf(paperLabelled(*desk.open, label));
}

/// The page with the papers to settle in front.
struct Settling : Agreeing {
    Settling()
        : Agreeing(openDisputed())
    {
        press(Qt::Key_2, Qt::AltModifier);
    }
};

}

TEST_CASE("papers on which reviewers differ stand in a list, with the votes side by side")
{
    Settling desk;
    CHECK(desk.papers(MatterState::Open) == labels({"[1]", "[3]"}));
    CHECK(desk.papers(MatterState::Agreed) == labels({"[2]", "[4]", "[5]"}));
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(desk.voices() == labels({"1   Ada", "2   Bob"}));
    const auto* model = desk.page.sheet()->model();
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("include"));
    CHECK(model->index(0, 2).data().toString()
          == QStringLiteral("exclude\nEX1: Not about the inside of a kernel"));
    CHECK(desk.page.sheet()->inForceText() == QStringLiteral("Until there is a consensus, nothing counts."));
    desk.press(Qt::Key_J);
    CHECK(desk.paper() == QStringLiteral("[3]"));
    CHECK(desk.voices() == labels({"1   Ada", "2   Bob", "3   Cem"}));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("maybe\nthe abstract is silent on drivers"));
    desk.press(Qt::Key_J);
    CHECK(desk.paper() == QStringLiteral("[3]"));
    desk.press(Qt::Key_K);
    CHECK(desk.paper() == QStringLiteral("[1]"));
}

TEST_CASE("a digit takes a reviewer's word, the next paper comes, and Z brings the paper back")
{
    Settling desk;
    const auto votes = desk.decisions();
    desk.press(Qt::Key_2);
    CHECK(standing(desk, "[1]") == screening::Standing::Excluded);
    CHECK(desk.decisions() == votes + 1);
    CHECK(desk.papers(MatterState::Open) == labels({"[3]"}));
    CHECK(desk.paper() == QStringLiteral("[3]"));
    CHECK(desk.open->undoLabel() == QStringLiteral("Take the word of Bob on [1]"));
    desk.press(Qt::Key_Z);
    CHECK(standing(desk, "[1]") == screening::Standing::Conflict);
    CHECK(desk.decisions() == votes);
    CHECK(desk.papers(MatterState::Open) == labels({"[1]", "[3]"}));
    CHECK(desk.paper() == QStringLiteral("[1]"));
    desk.settle();
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(report::check(desk.open->review()).empty());
}

TEST_CASE("what is settled while the votes are read again stays settled")
{
    Settling desk;
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Z); // which has all read again
    CHECK_FALSE(desk.page.isUpToDate());
    desk.press(Qt::Key_1);
    desk.settle();
    CHECK(desk.papers(MatterState::Settled) == labels({"[1]"}));
    CHECK(desk.papers(MatterState::Open) == labels({"[3]"}));
}

TEST_CASE("a consensus changes no figure")
{
    Settling desk;
    const auto before = desk.value(QStringLiteral("Percent agreement"));
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_1);
    CHECK(desk.papers(MatterState::Open).isEmpty());
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nothing is left to settle")));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.page.questions()->select(agreement::StageQuestion{Stage::FullText});
    desk.ask(agreement::StageQuestion{Stage::TitleAbstract});
    CHECK(desk.value(QStringLiteral("Percent agreement")) == before);
    CHECK(desk.papers(MatterState::Settled) == labels({"[1]", "[3]"}));
}

TEST_CASE("a digit without a reviewer behind it does nothing")
{
    Settling desk;
    const auto votes = desk.decisions();
    desk.press(Qt::Key_3); // two have voted on [1]
    CHECK(desk.decisions() == votes);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.press(Qt::Key_1); // and figures settle nothing
    CHECK(desk.decisions() == votes);
}

TEST_CASE("a consensus is shown beside the votes, and taken back with U")
{
    Settling desk;
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3, Qt::AltModifier);
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(desk.voices() == labels({"1   Ada", "2   Bob", "Consensus"}));
    CHECK(desk.page.sheet()->inForceText() == QStringLiteral("What the consensus says counts."));
    desk.press(Qt::Key_U);
    CHECK(standing(desk, "[1]") == screening::Standing::Conflict);
    CHECK(desk.papers(MatterState::Open) == labels({"[1]", "[3]"}));
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nothing is settled yet")));
}

TEST_CASE("what all agree on is settled at once, as one change, and what is left is said")
{
    Settling desk;
    const auto votes = desk.decisions();
    desk.press(Qt::Key_4, Qt::AltModifier);
    desk.press(Qt::Key_A, Qt::ShiftModifier);
    desk.settle();
    CHECK(desk.decisions() == votes + 2);
    CHECK(desk.papers(MatterState::Settled) == labels({"[2]", "[4]"}));
    CHECK(desk.papers(MatterState::Agreed) == labels({"[5]"}));
    CHECK(desk.page.noteText().startsWith(QStringLiteral("1 paper(s) are left")));
    REQUIRE(desk.open->undo());
    CHECK(desk.decisions() == votes);
    desk.settle();
    CHECK(desk.papers(MatterState::Agreed) == labels({"[2]", "[4]", "[5]"}));
}

TEST_CASE("hundreds of papers are settled beside the window")
{
    Agreeing desk(openCells({300, 1, 0, 0}));
    const auto votes = desk.decisions();
    desk.press(Qt::Key_A, Qt::ShiftModifier);
    desk.settle();
    CHECK(desk.decisions() == votes + 300);
    CHECK(desk.papers(MatterState::Settled).size() == 300);
    CHECK(desk.papers(MatterState::Open).size() == 1);
    REQUIRE(desk.open->undo());
    CHECK(desk.decisions() == votes);
}

TEST_CASE("a consensus of one's own on a decision takes its reason")
{
    Settling desk;
    desk.press(Qt::Key_C);
    auto* dialog = dialogOf(desk);
    REQUIRE(dialog != nullptr);
    CHECK(unnamedControls(dialog) == std::vector<QString>{});
    dialog->accept();
    CHECK_FALSE(dialog->problemText().isEmpty());
    dialog->choices()->button(2)->click(); // exclude
    CHECK(dialog->reasons()->count() == 3);
    dialog->reasons()->setCurrentIndex(2);
    dialog->note()->setText(QStringLiteral("too short, we counted"));
    dialog->accept();
    CHECK(standing(desk, "[1]") == screening::Standing::Excluded);
    const auto& database = desk.open->review().database();
    const auto said = screening::decisionOf(database,
                                            paperLabelled(*desk.open, "[1]"),
                                            countingRule(database).consensus.value(),
                                            Stage::TitleAbstract);
    CHECK(database.find<Criterion>(said->criterion.value())->name == "EX2");
    CHECK(said->note == "too short, we counted");
    CHECK(desk.paper() == QStringLiteral("[3]"));
}

TEST_CASE("a consensus that is settled anew begins with the one that stands, its reason and why")
{
    Settling desk;
    desk.press(Qt::Key_C);
    auto* first = dialogOf(desk);
    REQUIRE(first != nullptr);
    first->choices()->button(2)->click(); // exclude
    first->reasons()->setCurrentIndex(2);
    first->note()->setText(QStringLiteral("too short, we counted"));
    first->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.press(Qt::Key_3, Qt::AltModifier);
    CHECK(desk.paper() == QStringLiteral("[1]"));
    desk.press(Qt::Key_C);
    const auto* again = dialogOf(desk);
    REQUIRE(again != nullptr);
    CHECK(again->choices()->checkedId() == 2);
    CHECK(again->reasons()->currentIndex() == 2);
    CHECK(again->note()->text() == QStringLiteral("too short, we counted"));
}

TEST_CASE("a consensus of one's own on codes begins with what all gave")
{
    Settling desk;
    desk.ask("approach");
    CHECK(desk.paper() == QStringLiteral("[1]"));
    const auto* model = desk.page.sheet()->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(1, 0).data().toString() == QStringLiteral("Wrap / Thin"));
    CHECK(model->index(1, 1).data().toString()
          == QStringLiteral("✓\nstated · Section 3\n“a thin layer around the old driver” p. 4"));
    CHECK(model->index(1, 2).data().toString() == QStringLiteral("–"));
    desk.press(Qt::Key_C);
    auto* dialog = dialogOf(desk);
    REQUIRE(dialog != nullptr);
    auto* list = dialog->list();
    auto* rewrite = list->topLevelItem(0);
    auto* wrap = list->topLevelItem(1);
    auto* none = list->topLevelItem(2);
    CHECK(rewrite->checkState(0) == Qt::Checked);
    CHECK(rewrite->text(1) == QStringLiteral("Ada, Bob"));
    CHECK(wrap->child(0)->text(1) == QStringLiteral("Ada"));
    CHECK(wrap->child(0)->checkState(0) == Qt::Unchecked);
    none->setCheckState(0, Qt::Checked);
    CHECK(rewrite->checkState(0) == Qt::Unchecked);
    wrap->setCheckState(0, Qt::Checked);
    CHECK(none->checkState(0) == Qt::Unchecked);
    dialog->accept();
    CHECK(codesInForce(desk, "[1]") == std::vector{codeAt(*desk.open, "approach/wrap")});
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nothing is left to settle")));
}

TEST_CASE("an answer that is none leaves the dialog open with the reason")
{
    Settling desk;
    desk.ask("lines");
    desk.press(Qt::Key_C);
    const QPointer<ConsensusDialog> dialog = dialogOf(desk);
    REQUIRE(dialog != nullptr);
    dialog->answer()->setText(QStringLiteral("many"));
    dialog->accept();
    CHECK(dialog->problemText().contains(QStringLiteral("a number is needed")));
    CHECK(dialog->isVisible());
    dialog->answer()->setText(QStringLiteral("110"));
    dialog->accept();
    CHECK(desk.papers(MatterState::Settled) == labels({"[1]"}));
}

TEST_CASE("claims that count for a paper are chosen out of those that were noted")
{
    Settling desk;
    desk.ask(agreement::ClaimQuestion{});
    CHECK(desk.paper() == QStringLiteral("[1]"));
    const auto claims = [&] { return desk.open->review().database().count<Claim>(); };
    CHECK(claims() == 3);
    desk.press(Qt::Key_C);
    auto* dialog = dialogOf(desk);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->list()->topLevelItem(0)->text(0) == QStringLiteral("Overhead 0.7 percent"));
    CHECK(dialog->list()->topLevelItem(0)->checkState(0) == Qt::Checked);
    CHECK(dialog->list()->topLevelItem(1)->checkState(0) == Qt::Unchecked);
    dialog->accept();
    CHECK(claims() == 4);
    CHECK(desk.papers(MatterState::Settled) == labels({"[1]"}));
}

TEST_CASE("Enter opens the paper")
{
    Settling desk;
    desk.press(Qt::Key_J);
    const QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == QStringLiteral("coding"));
    CHECK(desk.open->currentPaper() == paperLabelled(*desk.open, "[3]"));
}

TEST_CASE("what is undone elsewhere comes back into sight")
{
    Settling desk;
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(desk.open->undo());
    CHECK(desk.page.agenda()->part() == MatterState::Open);
    CHECK(desk.paper() == QStringLiteral("[1]"));
    desk.settle();
    CHECK(desk.paper() == QStringLiteral("[1]"));
}

TEST_CASE("a review that is only read is compared, and nothing can be settled in it")
{
    auto open = openDisputed();
    const auto file = open->review().file();
    const auto copy = toPath(open.folder.filePath(QStringLiteral("copy.alidade")));
    REQUIRE(open->review().copyTo(copy));
    auto review = Review::open(copy, store::Access::Read, {"Reader"});
    REQUIRE(review);
    open.workspace = std::make_unique<Workspace>(std::move(*review));
    Agreeing desk(std::move(open));
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("67 %"));
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.paper() == QStringLiteral("[1]"));
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_C);
    CHECK(dialogOf(desk) == nullptr);
    CHECK(desk.papers(MatterState::Open) == labels({"[1]", "[3]"}));
    desk.press(Qt::Key_A, Qt::ShiftModifier);
    CHECK(desk.papers(MatterState::Settled).isEmpty());
}

namespace {

/// The page in a window with a toolbar above, as it is in the program: its button undoes.
struct Window {
    QWidget window;
    QToolButton undo;
    int pressed = 0;

    explicit Window(Agreeing& desk)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&undo);
        layout->addWidget(&desk.page);
        undo.setFocusPolicy(Qt::StrongFocus);
        QObject::connect(&undo, &QToolButton::clicked, &undo, [this] { ++pressed; });
        window.resize(1300, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        desk.settle();
        desk.page.focusStart();
    }
    ~Window()
    {
        undo.setParent(nullptr);
        for (auto* page : window.findChildren<AgreementPage*>()) {
            page->setParent(nullptr);
        }
    }

    void press(Qt::Key key) { QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key); }
};

QPushButton* goingOn(const Agreeing& desk)
{
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Go on with"))) {
            return button;
        }
    }
    return nullptr;
}

}

TEST_CASE("after the last paper of a question the next one is offered, by a button that has the keyboard")
{
    Settling desk;
    Window window(desk);
    window.press(Qt::Key_1);
    window.press(Qt::Key_1);
    desk.settle();
    REQUIRE(desk.papers(MatterState::Open).isEmpty());
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nothing is left to settle on this question")));
    auto* on = goingOn(desk);
    REQUIRE(on != nullptr);
    CHECK(on->text() == QStringLiteral("Go on with Approach (1)"));
    CHECK(on->hasFocus());
    window.press(Qt::Key_Space);
    desk.settle();
    CHECK(window.pressed == 0);
    CHECK(desk.page.questions()->current()
          == agreement::VoteQuestion(
              agreement::DimensionQuestion{desk.open->index().taxonomy().dimension("approach").value()}));
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(desk.page.agenda()->hasFocus());
}

TEST_CASE("when nothing is left to settle anywhere the keyboard stays on the page, and Space undoes nothing")
{
    Settling desk;
    Window window(desk);
    window.press(Qt::Key_1);
    window.press(Qt::Key_1);
    for (int question = 0; question < 3; ++question) { // Approach, Lines, claims
        desk.settle();
        auto* on = goingOn(desk);
        REQUIRE(on != nullptr);
        CHECK(on->hasFocus());
        window.press(Qt::Key_Space);
        desk.settle();
        REQUIRE(desk.papers(MatterState::Open) == labels({"[1]"}));
        window.press(Qt::Key_1);
    }
    desk.settle();
    CHECK(goingOn(desk) == nullptr);
    CHECK(desk.page.questions()->hasFocus());
    const auto changes = desk.open->review().journal().count();
    window.press(Qt::Key_Space);
    CHECK(window.pressed == 0);
    CHECK(desk.open->review().journal().count() == changes);
}

TEST_CASE("a button that was pressed and cannot be used any more gives the keyboard to the list")
{
    Settling desk;
    Window window(desk);
    window.press(Qt::Key_2);
    desk.press(Qt::Key_3, Qt::AltModifier);
    QPushButton* back = nullptr;
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        back = button->text().startsWith(QStringLiteral("Take back")) ? button : back;
    }
    REQUIRE(back != nullptr);
    back->setFocus();
    window.press(Qt::Key_Space); // the only settled paper
    CHECK(desk.papers(MatterState::Settled).isEmpty());
    auto* focus = window.window.focusWidget();
    REQUIRE(focus != nullptr);
    CHECK(desk.page.isAncestorOf(focus));
    CHECK(focus->isVisible());
    CHECK(focus->isEnabled());
}
