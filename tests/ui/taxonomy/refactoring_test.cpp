#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/taxonomy/item_picker.h"
#include "ui/taxonomy/refactoring_dialogs.h"
#include "ui/taxonomy/split_dialogs.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

struct Desk {
    OpenReview open = openSample();
    TaxonomyPage page{*open};

    Desk()
    {
        page.resize(1200, 800);
        page.show();
        page.focusStart();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    TaxonomyItem code(std::string_view path) const { return codeAt(*open, path); }
    bool hasCode(std::string_view path) const { return open->index().taxonomy().code(path).has_value(); }
    std::size_t papers(std::string_view path) const
    {
        return open->index().bits(codeAt(*open, path)).count();
    }

    template <class Dialog>
    Dialog* ask(const TaxonomyItems& items, Qt::Key key)
    {
        page.select(items);
        QTest::keyClick(static_cast<QWidget*>(page.tree()), key);
        auto* dialog = page.findChild<Dialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(unnamedControls(dialog).empty());
        return dialog;
    }
};

/// The rows of the dry run: paper, what changes.
std::vector<std::pair<QString, QString>> changesIn(const RefactoringDialog& dialog)
{
    std::vector<std::pair<QString, QString>> list;
    const auto* model = dialog.impact().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        list.emplace_back(model->index(row, 0).data().toString(), model->index(row, 2).data().toString());
    }
    return list;
}

}

TEST_CASE("two codes are merged after their dry run, by keys alone, and come back with one undo")
{
    Desk desk;
    const auto entries = desk.open->review().journal().count();
    auto* dialog = desk.ask<MergeDialog>({desk.code("kernel-architecture/exokernel")}, Qt::Key_M);
    CHECK_FALSE(dialog->doButton()->isEnabled());
    auto* field = dialog->target()->findChild<QLineEdit*>();
    REQUIRE(eventually([&] { return field->hasFocus(); }));
    typeText(field, QStringLiteral("unikernel"));
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));

    // Table 2: the only paper on an exokernel is [15]
    CHECK(dialog->impact().sentenceText() == QStringLiteral("1 paper changes."));
    REQUIRE(changesIn(*dialog).size() == 1);
    CHECK(changesIn(*dialog).front().first == QStringLiteral("[15]"));
    CHECK(changesIn(*dialog).front().second == QStringLiteral("Exokernel → Unikernel"));
    CHECK(desk.open->review().journal().count() == entries);
    CHECK(desk.hasCode("kernel-architecture/exokernel"));

    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(desk.hasCode("kernel-architecture/exokernel"));
    CHECK(desk.papers("kernel-architecture/unikernel") == 5); // 4 of Table 2, and [15]
    CHECK(desk.open->review().journal().count() == entries + 1);
    REQUIRE(desk.open->undo());
    CHECK(desk.papers("kernel-architecture/exokernel") == 1);
    CHECK(desk.papers("kernel-architecture/unikernel") == 4);
}

TEST_CASE("of many papers the dry run and the change go on beside the window, and come to the same")
{
    Desk desk;
    const auto entries = desk.open->review().journal().count();
    QPointer<MergeDialog> dialog =
        desk.ask<MergeDialog>({desk.code("kernel-architecture/exokernel")}, Qt::Key_M);
    dialog->setFewPapers(0);
    dialog->target()->choose(desk.code("kernel-architecture/unikernel"));
    dialog->rehearse();
    CHECK(dialog->impact().sentenceText() == QStringLiteral("Looking what would change …"));
    CHECK_FALSE(dialog->doButton()->isEnabled());
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(dialog->impact().sentenceText() == QStringLiteral("1 paper changes."));
    CHECK(changesIn(*dialog).front().second == QStringLiteral("Exokernel → Unikernel"));
    CHECK(desk.open->review().journal().count() == entries);

    dialog->doButton()->click();
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    CHECK_FALSE(desk.hasCode("kernel-architecture/exokernel"));
    CHECK(desk.papers("kernel-architecture/unikernel") == 5); // 4 of Table 2, and [15]
    CHECK(desk.open->review().journal().count() == entries + 1);
}

TEST_CASE(
    "what is chosen while a dry run goes on is tried out next, and a dialog that is closed waits for none")
{
    Desk desk;
    QPointer<MergeDialog> dialog =
        desk.ask<MergeDialog>({desk.code("kernel-architecture/exokernel")}, Qt::Key_M);
    dialog->setFewPapers(0);
    dialog->target()->choose(desk.code("kernel-architecture/unikernel"));
    dialog->rehearse();
    dialog->target()->choose(desk.code("kernel-architecture/micro-kernel"));
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    REQUIRE(changesIn(*dialog).size() == 1);
    CHECK(changesIn(*dialog).front().second == QStringLiteral("Exokernel → Micro-kernel"));

    dialog->rehearse();
    dialog->reject();
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    CHECK(desk.hasCode("kernel-architecture/exokernel"));
    REQUIRE(desk.open->write(QStringLiteral("title"), [](store::Transaction& transaction) {
        setSetting(transaction, "title", "Kernels");
        return Result<void>();
    }));
}

TEST_CASE("of several selected codes the first is offered as the one that stays")
{
    Desk desk;
    auto* dialog = desk.ask<MergeDialog>(
        {desk.code("kernel-architecture/unikernel"), desk.code("kernel-architecture/exokernel")}, Qt::Key_M);
    CHECK(dialog->target()->chosen() == desk.code("kernel-architecture/unikernel"));
    CHECK(dialog->doButton()->isEnabled());
    dialog->reject();
    CHECK(desk.hasCode("kernel-architecture/exokernel"));
}

