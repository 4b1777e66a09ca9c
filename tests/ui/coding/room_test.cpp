#include <QTabBar>

#include "tests/ui/coding/sitting.h"
#include "ui/controls/theme.h"

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("in a small window the tabs of a paper have short words, and none is cut")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light); // which says how wide tabs are
    Sitting desk;
    const auto* tabs = desk.page->findChild<ui::PaperView*>()->findChild<QTabBar*>();
    REQUIRE(tabs != nullptr);
    CHECK(tabs->tabText(2) == QStringLiteral("Records  1"));
    desk.page->resize(790, 560); // of a window of 1024 x 700
    QCoreApplication::processEvents();
    CHECK(tabs->tabText(2) == QStringLiteral("Records"));
    CHECK(tabs->tabToolTip(2) == QStringLiteral("Records  1"));
    CHECK(tabs->tabRect(tabs->count() - 1).right() <= tabs->width());
    for (int i = 0; i < tabs->count(); ++i) {
        const int padding = 2 * 5;
        CHECK(tabs->tabRect(i).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) + padding);
    }
    qApp->setStyleSheet({});
}
