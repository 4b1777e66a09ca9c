#include <QHeaderView>
#include <QListView>

#include "tests/ui/duplicates/duplicates_desk.h"
#include "ui/duplicates/group_panel.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using Desk = alidade::tests::DuplicatesDesk;

// What is shown first, and how much room it has.

TEST_CASE("the first group is shown while nobody has chosen one, also where more are found meanwhile")
{
    Desk desk;
    auto* lists = desk.page.lists();
    const auto all = lists->model(DuplicatePart::Open)->tasks();
    const auto find = [&](std::vector<duplicates::Task> open) {
        duplicates::Worklist found;
        found.open = std::move(open);
        lists->setWorklist(std::move(found));
    };
    find({all.back()});
    find(all);
    CHECK(lists->list()->currentIndex().row() == 0);
    desk.press(Qt::Key_J);
    find({all.at(1)});
    find(all);
    CHECK(lists->list()->currentIndex().row() == 1);
}

TEST_CASE("a group takes no line that its title does not need")
{
    const Desk desk;
    auto* list = desk.page.lists()->list();
    const auto height = [&] { return list->visualRect(list->currentIndex()).height(); };
    const int narrow = height();
    desk.page.lists()->setFixedWidth(700);
    REQUIRE(eventually([&] { return height() < narrow; }));
}

TEST_CASE("a long name of a field leaves the room to the values, and a score is not parted from its sign")
{
    const Desk desk;
    auto* view = desk.page.panel()->comparison();
    auto shown = qobject_cast<ComparisonModel*>(view->model())->shown();
    auto named = shown.rows.back();
    named.field = "the number of times that a work is cited in the core collection";
    shown.rows.push_back(named);
    view->show(shown, true);
    CHECK(view->verticalHeader()->width() <= 156);
    CHECK(desk.page.panel()->reasonsText().contains(QStringLiteral("\u00a0%)")));
}

TEST_CASE("in a small window there is room for the names of fields, in German too")
{
    Desk desk;
    desk.page.resize(790, 560); // of a window of 1024 x 700
    QCoreApplication::processEvents();
    CHECK(desk.page.panel()->comparison()->verticalHeader()->maximumWidth() >= 115); // "Erschienen in"
}
