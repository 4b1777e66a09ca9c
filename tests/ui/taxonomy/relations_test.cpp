#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "core/coding/code_ties.h"
#include "tests/ui/support/window.h"
#include "ui/taxonomy/item_panel.h"
#include "ui/taxonomy/item_picker.h"
#include "ui/taxonomy/relate_dialog.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The bundled review, in whose second table Redox stands in the row of micro-kernels, among others.
struct Desk {
    OpenReview open = openSample();
    TaxonomyPage page{*open};
    CodeId micro = codeAt(*open, "kernel-architecture/micro-kernel");

    Desk()
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.select({micro});
    }

    QStringList ties() const
    {
        QStringList texts;
        for (int i = 0; i < page.panel()->ties()->count(); ++i) {
            texts += page.panel()->ties()->item(i)->text();
        }
        return texts;
    }
};

}

TEST_CASE("a code is related to another one in the reviewer's words, at either end, one step of undo")
{
    Desk desk;
    CHECK(desk.ties().size() == 3); // table 2: Atmosphere, Redox, RedLeaf
    QTest::mouseClick(desk.page.panel()->relateButton(), Qt::LeftButton);
    auto* dialog = desk.page.findChild<RelateDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->relateButton()->isEnabled());
    const auto greenfield = codeAt(*desk.open, "approach/greenfield");
    dialog->other()->choose(greenfield);
    dialog->howField()->setText(QStringLiteral(" asks for "));
    QTest::mouseClick(dialog->relateButton(), Qt::LeftButton);
    CHECK(desk.ties().back() == QStringLiteral("Greenfield  (asks for)"));
    desk.page.select({greenfield});
    CHECK(desk.ties() == QStringList{QStringLiteral("Micro-kernel  (asks for)")});
    REQUIRE(desk.open->undo());
    CHECK(desk.ties().isEmpty());
    CHECK_FALSE(desk.page.panel()->ties()->isVisible());
    CHECK(desk.page.panel()->relateButton()->isVisible());
}

TEST_CASE("two codes are not related twice in the same words, and the dialog stays")
{
    Desk desk;
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(desk.page.panel()->relateButton(), Qt::LeftButton);
        auto* dialog = desk.page.findChildren<RelateDialog*>().back();
        dialog->other()->choose(codeAt(*desk.open, "approach/greenfield"));
        dialog->relateButton()->click();
        CHECK(dialog->isVisible() == (i == 1));
    }
    CHECK(desk.ties().size() == 4);
}

TEST_CASE("Delete takes a relation away, and leaves the codes")
{
    Desk desk;
    auto* list = desk.page.panel()->ties();
    const auto before = desk.ties();
    list->setCurrentRow(1);
    QApplication::setActiveWindow(&desk.page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(desk.ties() == QStringList{before.front(), before.back()});
    CHECK(desk.open->index().taxonomy().find(desk.micro) != nullptr);
    REQUIRE(desk.open->undo());
    CHECK(desk.ties() == before);
}
