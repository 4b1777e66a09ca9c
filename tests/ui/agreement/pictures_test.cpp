#include <QApplication>
#include <QDir>
#include <QTest>

#include "tests/ui/agreement/agreement_desk.h"
#include "ui/agreement/consensus_dialog.h"
#include "ui/controls/theme.h"

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
            const auto grab = [&](QWidget& widget, const QString& name) {
                QTest::qWait(100);
                widget.grab().save(folder + QStringLiteral("/%1-%2").arg(name).arg(size.width()) + suffix);
            };
            Agreeing desk(openDisputed(), size);
            grab(desk.page, QStringLiteral("figures"));
            desk.press(Qt::Key_2, Qt::AltModifier);
            grab(desk.page, QStringLiteral("decisions"));
            desk.press(Qt::Key_J);
            grab(desk.page, QStringLiteral("three"));
            desk.press(Qt::Key_4, Qt::AltModifier);
            grab(desk.page, QStringLiteral("agreed"));
            desk.ask("approach");
            grab(desk.page, QStringLiteral("codes-agreed"));
            desk.press(Qt::Key_2, Qt::AltModifier);
            grab(desk.page, QStringLiteral("codes"));
            desk.press(Qt::Key_C);
            grab(*desk.page.findChild<ConsensusDialog*>(), QStringLiteral("dialog-codes"));
            desk.page.findChild<ConsensusDialog*>()->close();
            desk.page.activateWindow();
            QTest::qWait(50);
            desk.press(Qt::Key_1, Qt::AltModifier);
            grab(desk.page, QStringLiteral("figures-sets"));
            desk.press(Qt::Key_2, Qt::AltModifier);
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_3, Qt::AltModifier);
            grab(desk.page, QStringLiteral("settled"));

            Agreeing skewed(openCells({118, 5, 2, 0}), size);
            grab(skewed.page, QStringLiteral("warning"));
            skewed.press(Qt::Key_2, Qt::AltModifier);
            skewed.press(Qt::Key_C);
            grab(*skewed.page.findChild<ConsensusDialog*>(), QStringLiteral("dialog-decision"));
            skewed.page.findChild<ConsensusDialog*>()->close();

            Agreeing alone(openSample(), size);
            grab(alone.page, QStringLiteral("sample"));
            alone.ask("kernel-architecture");
            grab(alone.page, QStringLiteral("alone"));
        }
        Agreeing empty(openEmpty(), {1230, 810});
        empty.page.grab().save(folder + QStringLiteral("/empty") + suffix);
    }
}
