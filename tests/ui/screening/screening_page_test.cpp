#include <QApplication>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBlock>

#include "core/review/counting_rule.h"
#include "tests/ui/screening/screening_desk.h"

#include <random>
#include <set>

using namespace alidade;
using namespace alidade::tests;
using screening::WorkOrder;
using screening::WorkSet;

TEST_CASE("the 24 papers of the bundled review are screened by keys alone")
{
    Screening desk(openSample());
    CHECK_FALSE(desk.paper()); // they are past title and abstract
    CHECK(desk.page.emptyState()->isVisible());
    desk.choose(WorkSet::All);
    std::set<PaperId> seen;
    for (int i = 0; i < 24; ++i) {
        REQUIRE(desk.paper());
        CHECK(seen.insert(*desk.paper()).second);
        switch (i % 4) {
        case 0: desk.press(Qt::Key_I); break;
        case 1: desk.press(Qt::Key_M); break;
        case 2: // a reason by its digit
            desk.press(Qt::Key_E);
            CHECK(desk.page.isAsking());
            desk.press(Qt::Key_2);
            break;
        default: // none
            desk.press(Qt::Key_E);
            desk.press(Qt::Key_Return);
        }
        CHECK_FALSE(desk.page.isAsking());
    }
    CHECK_FALSE(desk.paper());
    CHECK(desk.decisions(Verdict::Include) == 6);
    CHECK(desk.decisions(Verdict::Maybe) == 6);
    CHECK(desk.decisions(Verdict::Exclude) == 12);
    CHECK(desk.open->review().database().count<Decision>("WHERE criterion IS NOT NULL AND stage = ?1",
                                                         Stage::TitleAbstract)
          == 6);
    CHECK(desk.isSound());
}

TEST_CASE("a thousand papers: as many decisions as were pressed, and undo leads back through all of them")
{
    Screening desk(openPapers(1000));
    std::mt19937 random(5);
    std::vector<PaperId> walk;
    std::int64_t counts[3] = {};
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(desk.paper());
        walk.push_back(*desk.paper());
        const auto dice = random() % 3;
        ++counts[dice];
        desk.press(dice == 0 ? Qt::Key_I : dice == 1 ? Qt::Key_1 : Qt::Key_M);
    }
    CHECK_FALSE(desk.paper());
    CHECK(desk.decisions(Verdict::Include) == counts[0]);
    CHECK(desk.decisions(Verdict::Exclude) == counts[1]);
    CHECK(desk.decisions(Verdict::Maybe) == counts[2]);
    CHECK(desk.page.bar()->progressText().startsWith(QStringLiteral("1,000 of 1,000 decided")));
    for (int i = 999; i >= 900; --i) {
        REQUIRE(desk.open->undo());
        CHECK(desk.paper() == walk[static_cast<std::size_t>(i)]);
    }
    CHECK(desk.open->review().database().count<Decision>() == 900);
    CHECK(desk.isSound());
}

TEST_CASE("who is not the lead is told that another one's word counts, until the protocol names none")
{
    Screening desk(openSample());
    CHECK(desk.page.bar()->leadText().contains(QStringLiteral("Shane K. Panter")));
    desk.open->setReviewer(QStringLiteral("Shane K. Panter"));
    CHECK(desk.page.bar()->leadText().isEmpty());
    desk.open->setReviewer(QStringLiteral("Second reading"));
    CHECK_FALSE(desk.page.bar()->leadText().isEmpty());
    REQUIRE(desk.open->write(QStringLiteral("lead"), [](store::Transaction& transaction) -> Result<void> {
        setLead(transaction, {});
        return {};
    }));
    CHECK(QTest::qWaitFor([&] { return desk.page.bar()->leadText().isEmpty(); }));
    CHECK(Screening(openPapers(3)).page.bar()->leadText().isEmpty());
}

TEST_CASE("an exclusion waits for its reason, and another key or Esc lets it be")
{
    Screening desk(openPapers(5));
    const auto first = desk.paper();
    desk.press(Qt::Key_E);
    CHECK(desk.page.isAsking());
    CHECK(desk.paper() == first);
    CHECK(desk.open->review().database().count<Decision>() == 0);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.page.isAsking());
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_Down); // by the arrows
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.decisions(Verdict::Exclude) == 1);
    CHECK(desk.open->review().database().all<Decision>().front().criterion
          == desk.page.desk()->criteria()[1].id);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_Right); // alone it stands
    CHECK(desk.decisions(Verdict::Exclude) == 2);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_I);
    CHECK(desk.decisions(Verdict::Include) == 1);
    CHECK(desk.decisions(Verdict::Exclude) == 2);
}

