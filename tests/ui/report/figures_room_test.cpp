#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "core/report/figure_edit.h"
#include "tests/ui/support/window.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_preview.h"
#include "ui/report/figures_page.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("the kinds of figures are offered below the button that makes a new one")
{
    const auto open = openSample();
    ui::FiguresPage page(*open);
    page.resize(780, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto buttons = page.findChildren<QPushButton*>();
    const auto found = std::ranges::find(buttons, QStringLiteral("New"), &QPushButton::text);
    REQUIRE(found != buttons.end());
    auto* button = *found;
    button->click();
    auto* menu = page.findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    REQUIRE(menu->isVisible());
    const auto corner = button->mapToGlobal(QPoint(button->width(), button->height()));
    CHECK(menu->y() == corner.y());
    CHECK(menu->x() < corner.x());
    CHECK(menu->x() + menu->width() >= corner.x());
    menu->close();
}

TEST_CASE("where there is room a figure's fields have it, and the figure the rest")
{
    const auto open = openSample();
    const auto figures = report::savedFigures(open->review().database());
    const auto map = std::ranges::find(figures, std::string("map"), &Figure::kind);
    REQUIRE(map != figures.end());
    ui::FiguresPage page(*open);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.editFigure(map->id);
    const auto width = [&](int wide) {
        page.resize(wide, 680);
        const auto boxes = page.findChild<ui::FigureEditor*>()->findChildren<QComboBox*>();
        const auto shown = std::ranges::find_if(boxes, &QComboBox::isVisible);
        REQUIRE(shown != boxes.end());
        return (*shown)->width();
    };
    const int small = width(780);
    const int usual = width(1060);
    CHECK(usual > small + 30);
    CHECK(width(2000) < 2 * usual); // what is more is the figure's
}

TEST_CASE("the lines of a table are read in its preview without scrolling aside")
{
    const auto open = openSample();
    const auto figures = report::savedFigures(open->review().database());
    const auto criteria = std::ranges::find(figures, std::string("Criteria"), &Figure::title);
    REQUIRE(criteria != figures.end());
    ui::FiguresPage page(*open);
    page.resize(900, 680);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.editFigure(criteria->id);
    const auto* table = page.findChild<ui::FigurePreview*>()->findChild<QTableView*>();
    REQUIRE(table != nullptr);
    REQUIRE(eventually([&] { return table->isVisible() && table->model()->rowCount() > 0; }));
    CHECK(eventually([&] { return table->horizontalScrollBar()->maximum() == 0; }));
    page.resize(1400, 680);
    CHECK(eventually([&] { return table->columnWidth(3) > 400; }));
}
