#include <QComboBox>
#include <QTableView>

#include "tests/ui/protocol/protocol_desk.h"
#include "tests/ui/support/pictures.h"
#include "ui/protocol/checklist_model.h"
#include "ui/protocol/checklist_view.h"
#include "ui/protocol/delete_criterion_dialog.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1080, 720), QSize(690, 510)}, [](const Pictures& pictures) {
        ProtocolDesk desk;
        desk.page.resize(pictures.size);
        const auto first = desk.criterion("EX1");
        desk.exclude({"[5]", "[14]", "[6]"}, first.id);
        pictures.take(desk.page, QStringLiteral("review"));
        desk.select(PlanPart::Screening);
        pictures.take(desk.page, QStringLiteral("screening"));
        desk.select(PlanPart::Sources);
        pictures.take(desk.page, QStringLiteral("sources"));
        const auto& model = *desk.plan().model();
        desk.plan().select(*model.item(model.index(1, 0, model.indexOf({PlanPart::Questions, 0}))));
        pictures.take(desk.page, QStringLiteral("question"));
        desk.select(PlanPart::Exclude, first.id.value);
        pictures.take(desk.page, QStringLiteral("criterion"));
        desk.plan().tree()->setFocus();
        desk.press(Qt::Key_Delete);
        REQUIRE(desk.plan().question() != nullptr);
        pictures.take(*desk.plan().question(), QStringLiteral("delete"));
        desk.plan().question()->reject();
        auto changed = first;
        changed.text = "No part of it runs in a kernel.";
        REQUIRE(desk.open->write(QStringLiteral("change"), [&](store::Transaction& transaction) {
            return screening::updateCriterion(transaction, changed);
        }));
        desk.page.showTab(ProtocolPage::SecondLook);
        desk.page.focusStart();
        pictures.take(desk.page, QStringLiteral("second-look"));
        desk.page.showTab(ProtocolPage::Checklist);
        REQUIRE(eventually([&] { return desk.page.checklist()->isReady(); }));
        pictures.take(desk.page, QStringLiteral("checklist"));
        desk.page.checklist()->choose(report::Standard::PrismaS);
        desk.page.checklist()->table()->selectRow(8);
        pictures.take(desk.page, QStringLiteral("prisma-s"));
        desk.page.checklist()->choose(report::Standard::Petersen);
        pictures.take(desk.page, QStringLiteral("petersen"));
        ProtocolDesk empty(openEmpty());
        empty.page.resize(pictures.size);
        pictures.take(empty.page, QStringLiteral("empty"));
        empty.page.showTab(ProtocolPage::SecondLook);
        pictures.take(empty.page, QStringLiteral("empty-look"));
    });
}
