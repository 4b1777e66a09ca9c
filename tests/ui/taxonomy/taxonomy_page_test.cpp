#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "core/coding/taxonomy_edit.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/taxonomy/item_panel.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/taxonomy/taxonomy_tree_model.h"
#include "ui/taxonomy/toolkit_import.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The page on the bundled review, shown.
struct Desk {
    explicit Desk(OpenReview review = openSample())
        : open(std::move(review))
        , page(*open)
    {
        page.resize(1200, 800);
        page.show();
        page.focusStart();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    TaxonomyItem code(std::string_view path) const { return codeAt(*open, path); }
    TaxonomyItem dimension(std::string_view name) const { return *open->index().taxonomy().dimension(name); }
    QString cell(const TaxonomyItem& item, int column) const
    {
        return page.model()->indexOf(item).siblingAtColumn(column).data().toString();
    }
    std::vector<std::string> labels(std::string_view dimensionName) const
    {
        std::vector<std::string> list;
        const auto& taxonomy = open->index().taxonomy();
        for (const auto* code : taxonomy.codes(*taxonomy.dimension(dimensionName))) {
            list.push_back(std::string(static_cast<std::size_t>(taxonomy.depth(code->id) - 1), '-')
                           + code->label);
        }
        return list;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(static_cast<QWidget*>(page.tree()), key, modifiers);
    }
    /// The field in which a name is edited.
    QLineEdit* editor() const { return page.tree()->viewport()->findChild<QLineEdit*>(); }

    OpenReview open;
    TaxonomyPage page;
};

}

