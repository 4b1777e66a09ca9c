#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/charts/figures.h"
#include "tests/ui/support/window.h"
#include "ui/charts/chart_view.h"
#include "ui/controls/theme.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// A view with the map of the bundled review, and what it told.
struct Shown {
    ui::ChartView view;
    std::vector<ui::Mark> told;

    explicit Shown(const QSize& size = {800, 500})
    {
        QObject::connect(&view, &ui::ChartView::markActivated, &view, [this](const ui::Mark& mark) {
            told.push_back(mark);
        });
        view.resize(size);
        view.setFigure(bundledFigure("approach-architecture"), testStyle());
        view.show();
        QApplication::processEvents();
    }

    std::size_t markOf(const QString& text) const
    {
        const auto& marks = view.drawing().marks;
        const auto found =
            std::ranges::find_if(marks, [&](const ui::Mark& mark) { return mark.text.contains(text); });
        REQUIRE(found != marks.end());
        return static_cast<std::size_t>(found - marks.begin());
    }
};

const auto GREENFIELD_EMBEDDED = QStringLiteral("Greenfield × Embedded");

}

TEST_CASE("a click on a bubble tells its conditions")
{
    Shown shown;
    const auto mark = shown.markOf(GREENFIELD_EMBEDDED);
    QTest::mouseClick(
        shown.view.viewport(), Qt::LeftButton, {}, shown.view.markArea(mark).center().toPoint());
    REQUIRE(shown.told.size() == 1);
    CHECK(shown.told.front().conditions
          == report::Conditions{{"approach", "approach/greenfield"},
                                {"kernel-architecture", "kernel-architecture/embedded"}});
    CHECK(shown.told.front().papers == QStringList{QStringLiteral("[6]")});
}

TEST_CASE("a press that is let go elsewhere, the right button and a gap tell nothing")
{
    Shown shown;
    auto* viewport = shown.view.viewport();
    const auto bubble = shown.view.markArea(shown.markOf(GREENFIELD_EMBEDDED)).center().toPoint();
    const auto gap =
        shown.view.markArea(shown.markOf(QStringLiteral("Greenfield × Monolithic"))).center().toPoint();
    QTest::mousePress(viewport, Qt::LeftButton, {}, bubble);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, gap);
    QTest::mouseClick(viewport, Qt::RightButton, {}, bubble);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, gap);
    CHECK(shown.told.empty());
}

TEST_CASE("arrows walk from mark to mark, Enter and Space tell")
{
    Shown shown;
    shown.view.setFocus(Qt::TabFocusReason);
    shown.view.setCurrentMark(shown.markOf(QStringLiteral("Greenfield × Monolithic")));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.view.accessibleName().contains(GREENFIELD_EMBEDDED));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.accessibleName().contains(QStringLiteral("Incremental")));
    QTest::keyClick(&shown.view, Qt::Key_Space); // a gap
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    REQUIRE(shown.told.size() == 2);
    CHECK(shown.told[0].papers == QStringList{QStringLiteral("[6]")});
    CHECK(shown.told[1].papers == QStringList{QStringLiteral("[5]"), QStringLiteral("[17]")});
}

TEST_CASE("every mark can be reached with the arrows")
{
    Shown shown;
    std::set<std::size_t> seen;
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const auto mark = open.back();
        open.pop_back();
        if (!seen.insert(mark).second) {
            continue;
        }
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            shown.view.setCurrentMark(mark);
            QTest::keyClick(&shown.view, key);
            open.push_back(*shown.view.currentMark());
        }
    }
    CHECK(seen.size() == shown.view.drawing().marks.size());
}

TEST_CASE("the view names itself and what it shows to a screen reader")
{
    Shown shown;
    CHECK(unnamedControls(&shown.view).empty());
    auto* accessible = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(accessible != nullptr);
    const auto description = accessible->text(QAccessible::Description);
    CHECK(description.contains(QStringLiteral("24 papers")));
    CHECK(description.contains(QStringLiteral("9 with an answer to both"))); // published
}

TEST_CASE("what the filter holds is outlined, in whatever order its conditions stand")
{
    Shown shown;
    const auto before = shown.view.grab().toImage();
    shown.view.setSelectedMarks(
        {{{"kernel-architecture", "kernel-architecture/embedded"}, {"approach", "approach/greenfield"}}});
    const auto after = shown.view.grab().toImage();
    CHECK(before != after);
    const auto area = shown.view.markArea(shown.markOf(GREENFIELD_EMBEDDED));
    const auto edge = after.pixelColor(qRound(area.left() - 0.5), qRound(area.center().y()));
    CHECK(edge == ui::theme().accent);
}

TEST_CASE("a figure fills its view, and scrolls where that is too small instead of leaving something out")
{
    Shown shown;
    CHECK(shown.view.verticalScrollBar()->maximum() == 0);
    CHECK(shown.view.drawing().size.width() * shown.view.viewport()->logicalDpiX() / 25.4
          == Approx(shown.view.viewport()->width()).margin(1));
    CHECK_FALSE(shown.view.drawing().isCut);
    shown.view.resize(300, 130);
    QApplication::processEvents();
    CHECK_FALSE(shown.view.drawing().isCut);
    CHECK(shown.view.verticalScrollBar()->maximum() > 0);
    CHECK(takeWarnings().empty());
}

TEST_CASE("at true size a millimetre is a millimetre")
{
    Shown shown;
    shown.view.setFit(ui::ChartView::Fit::TrueSize);
    const auto mark = shown.markOf(GREENFIELD_EMBEDDED);
    const auto scale = shown.view.viewport()->logicalDpiX() / 25.4;
    CHECK(shown.view.markArea(mark).width() == Approx(shown.view.drawing().marks[mark].area.width() * scale));
    CHECK(shown.view.drawing().size.width() == Approx(84.7));
}

TEST_CASE("the view follows the theme")
{
    Shown shown;
    const auto corner = [&] { return shown.view.grab().toImage().pixelColor(1, 1); };
    CHECK(corner() == ui::theme().panel);
    ui::applyTheme(*qApp, ui::ThemeChoice::Dark);
    QApplication::processEvents();
    CHECK(ui::theme().isDark);
    CHECK(corner() == ui::theme().panel);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

TEST_CASE("a message stands where there is no figure")
{
    Shown shown;
    shown.view.setMessage(QStringLiteral("The dimension is gone."));
    CHECK(shown.view.drawing().marks.empty());
    CHECK(shown.view.accessibleDescription() == QStringLiteral("The dimension is gone."));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(shown.told.empty());
    CHECK(takeWarnings().empty());
}
