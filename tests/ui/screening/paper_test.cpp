#include <QApplication>

#include "core/coding/paper_sheet.h"
#include "tests/ui/screening/screening_desk.h"
#include "ui/papers/paper_dialog.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using screening::WorkSet;

TEST_CASE("what a source got wrong of a paper can be mended where it is screened")
{
    Screening desk(openPapers(3));
    const auto paper = desk.paper();
    REQUIRE(paper);
    desk.press(Qt::Key_F4);
    auto* dialog = desk.page.findChild<ui::PaperDialog*>();
    REQUIRE(dialog != nullptr);
    QApplication::setActiveWindow(dialog);
    dialog->form().titleField()->setText(QStringLiteral("Kernel number one, mended"));
    QTest::keyClick(dialog->form().titleField(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(desk.paper() == paper);
    CHECK(desk.page.desk()->sheet()->paper.title == "Kernel number one, mended");
    CHECK(desk.open->review().database().count<Decision>("") == 0);
    CHECK(desk.isSound());
}

TEST_CASE("closing the window of a paper keeps what was written, and stays where a field is wrong")
{
    Screening desk(openPapers(3));
    desk.press(Qt::Key_F4);
    auto* dialog = desk.page.findChild<ui::PaperDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->form().titleField()->setText(QStringLiteral("Kernel number one, mended"));
    dialog->form().yearField()->setText(QStringLiteral("long ago"));
    dialog->close();
    CHECK(dialog->isVisible());
    dialog->form().yearField()->setText(QStringLiteral("2019"));
    dialog->close();
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.page.desk()->sheet()->paper.title == "Kernel number one, mended");
}

TEST_CASE("the coding goes on with a paper that was screened last, but not with one that is not included")
{
    Screening desk(openSample());
    REQUIRE(desk.open->write(QStringLiteral("Add a paper"), [](store::Transaction& transaction) {
        Paper paper;
        paper.label = "P1";
        paper.title = "Not decided on";
        transaction.insert(paper);
        return Result<void>();
    }));
    desk.choose(WorkSet::Mine);
    const auto undecided = desk.paper();
    REQUIRE(undecided);
    desk.page.hide();
    CHECK(desk.open->currentPaper() != undecided);
    desk.page.show();
    desk.choose(WorkSet::All);
    desk.press(Qt::Key_Right);
    const auto included = desk.paper();
    REQUIRE(included);
    REQUIRE(included != undecided);
    desk.page.hide();
    CHECK(desk.open->currentPaper() == included);
}
