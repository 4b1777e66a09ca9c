#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "core/coding/taxonomy_edit.h"
#include "core/report/figure_edit.h"
#include "core/review/settings.h"
#include "tests/ui/map/map_desk.h"

#include <random>

using namespace alidade;
using namespace alidade::tests;

namespace {

QAction* action(const MapDesk& desk, const char* text)
{
    for (auto* each : desk.page->pageActions()) {
        if (each->text() == QString::fromUtf8(text)) {
            return each;
        }
    }
    FAIL("there is no action " << text);
    return nullptr;
}

void run(const MapDesk& desk, const char* text)
{
    action(desk, text)->trigger();
    MapDesk::settle();
}

/// The text of the labels that are seen.
QString seen(const QWidget& widget)
{
    QString text;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            text += label->text() + QLatin1Char('\n');
        }
    }
    return text;
}

QPushButton* buttonNamed(const QWidget& widget, const char* text)
{
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QString::fromUtf8(text)) {
            return button;
        }
    }
    return nullptr;
}

std::string mapQuestion(const MapDesk& desk)
{
    return report::savedFigures(desk.workspace().review().database()).back().question;
}

}

TEST_CASE("the bundled review opens on its saved map")
{
    const MapDesk desk(openSample());
    const auto& map = desk.page->survey().map();
    REQUIRE((map && *map));
    CHECK((*map)->rows.name == "approach");
    CHECK((*map)->columns.name == "kernel-architecture");
    // greenfield, incremental, porting by monolithic, micro-kernel, embedded, unikernel, exokernel, as
    // written
    const std::vector<std::vector<std::uint32_t>> published = {
        {0, 0, 1, 1, 1}, {3, 2, 0, 0, 0}, {0, 0, 0, 1, 0}};
    for (std::size_t row = 0; row < published.size(); ++row) {
        for (std::size_t column = 0; column < published[row].size(); ++column) {
            CHECK((*map)->cells[row][column].papers == published[row][column]);
        }
    }
}

TEST_CASE("bubbles become a heat map, rows become columns, and the review remembers it")
{
    const MapDesk desk(openSample());
    run(desk, "Draw as heat map");
    run(desk, "Swap rows and columns");
    CHECK((*desk.page->survey().map())->rows.name == "kernel-architecture");
    CHECK(action(desk, "Draw as heat map")->isChecked());
    CHECK_FALSE(action(desk, "Draw as bubbles")->isChecked());
    CHECK(desk.page->map().chart().drawing().marks.size() > 20);
    desk.click(desk.page->map().chart(), {"micro-kernel", "incremental"});
    CHECK(desk.shownPapers() == std::set<std::string>{"[5]", "[17]"});

    ui::MapPage again(desk.workspace());
    again.show();
    MapDesk::settle();
    CHECK((*again.survey().map())->rows.name == "kernel-architecture");
}

TEST_CASE("a figure is saved as it is seen, with a name of its own, and one undo takes it away")
{
    const MapDesk desk(openSample());
    const auto figures = [&] { return report::savedFigures(desk.workspace().review().database()).size(); };
    const auto before = figures();
    run(desk, "Draw as heat map");
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2020..")));
    MapDesk::settle();
    const auto save = [&](const QString& title) {
        run(desk, "Save figure…");
        auto* field = desk.page->map().findChild<QLineEdit*>();
        REQUIRE(field);
        CHECK(field->hasFocus());
        if (!title.isEmpty()) {
            field->setText(title);
        }
        QTest::keyClick(field, Qt::Key_Return);
        MapDesk::settle();
    };
    save({});
    REQUIRE(figures() == before + 1);
    const auto saved = report::savedFigures(desk.workspace().review().database()).back();
    CHECK(saved.kind == "map");
    CHECK(saved.title == "Implementation approach × Kernel architecture");
    const auto question = report::figureQuestion(report::FigureKind::Map, mapQuestion(desk));
    REQUIRE(question);
    CHECK(question->rows == "approach");
    CHECK(question->columns == "kernel-architecture");
    CHECK(question->filter == "year:2020..");
    CHECK(saved.style.find("heat") != std::string::npos);
    save({});
    REQUIRE(figures() == before + 2);
    CHECK(report::savedFigures(desk.workspace().review().database()).back().slug != saved.slug);
    CHECK(seen(desk.page->map()).contains(QStringLiteral("Saved as")));
    REQUIRE(desk.workspace().undo());
    REQUIRE(desk.workspace().undo());
    CHECK(figures() == before);
}