TEST_CASE("at full text an exclusion does not go without its reason")
{
    Screening desk(openPapers(3));
    desk.press(Qt::Key_I);
    desk.press(Qt::Key_I);
    desk.press(Qt::Key_1);
    REQUIRE_FALSE(desk.paper());
    auto question = desk.page.desk()->question();
    question.stage = Stage::FullText;
    desk.page.desk()->ask(question);
    REQUIRE(desk.paper());
    CHECK(desk.page.desk()->list()->count(WorkSet::All) == 2);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_Return);
    CHECK(desk.page.isAsking());
    desk.press(Qt::Key_S); // skipped, not excluded
    CHECK(desk.decisions(Verdict::Exclude) == 0);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_2);
    CHECK(desk.decisions(Verdict::Exclude) == 1);
    CHECK(desk.isSound());
    REQUIRE(desk.open->undo());
    CHECK(desk.page.desk()->question().stage == Stage::FullText);
    CHECK(desk.paper());
    REQUIRE(desk.open->undo()); // the last one by title and abstract
    CHECK(desk.page.desk()->question().stage == Stage::TitleAbstract);
    REQUIRE(desk.paper());
    CHECK(desk.page.desk()->list()->progress().decided() == 2);
    CHECK(desk.page.desk()->list()->nextToDo({}) == desk.paper());
}

TEST_CASE("papers are skipped and come again, and Left leads back")
{
    Screening desk(openPapers(3));
    const auto first = desk.paper();
    desk.press(Qt::Key_S);
    const auto second = desk.paper();
    CHECK(second != first);
    desk.press(Qt::Key_I);
    const auto third = desk.paper();
    desk.press(Qt::Key_Left);
    CHECK(desk.paper() == second);
    desk.press(Qt::Key_U); // undecided again
    CHECK(desk.open->review().database().count<Decision>() == 0);
    CHECK(desk.paper() == second);
    desk.press(Qt::Key_I);
    CHECK(desk.paper() == third);
    desk.press(Qt::Key_M);
    CHECK(desk.paper() == first); // the skipped one
}

TEST_CASE("a note goes with the decision, and can be changed after it")
{
    Screening desk(openPapers(2));
    const auto first = desk.paper();
    desk.press(Qt::Key_N);
    auto* note = desk.page.panel()->noteField();
    CHECK(note->hasFocus());
    typeText(note, QStringLiteral("I see é")); // no command while it is written
    desk.press(Qt::Key_Return);
    CHECK_FALSE(note->hasFocus());
    CHECK(desk.open->review().database().count<Decision>() == 0);
    desk.press(Qt::Key_I);
    CHECK(note->text().isEmpty());
    CHECK(desk.open->review().database().all<Decision>().front().note == "I see é");
    desk.press(Qt::Key_Left);
    CHECK(desk.paper() == first);
    desk.press(Qt::Key_N);
    note->setText(QStringLiteral("Seen"));
    desk.press(Qt::Key_Return);
    CHECK(desk.open->review().database().all<Decision>().front().note == "Seen");
    desk.press(Qt::Key_S);
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_N);
    typeText(note, QStringLiteral("Why"));
    desk.press(Qt::Key_Return); // ends the note alone
    CHECK(desk.page.isAsking());
    CHECK(desk.open->review().database().count<Decision>() == 1);
    desk.press(Qt::Key_1);
    CHECK(desk.open->review().database().count<Decision>("WHERE note = 'Why'") == 1);
}

TEST_CASE("a note that is being typed goes with a decision by the mouse")
{
    Screening desk(openPapers(2));
    desk.press(Qt::Key_N);
    typeText(desk.page.panel()->noteField(), QStringLiteral("Typed"));
    const auto actions = desk.page.pageActions();
    const auto include = std::ranges::find_if(
        actions, [](const QAction* action) { return action->shortcut() == QKeySequence(Qt::Key_I); });
    REQUIRE(include != actions.end());
    (*include)->trigger(); // as its button does, which takes the focus from no field
    const auto decisions = desk.open->review().database().all<Decision>();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().note == "Typed");
}