TEST_CASE("the tree keeps the contract of models while the taxonomy changes")
{
    const auto open = openSample();
    TaxonomyTreeModel model(*open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(open.workspace.get(), &Workspace::reviewChanged, &model, [&] { model.refresh(); });
    const TaxonomyItem approach = *open->index().taxonomy().dimension("approach");
    REQUIRE(addItem(*open, {approach, 0}, QStringLiteral("Rewrite")));
    REQUIRE(renameItem(*open, codeAt(*open, "approach/rewrite"), QStringLiteral("Rewriting")));
    model.addDraft({approach, 1});
    CHECK(model.rowCount(model.indexOf(approach)) == 5);
    model.takeDraft();
    REQUIRE(moveItems(*open, {codeAt(*open, "approach/rewrite")}, {codeAt(*open, "approach/porting"), {}}));
    REQUIRE(open->undo());
    CHECK(model.rowCount(model.indexOf(approach)) == 4);
}

TEST_CASE("the tree shows how many papers carry each code, as the review's tables say")
{
    const Desk desk;
    // Table 2
    CHECK(desk.cell(desk.code("kernel-architecture/micro-kernel"), TaxonomyTreeModel::Papers)
          == QStringLiteral("5"));
    CHECK(desk.cell(desk.code("kernel-architecture/exokernel"), TaxonomyTreeModel::Papers)
          == QStringLiteral("1"));
    CHECK(desk.cell(desk.dimension("kernel-architecture"), TaxonomyTreeModel::Papers)
          == QStringLiteral("16"));
    CHECK(desk.page.model()
              ->indexOf(desk.code("kernel-architecture/micro-kernel"))
              .siblingAtColumn(TaxonomyTreeModel::Papers)
              .data(Qt::ToolTipRole)
              .toString()
          == QStringLiteral("Papers that the map counts: 5; by any reviewer: 5")); // one reviewer coded them
    // two more have a code by the second reading alone, which does not count under a lead
    CHECK(desk.cell(desk.dimension("approach"), TaxonomyTreeModel::Papers) == QStringLiteral("9"));
    CHECK(desk.page.model()
              ->indexOf(desk.dimension("approach"))
              .siblingAtColumn(TaxonomyTreeModel::Papers)
              .data(Qt::ToolTipRole)
              .toString()
          == QStringLiteral("Papers that the map counts: 9; by any reviewer: 11"));
    // the review's codings: [2] in Table 4 and [14] in its prose; what is below a code counts with it
    CHECK(desk.cell(desk.code("challenge/binary-size"), TaxonomyTreeModel::Papers) == QStringLiteral("2"));
    CHECK(desk.cell(desk.code("challenge/binary-size"), TaxonomyTreeModel::Codings) == QStringLiteral("7"));
    CHECK(desk.cell(desk.dimension("challenge"), TaxonomyTreeModel::Papers) == QStringLiteral("7"));
    CHECK(desk.cell(desk.dimension("challenge"), TaxonomyTreeModel::Codings) == QStringLiteral("29"));
}

TEST_CASE("the tree counts a code as the map does: not on papers that are not included")
{
    const Desk desk;
    const auto micro = desk.code("kernel-architecture/micro-kernel");
    REQUIRE(desk.open->write(QStringLiteral("add"), [&](store::Transaction& t) -> Result<void> {
        const auto paper = t.insert(Paper());
        const auto lead = countingRule(t.database()).lead;
        t.insert(Coding{{}, paper, std::get<CodeId>(micro), lead.value(), {}, {}});
        return {};
    }));
    CHECK(desk.cell(micro, TaxonomyTreeModel::Papers) == QStringLiteral("5"));
    CHECK(desk.page.model()
              ->indexOf(micro)
              .siblingAtColumn(TaxonomyTreeModel::Papers)
              .data(Qt::ToolTipRole)
              .toString()
          == QStringLiteral("Papers that the map counts: 5; by any reviewer: 6"));
}

TEST_CASE("in a narrow window names have the room of the columns beside them, which come back in a wide one")
{
    Desk desk(openSample());
    auto* tree = desk.page.tree();
    const auto isShown = [&](int column) { return !tree->isColumnHidden(column); };
    CHECK(isShown(TaxonomyTreeModel::Key));
    desk.page.resize(790, 560); // of a window of 1024 x 700
    QCoreApplication::processEvents();
    CHECK(isShown(TaxonomyTreeModel::Codings));
    CHECK(isShown(TaxonomyTreeModel::Key));
    CHECK(tree->columnWidth(TaxonomyTreeModel::Name) >= 21 * tree->fontMetrics().averageCharWidth());
    desk.page.resize(660, 560);
    REQUIRE(eventually([&] { return !isShown(TaxonomyTreeModel::Key); }));
    CHECK(isShown(TaxonomyTreeModel::Papers));
    CHECK(tree->columnWidth(TaxonomyTreeModel::Name) >= 21 * tree->fontMetrics().averageCharWidth());
    desk.page.resize(1200, 800);
    REQUIRE(eventually([&] { return isShown(TaxonomyTreeModel::Key); }));
    CHECK(isShown(TaxonomyTreeModel::Codings));
}

TEST_CASE("F2 renames a code in place, in one step of undo, and every name that cannot be is refused")
{
    Desk desk;
    desk.page.select({desk.code("approach/greenfield")});
    desk.key(Qt::Key_F2);
    REQUIRE(desk.editor() != nullptr);
    desk.editor()->selectAll();
    typeText(desk.editor(), QStringLiteral("From scratch – né"));
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.labels("approach").front() == "From scratch – né"; }));
    CHECK(desk.open->undoLabel() == QStringLiteral("Rename Greenfield to From scratch – né"));
    REQUIRE(desk.open->undo());
    CHECK(desk.labels("approach").front() == "Greenfield");
}

TEST_CASE("a second F2 while a name is being edited lets it be edited on")
{
    Desk desk;
    takeWarnings();
    desk.page.select({desk.code("approach/greenfield")});
    desk.key(Qt::Key_F2);
    REQUIRE(desk.editor() != nullptr);
    typeText(desk.editor(), QStringLiteral("New"));
    QTest::keyClick(desk.editor(), Qt::Key_F2);
    REQUIRE(desk.editor() != nullptr);
    CHECK(desk.editor()->text() == QStringLiteral("New"));
    CHECK(takeWarnings().empty());
    QTest::keyClick(desk.editor(), Qt::Key_Escape);
}

