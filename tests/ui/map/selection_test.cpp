#include <QSignalSpy>

#include "core/map/survey.h"
#include "tests/ui/map/map_desk.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

/// Micro-kernel papers from 2021 on: Table 2 has [5], [17], [18], [24], [25]; their years are 2023, 2021,
/// 2024, 2019, 2020.
const std::set<std::string> WANTED = {"[5]", "[17]", "[18]"};

}

TEST_CASE("the same papers are found by facets, on the map and by a filter as text")
{
    SECTION("by facets")
    {
        const MapDesk desk(openSample());
        desk.clickFacet("kernel-architecture", "kernel-architecture/micro-kernel");
        auto& years = desk.page->facets().years();
        const auto at = [&](int year) { return years.yearArea(year).center(); };
        QTest::mousePress(&years, Qt::LeftButton, {}, at(2021));
        QTest::mouseMove(&years, at(2023));
        QTest::mouseMove(&years, at(2024));
        QTest::mouseRelease(&years, Qt::LeftButton, {}, at(2024));
        MapDesk::settle();
        CHECK(desk.workspace().filter()
              == QStringLiteral("kernel-architecture:micro-kernel year:2021..2024"));
        CHECK(desk.shownPapers() == WANTED);
    }
    SECTION("on the map")
    {
        const MapDesk desk(openSample());
        REQUIRE(desk.workspace().setFilter(QStringLiteral("year:>=2021")));
        MapDesk::settle();
        desk.click(desk.page->map().chart(), {"incremental", "micro-kernel"});
        CHECK(desk.shownPapers() == std::set<std::string>{"[5]", "[17]"});
        desk.click(desk.page->map().chart(), {"incremental", "micro-kernel"});
        desk.click(desk.page->map().chart(), {"none", "micro-kernel"});
        CHECK(desk.shownPapers() == std::set<std::string>{"[18]"});
    }
    SECTION("by a filter as text")
    {
        const MapDesk desk(openSample());
        REQUIRE(desk.workspace().setFilter(QStringLiteral("kernel-architecture:micro-kernel year:2021..")));
        MapDesk::settle();
        CHECK(desk.shownPapers() == WANTED);
        CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/micro-kernel") == 3);
        CHECK(desk.page->survey().counted() == 3);
    }
}

TEST_CASE("facets count the papers of the published tables")
{
    const MapDesk desk(openSample());
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/monolithic") == 4);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/micro-kernel") == 5);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/embedded") == 2);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/unikernel") == 4);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/exokernel") == 1);
    CHECK(desk.papersOf("kernel-architecture", "none") == 8);
    CHECK(desk.page->survey().counted() == 24);
}

TEST_CASE("a bubble that is clicked selects its papers everywhere, and clicked again lets them go")
{
    const MapDesk desk(openSample());
    auto& chart = desk.page->map().chart();
    const std::vector<std::string> bubble = {"incremental", "monolithic"};
    desk.click(chart, bubble);
    CHECK(desk.shownPapers() == std::set<std::string>{"[21]", "[26]", "[29]"}); // printed so
    CHECK(desk.papersOf("approach", "approach/incremental") == 3);
    CHECK(desk.page->survey().counted() == 3);
    desk.click(chart, bubble);
    CHECK(desk.workspace().filter().isEmpty());
    CHECK(desk.shownPapers().size() == 24);
}

TEST_CASE("an empty cell is a gap while nothing is filtered out, and no gap else")
{
    const MapDesk desk(openSample());
    const auto text = [&] {
        const auto& marks = desk.page->map().chart().drawing().marks;
        const auto cell = std::ranges::find_if(marks, [](const ui::Mark& mark) {
            return mark.text.startsWith(QStringLiteral("Greenfield × Monolithic"));
        });
        return cell == marks.end() ? QString() : cell->text;
    };
    CHECK(text().contains(QStringLiteral("gap")));
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2023")));
    MapDesk::settle();
    CHECK(text().contains(QStringLiteral("no papers")));
    CHECK_FALSE(text().contains(QStringLiteral("gap")));
}

TEST_CASE("Esc steps back through clicks, one by one")
{
    const MapDesk desk(openSample());
    desk.click(desk.page->map().chart(), {"incremental", "micro-kernel"});
    desk.clickFacet("source", "acm");
    const auto both = desk.workspace().filter();
    CHECK(both.contains(QStringLiteral("source:acm")));
    QTest::keyClick(&desk.page->facets().view(), Qt::Key_Escape);
    MapDesk::settle();
    CHECK(desk.workspace().filter()
          == QStringLiteral("approach:incremental kernel-architecture:micro-kernel"));
    QTest::keyClick(&desk.page->facets().view(), Qt::Key_Escape);
    MapDesk::settle();
    CHECK(desk.workspace().filter().isEmpty());
}

