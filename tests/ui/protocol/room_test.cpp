#include <QTableView>
#include <QTreeView>

#include "tests/ui/protocol/protocol_desk.h"
#include "ui/papers/row_delegate.h"
#include "ui/protocol/checklist_model.h"
#include "ui/protocol/checklist_view.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using Desk = alidade::tests::ProtocolDesk;

TEST_CASE("keys stand in a narrow column of the plan, and long questions take several lines")
{
    Desk desk;
    const auto* tree = desk.plan().findChild<QTreeView*>();
    REQUIRE(tree != nullptr);
    CHECK(tree->columnWidth(PlanModel::Name) < 140);
    const auto& model = *desk.plan().model();
    const auto question = model.index(0, PlanModel::Text, model.indexOf({PlanPart::Questions, 0}));
    REQUIRE(tree->fontMetrics().horizontalAdvance(question.data().toString())
            > tree->columnWidth(PlanModel::Text));
    CHECK(eventually([&] { return tree->visualRect(question).height() > RowDelegate::ROW_HEIGHT + 8; }));
    const auto sources = model.indexOf({PlanPart::Sources, 0});
    const auto last = model.index(model.rowCount(sources) - 1, PlanModel::Name, sources);
    CHECK(last.data().toString() == QStringLiteral("Reference list of the review"));
    CHECK(tree->visualRect(last).width() > tree->columnWidth(PlanModel::Name)); // no text stands beside it
}

TEST_CASE("a topic of the checklist that is longer than its column takes several lines")
{
    Desk desk;
    desk.page.showTab(ProtocolPage::Checklist);
    REQUIRE(eventually([&] { return desk.page.checklist()->isReady(); }));
    const auto* table = desk.page.checklist()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (const auto column : {ChecklistModel::Name, ChecklistModel::State}) {
            const auto text = table->model()->index(row, column).data().toString();
            const int room = table->columnWidth(column) - 2 * RowDelegate::PADDING;
            const bool isLong = table->fontMetrics().horizontalAdvance(text) > room;
            CAPTURE(text.toStdString());
            CHECK(
                (!isLong || eventually([&] { return table->rowHeight(row) > RowDelegate::ROW_HEIGHT + 8; })));
        }
    }
}
