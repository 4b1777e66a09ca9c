#include <QLineEdit>

#include "tests/ui/map/map_desk.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
    MapDesk::settle();
}

QString currentText(const MapDesk& desk)
{
    return desk.page->facets().view().currentIndex().data().toString();
}

}

TEST_CASE("facets are walked, folded and chosen by keyboard alone")
{
    const MapDesk desk(openSample());
    auto& view = desk.page->facets().view();
    view.setCurrentIndex(desk.facet("kernel-architecture"));
    press(&view, Qt::Key_Down);
    CHECK(currentText(desk) == QStringLiteral("Monolithic"));
    press(&view, Qt::Key_Space);
    CHECK(desk.workspace().filter() == QStringLiteral("kernel-architecture:monolithic"));
    CHECK(currentText(desk) == QStringLiteral("Monolithic"));
    press(&view, Qt::Key_Down);
    press(&view, Qt::Key_Plus);
    CHECK(desk.workspace().filter() == QStringLiteral("kernel-architecture:monolithic,micro-kernel"));
    press(&view, Qt::Key_Minus);
    CHECK(desk.workspace().filter()
          == QStringLiteral("kernel-architecture:monolithic -kernel-architecture:micro-kernel"));
    press(&view, Qt::Key_Minus);
    CHECK(desk.workspace().filter() == QStringLiteral("kernel-architecture:monolithic"));
    view.setCurrentIndex(desk.facet("kernel-architecture"));
    press(&view, Qt::Key_Left);
    CHECK_FALSE(view.isExpanded(desk.facet("kernel-architecture")));
    press(&view, Qt::Key_Space);
    CHECK(view.isExpanded(desk.facet("kernel-architecture")));
}

TEST_CASE("letters in the facets search their values, and Esc ends the search before it steps back")
{
    const MapDesk desk(openSample());
    auto& view = desk.page->facets().view();
    auto& search = desk.page->facets().search();
    desk.clickFacet("source", "acm");
    const auto filter = desk.workspace().filter();
    typeText(&view, QStringLiteral("u"));
    CHECK(search.hasFocus());
    search.setText(QStringLiteral("unik"));
    MapDesk::settle();
    press(&search, Qt::Key_Down);
    CHECK(view.hasFocus());
    CHECK(currentText(desk) == QStringLiteral("Unikernel"));
    search.setFocus();
    press(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(desk.workspace().filter() == filter);
    press(&view, Qt::Key_Escape);
    CHECK(desk.workspace().filter().isEmpty());
}

TEST_CASE("a code deep in its tree is found with those above it, accents and case aside")
{
    const MapDesk desk(openSample());
    auto& model = desk.page->facets().model();
    model.setSearch(QStringLiteral("MONOMORPH"));
    const auto deep = desk.facet("challenge", "challenge/binary-size/monomorphization");
    CHECK(deep.parent() == desk.facet("challenge", "challenge/binary-size"));
    CHECK(model.rowCount(desk.facet("challenge")) == 1);
    model.setSearch(QStringLiteral("no such value"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a range of years is chosen and taken back by keyboard")
{
    const MapDesk desk(openSample());
    auto& years = desk.page->facets().years();
    years.setFocus();
    press(&years, Qt::Key_End); // 2024
    press(&years, Qt::Key_Left, Qt::ShiftModifier);
    press(&years, Qt::Key_Left, Qt::ShiftModifier);
    press(&years, Qt::Key_Space);
    CHECK(desk.workspace().filter() == QStringLiteral("year:2022..2024"));
    CHECK(desk.shownPapers().size() == 13); // 2022 3, 2023 6, 2024 4
    CHECK(years.accessibleDescription().contains(QStringLiteral("2022 to 2024")));
    press(&years, Qt::Key_Delete);
    CHECK(desk.workspace().filter().isEmpty());
}

TEST_CASE("a bubble is reached and chosen by keyboard")
{
    const MapDesk desk(openSample());
    auto& chart = desk.page->map().chart();
    chart.setFocus();
    chart.setCurrentMark(desk.mark(chart, {"incremental", "micro-kernel"}));
    press(&chart, Qt::Key_Return);
    CHECK(desk.shownPapers() == std::set<std::string>{"[5]", "[17]"});
    press(&chart, Qt::Key_Right);
    CHECK(chart.currentMark());
}

TEST_CASE("facets are moved and hidden by keyboard, and the review remembers it")
{
    auto review = openSample();
    const auto folder = review.folder.path();
    const MapDesk desk(std::move(review));
    auto& view = desk.page->facets().view();
    auto& model = desk.page->facets().model();
    const auto first = [&] { return model.index(0, 0).data(ui::FacetModel::FieldRole).toString(); };
    CHECK(first() == QStringLiteral("kernel-architecture"));
    view.setCurrentIndex(desk.facet("kernel-architecture"));
    press(&view, Qt::Key_Down, Qt::AltModifier);
    CHECK(first() == QStringLiteral("approach"));
    view.setCurrentIndex(desk.facet("approach"));
    press(&view, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(first() == QStringLiteral("kernel-architecture"));

    ui::MapPage again(desk.workspace());
    again.show();
    MapDesk::settle();
    CHECK_FALSE(again.facets().model().indexOf(QStringLiteral("approach")).isValid());
}

TEST_CASE("every control has a name, in a full review and in an empty one")
{
    const MapDesk full(openSample());
    CHECK(unnamedControls(full.page.get()).empty());
    for (const auto& name : unnamedControls(full.page.get())) {
        UNSCOPED_INFO(ui::fromQt(name));
    }
    CHECK(unnamedControls(full.page.get()).empty());
    const MapDesk empty(openEmpty());
    CHECK(unnamedControls(empty.page.get()).empty());
}

TEST_CASE("a screen reader hears of a value how many papers have it and whether it is chosen")
{
    const MapDesk desk(openSample());
    const auto spoken = [&](const char* value) {
        return desk.facet("kernel-architecture", value).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken("kernel-architecture/micro-kernel") == QStringLiteral("Micro-kernel, 5 papers"));
    CHECK(spoken("kernel-architecture/exokernel") == QStringLiteral("Exokernel, 1 paper"));
    desk.clickFacet("kernel-architecture", "kernel-architecture/exokernel");
    CHECK(spoken("kernel-architecture/exokernel") == QStringLiteral("Exokernel, 1 paper, chosen"));
}

TEST_CASE("every action of the page has a name of its own and no shortcut twice")
{
    const MapDesk desk(openSample());
    std::set<QString> names;
    std::set<QString> keys;
    for (const auto* action : desk.page->pageActions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK(names.insert(action->text()).second);
        if (!action->shortcut().isEmpty()) {
            INFO(ui::fromQt(action->text()));
            CHECK(keys.insert(action->shortcut().toString()).second);
        }
    }
}