TEST_CASE("a click on the selected row leaves its name alone, and a double click edits it")
{
    Desk desk;
    desk.page.select({desk.code("approach/greenfield")});
    auto* tree = desk.page.tree();
    const auto cell = tree->visualRect(desk.page.model()->indexOf(desk.code("approach/greenfield")));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::qWait(QApplication::doubleClickInterval() + 200); // a view waits so long before it edits
    CHECK(desk.editor() == nullptr);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, cell.center());
    REQUIRE(desk.editor() != nullptr);
    CHECK(desk.editor()->text() == QStringLiteral("Greenfield"));
    QTest::keyClick(desk.editor(), Qt::Key_Escape);
    CHECK(desk.labels("approach").front() == "Greenfield");
}

TEST_CASE("Insert adds a code behind the selected one, and Esc leaves nothing behind")
{
    Desk desk;
    const auto entries = desk.open->review().journal().count();
    desk.page.select({desk.code("approach/greenfield")});
    desk.key(Qt::Key_Insert);
    REQUIRE(desk.editor() != nullptr);
    typeText(desk.editor(), QStringLiteral("Rewrite"));
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.labels("approach").size() == 4; }));
    CHECK(desk.labels("approach")[1] == "Rewrite");
    CHECK(desk.page.selected() == TaxonomyItems{desk.code("approach/rewrite")});
    CHECK(desk.open->review().journal().count() == entries + 1);

    desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.editor() != nullptr);
    QTest::keyClick(desk.editor(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return !desk.page.model()->hasDraft(); }));
    CHECK(desk.labels("approach").size() == 4);
    CHECK(desk.open->review().journal().count() == entries + 1);
}

TEST_CASE("an empty review says what to do, and Ctrl+D makes its first dimension")
{
    Desk desk(openEmpty());
    CHECK_FALSE(desk.page.tree()->isVisible());
    CHECK(unnamedControls(&desk.page).empty());
    const auto* first = qobject_cast<QPushButton*>(desk.page.focusWidget());
    REQUIRE(first != nullptr);
    CHECK(first->property("primary").toBool());
    QTest::keyClick(&desk.page, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(desk.editor() != nullptr);
    typeText(desk.editor(), QStringLiteral("Kernel architecture"));
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.open->index().taxonomy().dimensions().size() == 1; }));
    CHECK(desk.open->index().taxonomy().dimensions().front().slug == "kernel-architecture");
    CHECK(desk.page.tree()->isVisible());
}

TEST_CASE("in the tree Alt and Left move a code out, also where the window has these keys for something else")
{
    Desk desk;
    QAction back;
    back.setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    desk.page.addAction(&back);
    QSignalSpy wentBack(&back, &QAction::triggered);
    desk.page.select({desk.code("challenge/binary-size/hidden-data")});
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(wentBack.empty());
    CHECK(desk.open->index().taxonomy().code("challenge/hidden-data").has_value());
}

TEST_CASE("Alt and the arrow keys move a code up, down, in and out, one step of undo each")
{
    Desk desk;
    desk.page.select({desk.code("approach/incremental")});
    desk.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.labels("approach")
          == std::vector<std::string>{"Incremental integration", "Greenfield", "Porting"});
    desk.key(Qt::Key_Down, Qt::AltModifier);
    desk.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.labels("approach")
          == std::vector<std::string>{"Greenfield", "-Incremental integration", "Porting"});
    CHECK(desk.page.selected().size() == 1);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.labels("approach")
          == std::vector<std::string>{"Greenfield", "Incremental integration", "Porting"});
    for (int i = 0; i < 4; ++i) {
        REQUIRE(desk.open->undo());
    }
    CHECK(desk.labels("approach")
          == std::vector<std::string>{"Greenfield", "Incremental integration", "Porting"});
}

