#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include "core/screening/second_look.h"
#include "tests/ui/protocol/protocol_desk.h"
#include "ui/protocol/second_look_model.h"
#include "ui/protocol/second_look_view.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// Three papers are excluded by EX1, which then says something else.
struct LookDesk : ProtocolDesk {
    LookDesk()
    {
        auto criterion = this->criterion("EX1");
        exclude({"[5]", "[14]", "[6]"}, criterion.id);
        criterion.text = "No part of it runs in a kernel.";
        REQUIRE(open->write(QStringLiteral("change"), [&](store::Transaction& transaction) {
            return screening::updateCriterion(transaction, criterion);
        }));
        page.showTab(ProtocolPage::SecondLook);
        page.focusStart();
    }

    SecondLookView& view() { return *page.secondLook(); }
};

}

TEST_CASE("where nothing is to be looked at again the page says when something would be")
{
    ProtocolDesk desk;
    desk.page.showTab(ProtocolPage::SecondLook);
    CHECK(desk.page.tabs()->tabText(ProtocolPage::SecondLook) == QStringLiteral("Second look"));
    CHECK_FALSE(desk.page.secondLook()->table()->isVisible());
}

TEST_CASE("decisions by a criterion that changed are listed with what it said and says")
{
    LookDesk desk;
    const QAbstractItemModelTester tester(desk.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.page.tabs()->tabText(ProtocolPage::SecondLook) == QStringLiteral("Second look: 3"));
    CHECK(desk.view().model()->rowCount() == 3);
    CHECK(desk.view().criteria()->currentText() == QStringLiteral("EX1: 3 decision(s)"));
    CHECK(desk.view().changeText().contains(QStringLiteral("The whole solution lives in user space.")));
    CHECK(desk.view().changeText().contains(QStringLiteral("No part of it runs in a kernel.")));
}

TEST_CASE("decisions are let stand by a key, some or all, each time one step of undo")
{
    LookDesk desk;
    const auto steps = desk.steps();
    desk.press(Qt::Key_C);
    CHECK(desk.view().model()->rowCount() == 2);
    desk.press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(desk.view().count() == 0);
    CHECK(desk.steps() == steps + 2);
    CHECK(desk.page.tabs()->tabText(ProtocolPage::SecondLook) == QStringLiteral("Second look"));
    REQUIRE(desk.open->undo());
    CHECK(desk.view().count() == 2);
    REQUIRE(desk.open->undo());
    CHECK(desk.view().count() == 3);
}

TEST_CASE("a decision to be made anew is taken back")
{
    LookDesk desk;
    const auto decisions = desk.database().count<Decision>();
    desk.press(Qt::Key_U);
    CHECK(desk.database().count<Decision>() == decisions - 1);
    CHECK(desk.view().count() == 2);
}

TEST_CASE("a decision leads to its paper, and several to theirs")
{
    LookDesk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    const auto first = desk.view().model()->decisions().front().paper;
    desk.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(desk.open->currentPaper() == first);
    desk.view().table()->selectAll();
    desk.press(Qt::Key_P);
    CHECK(wanted.size() == 2);
    CHECK(desk.open->selection().count() == 3);
}

TEST_CASE("decisions that the criterion no longer allows stay listed, and it is said why")
{
    LookDesk desk;
    auto criterion = desk.criterion("EX1");
    criterion.kind = CriterionKind::Include;
    REQUIRE(desk.open->write(QStringLiteral("change"), [&](store::Transaction& transaction) {
        return screening::updateCriterion(transaction, criterion);
    }));
    desk.press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(desk.view().count() == 3);
    CHECK(desk.view().problemText().startsWith(QStringLiteral("3 decision(s) cannot have it")));
}

TEST_CASE("many decisions are marked and confirmed away from the window's thread, as one step")
{
    ProtocolDesk desk(openGenerated(4000));
    CriterionId criterion;
    REQUIRE(
        desk.open->write(QStringLiteral("exclude all"), [&](store::Transaction& transaction) -> Result<void> {
            criterion = *screening::addCriterion(transaction, CriterionKind::Exclude, "Before.");
            const auto reviewer = reviewerNamed(transaction, "Tester");
            for (const auto& paper : transaction.database().all<Paper>()) {
                transaction.insert(
                    Decision{{}, paper.id, reviewer, Stage::TitleAbstract, Verdict::Exclude, criterion, {}});
            }
            return {};
        }));
    desk.select(PlanPart::Exclude, criterion.value);
    const auto steps = desk.steps();
    desk.plan().edit();
    desk.type(QStringLiteral("After."));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.criterion("EX1").text == "After.");
    CHECK(screening::secondLookCount(desk.database()) == 4000);
    CHECK(desk.steps() == steps + 1);
    desk.page.showTab(ProtocolPage::SecondLook);
    REQUIRE(QTest::qWaitFor([&] { return desk.page.secondLook()->isUpToDate(); }, 60'000));
    CHECK(desk.page.secondLook()->count() == 4000);
    desk.page.secondLook()->confirmAll();
    CHECK(screening::secondLookCount(desk.database()) == 0);
    CHECK(desk.page.secondLook()->count() == 0);
    CHECK(desk.steps() == steps + 2);
}
