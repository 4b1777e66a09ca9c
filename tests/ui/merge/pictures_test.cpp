#include <QApplication>
#include <QDir>
#include <QTest>

#include "tests/ui/merge/merge_desk.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/merge/merge_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    const int text = qEnvironmentVariableIntValue("ALIDADE_TEXT");
    if (text > 0) {
        auto font = QApplication::font();
        font.setPixelSize(text);
        QApplication::setFont(font);
    }
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const auto suffix =
            choice == ThemeChoice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        for (const auto size : {QSize(1066, 690), QSize(690, 510)}) {
            MergeDesk desk;
            MergePage page(*desk.open);
            page.resize(size);
            page.show();
            page.focusStart();
            const auto picture = [&](const QString& name) {
                QTest::qWait(100);
                page.grab().save(folder + QStringLiteral("/%1-%2").arg(name).arg(size.width()) + suffix);
            };
            const auto settle = [&] { REQUIRE(eventually([&] { return !page.isBusy(); })); };
            const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
                QTest::keyClick(&page, key, modifiers);
                settle();
            };
            picture(QStringLiteral("start"));
            desk.changeTheirs("Code [24]", desk.giving("[24]", "approach/greenfield"));
            page.setOther(desk.theirs);
            settle();
            picture(QStringLiteral("news"));
            desk.disagree();
            press(Qt::Key_F5);
            picture(QStringLiteral("conflicts"));
            press(Qt::Key_T);
            press(Qt::Key_K);
            picture(QStringLiteral("chosen"));
            press(Qt::Key_M, Qt::ShiftModifier);
            press(Qt::Key_Return, Qt::ControlModifier);
            picture(QStringLiteral("merged"));
            press(Qt::Key_F5);
            page.setOther(desk.theirs);
            settle();
            picture(QStringLiteral("nothing"));
            page.setOther(desk.open->review().file());
            settle();
            picture(QStringLiteral("refused"));
        }
    }
}