TEST_CASE("rows that are dropped stand where they were dropped")
{
    Desk desk;
    auto* model = desk.page.model();
    const auto drop = [&](const TaxonomyItems& items, int row, const std::optional<TaxonomyItem>& parent) {
        QModelIndexList indexes;
        for (const auto& item : items) {
            indexes << model->indexOf(item);
        }
        const std::unique_ptr<QMimeData> data(model->mimeData(indexes));
        return model->dropMimeData(
            data.get(), Qt::MoveAction, row, 0, parent ? model->indexOf(*parent) : QModelIndex());
    };
    const auto approach = desk.dimension("approach");

    SECTION("before a sibling")
    {
        REQUIRE(drop({desk.code("approach/greenfield")}, 2, approach));
        CHECK(desk.labels("approach")
              == std::vector<std::string>{"Incremental integration", "Greenfield", "Porting"});
    }
    SECTION("several at once, at the end of another code")
    {
        REQUIRE(drop({desk.code("approach/greenfield"), desk.code("approach/incremental")},
                     -1,
                     desk.code("approach/porting")));
        CHECK(desk.labels("approach")
              == std::vector<std::string>{"Porting", "-Greenfield", "-Incremental integration"});
        REQUIRE(desk.open->undo());
        CHECK(desk.labels("approach").front() == "Greenfield");
    }
    SECTION("dimensions among themselves")
    {
        REQUIRE(drop({approach}, 0, {}));
        CHECK(desk.open->index().taxonomy().dimensions().front().slug == "approach");
    }
    SECTION("not below itself, and no code among the dimensions")
    {
        CHECK_FALSE(
            drop({desk.code("challenge/binary-size")}, -1, desk.code("challenge/binary-size/hidden-data")));
        CHECK_FALSE(drop({desk.code("approach/greenfield")}, 0, {}));
        CHECK_FALSE(drop({approach}, 0, desk.dimension("challenge")));
    }
}