TEST_CASE("Esc leaves the title of a figure, and does not step back")
{
    const MapDesk desk(openSample());
    desk.clickFacet("kernel-architecture", "kernel-architecture/exokernel");
    run(desk, "Save figure…");
    auto* field = desk.page->map().findChild<QLineEdit*>();
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    MapDesk::settle();
    CHECK_FALSE(field->isVisible());
    CHECK_FALSE(desk.workspace().filter().isEmpty());
}

TEST_CASE("a review without papers says what to do, and one without dimensions too")
{
    const MapDesk empty(openEmpty());
    CHECK(seen(*empty.page).contains(QStringLiteral("No papers yet")));
    QSignalSpy wanted(empty.page.get(), &ui::Page::pageWanted);
    empty.page->focusStart();
    CHECK(buttonNamed(*empty.page, "Go to Searches")->hasFocus());
    QTest::mouseClick(buttonNamed(*empty.page, "Go to Searches"), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("sources"));
    CHECK(empty.page->statusText().isEmpty());

    REQUIRE(
        empty.workspace().write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
            Paper paper;
            paper.title = "Alone";
            transaction.insert(paper);
            return {};
        }));
    MapDesk::settle();
    CHECK(seen(*empty.page).contains(QStringLiteral("Nothing to map by yet")));
    CHECK(empty.page->survey().counted() == 1);
    CHECK(MapDesk::warnings().empty());

    REQUIRE(
        empty.workspace().write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
            Dimension dimension;
            dimension.label = "Approach";
            Code code;
            code.dimension = *coding::addDimension(transaction, dimension);
            code.label = "Greenfield";
            REQUIRE(coding::addCode(transaction, code));
            return {};
        }));
    MapDesk::settle();
    const auto& map = empty.page->survey().map();
    REQUIRE((map && *map)); // one dimension stands by years
    CHECK((*map)->rows.name == "approach");
    CHECK((*map)->columns.name == "year");
}

TEST_CASE("a map by dimensions without codes says so and leads to the taxonomy")
{
    MapDesk desk(openEmpty());
    REQUIRE(
        desk.workspace().write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
            Paper paper;
            paper.title = "Alone";
            transaction.insert(paper);
            for (const std::string label : {"Approach", "Architecture"}) {
                Dimension dimension;
                dimension.label = label;
                REQUIRE(coding::addDimension(transaction, dimension));
            }
            return {};
        }));
    MapDesk::settle();
    CHECK(seen(desk.page->map()).contains(QStringLiteral("No codes to map by yet")));
    QSignalSpy wanted(desk.page.get(), &ui::Page::pageWanted);
    QTest::mouseClick(buttonNamed(desk.page->map(), "Open the taxonomy"), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("taxonomy"));
}

TEST_CASE("a filter that nothing matches can be cleared where the map would be")
{
    const MapDesk desk(openSample());
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:1990")));
    MapDesk::settle();
    CHECK(seen(desk.page->map()).contains(QStringLiteral("No paper matches the filter")));
    CHECK(desk.page->survey().counted() == 0);
    QTest::mouseClick(buttonNamed(desk.page->map(), "Clear the filter"), Qt::LeftButton);
    MapDesk::settle();
    CHECK(desk.workspace().filter().isEmpty());
    CHECK_FALSE(seen(desk.page->map()).contains(QStringLiteral("No paper matches")));
}

TEST_CASE("a dimension with a new short name stays on the map; one that is deleted makes room for another")
{
    const MapDesk desk(openSample());
    const auto rename = [&](const char* from, const char* to) {
        return desk.workspace().write(QStringLiteral("rename"),
                                      [&](store::Transaction& transaction) -> Result<void> {
                                          auto dimension = *desk.workspace().index().taxonomy().find(
                                              *desk.workspace().index().taxonomy().dimension(from));
                                          dimension.slug = to;
                                          return coding::updateDimension(transaction, dimension);
                                      });
    };
    run(desk, "Swap rows and columns");
    REQUIRE(rename("approach", "road"));
    MapDesk::settle();
    REQUIRE(*desk.page->survey().map());
    CHECK((*desk.page->survey().map())->columns.name == "road");
    CHECK((*desk.page->survey().map())->rows.name == "kernel-architecture");
}

