#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include "core/report/table_question.h"
#include "tests/ui/report/figures_desk.h"
#include "ui/charts/chart_view.h"

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a new figure is drawn at once, kept where anything was chosen, and one undo takes it away")
{
    OpenPage open(openSample());
    const auto count = open.figures().size();
    open.page.beginFigure("map");
    CHECK(open.figures().size() == count);
    CHECK_FALSE(open.page.findChild<ui::ChartView*>()->drawing().isEmpty);
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.isEditing());
    CHECK(open.figures().size() == count);
    open.page.beginFigure("map");
    open.field<QLineEdit>(QStringLiteral("Title"))->setText(QStringLiteral("Where we are"));
    open.press(Qt::Key_Escape);
    REQUIRE(open.figures().size() == count + 1);
    CHECK(open.gallery().currentFigure()->id == open.figures().back().id);
    REQUIRE(open.workspace().undo());
    CHECK(open.figures().size() == count);
}

TEST_CASE("a table is of papers, coded papers or claims, and each has the fields that choose among them")
{
    OpenPage open(openSample());
    open.page.beginFigure("table");
    const auto question = [&] { return *report::tableQuestion(open.editor().draft().question); };
    auto* of = open.field<QComboBox>(QStringLiteral("Table of"));
    of->setCurrentIndex(of->findData(QStringLiteral("coded")));
    auto* dimensions = open.field<QListWidget>(QStringLiteral("Dimensions"));
    REQUIRE(dimensions->count() == static_cast<int>(open.workspace().index().taxonomy().dimensions().size()));
    CHECK(question().dimensions.empty()); // all
    for (int row = 2; row < dimensions->count(); ++row) {
        dimensions->item(row)->setCheckState(Qt::Unchecked);
    }
    const auto all = open.workspace().index().taxonomy().dimensions();
    CHECK(question().dimensions == std::vector<std::string>{all[0].slug, all[1].slug});

    auto* filter = open.field<QLineEdit>(QStringLiteral("Filter"));
    filter->setText(QStringLiteral("yaer:2023"));
    CHECK_FALSE(open.editor().save());
    CHECK(QTest::qWaitFor([&] { return !filter->accessibleDescription().isEmpty(); }));
    filter->setText(QStringLiteral("year:2023"));
    CHECK(open.editor().save());
    CHECK(report::tableQuestion(open.figures().back().question)->filter == "year:2023");

    of->setCurrentIndex(of->findData(QStringLiteral("claims")));
    auto* metric = open.field<QComboBox>(QStringLiteral("Metric"));
    REQUIRE(metric->count() > 1);
    metric->setCurrentIndex(1);
    CHECK(question().metric == ui::fromQt(metric->currentData().toString()));
    CHECK(question().dimensions.empty());
    CHECK(question().filter == "year:2023");
    of->setCurrentIndex(of->findData(QStringLiteral("criteria")));
    CHECK(question().filter.empty());
}

TEST_CASE("a new figure that is whole without a choice is kept when it is left")
{
    OpenPage open(openSample());
    auto count = open.figures().size();
    for (const char* kind : {"flow", "table", "years", "claims", "taxonomy"}) {
        INFO(kind);
        open.page.beginFigure(kind);
        open.press(Qt::Key_Escape);
        CHECK_FALSE(open.isEditing());
        REQUIRE(open.figures().size() == ++count);
        CHECK(open.figures().back().kind == kind);
        CHECK(open.gallery().currentFigure()->id == open.figures().back().id);
    }
    open.page.beginFigure("frequency"); // of a dimension that nobody chose
    open.press(Qt::Key_Escape);
    CHECK(open.figures().size() == count);
}

TEST_CASE("a new figure can be given up")
{
    OpenPage open(openSample());
    const auto count = open.figures().size();
    open.page.beginFigure("taxonomy");
    open.editor().revert();
    CHECK_FALSE(open.isEditing());
    CHECK(open.figures().size() == count);
}
