#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/map/map_desk.h"
#include "ui/controls/said_line.h"

using namespace alidade;
using namespace alidade::tests;

// What the page says of itself, and when it no longer does.

namespace {

bool isSaid(const QWidget& part, const QString& text)
{
    const auto labels = part.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

void save(const MapDesk& desk)
{
    for (auto* action : desk.page->map().mapActions()) {
        if (action->text() == QStringLiteral("Save figure…")) {
            action->trigger();
        }
    }
    QTest::keyClick(desk.page->map().findChild<QLineEdit*>(), Qt::Key_Return);
    MapDesk::settle();
    REQUIRE(isSaid(desk.page->map(), QStringLiteral("Saved as")));
}

}

TEST_CASE("that a map was saved is said until it is another map, by its choices or by a filter")
{
    const MapDesk desk(openSample());
    save(desk);
    for (auto* action : desk.page->map().mapActions()) {
        if (action->text() == QStringLiteral("Swap rows and columns")) {
            action->trigger();
        }
    }
    MapDesk::settle();
    CHECK_FALSE(isSaid(desk.page->map(), QStringLiteral("Saved as")));
    save(desk);
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:1990")));
    MapDesk::settle();
    CHECK_FALSE(isSaid(desk.page->map(), QStringLiteral("Saved as")));
}

TEST_CASE("where no paper matches all charts say so in the same words")
{
    const MapDesk desk(openSample());
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:1990")));
    MapDesk::settle();
    for (const auto* panel : desk.page->charts().panels()) {
        CHECK(panel->chart().drawing().summary == QStringLiteral("No papers match."));
    }
}

TEST_CASE("letters that no value of the facets has are said to have no hit")
{
    const MapDesk desk(openSample());
    auto& search = desk.page->facets().search();
    const auto text = QStringLiteral("No facet has a value");
    typeText(&search, QStringLiteral("zzz"));
    CHECK(isSaid(desk.page->facets(), text));
    search.clear();
    CHECK_FALSE(isSaid(desk.page->facets(), text));
}

TEST_CASE("the status says what the map counts where that is not what the filter finds")
{
    const MapDesk desk(openSample());
    CHECK(desk.page->statusText().isEmpty());
    REQUIRE(
        desk.workspace().write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
            Paper paper; // on which nobody has decided
            paper.title = "Alone";
            transaction.insert(paper);
            return {};
        }));
    MapDesk::settle();
    CHECK(desk.page->statusText() == QStringLiteral("the map counts 24 of 24"));
}
