#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QScreen>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include "tests/ui/shell/program_window.h"
#include "ui/bridge/settings.h"
#include "ui/shell/recent_filters.h"

#include <catch2/catch.hpp>

/// What is typed into the search field above the pages.

using namespace alidade;
using namespace alidade::tests;

namespace {

void typeFilter(const ProgramWindow& opened, const QString& text)
{
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(opened.search()->hasFocus());
    QTest::keyClicks(opened.search(), text);
}

}

TEST_CASE("Esc in the search field brings back the filter that was in force before the typing began")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    const auto before = QStringLiteral("unwinding");
    REQUIRE(workspace.setFilter(before));
    const auto papers = workspace.selection().count();
    SECTION("where what was typed can be read")
    {
        typeFilter(opened, QStringLiteral("panics"));
        REQUIRE(eventually([&] { return workspace.filter() == QStringLiteral("panics"); }));
    }
    SECTION("where what was typed last cannot")
    {
        typeFilter(opened, QStringLiteral("panics"));
        REQUIRE(eventually([&] { return workspace.filter() == QStringLiteral("panics"); }));
        QTest::keyClicks(opened.search(), QStringLiteral(" xyz:"));
        REQUIRE(eventually([&] { return !opened.search()->accessibleDescription().isEmpty(); }));
    }
    SECTION("where what was typed first cannot")
    {
        typeFilter(opened, QStringLiteral("xyz:"));
        REQUIRE(eventually([&] { return !opened.search()->accessibleDescription().isEmpty(); }));
        opened.search()->selectAll();
        QTest::keyClicks(opened.search(), QStringLiteral("panics"));
        REQUIRE(eventually([&] { return workspace.filter() == QStringLiteral("panics"); }));
    }
    QTest::keyClick(opened.search(), Qt::Key_Escape);
    CHECK(workspace.filter() == before);
    CHECK(workspace.selection().count() == papers);
    CHECK(opened.search()->text() == before);
    CHECK_FALSE(opened.search()->hasFocus());
    REQUIRE(workspace.stepBack());
    CHECK(workspace.filter().isEmpty());
}

TEST_CASE("Esc in the search field leaves a filter that was in force before and was not typed over")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    REQUIRE(workspace.setFilter(QStringLiteral("unwinding")));
    typeFilter(opened, QStringLiteral("panics"));
    REQUIRE(eventually([&] { return workspace.filter() == QStringLiteral("panics"); }));
    QTest::keyClick(opened.search(), Qt::Key_Return); // kept
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(opened.search(), Qt::Key_Escape);
    CHECK(workspace.filter() == QStringLiteral("panics"));
}

TEST_CASE("a long message at the search field has several lines and ends with the window")
{
    ProgramWindow opened;
    opened.openSample();
    opened.window->resize(700, 600);
    typeFilter(opened, QStringLiteral("operating-system:foo "));
    const auto* message = opened.window->findChild<QLabel*>(QStringLiteral("searchMessage"));
    REQUIRE(message != nullptr);
    REQUIRE(
        eventually([&] { return message->isVisible() && message->text().contains(QStringLiteral("foo")); }));
    const auto& window = *opened.window;
    const int right = message->x() + message->width(); // where it was put: the tests' platform frames it
    CHECK(right <= window.mapToGlobal(QPoint(window.width(), 0)).x());
    CHECK(right <= window.screen()->geometry().right() + 1);
    CHECK(message->height() >= 2 * message->fontMetrics().height());
    CHECK(message->height() >= message->heightForWidth(message->width()));
}

TEST_CASE("on a page that shows all papers the filter stands dimmed, and none is typed")
{
    ProgramWindow opened;
    opened.openSample();
    REQUIRE(opened.workspace().setFilter(QStringLiteral("theseus year:2023")));
    const auto* field = opened.search()->parentWidget();
    const auto* status = opened.window->statusBar()->findChild<QLabel*>();
    for (const auto* name : PAGES) {
        INFO(name);
        opened.window->showPage(QLatin1String(name));
        const bool follows = opened.window->currentPage()->followsFilter();
        CHECK(opened.search()->isEnabled() == follows);
        CHECK(field->toolTip().isEmpty() == follows);
        CHECK(status->text().startsWith(follows ? QStringLiteral("2 of 24") : QStringLiteral("24 of 24")));
        QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
        CHECK(opened.search()->hasFocus() == follows);
    }
    for (const auto* name :
         PAGES) { // where the field takes the keyboard along, it is the page's from there on
        INFO(name);
        opened.window->showPage(QStringLiteral("map"));
        typeFilter(opened, {});
        opened.window->showPage(QLatin1String(name));
        const auto* focus = QApplication::focusWidget();
        const auto* page = opened.window->currentPage();
        CHECK((page == focus || page->isAncestorOf(focus)));
    }
    CHECK(opened.workspace().filter() == QStringLiteral("theseus year:2023"));
}