TEST_CASE("a note on a paper that is left open stays with its stage")
{
    Screening desk(openPapers(1));
    const auto ask = [&](Stage stage) {
        auto question = desk.page.desk()->question();
        question.stage = stage;
        question.set = screening::WorkSet::All;
        desk.page.desk()->ask(question);
        if (!desk.paper()) { // nothing is left to decide there
            desk.page.desk()->forward();
        }
        REQUIRE(desk.paper().has_value());
    };
    auto* note = desk.page.panel()->noteField();
    const auto write = [&](const char* text) {
        desk.press(Qt::Key_N);
        typeText(note, QString::fromLatin1(text));
        desk.press(Qt::Key_Return);
    };
    write("ok");
    desk.press(Qt::Key_I);
    ask(Stage::FullText);
    write("PDF not found");
    ask(Stage::TitleAbstract);
    CHECK(note->text() == QStringLiteral("ok"));
    desk.press(Qt::Key_I);
    const auto decisions = desk.open->review().database().all<Decision>();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().note == "ok");
    ask(Stage::FullText);
    CHECK(note->text() == QStringLiteral("PDF not found"));
}

TEST_CASE("a note on a paper that nobody decided on is kept before the review is closed")
{
    Screening desk(openPapers(2));
    desk.press(Qt::Key_N);
    typeText(desk.page.panel()->noteField(), QStringLiteral("Ask Bob"));
    CHECK(desk.open->keepAll());
    const auto notes = desk.open->review().database().all<Note>();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text.ends_with("Ask Bob"));
    CHECK(notes.front().paper == desk.paper());
    CHECK(desk.open->keepAll());
    CHECK(desk.open->review().database().count<Note>() == 1);
}

TEST_CASE("two reviewers at one file: blind until both have decided")
{
    Screening desk(openPapers(4));
    REQUIRE(desk.open->write(QStringLiteral("blind"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, "two-blind");
        return {};
    }));
    for (int i = 0; i < 4; ++i) {
        desk.press(Qt::Key_I);
    }
    CHECK_FALSE(desk.paper());
    desk.open->setReviewer(QStringLiteral("Ada"));
    REQUIRE(desk.paper());
    CHECK(desk.page.bar()->progressText().startsWith(QStringLiteral("0 of 4 decided")));
    CHECK_FALSE(desk.page.panel()->othersText().contains(QStringLiteral("include")));
    for (int i = 0; i < 4; ++i) {
        desk.press(i == 0 ? Qt::Key_1 : Qt::Key_I);
    }
    desk.press(Qt::Key_Left);
    CHECK(desk.page.panel()->othersText() == QStringLiteral("Tester: include"));
    desk.choose(WorkSet::Conflicts);
    CHECK(desk.paper());
    CHECK(desk.page.desk()->list()->count(WorkSet::Conflicts) == 1);
    auto* reviewers = desk.page.bar()->reviewerBox();
    CHECK(reviewers->isVisible());
    reviewers->setCurrentText(QStringLiteral("Tester"));
    Q_EMIT reviewers->activated(reviewers->currentIndex());
    CHECK(desk.open->review().reviewer() == "Tester");
    CHECK(desk.open->review().database().count<Decision>() == 8);
    CHECK(desk.isSound());
}

TEST_CASE("terms are marked in the abstract, those for a paper otherwise than those against it")
{
    Screening desk(openPapers(1));
    desk.page.showRules();
    auto* dialog = desk.page.findChild<ui::RulesDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(unnamedControls(dialog).empty());
    dialog->inclusion()->setPlainText(QStringLiteral("*kernel*"));
    dialog->exclusion()->setPlainText(QStringLiteral("survey"));
    dialog->pilot()->setValue(1);
    dialog->modes()->button(static_cast<int>(screening::Mode::Verify))->setChecked(true);
    dialog->accept();
    CHECK(desk.open->review().setting(setting::SCREENING_MODE) == "verify");
    QStringList found;
    for (auto block = desk.page.view()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto format = part.fragment().charFormat();
            if (format.background().style() != Qt::NoBrush) {
                found += (format.underlineStyle() == QTextCharFormat::SingleUnderline ? "+" : "-")
                    + part.fragment().text();
            }
        }
    }
    CHECK(found
          == QStringList{
              QStringLiteral("+Kernel"), QStringLiteral("+microkernels"), QStringLiteral("-survey")});
    CHECK(desk.page.desk()->list()->count(WorkSet::Pilot) == 1);
}

TEST_CASE("the mouse does what the keys do")
{
    Screening desk(openPapers(3));
    const auto click = [&](QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); };
    click(desk.page.panel()->rows().front());
    CHECK(desk.decisions(Verdict::Exclude) == 1);
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Maybe"))) {
            click(button);
        }
    }
    CHECK(desk.decisions(Verdict::Maybe) == 1);
}

