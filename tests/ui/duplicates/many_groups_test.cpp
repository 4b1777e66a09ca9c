#include "tests/ui/duplicates/duplicates_desk.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using Desk = alidade::tests::DuplicatesDesk;

TEST_CASE("many certain groups are merged beside the window, which takes no keys meanwhile")
{
    constexpr int GROUPS = 150;
    Desk desk(openCertainGroups(GROUPS));
    REQUIRE(desk.count(DuplicatePart::Certain) == GROUPS);
    desk.press(Qt::Key_M, Qt::ShiftModifier);
    CHECK(desk.papers() == 2 * GROUPS);
    desk.press(Qt::Key_M);
    CHECK(desk.papers() == 2 * GROUPS);
    REQUIRE(eventually([&] { return desk.papers() == GROUPS; }));
    REQUIRE(eventually([&] { return desk.count(DuplicatePart::Certain) == 0; })); // when it was told
    CHECK(desk.count(DuplicatePart::Merged) == GROUPS);
    CHECK(desk.page.noteText().isEmpty());
    REQUIRE(desk.open->undo());
    CHECK(desk.papers() == 2 * GROUPS);
}
