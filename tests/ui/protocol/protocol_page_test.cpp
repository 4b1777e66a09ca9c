#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include "core/coding/metrics.h"
#include "core/review/counting_rule.h"
#include "core/review/settings.h"
#include "core/screening/mode.h"
#include "core/screening/pilot.h"
#include "core/screening/retrieval.h"
#include "tests/ui/protocol/protocol_desk.h"
#include "ui/protocol/delete_criterion_dialog.h"
#include "ui/protocol/metric_form.h"
#include "ui/protocol/part_pane.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

template <class Widget>
Widget* named(QWidget* root, const char* name)
{
    for (auto* widget : root->findChildren<Widget*>()) {
        if (widget->accessibleName() == QLatin1String(name)) {
            return widget;
        }
    }
    FAIL("no field " << name);
    return nullptr;
}

}

TEST_CASE("the plan of the bundled review shows its questions, criteria and sources")
{
    ProtocolDesk desk;
    const QAbstractItemModelTester tester(desk.plan().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ1", "RQ2", "RQ3", "RQ4"});
    CHECK(desk.names(PlanPart::Include) == QStringList{"IC1", "IC2", "IC3", "IC4", "IC5"});
    CHECK(desk.names(PlanPart::Exclude) == QStringList{"EX1", "EX2", "EX3"});
    CHECK(desk.names(PlanPart::Sources).mid(0, 4) == QStringList{"ACM", "IEEE", "Scopus", "Springer Link"});
    CHECK(desk.page.statusText() == QStringLiteral("4 question(s) · 8 criterion(s)"));
    const auto& model = *desk.plan().model();
    const auto question = model.index(0, 0, model.indexOf({PlanPart::Questions, 0}));
    CHECK(question.siblingAtColumn(PlanModel::Text)
              .data()
              .toString()
              .startsWith(QStringLiteral("What are the existing approaches")));
}

TEST_CASE("what is being written in the line of one part stays there while another one is looked at")
{
    ProtocolDesk desk;
    auto* line = desk.plan().partPane()->line();
    desk.select(PlanPart::Exclude);
    line->setText(QStringLiteral("Is a tutorial"));
    desk.select(PlanPart::Questions);
    CHECK(line->text().isEmpty());
    CHECK_FALSE(desk.open->keepAll());
    CHECK(desk.open->notKept().join(QString()).contains(QStringLiteral("Is a tutorial")));
    desk.select(PlanPart::Exclude);
    CHECK(line->text() == QStringLiteral("Is a tutorial"));
}

TEST_CASE("questions are added, changed, moved and deleted by keys alone, each one step of undo")
{
    ProtocolDesk desk(openEmpty());
    desk.press(Qt::Key_Insert);
    desk.type(QStringLiteral("What is there?"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("How fast is it?"));
    desk.press(Qt::Key_Return);
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ1", "RQ2"});
    CHECK(desk.plan().partPane()->line()->text().isEmpty());
    CHECK(desk.steps() == 2);

    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ2", "RQ1"});
    desk.press(Qt::Key_F2);
    desk.type(QStringLiteral("What is there now?"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.database().all<ResearchQuestion>("WHERE name = 'RQ1'").front().question
          == "What is there now?");
    CHECK(desk.steps() == 4);
    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Delete);
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ2"});
    REQUIRE(desk.open->undo());
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ2", "RQ1"});
    REQUIRE(desk.open->undo());
    REQUIRE(desk.open->undo());
    CHECK(desk.names(PlanPart::Questions) == QStringList{"RQ1", "RQ2"});
}

TEST_CASE("a field is saved when it is left, put back by Esc, and says what is wrong with it")
{
    ProtocolDesk desk;
    const auto first = desk.criterion("EX1");
    desk.select(PlanPart::Exclude, first.id.value);
    auto* form = desk.plan().criterionForm();
    auto* text = named<QPlainTextEdit>(form, "Text");
    const auto before = desk.steps();
    text->setFocus();
    desk.type(QStringLiteral("Something else"));
    desk.press(Qt::Key_Escape);
    CHECK(text->toPlainText() == toQt(first.text));
    CHECK(desk.steps() == before);
    desk.type(QStringLiteral("Lives in user space."));
    desk.press(Qt::Key_Tab);
    CHECK(desk.criterion("EX1").text == "Lives in user space.");
    CHECK(desk.steps() == before + 1);

    auto* name = named<QLineEdit>(form, "Name");
    name->setFocus();
    desk.type(QStringLiteral("ex2"));
    desk.press(Qt::Key_Return);
    CHECK(form->problemText().contains(QStringLiteral("EX2")));
    CHECK(desk.steps() == before + 1);
    CHECK(name->text() == QStringLiteral("ex2"));
    desk.press(Qt::Key_Escape);
    CHECK(name->text() == QStringLiteral("EX1"));
    CHECK(form->problemText().isEmpty());
}

TEST_CASE("another kind moves a criterion to the other list, and it stays chosen")
{
    ProtocolDesk desk;
    const auto last = desk.criterion("EX3");
    desk.select(PlanPart::Exclude, last.id.value);
    auto* kind = named<QComboBox>(desk.plan().criterionForm(), "It is");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    CHECK(desk.criterion("EX3").kind == CriterionKind::Include);
    CHECK_FALSE(desk.criterion("EX3").digit);
    CHECK(desk.plan().current() == PlanItem{PlanPart::Include, last.id.value});
}

TEST_CASE(
    "a reason to exclude at full text is marked as meaning that a report was not retrieved, as one step")
{
    ProtocolDesk desk;
    const auto last = desk.criterion("EX3");
    desk.select(PlanPart::Exclude, last.id.value);
    auto* mark = desk.plan().criterionForm()->findChild<QCheckBox*>();
    REQUIRE(mark != nullptr);
    CHECK(mark->isVisible());
    CHECK_FALSE(mark->isChecked());
    mark->click();
    const auto& database = desk.database();
    CHECK(screening::notRetrievedCriteria(database) == std::set{last.id});
    CHECK(mark->isChecked());
    REQUIRE(desk.open->undo());
    CHECK(screening::notRetrievedCriteria(database).empty());
    CHECK_FALSE(mark->isChecked());
    desk.select(PlanPart::Include, desk.criterion("IC1").id.value);
    CHECK_FALSE(mark->isVisible());
}

TEST_CASE("a criterion that decisions cite is deleted after a word, and the decisions stay")
{
    ProtocolDesk desk;
    const auto first = desk.criterion("EX1");
    const auto second = desk.criterion("EX2");
    desk.exclude({"[5]", "[14]"}, first.id);
    const auto decisions = desk.database().count<Decision>();
    desk.select(PlanPart::Exclude, first.id.value);
    CHECK(desk.plan().criterionForm()->noteText().startsWith(QStringLiteral("2 decision(s) cite it.")));
    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Delete);
    auto* question = desk.plan().question();
    REQUIRE(question != nullptr);
    CHECK(question->sentenceText().startsWith(QStringLiteral("2 decision(s) cite it.")));
    SECTION("which cite another one then")
    {
        question->successors()->setCurrentIndex(1);
        question->deleteButton()->click();
        CHECK(screening::citations(desk.database(), second.id) == 2);
    }
    SECTION("which cite none then")
    {
        question->deleteButton()->click();
        CHECK(desk.database().count<Decision>("WHERE verdict = 'exclude' AND criterion IS NULL") == 2);
    }
    SECTION("or it is not deleted")
    {
        question->reject();
        CHECK(desk.names(PlanPart::Exclude).size() == 3);
        return;
    }
    CHECK(desk.names(PlanPart::Exclude) == QStringList{"EX2", "EX3"});
    CHECK(desk.database().count<Decision>() == decisions);
    REQUIRE(desk.open->undo());
    CHECK(screening::citations(desk.database(), first.id) == 2);
}

TEST_CASE("who decides, the pilot sample and the stopping rule are set in place")
{
    ProtocolDesk desk;
    desk.select(PlanPart::Screening);
    auto* form = desk.plan().screeningForm();
    auto* mode = named<QComboBox>(form, "Who decides");
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_End);
    CHECK(screening::modeOf(desk.database()) == screening::Mode::Verify);
    auto* rule = named<QPlainTextEdit>(form, "When it is enough");
    rule->setFocus();
    desk.type(QStringLiteral("Until nothing new comes."));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.open->review().setting(setting::STOPPING_RULE) == "Until nothing new comes.");
    auto* pilot = named<QLineEdit>(form, "Pilot sample");
    pilot->setFocus();
    desk.type(QStringLiteral("some"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(form->problemText().isEmpty());
    desk.type(QStringLiteral("20"));
    desk.press(Qt::Key_Return);
    CHECK(screening::pilotSize(desk.database()) == 20);
    CHECK(form->problemText().isEmpty());
}

TEST_CASE("whose word counts is chosen among the reviewers, and what counts follows at once")
{
    ProtocolDesk desk;
    desk.select(PlanPart::Screening);
    auto* lead = named<QComboBox>(desk.plan().screeningForm(), "What counts");
    CHECK(lead->currentText() == QStringLiteral("What Shane K. Panter says; the others verify it"));
    CHECK(lead->count() == 3); // what all agree on, and the two who read
    lead->setFocus();
    QTest::keyClick(lead, Qt::Key_Home);
    CHECK(lead->currentText() == QStringLiteral("What all agree on"));
    CHECK_FALSE(countingRule(desk.database()).lead);
    REQUIRE(desk.open->undo());
    CHECK(lead->currentText() == QStringLiteral("What Shane K. Panter says; the others verify it"));
    CHECK(countingRule(desk.database()).lead);
}

TEST_CASE("the period is a period of dates")
{
    ProtocolDesk desk;
    desk.select(PlanPart::Review);
    auto* from = named<QLineEdit>(desk.plan().reviewForm(), "Papers from");
    CHECK(from->text() == QStringLiteral("2019-01-01")); // as published
    from->setFocus();
    desk.type(QStringLiteral("soon"));
    desk.press(Qt::Key_Return);
    CHECK(desk.open->review().setting(setting::PERIOD_FROM) == "2019-01-01");
    CHECK(desk.plan().reviewForm()->problemText().contains(QStringLiteral("not a date")));
}

TEST_CASE("a source is added with its kind, and one with searches stays")
{
    ProtocolDesk desk;
    desk.select(PlanPart::Sources);
    desk.plan().edit();
    desk.type(QStringLiteral("arXiv"));
    desk.press(Qt::Key_Return);
    CHECK(desk.names(PlanPart::Sources).contains(QStringLiteral("arXiv")));
    desk.type(QStringLiteral("acm"));
    desk.press(Qt::Key_Return);
    CHECK(desk.plan().partPane()->problemText().contains(QStringLiteral("ACM")));
    const auto acm = desk.database().all<Source>("WHERE slug = 'acm'").front();
    desk.select(PlanPart::Sources, acm.id.value);
    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Delete);
    CHECK(desk.names(PlanPart::Sources).contains(QStringLiteral("ACM")));
}

