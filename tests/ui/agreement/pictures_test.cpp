#include <QTest>

#include "tests/ui/agreement/agreement_desk.h"
#include "tests/ui/support/pictures.h"
#include "ui/agreement/consensus_dialog.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1230, 810), QSize(690, 510)}, [](const Pictures& pictures) {
        Agreeing desk(openDisputed(), pictures.size);
        pictures.take(desk.page, QStringLiteral("figures"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        pictures.take(desk.page, QStringLiteral("decisions"));
        desk.press(Qt::Key_J);
        pictures.take(desk.page, QStringLiteral("three"));
        desk.press(Qt::Key_4, Qt::AltModifier);
        pictures.take(desk.page, QStringLiteral("agreed"));
        desk.ask("approach");
        pictures.take(desk.page, QStringLiteral("codes-agreed"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        pictures.take(desk.page, QStringLiteral("codes"));
        desk.press(Qt::Key_C);
        pictures.take(*desk.page.findChild<ConsensusDialog*>(), QStringLiteral("dialog-codes"));
        desk.page.findChild<ConsensusDialog*>()->close();
        desk.page.activateWindow();
        QTest::qWait(50);
        desk.press(Qt::Key_1, Qt::AltModifier);
        pictures.take(desk.page, QStringLiteral("figures-sets"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_3, Qt::AltModifier);
        pictures.take(desk.page, QStringLiteral("settled"));

        Agreeing skewed(openCells({118, 5, 2, 0}), pictures.size);
        pictures.take(skewed.page, QStringLiteral("warning"));
        skewed.press(Qt::Key_2, Qt::AltModifier);
        skewed.press(Qt::Key_C);
        pictures.take(*skewed.page.findChild<ConsensusDialog*>(), QStringLiteral("dialog-decision"));
        skewed.page.findChild<ConsensusDialog*>()->close();

        Agreeing alone(openSample(), pictures.size);
        pictures.take(alone.page, QStringLiteral("sample"));
        alone.ask("kernel-architecture");
        pictures.take(alone.page, QStringLiteral("alone"));
        Agreeing empty(openEmpty(), pictures.size);
        pictures.take(empty.page, QStringLiteral("empty"));
    });
}
