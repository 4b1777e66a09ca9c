#include <QLabel>
#include <QPushButton>

#include "tests/ui/screening/screening_desk.h"
#include "ui/papers/no_match.h"

using namespace alidade;
using namespace alidade::tests;
using screening::WorkSet;

namespace {

/// Ten papers, of which five are of the years 2000 to 2004.
struct Filtered : Screening {
    Filtered()
        : Screening(openPapers(10))
    {
        REQUIRE(page.followsFilter());
    }

    void filter(const char* text) { REQUIRE(open->applyFilter(QLatin1String(text))); }

    std::size_t left() const { return page.desk()->list()->count(WorkSet::Mine); }

    int year() const { return page.desk()->sheet()->paper.year.value_or(0); }

    QPushButton* emptyButton(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

}

TEST_CASE("screening runs over the papers of the filter, and over all again without one")
{
    Filtered desk;
    desk.filter("year:2000..2004");
    CHECK(desk.left() == 5);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(desk.paper());
        CHECK(desk.year() <= 2004);
        desk.press(Qt::Key_I);
    }
    CHECK_FALSE(desk.paper());
    CHECK(desk.left() == 0);
    CHECK(desk.page.emptyState()->isVisible());
    auto* clear = desk.emptyButton(QStringLiteral("Clear the filter"));
    REQUIRE(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(desk.left() == 5);
    REQUIRE(desk.paper());
    CHECK(desk.year() > 2004);
    CHECK(desk.decisions(Verdict::Include) == 5);
    CHECK(desk.isSound());
}

TEST_CASE(
    "a filter that hides the paper brings its first match, and the paper is back when it shows it again")
{
    Filtered desk;
    const auto before = desk.paper();
    const bool isEarly = desk.year() <= 2004;
    desk.filter(isEarly ? "year:2005..2009" : "year:2000..2004");
    CHECK(desk.paper() != before);
    CHECK((desk.year() <= 2004) != isEarly);
    desk.filter("year:1900");
    CHECK_FALSE(desk.paper());
    desk.filter("");
    CHECK(desk.paper() == before);
    desk.filter(isEarly ? "year:2000..2004" : "year:2005..2009"); // holds for it: it stays
    CHECK(desk.paper() == before);
}

TEST_CASE("whoever goes on with the matches of a filter stays there when it is taken away")
{
    Filtered desk;
    desk.filter(desk.year() <= 2004 ? "year:2005..2009" : "year:2000..2004");
    desk.press(Qt::Key_S);
    const auto chosen = desk.paper();
    desk.filter("");
    CHECK(desk.paper() == chosen);
}

TEST_CASE("the way back leads over papers that match alone")
{
    Filtered desk;
    const bool isEarly = desk.year() <= 2004;
    for (int i = 0; i < 9; ++i) {
        desk.press(Qt::Key_S);
    }
    desk.filter("year:2000..2004");
    for (int i = 0; i < 9; ++i) {
        desk.press(Qt::Key_Left);
        CHECK(desk.year() <= 2004);
    }
    CHECK((isEarly || desk.left() == 5));
}

TEST_CASE("an undo shows its paper, whether it matches or not")
{
    Filtered desk;
    const auto first = desk.paper();
    const bool isEarly = desk.year() <= 2004;
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_1);
    desk.filter(isEarly ? "year:2005..2009" : "year:2000..2004");
    REQUIRE(desk.open->undo());
    CHECK(desk.paper() == first);
    desk.press(Qt::Key_S); // and on from there
    CHECK((desk.year() <= 2004) != isEarly);
}

TEST_CASE("a paper that no longer matches after its decision is followed by the next match")
{
    Filtered desk;
    desk.filter("-verdict:excluded");
    const auto first = desk.paper();
    desk.press(Qt::Key_E);
    desk.press(Qt::Key_1);
    CHECK(desk.left() == 9);
    CHECK(desk.paper() != first);
    CHECK(desk.page.desk()->list()->count(WorkSet::All) == 9);
}

TEST_CASE("a filter without matches says so, and what clears it")
{
    Filtered desk;
    desk.filter("theseus");
    CHECK_FALSE(desk.paper());
    const auto* none = desk.page.findChild<ui::NoMatch*>();
    REQUIRE(none != nullptr);
    CHECK(none->isVisible());
    CHECK_FALSE(desk.page.emptyState()->isVisible());
    desk.press(Qt::Key_I); // decides on nothing
    CHECK(desk.decisions(Verdict::Include) == 0);
    desk.filter("");
    CHECK(desk.paper());
}

TEST_CASE("a filter that was chosen on another page holds when screening is shown")
{
    Filtered desk;
    const bool isEarly = desk.year() <= 2004;
    desk.page.hide();
    desk.filter(isEarly ? "year:2005..2009" : "year:2000..2004");
    desk.page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&desk.page));
    CHECK(desk.left() == 5);
    CHECK((desk.year() <= 2004) != isEarly);
    desk.page.hide();
    desk.filter("");
    desk.page.show();
    CHECK(desk.left() == 10);
}

TEST_CASE("the words that the filter asks for are marked in what is read")
{
    Filtered desk;
    desk.filter("microkernels");
    const auto* view = desk.page.findChild<ui::ReadingView*>();
    REQUIRE(view->extraSelections().size() == 1);
    CHECK(view->extraSelections().front().cursor.selectedText() == QStringLiteral("microkernels"));
    desk.filter("");
    CHECK(view->extraSelections().isEmpty());
}