TEST_CASE("a metric is added, said more of and renamed in place, and goes only while no claim is in it")
{
    ProtocolDesk desk;
    const auto called = [&](const std::string& label) {
        const auto found = desk.database().all<Metric>("WHERE label = ?1", label);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    desk.select(PlanPart::Metrics);
    desk.plan().edit();
    desk.type(QStringLiteral("Boot cycles"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("boot cycles"));
    desk.press(Qt::Key_Return);
    CHECK(desk.plan().partPane()->problemText().contains(QStringLiteral("Boot cycles")));
    const auto id = called("Boot cycles").id;
    CHECK(desk.names(PlanPart::Metrics).last() == QStringLiteral("Boot cycles"));

    desk.select(PlanPart::Metrics, id.value);
    CHECK(desk.plan().metricForm()->useText() == QStringLiteral("No claim is in it yet."));
    desk.plan().edit();
    desk.type(QStringLiteral("Cycles to boot"));
    desk.press(Qt::Key_Return);
    CHECK(called("Cycles to boot").id == id);
    auto* better = desk.plan().metricForm()->findChild<QComboBox*>();
    better->setFocus();
    desk.press(Qt::Key_End);
    CHECK(called("Cycles to boot").better == Better::Lower);
    REQUIRE(desk.open->undo());
    CHECK(called("Cycles to boot").better == Better::Unknown);

    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.names(PlanPart::Metrics).contains(QStringLiteral("Cycles to boot")));
    const auto used = called("performance overhead"); // of the claims of [14]
    desk.select(PlanPart::Metrics, used.id.value);
    desk.press(Qt::Key_Delete);
    CHECK(called("performance overhead").id == used.id);
}

TEST_CASE("a metric is merged into another one by keys, and its claims go with it until undo")
{
    ProtocolDesk desk;
    const auto metrics = coding::metricsOf(desk.database());
    const auto from = std::ranges::find(metrics, std::string("performance overhead"), &Metric::label);
    REQUIRE(from != metrics.end());
    const auto claims = coding::claimsIn(desk.database(), from->id);
    REQUIRE(claims > 0);
    const auto into = metrics.front().id == from->id ? metrics[1] : metrics.front();
    const auto before = coding::claimsIn(desk.database(), into.id);
    desk.select(PlanPart::Metrics, from->id.value);
    auto* merge = desk.plan().metricForm()->mergeButton();
    QTimer::singleShot(100, [&] {
        auto* menu = QApplication::activePopupWidget();
        REQUIRE(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    merge->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(eventually([&] { return !desk.database().find<Metric>(from->id); }));
    CHECK(coding::claimsIn(desk.database(), into.id) == before + claims);
    REQUIRE(desk.open->undo());
    CHECK(coding::claimsIn(desk.database(), from->id) == claims);
    CHECK(desk.names(PlanPart::Metrics).contains(QStringLiteral("performance overhead")));
}

TEST_CASE("what is typed is kept when the page goes")
{
    auto open = openSample();
    {
        ProtocolPage page(*open);
        page.resize(1000, 700);
        page.show();
        page.plan()->select({PlanPart::Review, 0});
        auto* title = named<QLineEdit>(page.plan()->reviewForm(), "Title");
        title->setFocus();
        title->setText(QStringLiteral("Another title"));
    }
    CHECK(open->review().setting(setting::TITLE) == "Another title");
}

TEST_CASE("an empty review offers a template, a filled one does not")
{
    ProtocolDesk full;
    const auto templates = [](ProtocolDesk& desk) {
        for (auto* one : desk.page.findChildren<QPushButton*>()) {
            if (one->text() == QStringLiteral("Start from a template")) {
                return one;
            }
        }
        FAIL("no button");
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(templates(full)->isVisible());
    ProtocolDesk desk(openEmpty());
    auto* offered = templates(desk);
    CHECK(offered->isVisible());
    offered->menu()->actions().front()->trigger();
    CHECK(desk.names(PlanPart::Exclude).size() == 6); // resources/templates/slr.json
    CHECK_FALSE(offered->isVisible());
}

TEST_CASE("every control of the page can be named, on every tab")
{
    ProtocolDesk desk;
    for (int tab = 0; tab < ProtocolPage::TabCount; ++tab) {
        desk.page.showTab(static_cast<ProtocolPage::Tab>(tab));
        for (int part = 0; part < PLAN_PARTS; ++part) {
            desk.select(static_cast<PlanPart>(part));
            CHECK(unnamedControls(&desk.page).empty());
        }
    }
    desk.page.showTab(ProtocolPage::Plan);
    for (const auto part : {PlanPart::Questions, PlanPart::Exclude, PlanPart::Sources}) {
        const auto& model = *desk.plan().model();
        desk.plan().select(*model.item(model.index(0, 0, model.indexOf({part, 0}))));
        CHECK(unnamedControls(&desk.page).empty());
    }
}

TEST_CASE("a review that is open for reading is shown and not changed")
{
    auto open = openSample();
    const auto file = open->review().file();
    open.workspace.reset();
    auto review = Review::open(file, store::Access::Read, {"Tester"});
    REQUIRE(review);
    open.workspace = std::make_unique<Workspace>(std::move(*review));
    ProtocolDesk desk(std::move(open));
    const auto count = desk.steps();
    desk.select(PlanPart::Exclude, desk.criterion("EX1").id.value);
    CHECK(named<QPlainTextEdit>(desk.plan().criterionForm(), "Text")->isReadOnly());
    CHECK_FALSE(named<QComboBox>(desk.plan().criterionForm(), "It is")->isEnabled());
    desk.plan().tree()->setFocus();
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.steps() == count);
    CHECK(desk.names(PlanPart::Exclude).size() == 3);
}