TEST_CASE("charts that are folded away are not computed, and are when they are opened")
{
    const MapDesk desk(openSample());
    auto& bars = desk.page->charts().bars();
    bars.setOpen(false);
    REQUIRE(desk.workspace().setFilter(QStringLiteral("kernel-architecture:unikernel")));
    MapDesk::settle();
    const auto stale = bars.chart().drawing().summary;
    bars.setOpen(true);
    MapDesk::settle();
    CHECK(bars.chart().drawing().summary != stale);
}

TEST_CASE("a review that is open for reading is explored, and offers nothing that would write")
{
    auto review = openSample();
    const auto file = review->review().file();
    review.workspace.reset();
    auto opened = Review::open(file, store::Access::Read, {"Tester"});
    REQUIRE(opened);
    review.workspace = std::make_unique<ui::Workspace>(std::move(*opened));
    const MapDesk desk(std::move(review));
    desk.click(desk.page->map().chart(), {"incremental", "micro-kernel"});
    CHECK(desk.shownPapers() == std::set<std::string>{"[5]", "[17]"});
    CHECK_FALSE(action(desk, "Save figure…")->isEnabled());
    CHECK(MapDesk::warnings().empty());
}

TEST_CASE("a third dimension colours the map, and its depth follows the taxonomy")
{
    const MapDesk desk(openSample());
    auto* colour = [&]() -> QComboBox* {
        for (auto* box : desk.page->map().findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Colour")) {
                return box;
            }
        }
        return nullptr;
    }();
    REQUIRE(colour != nullptr);
    CHECK(colour->currentText() == QStringLiteral("none"));
    colour->setFocus();
    QTest::keyClick(colour, Qt::Key_Down);
    MapDesk::settle();
    REQUIRE((*desk.page->survey().map())->third);
    CHECK((*desk.page->survey().map())->third->name == "kernel-architecture");
}

TEST_CASE("the facets' model keeps Qt's contract while everything changes")
{
    const MapDesk desk(openGenerated(60));
    const QAbstractItemModelTester tester(&desk.page->facets().model());
    desk.clickFacet("first", "first/code-1");
    desk.page->facets().model().setSearch(QStringLiteral("code 1"));
    REQUIRE(desk.workspace().setFilter(QStringLiteral("year:2010..")));
    MapDesk::settle();
    desk.page->facets().model().setSearch({});
    desk.page->facets().model().showMore(QStringLiteral("venue"));
    MapDesk::settle();
    CHECK(desk.page->facets().model().indexOf(QStringLiteral("venue")).isValid());
}

TEST_CASE("a long facet shows some of its values, and more when asked")
{
    const MapDesk desk(openGenerated(500));
    auto& model = desk.page->facets().model();
    const auto venue = desk.facet("venue");
    const int few = model.rowCount(venue);
    CHECK(few == 13); // twelve of twenty, and "8 more"
    CHECK(model.index(few - 1, 0, venue).data().toString() == QStringLiteral("8 more"));
    desk.page->facets().view().activate(model.index(few - 1, 0, venue), ui::Choice::Only);
    MapDesk::settle();
    CHECK(model.rowCount(desk.facet("venue")) == 20);
}

TEST_CASE("where the screening has included no paper, the map counts none and says what they wait for")
{
    const MapDesk desk(openGenerated(5));
    REQUIRE(desk.workspace().write(QStringLiteral("two"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, "two-blind"); // each has one decision
        return {};
    }));
    MapDesk::settle();
    CHECK(desk.page->survey().counted() == 0);
    CHECK(desk.shownPapers().empty());
    CHECK(
        seen(*desk.page).contains(QStringLiteral("No paper is included yet: 5 wait for a second decision.")));
    QSignalSpy wanted(desk.page.get(), &ui::Page::pageWanted);
    QTest::mouseClick(buttonNamed(*desk.page, "Go to Screening"), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("screening"));

    REQUIRE(desk.workspace().write(QStringLiteral("none"), [](store::Transaction& t) -> Result<void> {
        for (const auto& decision : t.database().all<Decision>()) {
            t.remove<Decision>(decision.id);
        }
        return {};
    }));
    MapDesk::settle();
    CHECK(desk.page->survey().counted() == 5); // nobody screens: all are counted
}

