#include <QSignalSpy>

#include <QSignalSpy>

#include "core/review/reviewers.h"
#include "tests/ui/protocol/protocol_desk.h"
#include "ui/protocol/part_pane.h"
#include "ui/protocol/reviewer_form.h"

using namespace alidade;
using namespace alidade::tests;
using ui::PlanPart;

namespace {

QStringList reviewers(ProtocolDesk& desk)
{
    QStringList all;
    const auto& model = *desk.plan().model();
    const auto top = model.indexOf({PlanPart::Reviewers, 0});
    for (int row = 0; row < model.rowCount(top); ++row) {
        all << model.index(row, ui::PlanModel::Text, top).data().toString();
    }
    return all;
}

ReviewerId find(ProtocolDesk& desk, const char* name)
{
    const auto found = findReviewer(desk.database(), name);
    REQUIRE(found);
    return *found;
}

}

TEST_CASE("the plan names the reviewers of the bundled review, and what is theirs")
{
    ProtocolDesk desk;
    CHECK(reviewers(desk) == QStringList{"Second reading", "Shane K. Panter"});
    desk.select(PlanPart::Reviewers, find(desk, "Shane K. Panter").value);
    CHECK(desk.plan().reviewerForm()->workText().contains(QStringLiteral("14 claim(s)")));
}

TEST_CASE("a name that was mistyped is mended, and stays the name of the one who acts")
{
    ProtocolDesk desk;
    desk.open->setReviewer(QStringLiteral("Ada Lovelce"));
    desk.select(PlanPart::Reviewers);
    desk.plan().partPane()->edit();
    desk.type(QStringLiteral("Ada Lovelce"));
    desk.press(Qt::Key_Return);
    const auto ada = find(desk, "Ada Lovelce");
    const QSignalSpy renamed(&*desk.open, &ui::Workspace::reviewerRenamed);
    desk.select(PlanPart::Reviewers, ada.value);
    desk.plan().edit();
    desk.type(QStringLiteral("Ada Lovelace"));
    desk.press(Qt::Key_Return);
    CHECK(find(desk, "Ada Lovelace") == ada);
    CHECK(desk.open->reviewer() == ada);
    CHECK(renamed.count() == 1);
    desk.type(QStringLiteral("Shane K. Panter")); // who is somebody else
    desk.press(Qt::Key_Return);
    CHECK(desk.plan().reviewerForm()->problemText().contains(QStringLiteral("already")));
    CHECK(find(desk, "Ada Lovelace") == ada);
}

TEST_CASE("a reviewer without any work can go, one with some stays")
{
    ProtocolDesk desk;
    desk.select(PlanPart::Reviewers);
    desk.plan().partPane()->edit();
    desk.type(QStringLiteral("root"));
    desk.press(Qt::Key_Return);
    desk.select(PlanPart::Reviewers, find(desk, "root").value);
    desk.plan().remove();
    CHECK_FALSE(findReviewer(desk.database(), "root"));
    const auto steps = desk.steps();
    const QSignalSpy failed(&*desk.open, &ui::Workspace::failed);
    desk.select(PlanPart::Reviewers, find(desk, "Second reading").value);
    desk.plan().remove();
    CHECK(findReviewer(desk.database(), "Second reading"));
    CHECK(failed.count() == 1);
    CHECK(desk.steps() == steps);
}
