#include <QLabel>
#include <QPushButton>

#include "tests/ui/coding/sitting.h"
#include "ui/coding/paper_list.h"

/// What a filter does to the paper that is being coded.

using namespace alidade;
using namespace alidade::tests;

namespace {

/// Of the empty state that stands in the paper's place.
QString shownTitle(const ui::PaperView& paper)
{
    for (const auto* state : paper.findChildren<ui::EmptyState*>()) {
        if (state->isVisible()) {
            return state->findChild<QLabel*>()->text();
        }
    }
    return {};
}

}

TEST_CASE("a filter that selects none says so, and its button clears the filter")
{
    Sitting desk;
    REQUIRE(desk.open->setFilter(QStringLiteral("year:1999")));
    CHECK(desk.page->papers()->papers().rowCount() == 0);
    auto* clear = buttonWith(*desk.page, QStringLiteral("filter"));
    REQUIRE(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(desk.open->filter().isEmpty());
    CHECK(desk.page->papers()->papers().rowCount() == 24);
}

TEST_CASE("where a filter hides the open paper, its first match is open, and no key codes what nobody sees")
{
    Sitting desk("[2]");
    const auto paper = desk.open->currentPaper();
    const auto codings = [&] { return desk.open->review().database().all<Coding>().size(); };
    const auto before = codings();
    REQUIRE(desk.open->setFilter(QStringLiteral("theseus")));
    const auto& papers = desk.page->papers()->papers().papers();
    REQUIRE(papers.size() == 3);
    CHECK(desk.open->currentPaper() == papers.front());
    CHECK(desk.page->papers()->view()->currentIndex().row() == 0);

    REQUIRE(desk.open->setFilter(QStringLiteral("theseusx")));
    CHECK(desk.page->desk().sheet() == nullptr);
    CHECK(shownTitle(*desk.page->paper()) == QStringLiteral("No paper matches the filter"));
    for (const auto key : {Qt::Key_1, Qt::Key_0, Qt::Key_N, Qt::Key_M, Qt::Key_Slash}) {
        desk.press(key);
    }
    CHECK(codings() == before);

    REQUIRE(desk.open->setFilter(QStringLiteral("year:1900..")));
    CHECK(desk.open->currentPaper() == paper); // which no key has left
}

TEST_CASE("a paper that was gone to or coded while a filter hid the one before stays")
{
    Sitting desk("[2]");
    REQUIRE(desk.open->setFilter(QStringLiteral("theseus")));
    SECTION("gone to")
    {
        desk.press(Qt::Key_Down, Qt::ControlModifier);
    }
    SECTION("coded")
    {
        desk.press(Qt::Key_1);
    }
    const auto paper = desk.open->currentPaper();
    REQUIRE(desk.open->setFilter({}));
    CHECK(desk.open->currentPaper() == paper);
}

TEST_CASE("a paper that what is said of it takes out of the filter stays open until another one is gone to")
{
    Sitting desk;
    REQUIRE(desk.open->setFilter(QStringLiteral("-note:finished")));
    const auto paper = desk.open->currentPaper();
    const auto papers = desk.page->papers()->papers().rowCount();
    Note note;
    note.text = "finished";
    REQUIRE(desk.page->desk().saveNote(note));
    REQUIRE(desk.page->papers()->papers().rowCount() == papers - 1);
    CHECK(desk.open->currentPaper() == paper);
    desk.press(Qt::Key_N);
    CHECK(desk.open->currentPaper() != paper);
}

TEST_CASE(
    "a paper that another page has chosen is open whatever the filter, and a filter that came after is not")
{
    Sitting desk;
    desk.page->hide();
    const auto chosen = paperLabelled(*desk.open, "[2]");
    SECTION("the paper last")
    {
        REQUIRE(desk.open->setFilter(QStringLiteral("theseus")));
        desk.open->setCurrentPaper(chosen);
        desk.page->show();
        CHECK(desk.open->currentPaper() == chosen);
    }
    SECTION("the filter last")
    {
        desk.open->setCurrentPaper(chosen);
        REQUIRE(desk.open->setFilter(QStringLiteral("theseus")));
        desk.page->show();
        CHECK(desk.open->currentPaper() == desk.page->papers()->papers().papers().front());
    }
}

TEST_CASE("where only the beginnings of words match, the empty list offers to search for those")
{
    Sitting desk;
    REQUIRE(desk.open->setFilter(QStringLiteral("unwin")));
    const auto stars = [&] { return buttonWith(*desk.page, QStringLiteral("unwin*")); };
    REQUIRE(eventually([&] { return stars() != nullptr; })); // when nobody types any more
    QTest::mouseClick(stars(), Qt::LeftButton);
    CHECK(desk.open->filter() == QStringLiteral("unwin*"));
    CHECK(desk.page->desk().sheet() != nullptr);
    REQUIRE(desk.open->setFilter(QStringLiteral("unwinx")));
    QTest::qWait(300);
    CHECK(buttonWith(*desk.page, QStringLiteral("*")) == nullptr);
}

TEST_CASE("the words that the filter asks for are marked in the abstract, whatever stands before them")
{
    Sitting desk("[2]");
    desk.setAbstract("Über Kernel: a kernel’s drivers, unwound; and no survey of kernels.");
    REQUIRE(desk.open->setFilter(QStringLiteral("kernel unw* -lisp label:[2]")));
    REQUIRE(desk.open->currentPaper() == paperLabelled(*desk.open, "[2]"));
    QStringList marked;
    for (const auto& mark : desk.page->paper()->abstract()->text()->extraSelections()) {
        marked += mark.cursor.selectedText();
    }
    CHECK(marked.join(QStringLiteral(" | ")).toStdString() == "Kernel | kernel | unwound");
    REQUIRE(desk.open->setFilter({}));
    CHECK(desk.page->paper()->abstract()->text()->extraSelections().isEmpty());
}