TEST_CASE("an empty review says what comes first, and a reason to exclude is added on the page")
{
    Screening desk(openEmpty());
    CHECK(desk.page.emptyState()->isVisible());
    CHECK(unnamedControls(&desk.page).empty());
    typeText(desk.page.panel()->newCriterionField(), QStringLiteral("Is no study."));
    QTest::keyClick(desk.page.panel()->newCriterionField(), Qt::Key_Return);
    REQUIRE(desk.page.panel()->rows().size() == 1);
    CHECK(desk.page.panel()->rows().front()->accessibleName() == QStringLiteral("EX1 Is no study."));
    Screening full(openSample());
    full.choose(WorkSet::All);
    CHECK(unnamedControls(&full.page).empty());
}

TEST_CASE("where all is read in full, the page leads on to coding")
{
    Screening desk(openSample());
    auto question = desk.page.desk()->question();
    question.stage = Stage::FullText;
    desk.page.desk()->ask(question);
    REQUIRE_FALSE(desk.paper());
    QSignalSpy wanted(&desk.page, &ui::Page::pageWanted);
    QPushButton* onward = nullptr;
    for (auto* button : desk.page.emptyState()->findChildren<QPushButton*>()) {
        onward = button->text() == QStringLiteral("Go to Coding") ? button : onward;
    }
    REQUIRE(onward != nullptr);
    CHECK(onward->isVisible());
    onward->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
}

TEST_CASE("a large list is read aside, and the page goes on when it comes")
{
    Screening desk(openPapers(6000));
    CHECK(desk.page.desk()->isMaking());
    REQUIRE(eventually([&] { return desk.paper().has_value(); }));
    desk.press(Qt::Key_I);
    CHECK(desk.decisions(Verdict::Include) == 1);
    auto question = desk.page.desk()->question();
    question.order = WorkOrder::Title;
    desk.page.desk()->ask(question);
    REQUIRE(desk.page.desk()->isMaking());
    desk.page.desk()->stopMaking();
    CHECK(desk.page.desk()->question().order == WorkOrder::Random);
    REQUIRE(desk.paper());
    desk.press(Qt::Key_I);
    CHECK(desk.decisions(Verdict::Include) == 2);
}

TEST_CASE("Tab leads from the choices to the paper, to what can be decided, and to the side")
{
    Screening desk(openPapers(3));
    std::vector<QWidget*> order;
    for (auto* widget = desk.page.nextInFocusChain(); widget != &desk.page;
         widget = widget->nextInFocusChain()) {
        if (widget->isVisibleTo(&desk.page) && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            order.push_back(widget);
        }
    }
    const auto place = [&](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    const QPushButton* include = nullptr;
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        include = button->text().startsWith(QStringLiteral("Include")) ? button : include;
    }
    CHECK(place(desk.page.bar()->setBox()) < place(desk.page.view()));
    CHECK(place(desk.page.view()) < place(include));
    CHECK(place(include) < place(desk.page.panel()->noteField()));
    CHECK(place(desk.page.panel()->noteField()) < place(desk.page.panel()->rows().front()));
    CHECK(place(desk.page.panel()->rows().front()) < place(desk.page.panel()->newCriterionField()));
    CHECK(place(desk.page.panel()->newCriterionField()) < static_cast<std::ptrdiff_t>(order.size()));
}

TEST_CASE("a long abstract is read from its title on, however the window's size changes")
{
    const auto open = openPapers(1);
    REQUIRE(open->write(QStringLiteral("abstract"), [&](store::Transaction& t) -> Result<void> {
        auto text = t.database().all<PaperText>().front();
        for (int i = 0; i < 100; ++i) {
            text.abstract += " And a sentence more, of which there are many.";
        }
        t.update(text);
        return {};
    }));
    ui::ScreeningPage page(*open);
    const auto* bar = page.view()->verticalScrollBar();
    for (const auto& size : {QSize(500, 300), QSize(1200, 800), QSize(700, 400)}) {
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        REQUIRE(bar->maximum() > 0);
        CHECK(bar->value() == 0);
    }
}

TEST_CASE("nothing of the page stands on the screen before the page itself does")
{
    const auto open = openSample();
    const ui::ScreeningPage page(*open);
    for (const auto* window : QApplication::topLevelWidgets()) {
        CHECK_FALSE(window->isVisible());
    }
}
