#include <QApplication>
#include <QPushButton>

#include "tests/ui/shell/program_window.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a control that hides or disables itself leaves the keyboard to its page, not to Undo")
{
    ProgramWindow opened;
    opened.openSample();
    auto& window = *opened.window;
    QApplication::setActiveWindow(&window);
    for (const auto* name : PAGES) {
        window.showPage(QLatin1String(name));
        auto* page = window.currentPage();
        auto* undo = window.findChild<QPushButton*>(QStringLiteral("undoButton"));
        for (const bool isHiding : {true, false}) {
            INFO(name << (isHiding ? ", hidden" : ", disabled"));
            auto* last = new QPushButton(QStringLiteral("Settle"), page);
            QWidget::setTabOrder(last, undo);
            last->show();
            last->setFocus();
            REQUIRE(last->hasFocus());
            isHiding ? last->hide() : last->setEnabled(false);
            eventually([&] { return page->isAncestorOf(QApplication::focusWidget()); });
            CHECK(page->isAncestorOf(QApplication::focusWidget()));
            delete last;
        }
    }
}

TEST_CASE("going from page to page, the keyboard goes along")
{
    ProgramWindow opened;
    opened.openSample();
    auto& window = *opened.window;
    QApplication::setActiveWindow(&window);
    for (const auto* name : PAGES) {
        INFO(name);
        window.showPage(QLatin1String(name));
        QTest::qWait(20); // what the page before has left to do about it
        CHECK(window.currentPage()->isAncestorOf(QApplication::focusWidget()));
    }
}