TEST_CASE("Backspace in an empty search field takes the last condition out of the filter, and its chip away")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    REQUIRE(workspace.setFilter(QStringLiteral("kernel-architecture:micro-kernel year:2023")));
    const auto chips = [&] {
        QStringList texts;
        for (const auto* chip : opened.search()->parentWidget()->findChildren<QToolButton*>()) {
            if (!chip->isHidden()) {
                texts.push_back(chip->text());
            }
        }
        return texts;
    };
    REQUIRE(eventually([&] { return chips().size() == 2; }));
    typeFilter(opened, {});
    QTest::keyClick(opened.search(), Qt::Key_Backspace);
    CHECK(workspace.filter() == QStringLiteral("kernel-architecture:micro-kernel"));
    REQUIRE(eventually([&] { return chips().size() == 1; }));
    CHECK(chips().front().startsWith(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(opened.search()->hasFocus());
    QTest::keyClick(opened.search(), Qt::Key_Backspace);
    CHECK(workspace.filter().isEmpty());
    CHECK(chips().isEmpty());
}

TEST_CASE("a word of which papers only have longer ones is offered with a star, and Enter takes it")
{
    ProgramWindow opened;
    opened.openSample();
    typeFilter(opened, QStringLiteral("unwin"));
    REQUIRE(eventually([&] { return opened.workspace().selection().count() == 0; }));
    auto* list = QApplication::activePopupWidget();
    REQUIRE(list != nullptr);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.workspace().filter() == QStringLiteral("unwin*"));
    CHECK(opened.workspace().selection().count() == 2);
}

TEST_CASE("while values of a field are suggested, nothing is wrong yet, and the field asks for nothing")
{
    ProgramWindow opened;
    opened.openSample();
    const auto all = opened.workspace().selection().count();
    const auto* message = opened.window->findChild<QLabel*>(QStringLiteral("searchMessage"));
    REQUIRE(message != nullptr);
    typeFilter(opened, QStringLiteral("year"));
    REQUIRE(eventually([&] { return !opened.workspace().selection().any(); }));
    typeText(opened.search(), QStringLiteral(":"));
    auto* list = QApplication::activePopupWidget();
    REQUIRE(list != nullptr);
    CHECK(eventually([&] { return opened.workspace().selection().count() == all; }));
    CHECK(opened.search()->text() == QStringLiteral("year:"));
    CHECK_FALSE(message->isVisible());
    CHECK(opened.search()->accessibleDescription().isEmpty());
    SECTION("until it is kept")
    {
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(opened.search()->hasFocus());
    }
    SECTION("until the list is closed")
    {
        QTest::keyClick(list, Qt::Key_Escape);
    }
    CHECK(eventually([&] { return message->isVisible(); }));
    CHECK(message->text().contains(QStringLiteral("year")));
}

TEST_CASE("what a field does not know is not said over the values that are suggested for it")
{
    ProgramWindow opened;
    opened.openSample();
    const auto* message = opened.window->findChild<QLabel*>(QStringLiteral("searchMessage"));
    typeFilter(opened, QStringLiteral("kernel-architecture:mi"));
    QTest::qWait(50);
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    CHECK_FALSE(message->isVisible());
    typeText(opened.search(), QStringLiteral("k"));
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Enter keeps what was typed, whatever is suggested, until an arrow has chosen a suggestion")
{
    ProgramWindow opened;
    opened.openSample();
    typeFilter(opened, QStringLiteral("author"));
    auto* list = QApplication::activePopupWidget();
    REQUIRE(list != nullptr);
    SECTION("nothing is chosen")
    {
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(opened.workspace().filter() == QStringLiteral("author"));
        CHECK_FALSE(opened.search()->hasFocus());
    }
    SECTION("the first one is")
    {
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(opened.search()->text() == QStringLiteral("author:"));
        CHECK(opened.search()->hasFocus());
    }
}

TEST_CASE("an arrow down in the empty search field offers the filters of before, the latest first")
{
    ui::settings().remove(QStringLiteral("recent-filters")); // of other tests
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    ui::RecentFilters recent(workspace);
    for (const auto* filter : {"unwinding", "year:2021 kernel", "unwinding", ""}) {
        REQUIRE(workspace.setFilter(QLatin1String(filter)));
        recent.remember();
    }
    CHECK(recent.list() == QStringList{QStringLiteral("unwinding"), QStringLiteral("year:2021 kernel")});
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(opened.search(), Qt::Key_Down);
    auto* list = opened.search()->findChild<QCompleter*>()->popup();
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(workspace.filter() == QStringLiteral("year:2021 kernel"));
}

TEST_CASE("a filter that stands for a while is remembered, of many the latest ones")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    ui::RecentFilters recent(workspace);
    for (int year = 2000; year < 2020; ++year) {
        REQUIRE(workspace.setFilter(QStringLiteral("year:%1").arg(year)));
        recent.remember();
    }
    CHECK(recent.list().size() == ui::RecentFilters::MOST);
    CHECK(recent.list().front() == QStringLiteral("year:2019"));
    REQUIRE(workspace.setFilter(QStringLiteral("unwinding")));
    CHECK(recent.list().front() == QStringLiteral("year:2019")); // it may be typed through
    CHECK(eventually([&] { return recent.list().front() == QStringLiteral("unwinding"); }));
}