TEST_CASE("the panel saves a field when it is left, and says what cannot be")
{
    Desk desk;
    desk.page.select({desk.code("approach/greenfield")});
    auto* definition = desk.page.panel()->findChild<QPlainTextEdit*>(QStringLiteral("definition"));
    REQUIRE(definition != nullptr);
    definition->setFocus();
    definition->selectAll();
    typeText(definition, QStringLiteral("Built anew."));
    desk.page.tree()->setFocus();
    const auto& taxonomy = desk.open->index().taxonomy();
    CHECK(taxonomy.find(codeAt(*desk.open, "approach/greenfield"))->definition == "Built anew.");

    auto* slug = desk.page.panel()->findChild<QLineEdit*>(QStringLiteral("slug"));
    slug->setFocus();
    slug->selectAll();
    typeText(slug, QStringLiteral("porting"));
    QTest::keyClick(slug, Qt::Key_Return);
    auto* problem = desk.page.panel()->findChild<QLabel*>(QStringLiteral("problem"));
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("porting")));
    CHECK(desk.labels("approach").size() == 3);
    QTest::keyClick(slug, Qt::Key_Escape);
    CHECK(slug->text() == QStringLiteral("greenfield"));
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("the panel lists the papers of a code, and opens one of them for coding")
{
    Desk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.page.select({desk.code("kernel-architecture/micro-kernel")});
    auto* papers = desk.page.panel()->papers();
    REQUIRE(papers->count() == 5); // Table 2: 5, 17, 18, 24, 25
    CHECK(papers->item(0)->text().startsWith(QStringLiteral("[5]")));
    CHECK(papers->item(4)->text().startsWith(QStringLiteral("[25]")));
    papers->setFocus();
    papers->setCurrentRow(1);
    QTest::keyClick(papers, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    CHECK(desk.open->currentPaper() == paperLabelled(*desk.open, "[17]"));
}

TEST_CASE("the papers of a code can be made the filter")
{
    Desk desk;
    desk.page.select({desk.code("kernel-architecture/micro-kernel")});
    Q_EMIT desk.page.panel()->papersWanted(desk.code("kernel-architecture/micro-kernel"));
    CHECK(desk.open->filter() == QStringLiteral("kernel-architecture:micro-kernel"));
    CHECK(desk.open->counted().count() == 5);
}

TEST_CASE("a note on a code is written by the one who acts")
{
    Desk desk;
    desk.page.select({desk.code("approach/greenfield")});
    auto* field = desk.page.panel()->newNote();
    const auto before = desk.page.panel()->notes()->count();
    field->setFocus();
    typeText(field, QStringLiteral("Too wide?"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.page.panel()->notes()->count() == before + 1);
    CHECK(field->text().isEmpty());
}

TEST_CASE("the search leaves what matches with what is above it, and Enter goes from one to the next")
{
    Desk desk;
    auto* tree = desk.page.tree();
    QTest::keyClick(static_cast<QWidget*>(tree), Qt::Key_Slash);
    auto* field = desk.page.searchField();
    REQUIRE(field->hasFocus());
    typeText(field, QStringLiteral("monomorph"));
    const auto code = desk.page.model()->indexOf(desk.code("challenge/binary-size/monomorphization"));
    CHECK_FALSE(tree->isRowHidden(code.row(), code.parent()));
    const auto other = desk.page.model()->indexOf(desk.code("challenge/panics"));
    CHECK(tree->isRowHidden(other.row(), other.parent()));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.page.selected() == TaxonomyItems{desk.code("challenge/binary-size/monomorphization")});
    field->clear();
    CHECK_FALSE(tree->isRowHidden(other.row(), other.parent()));
}

TEST_CASE(
    "Enter in a search that finds nothing leaves the selection, and at the last match goes to the first")
{
    Desk desk;
    auto* field = desk.page.searchField();
    desk.page.select({desk.code("challenge/panics")});
    typeText(field, QStringLiteral("zzzz"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.page.selected() == TaxonomyItems{desk.code("challenge/panics")});
    field->clear();
    typeText(field, QStringLiteral("monomorph"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.page.selected() == TaxonomyItems{desk.code("challenge/binary-size/monomorphization")});
}

TEST_CASE("what a screen reader cannot name is not on the taxonomy page")
{
    Desk desk;
    desk.page.select({desk.code("kernel-architecture/micro-kernel")});
    CHECK(unnamedControls(&desk.page).empty());
    desk.page.select({desk.dimension("challenge")});
    CHECK(unnamedControls(&desk.page).empty());
}

TEST_CASE("what happens while the page is not shown is there when it is shown again")
{
    Desk desk;
    desk.page.hide();
    REQUIRE(renameItem(*desk.open, desk.code("approach/porting"), QStringLiteral("Port")));
    desk.page.show();
    CHECK(desk.cell(desk.code("approach/porting"), TaxonomyTreeModel::Name) == QStringLiteral("Port"));
}

TEST_CASE("a taxonomy of the SLR Toolkit is brought in as one step of undo, and what came is said")
{
    Desk desk(openEmpty());
    const auto path = desk.open.folder.filePath(QStringLiteral("map.taxonomy"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Approach {Testing {Fuzzing}}");
    file.close();
    REQUIRE(bringInToolkit(*desk.open, path, &desk.page));
    CHECK(desk.labels("approach") == std::vector<std::string>{"Testing", "-Fuzzing"});
    auto* box = desk.page.findChild<QMessageBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->text().startsWith(QStringLiteral("Dimensions added: 1\nCodes added: 2\nCodings made: 0\n")));
    CHECK(box->text().contains(QStringLiteral("import the .bib file"))); // no paper has classes
    box->accept();
    REQUIRE(desk.open->undo());
    CHECK(desk.open->index().taxonomy().dimensions().empty());

    const QSignalSpy failures(&*desk.open, &Workspace::failed);
    CHECK_FALSE(bringInToolkit(*desk.open, path + QStringLiteral("x"), &desk.page));
    CHECK(failures.size() == 1);
}
