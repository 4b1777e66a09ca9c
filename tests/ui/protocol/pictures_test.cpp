#include <QComboBox>
#include <QDir>
#include <QTableView>

#include "tests/ui/protocol/protocol_desk.h"
#include "ui/controls/theme.h"
#include "ui/protocol/checklist_model.h"
#include "ui/protocol/checklist_view.h"
#include "ui/protocol/delete_criterion_dialog.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const auto suffix =
            choice == ThemeChoice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        for (const auto size : {QSize(1080, 720), QSize(690, 510)}) {
            ProtocolDesk desk;
            desk.page.resize(size);
            const auto picture = [&](const QString& name) {
                QTest::qWait(100);
                desk.page.grab().save(folder + QStringLiteral("/%1-%2").arg(name).arg(size.width()) + suffix);
            };
            const auto first = desk.criterion("EX1");
            desk.exclude({"[5]", "[14]", "[6]"}, first.id);
            picture(QStringLiteral("review"));
            desk.select(PlanPart::Screening);
            picture(QStringLiteral("screening"));
            desk.select(PlanPart::Sources);
            picture(QStringLiteral("sources"));
            const auto& model = *desk.plan().model();
            desk.plan().select(*model.item(model.index(1, 0, model.indexOf({PlanPart::Questions, 0}))));
            picture(QStringLiteral("question"));
            desk.select(PlanPart::Exclude, first.id.value);
            picture(QStringLiteral("criterion"));
            desk.plan().tree()->setFocus();
            desk.press(Qt::Key_Delete);
            REQUIRE(desk.plan().question() != nullptr);
            desk.plan().question()->grab().save(folder + QStringLiteral("/delete-%1").arg(size.width())
                                                + suffix);
            desk.plan().question()->reject();
            auto changed = first;
            changed.text = "No part of it runs in a kernel.";
            REQUIRE(desk.open->write(QStringLiteral("change"), [&](store::Transaction& transaction) {
                return screening::updateCriterion(transaction, changed);
            }));
            desk.page.showTab(ProtocolPage::SecondLook);
            desk.page.focusStart();
            picture(QStringLiteral("second-look"));
            desk.page.showTab(ProtocolPage::Checklist);
            REQUIRE(eventually([&] { return desk.page.checklist()->isReady(); }));
            picture(QStringLiteral("checklist"));
            desk.page.checklist()->choose(report::Standard::PrismaS);
            desk.page.checklist()->table()->selectRow(8);
            picture(QStringLiteral("prisma-s"));
            desk.page.checklist()->choose(report::Standard::Petersen);
            picture(QStringLiteral("petersen"));
        }
        ProtocolDesk desk(openEmpty());
        desk.page.resize(1080, 720);
        QTest::qWait(50);
        desk.page.grab().save(folder + QStringLiteral("/empty") + suffix);
        desk.page.showTab(ProtocolPage::SecondLook);
        QTest::qWait(50);
        desk.page.grab().save(folder + QStringLiteral("/empty-look") + suffix);
    }
}
