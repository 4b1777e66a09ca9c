#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "core/report/figure_edit.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/charts/figure_style.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_preview.h"
#include "ui/report/figures_page.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;

namespace {

bool isSaid(const QWidget& part, const QString& text)
{
    const auto labels = part.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

}

TEST_CASE("a figure that is higher than its page says so, and what makes it lower")
{
    const auto open = openSample();
    ui::FiguresPage page(*open);
    page.resize(1200, 800);
    page.show();
    int high = 0;
    for (const auto& figure : report::savedFigures(open->review().database())) {
        if (figure.kind == "taxonomy") {
            page.editFigure(figure.id);
            high += isSaid(page, QStringLiteral("Higher than a page (240 mm)")) ? 1 : 0;
        } else if (figure.kind == "map") {
            page.editFigure(figure.id);
            CHECK_FALSE(isSaid(page, QStringLiteral("Higher than a page")));
        }
    }
    CHECK(high == 1);
    ui::FigureStyle slide;
    slide.width = ui::WidthPreset::Slide;
    CHECK_FALSE(ui::pageHeightOf(slide));
}

TEST_CASE("what is edited can be exported without going back to all figures")
{
    const auto open = openSample();
    ui::FiguresPage page(*open);
    page.show();
    page.editFigure(report::savedFigures(open->review().database()).front().id);
    const auto buttons = page.findChildren<QPushButton*>();
    CHECK(std::ranges::any_of(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->isEnabled()
            && button->accessibleName() == QStringLiteral("Export…");
    }));
}

TEST_CASE("a row of a table's preview is as high as its texts in sight")
{
    ui::FigurePreview preview;
    preview.resize(500, 400);
    preview.show();
    const auto* table = preview.findChild<QTableView*>();
    REQUIRE(table != nullptr);
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += "many words ";
    }
    report::Grid grid;
    grid.header = {"Paper", "Title", "Venue", "Far away"};
    grid.rows = {{std::string("[2]"), std::string(50, 'n'), std::string(50, 'n'), std::string("few")}};
    preview.showTable(grid, true);
    const int low = table->rowHeight(0);
    grid.rows.front().back() = text;
    preview.showTable(grid, true);
    CHECK(table->rowHeight(0) == low);
    grid.rows.front().front() = text;
    preview.showTable(grid, true);
    CHECK(table->rowHeight(0) > low);
}