TEST_CASE("the values of a facet stand in the order of the review, by name or by papers, as one likes")
{
    const MapDesk desk(openSample());
    const auto values = [&](const MapDesk& of) {
        auto& model = of.page->facets().model();
        const auto facet = of.facet("kernel-architecture");
        QStringList labels;
        for (int row = 0; row < model.rowCount(facet); ++row) {
            labels << model.index(row, 0, facet).data().toString();
        }
        labels.removeAll(QStringLiteral("no answer"));
        return labels;
    };
    const auto given = values(desk);
    CHECK(given.front() == QStringLiteral("Monolithic"));
    desk.page->facets().view().setCurrentIndex(
        desk.facet("kernel-architecture", "kernel-architecture/unikernel"));
    CHECK(action(desk, "Values in the order of the review")->isChecked());
    run(desk, "Values by papers");
    // Table 2: micro-kernel 5, monolithic and unikernel 4, embedded 2, exokernel 1
    CHECK(values(desk).mid(0, 5)
          == QStringList{QStringLiteral("Micro-kernel"),
                         QStringLiteral("Monolithic"),
                         QStringLiteral("Unikernel"),
                         QStringLiteral("Embedded"),
                         QStringLiteral("Exokernel")});
    CHECK(desk.page->facets().view().currentIndex().data().toString() == QStringLiteral("Unikernel"));
    run(desk, "Values by name");
    CHECK(std::ranges::is_sorted(values(desk)));
    CHECK(action(desk, "Values by name")->isChecked());
    CHECK_FALSE(action(desk, "Values by papers")->isChecked());

    ui::MapPage again(desk.workspace()); // the review remembers it
    again.show();
    MapDesk::settle();
    auto& model = again.facets().model();
    const auto first = model.index(0, 0, model.indexOf(QStringLiteral("kernel-architecture")));
    CHECK(first.data().toString() == values(desk).front());
    run(desk, "Show all facets in their order");
    CHECK(values(desk) == given);
}

TEST_CASE("two hundred clicks anywhere leave a page that agrees with itself, and no warning")
{
    const MapDesk desk(openSample());
    MapDesk::warnings();
    std::mt19937 random(20240401);
    const auto below = [&](unsigned end) { return end == 0 ? 0U : static_cast<unsigned>(random() % end); };
    auto& view = desk.page->facets().view();
    for (int step = 0; step < 200; ++step) {
        switch (below(6)) {
        case 0:
        case 1: {
            const QPoint at(20 + static_cast<int>(below(120)),
                            static_cast<int>(below(static_cast<unsigned>(view.viewport()->height()))));
            const auto modifiers = below(4) == 0 ? Qt::AltModifier : Qt::NoModifier;
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
            break;
        }
        case 2: {
            auto& chart = desk.page->map().chart();
            const auto marks = static_cast<unsigned>(chart.drawing().marks.size());
            if (marks > 0 && chart.isVisible()) {
                const auto at = chart.markArea(below(marks)).center().toPoint();
                QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, at);
            }
            break;
        }
        case 3: {
            auto& years = desk.page->facets().years();
            const QPoint at(static_cast<int>(below(static_cast<unsigned>(years.width()))), 10);
            QTest::mouseClick(&years, Qt::LeftButton, {}, at);
            break;
        }
        case 4: QTest::keyClick(&view, Qt::Key_Escape); break;
        case 5: {
            const char* forms[] = {"Draw as heat map",
                                   "Draw as bubbles",
                                   "Swap rows and columns",
                                   "Count codings",
                                   "Count papers"};
            if (below(3) == 0) {
                run(desk, forms[below(5)]);
            }
            break;
        }
        }
        MapDesk::settle();
        INFO("step " << step << ", filter " << ui::fromQt(desk.workspace().filter()));
        REQUIRE(static_cast<std::size_t>(desk.page->papers().papers().rowCount())
                == desk.workspace().counted().count());
        REQUIRE(desk.page->survey().counted() == desk.workspace().counted().count());
    }
    CHECK(MapDesk::warnings().empty());
}
