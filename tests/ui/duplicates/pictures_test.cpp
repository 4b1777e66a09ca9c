#include <QElapsedTimer>
#include <QListView>
#include <QSlider>
#include <QTest>

#include "tests/ui/duplicates/found_records.h"
#include "tests/ui/support/pictures.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/duplicates/group_panel.h"
#include "ui/duplicates/strictness_bar.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1230, 810), QSize(690, 510)}, [](const Pictures& pictures) {
        const auto open = openFoundRecords();
        DuplicatesPage page(*open);
        page.setNeighbours(QStringLiteral("sources"), QStringLiteral("coding"));
        page.resize(pictures.size);
        page.show();
        page.focusStart();
        REQUIRE(eventually([&] { return page.counts().has_value(); }));
        const auto press = [&](Qt::Key key) { QTest::keyClick(page.lists()->list(), key); };
        pictures.take(page, QStringLiteral("open"));
        press(Qt::Key_2);
        pictures.take(page, QStringLiteral("certain"));
        for (int i = 0; i < CERTAIN_GROUPS && !page.panel()->obstructed(); ++i) {
            press(Qt::Key_J);
        }
        pictures.take(page, QStringLiteral("obstacle"));
        press(Qt::Key_3);
        page.strictness()->slider()->setValue(70);
        pictures.take(page, QStringLiteral("merged"));
        press(Qt::Key_4);
        pictures.take(page, QStringLiteral("apart"));
        press(Qt::Key_1);
        while (page.lists()->current() != nullptr) {
            QElapsedTimer timer;
            timer.start();
            press(Qt::Key_D);
            WARN("decided in " << timer.elapsed() << " ms");
        }
        pictures.take(page, QStringLiteral("nothing"));
        const auto nothing = openEmpty();
        DuplicatesPage empty(*nothing);
        empty.setNeighbours(QStringLiteral("sources"), QStringLiteral("coding"));
        empty.resize(pictures.size);
        empty.show();
        pictures.take(empty, QStringLiteral("empty"));
    });
}