TEST_CASE("a code that papers carry is not deleted before it is said what becomes of their codings")
{
    Desk desk;
    auto* dialog = desk.ask<DeleteDialog>({desk.code("kernel-architecture/exokernel")}, Qt::Key_Delete);
    CHECK_FALSE(dialog->doButton()->isEnabled());
    CHECK(dialog->impact().sentenceText().contains(QStringLiteral("what becomes of their codings")));

    SECTION("they go to another code")
    {
        dialog->target()->choose(desk.code("kernel-architecture/unikernel"));
        REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
        CHECK(dialog->moveChoice()->isChecked());
        dialog->doButton()->click();
        CHECK(desk.papers("kernel-architecture/unikernel") == 5);
    }
    SECTION("they are discarded, since it was said so")
    {
        dialog->discardChoice()->click();
        REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
        CHECK(changesIn(*dialog).front().second == QStringLiteral("Exokernel is dropped"));
        dialog->doButton()->click();
        CHECK_FALSE(desk.hasCode("kernel-architecture/exokernel"));
        REQUIRE(desk.open->undo());
        CHECK(desk.papers("kernel-architecture/exokernel") == 1);
    }
}

TEST_CASE("a code that nobody used is deleted without a question, and the selection goes to the next")
{
    Desk desk;
    const auto approach = *desk.open->index().taxonomy().dimension("approach");
    const auto added = addItem(*desk.open, {approach, 0}, QStringLiteral("Unused"));
    REQUIRE(added);
    auto* dialog = desk.ask<DeleteDialog>({*added}, Qt::Key_Delete);
    CHECK(dialog->doButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK_FALSE(desk.hasCode("approach/unused"));
    CHECK(desk.page.selected() == TaxonomyItems{desk.code("approach/greenfield")});
}

TEST_CASE("a move that cannot be says why, and one that can names the new place")
{
    Desk desk;
    auto* dialog = desk.ask<MoveDialog>({desk.code("approach/greenfield")}, Qt::Key_V);
    dialog->target()->choose(desk.code("approach/porting"));
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(changesIn(*dialog).front().second.endsWith(QStringLiteral("Porting / Greenfield")));
    // [5] … have one architecture each: a second one there cannot be
    dialog->target()->choose(TaxonomyItem(*desk.open->index().taxonomy().dimension("kernel-architecture")));
    dialog->rehearse();
    CHECK_FALSE(dialog->doButton()->isEnabled());
    CHECK(dialog->impact().sentenceText().contains(QStringLiteral("[")));
}

TEST_CASE("a code is split paper by paper with digits, and the rest stays")
{
    Desk desk;
    auto* dialog = desk.ask<SplitCodeDialog>({desk.code("kernel-architecture/micro-kernel")}, Qt::Key_S);
    CHECK_FALSE(dialog->doButton()->isEnabled());
    typeText(dialog->parts()[0], QStringLiteral("Verified"));
    typeText(dialog->parts()[1], QStringLiteral("Isolated"));
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(dialog->impact().sentenceText() == QStringLiteral("5 papers change.")); // all go to the first part

    dialog->perPaperChoice()->click();
    auto* papers = dialog->papers();
    papers->setFocus();
    papers->selectRow(0); // [5]
    QTest::keyClick(papers, Qt::Key_1);
    papers->selectRow(1); // [17]
    QTest::keyClick(papers, Qt::Key_2);
    dialog->rehearse();
    CHECK(dialog->impact().sentenceText() == QStringLiteral("2 papers change."));
    dialog->doButton()->click();
    CHECK(desk.papers("kernel-architecture/verified") == 1);
    CHECK(desk.papers("kernel-architecture/isolated") == 1);
    CHECK(desk.papers("kernel-architecture/micro-kernel") == 3);
    REQUIRE(desk.open->undo());
    CHECK(desk.papers("kernel-architecture/micro-kernel") == 5);
}

TEST_CASE("a dimension is split by its codes")
{
    Desk desk;
    const TaxonomyItem challenge = *desk.open->index().taxonomy().dimension("challenge");
    auto* dialog = desk.ask<SplitDimensionDialog>({challenge}, Qt::Key_S);
    typeText(dialog->name(), QStringLiteral("Language"));
    dialog->codes()->item(0)->setCheckState(Qt::Checked); // binary size
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(changesIn(*dialog).front().first == QStringLiteral("[2]")); // Table 4
    dialog->doButton()->click();
    CHECK(desk.hasCode("language/binary-size/monomorphization"));
}

TEST_CASE("a dimension with codings is deleted only when their loss is checked")
{
    Desk desk;
    const TaxonomyItem challenge = *desk.open->index().taxonomy().dimension("challenge");
    auto* dialog = desk.ask<DeleteDialog>({challenge}, Qt::Key_Delete);
    CHECK_FALSE(dialog->doButton()->isEnabled());
    dialog->discardChoice()->click();
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(dialog->impact().sentenceText() == QStringLiteral("7 papers change.")); // the review's codings
    dialog->reject();
    CHECK(desk.hasCode("challenge/panics"));
}

TEST_CASE("a dialog is no larger than the screen, so that its buttons are reached")
{
    Desk desk;
    const auto* dialog =
        desk.ask<SplitCodeDialog>({desk.code("kernel-architecture/micro-kernel")}, Qt::Key_S);
    const auto room = dialog->screen()->availableSize();
    CHECK(dialog->width() < room.width());
    CHECK(dialog->height() < room.height());
}
