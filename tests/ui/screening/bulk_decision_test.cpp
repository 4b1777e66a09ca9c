#include <QPointer>
#include <QPushButton>

#include "tests/ui/screening/screening_desk.h"
#include "ui/screening/bulk_decision_dialog.h"

using namespace alidade;
using namespace alidade::tests;
using screening::WorkSet;

namespace {

/// Ten papers of the years 2000 to 2009, and the dialog on those that a filter leaves.
struct Bulk : Screening {
    Bulk()
        : Screening(openPapers(10))
    {
    }

    ui::BulkDecisionDialog* ask()
    {
        press(Qt::Key_A);
        auto* dialog = page.findChild<ui::BulkDecisionDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }

    void filter(const char* text) { REQUIRE(open->applyFilter(QLatin1String(text))); }

    std::int64_t all() const { return open->review().database().count<Decision>(""); }
};

}

TEST_CASE("all papers of the filter are excluded at once, for one reason, as one step of undo")
{
    Bulk desk;
    desk.filter("year:..2002");
    auto* dialog = desk.ask();
    CHECK(dialog->decideButton()->text().startsWith(QStringLiteral("Exclude 3 ")));
    dialog->reasons()->setCurrentIndex(2);
    dialog->noteField()->setText(QStringLiteral(" too old "));
    QTest::keyClick(dialog->noteField(), Qt::Key_Return);
    CHECK(desk.decisions(Verdict::Exclude) == 3);
    CHECK(desk.all() == 3);
    for (const auto& decision : desk.open->review().database().all<Decision>()) {
        CHECK(decision.note == "too old");
        CHECK(desk.open->review().database().find<Criterion>(*decision.criterion)->name == "EX2");
        CHECK(*desk.open->review().database().find<Paper>(decision.paper)->year <= 2002);
    }
    CHECK_FALSE(desk.paper()); // none of the filter is left
    desk.filter("");
    CHECK(desk.page.desk()->list()->count(WorkSet::Mine) == 7);
    CHECK(desk.isSound());
    CHECK(desk.open->undoLabel().startsWith(QStringLiteral("Exclude 3 ")));
    REQUIRE(desk.open->undo());
    CHECK(desk.all() == 0);
}

TEST_CASE("what the reviewer has decided before stays, and a note that was begun goes with its paper")
{
    Bulk desk;
    const auto first = *desk.paper();
    desk.press(Qt::Key_I);
    const auto noted = *desk.paper();
    REQUIRE(desk.page.desk()->setNote(QStringLiteral("mine")));
    desk.choose(WorkSet::All);
    auto* dialog = desk.ask();
    dialog->choose(Verdict::Maybe);
    dialog->noteField()->setText(QStringLiteral("all"));
    QTest::mouseClick(dialog->decideButton(), Qt::LeftButton);
    CHECK(desk.decisions(Verdict::Maybe) == 9);
    CHECK(desk.decisions(Verdict::Include) == 1);
    for (const auto& decision : desk.open->review().database().all<Decision>()) {
        CHECK(decision.note == (decision.paper == first ? "" : decision.paper == noted ? "mine" : "all"));
    }
    REQUIRE(desk.open->keepAll());
    CHECK(desk.open->review().database().count<Note>("") == 0); // no draft is left
}

TEST_CASE("at full text papers are excluded at once for a reason alone")
{
    Bulk desk;
    auto* dialog = desk.ask();
    dialog->choose(Verdict::Include);
    QTest::mouseClick(dialog->decideButton(), Qt::LeftButton);
    desk.press(Qt::Key_I); // no paper is left: nothing
    CHECK(desk.decisions(Verdict::Include) == 10);
    REQUIRE(eventually([&] { return desk.page.findChild<ui::BulkDecisionDialog*>() == nullptr; }));
    desk.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    QTest::keyClick(&desk.page, Qt::Key_2, Qt::AltModifier);
    CHECK(desk.page.desk()->question().stage == Stage::FullText);
    dialog = desk.ask();
    CHECK_FALSE(dialog->decideButton()->isEnabled());
    dialog->reasons()->setCurrentIndex(1);
    CHECK(dialog->decideButton()->isEnabled());
    dialog->reasons()->setCurrentIndex(0);
    dialog->choose(Verdict::Maybe);
    CHECK(dialog->decideButton()->isEnabled());
    CHECK_FALSE(dialog->reasons()->isEnabled());
    dialog->reject();
    CHECK(desk.all() == 10);
}

TEST_CASE("in a large review the next paper comes after many were decided on")
{
    Screening desk(openPapers(6000)); // a list of so many is made anew on another thread
    REQUIRE(eventually([&] { return desk.paper().has_value(); }));
    REQUIRE(desk.open->applyFilter(QStringLiteral("year:..2018")));
    desk.press(Qt::Key_A);
    auto* dialog = desk.page.findChild<ui::BulkDecisionDialog*>();
    REQUIRE(dialog != nullptr);
    QTest::mouseClick(dialog->decideButton(), Qt::LeftButton);
    REQUIRE(eventually([&] { return !desk.page.desk()->isMaking(); }));
    CHECK(desk.decisions(Verdict::Exclude) == 5700);
    CHECK_FALSE(desk.paper());
    REQUIRE(desk.open->applyFilter({}));
    REQUIRE(desk.paper());
    CHECK(*desk.page.desk()->sheet()->paper.year == 2019);
    CHECK(desk.page.desk()->list()->count(WorkSet::Mine) == 300);
}
