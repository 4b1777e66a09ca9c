#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QSlider>
#include <QTest>

#include "tests/ui/duplicates/found_records.h"
#include "ui/controls/theme.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/duplicates/group_panel.h"
#include "ui/duplicates/strictness_bar.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const auto suffix =
            choice == ThemeChoice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        for (const auto size : {QSize(1230, 810), QSize(690, 510)}) {
            const auto open = openFoundRecords();
            DuplicatesPage page(*open);
            page.setNeighbours(QStringLiteral("sources"), QStringLiteral("coding"));
            page.resize(size);
            page.show();
            page.focusStart();
            REQUIRE(eventually([&] { return page.counts().has_value(); }));
            const auto picture = [&](const QString& name) {
                QTest::qWait(100);
                page.grab().save(folder + QStringLiteral("/%1-%2").arg(name).arg(size.width()) + suffix);
            };
            const auto press = [&](Qt::Key key) { QTest::keyClick(page.lists()->list(), key); };
            picture(QStringLiteral("open"));
            press(Qt::Key_2);
            picture(QStringLiteral("certain"));
            for (int i = 0; i < CERTAIN_GROUPS && !page.panel()->obstructed(); ++i) {
                press(Qt::Key_J);
            }
            picture(QStringLiteral("obstacle"));
            press(Qt::Key_3);
            page.strictness()->slider()->setValue(70);
            picture(QStringLiteral("merged"));
            press(Qt::Key_4);
            picture(QStringLiteral("apart"));
            press(Qt::Key_1);
            while (page.lists()->current() != nullptr) {
                QElapsedTimer timer;
                timer.start();
                press(Qt::Key_D);
                WARN("decided in " << timer.elapsed() << " ms");
            }
            picture(QStringLiteral("nothing"));
        }
        const auto open = openEmpty();
        DuplicatesPage page(*open);
        page.setNeighbours(QStringLiteral("sources"), QStringLiteral("coding"));
        page.resize(1230, 810);
        page.show();
        page.grab().save(folder + QStringLiteral("/empty") + suffix);
    }
}
