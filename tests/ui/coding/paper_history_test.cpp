#include <QHeaderView>
#include <QTreeWidget>

#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/coding/desk.h"
#include "ui/coding/paper_history.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a paper's history tells of a decision that is not to be seen yet, and not what it says")
{
    const auto open = openEmpty();
    PaperId paper;
    REQUIRE(open->write(QStringLiteral("begin"), [&](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, "two-blind");
        Paper row;
        row.label = "[1]";
        paper = t.insert(row);
        return {};
    }));
    open->setReviewer(QStringLiteral("Bob"));
    REQUIRE(open->writeAsReviewer(
        QStringLiteral("Exclude [1]"), [&](store::Transaction& t, ReviewerId reviewer) -> Result<void> {
            const auto made =
                screening::decide(t, {paper, reviewer, Stage::TitleAbstract, Verdict::Exclude, {}, {}});
            return made ? Result<void>() : Result<void>(fail(made.error()));
        }));
    open->setCurrentPaper(paper);
    ui::Desk desk(*open);
    ui::PaperHistory history(desk);
    history.show();
    const auto* list = history.findChild<QTreeWidget*>();
    REQUIRE(list != nullptr);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("Exclude [1]")); // his own
    open->setReviewer(QStringLiteral("Ada"));
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("Decision on [1]"));
    CHECK(list->topLevelItem(0)->toolTip(0) == QStringLiteral("Decision on [1]"));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("Bob"));
}

TEST_CASE("what a paper's history says fits beside the codes of a small window, and no time is cut")
{
    const auto open = openSample();
    open->setCurrentPaper(paperLabelled(*open, "[5]"));
    ui::Desk desk(*open);
    ui::PaperHistory history(desk);
    history.resize(320, 400);
    history.show();
    const auto* list = history.findChild<QTreeWidget*>();
    REQUIRE(list != nullptr);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(eventually([&] { return list->header()->length() <= list->viewport()->width(); }));
    CHECK(list->columnWidth(2) > list->fontMetrics().horizontalAdvance(list->topLevelItem(0)->text(2)));
}
