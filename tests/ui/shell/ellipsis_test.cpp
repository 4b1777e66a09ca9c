#include <QAction>

#include "tests/ui/shell/program_window.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a button that opens a dialog says so as the menu does")
{
    ProgramWindow opened("en");
    opened.openSample();
    int asking = 0;
    // these ask on the page itself: below the button, and in a line above the map
    const QStringList onPage = {QStringLiteral("New figure…"), QStringLiteral("Save figure…")};
    for (const auto* name : PAGES) {
        const auto* page = opened.window->page(QLatin1String(name));
        REQUIRE(page != nullptr);
        for (const auto* action : page->findChildren<QAction*>()) {
            if (action->text().endsWith(QChar(u'…')) && !onPage.contains(action->text())) {
                INFO(name << ": " << action->text().toStdString());
                CHECK(action->iconText().endsWith(QChar(u'…')));
                ++asking;
            }
        }
    }
    CHECK(asking >= 15);
}
