#include <QTest>

#include "tests/ui/merge/merge_desk.h"
#include "tests/ui/support/pictures.h"
#include "ui/bridge/text.h"
#include "ui/merge/merge_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1066, 690), QSize(690, 510)}, [](const Pictures& pictures) {
        MergeDesk desk;
        MergePage page(*desk.open);
        page.resize(pictures.size);
        page.show();
        page.focusStart();
        const auto settle = [&] { REQUIRE(eventually([&] { return !page.isBusy(); })); };
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&page, key, modifiers);
            settle();
        };
        pictures.take(page, QStringLiteral("start"));
        desk.changeTheirs("Code [24]", desk.giving("[24]", "approach/greenfield"));
        page.setOther(desk.theirs);
        settle();
        pictures.take(page, QStringLiteral("news"));
        desk.disagree();
        press(Qt::Key_F5);
        pictures.take(page, QStringLiteral("conflicts"));
        press(Qt::Key_T);
        press(Qt::Key_K);
        pictures.take(page, QStringLiteral("chosen"));
        press(Qt::Key_M, Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        pictures.take(page, QStringLiteral("merged"));
        press(Qt::Key_F5);
        page.setOther(desk.theirs);
        settle();
        pictures.take(page, QStringLiteral("nothing"));
        page.setOther(desk.open->review().file());
        settle();
        pictures.take(page, QStringLiteral("refused"));
    });
}
