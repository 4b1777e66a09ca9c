#include <QAction>

#include "tests/ui/shell/program_window.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("the key is called Enter on every page, and both keys of that name do the same")
{
    ProgramWindow opened;
    opened.openSample();
    int named = 0;
    for (const auto* name : PAGES) {
        const auto* page = opened.window->page(QLatin1String(name));
        REQUIRE(page != nullptr);
        for (const auto* action : page->findChildren<QAction*>()) {
            INFO(name << ": " << action->text().toStdString());
            const auto keys = action->shortcuts();
            for (const auto modifiers :
                 {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
                const auto enter = keys.indexOf(QKeySequence(modifiers | Qt::Key_Enter));
                const auto other = keys.indexOf(QKeySequence(modifiers | Qt::Key_Return));
                CHECK((enter < 0) == (other < 0));
                CHECK(enter <= other);
                named += enter >= 0 ? 1 : 0;
            }
        }
    }
    CHECK(named >= 8);
}