TEST_CASE("Alt leaves a value out, Ctrl lets another one in besides")
{
    const MapDesk desk(openSample());
    desk.clickFacet("kernel-architecture", "kernel-architecture/monolithic");
    desk.clickFacet("kernel-architecture", "kernel-architecture/unikernel", Qt::ControlModifier);
    CHECK(desk.workspace().filter() == QStringLiteral("kernel-architecture:monolithic,unikernel"));
    CHECK(desk.shownPapers().size() == 8);
    desk.clickFacet("kernel-architecture", "kernel-architecture/unikernel", Qt::AltModifier);
    CHECK(desk.workspace().filter()
          == QStringLiteral("kernel-architecture:monolithic -kernel-architecture:unikernel"));
    CHECK(desk.shownPapers().size() == 4);
}

TEST_CASE("where one value is chosen, a facet still says what each of the others would bring besides")
{
    const MapDesk desk(openSample());
    desk.clickFacet("kernel-architecture", "kernel-architecture/monolithic");
    CHECK(desk.facet("kernel-architecture", "kernel-architecture/monolithic")
              .data(ui::FacetModel::StateRole)
              .toInt()
          == static_cast<int>(map::FilterEdit::State::Asked));
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/monolithic") == 4);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/micro-kernel") == 5);
    CHECK(desk.papersOf("kernel-architecture", "none") == 8);
    CHECK(desk.papersOf("approach", "approach/incremental") == 3); // the other facets follow, and the map
    CHECK(desk.papersOf("approach", "approach/greenfield") == 0);
    CHECK(desk.shownPapers().size() == 4);
    desk.clickFacet("kernel-architecture", "kernel-architecture/micro-kernel", Qt::ControlModifier);
    CHECK(desk.shownPapers().size() == 9);
    CHECK(desk.papersOf("approach", "approach/incremental") == 5);
    CHECK(desk.papersOf("kernel-architecture", "kernel-architecture/unikernel") == 4);
}

TEST_CASE("where years are chosen, the columns of the other years stay as high as they would be")
{
    const MapDesk desk(openSample());
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2023 kernel-architecture:micro-kernel")));
    MapDesk::settle();
    const auto& facets = desk.page->survey().facets();
    const auto years = std::ranges::find(facets, "year", &map::Facet::name);
    REQUIRE(years != facets.end());
    std::map<std::string, unsigned> counted;
    for (const auto& year : years->values) {
        if (year.papers > 0) {
            counted[year.value] = year.papers;
        }
    }
    // [5], [17], [18], [24], [25]
    CHECK(
        counted
        == std::map<std::string, unsigned>{{"2019", 1}, {"2020", 1}, {"2021", 1}, {"2023", 1}, {"2024", 1}});
    CHECK(desk.shownPapers() == std::set<std::string>{"[5]"});
}

TEST_CASE("a bar and a year are clicked like a bubble")
{
    const MapDesk desk(openSample());
    desk.click(desk.page->charts().bars().chart(), {"panics"});
    CHECK(desk.shownPapers().size() == 2); // challenge by papers: panics 2
    desk.click(desk.page->charts().bars().chart(), {"panics"});
    desk.click(desk.page->charts().years().chart(), {"2023"});
    CHECK(desk.shownPapers().size() == 6); // year: 2023 6
    CHECK(desk.workspace().filter() == QStringLiteral("year:2023"));
}

TEST_CASE("the page shows what the survey of the counted papers says, once for each change")
{
    const MapDesk desk(openSample());
    QSignalSpy surveyed(&desk.page->survey(), &ui::LiveSurvey::surveyed);
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2020..")));
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2021..")));
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2021.. -approach:porting")));
    MapDesk::settle();
    CHECK(surveyed.size() == 1);
    const auto expected = map::survey(desk.workspace().index(), desk.workspace().counted());
    for (const auto& facet : expected.facets) {
        if (facet.name == "year" || facet.name == "verdict") {
            continue;
        }
        desk.page->facets().model().showMore(ui::toQt(facet.name));
        for (const auto& value : facet.values) {
            INFO(facet.name << ":" << value.value);
            CHECK(desk.papersOf(facet.name.c_str(), value.value.c_str()) == value.papers);
        }
    }
}

TEST_CASE("a page that is not shown counts nothing, and all that is due when it is shown again")
{
    const MapDesk desk(openSample());
    QSignalSpy surveyed(&desk.page->survey(), &ui::LiveSurvey::surveyed);
    desk.page->hide();
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2023")));
    MapDesk::settle();
    CHECK(surveyed.empty());
    desk.page->show();
    CHECK(surveyed.size() == 1);
    CHECK(desk.papersOf("kernel-architecture", "none") <= 6);
}

TEST_CASE("the verdicts count all papers that match, for the counted ones are included all")
{
    const MapDesk desk(openSample());
    CHECK(desk.papersOf("verdict", "included") == 24);
}
