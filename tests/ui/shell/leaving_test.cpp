#include <QListWidget>

#include "core/coding/taxonomy_edit.h"
#include "tests/ui/shell/program_window.h"
#include "ui/coding/code_tree.h"
#include "ui/coding/coding_page.h"
#include "ui/shell/command_palette.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

/// What is being typed when a review is left: names in place, answers, fields.
namespace {

DimensionId addNumber(ui::Workspace& workspace, const char* label)
{
    DimensionId id;
    REQUIRE(workspace.write(QStringLiteral("add"), [&](store::Transaction& transaction) -> Result<void> {
        Dimension dimension;
        dimension.label = label;
        dimension.kind = DimensionKind::Number;
        id = *coding::addDimension(transaction, dimension);
        return {};
    }));
    return id;
}

void typeName(ProgramWindow& opened)
{
    auto& page = opened.page<ui::TaxonomyPage>("taxonomy");
    opened.window->showPage(QStringLiteral("taxonomy"));
    page.select({codeAt(opened.workspace(), "approach/greenfield")});
    page.tree()->setFocus();
    opened.press(Qt::Key_F2);
    opened.type(QStringLiteral("From scratch"));
}

void typeAnswer(ProgramWindow& opened, const char* label, const QString& text)
{
    const auto lines = addNumber(opened.workspace(), label);
    opened.window->showPage(QStringLiteral("coding"));
    auto* tree = opened.page<ui::CodingPage>("coding").findChild<ui::CodeTree*>();
    REQUIRE(tree != nullptr);
    tree->setFocus();
    tree->goTo(lines);
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Return);
    opened.type(text);
}

bool has(const std::filesystem::path& file, std::string_view sql)
{
    const auto review = Review::open(file, store::Access::Read, {});
    REQUIRE(review);
    return (*review)->database().integer(std::string(sql)) > 0;
}

}

TEST_CASE("a review is closed while a name is being typed: the name is kept")
{
    ProgramWindow opened;
    opened.openSample();
    const auto file = opened.workspace().review().file();
    typeName(opened);
    opened.window->closeReview();
    CHECK(opened.window->workspace() == nullptr);
    CHECK(takeWarnings().empty());
    CHECK(has(file, "SELECT count(*) FROM code WHERE label = 'From scratch'"));
}

TEST_CASE("a review is closed while an answer is being typed: it is kept where it is one")
{
    ProgramWindow opened;
    opened.openSample();
    const auto file = opened.workspace().review().file();
    const auto isAnswer = GENERATE(true, false);
    typeAnswer(
        opened, isAnswer ? "Lines" : "People", isAnswer ? QStringLiteral("7") : QStringLiteral("many"));
    opened.window->closeReview();
    CHECK(takeWarnings().empty());
    CHECK(has(file,
              std::string(
                  "SELECT count(*) FROM answer JOIN dimension ON dimension.id = dimension WHERE label = '")
                  + (isAnswer ? "Lines'" : "People'"))
          == isAnswer);
}

TEST_CASE("a review is closed while a note on a paper is being written: the note is kept")
{
    ProgramWindow opened;
    opened.openSample();
    const auto file = opened.workspace().review().file();
    opened.window->showPage(QStringLiteral("coding"));
    opened.workspace().setCurrentPaper(paperLabelled(opened.workspace(), "[2]"));
    opened.press(Qt::Key_M);
    opened.type(QStringLiteral("Ask the authors"));
    opened.window->closeReview();
    CHECK(has(file, "SELECT count(*) FROM note WHERE text = 'Ask the authors'"));
}

TEST_CASE(
    "a review is closed while the palette of its commands is open: those that went with it are not offered")
{
    ProgramWindow opened;
    opened.openSample();
    opened.window->showPage(QStringLiteral("taxonomy"));
    opened.press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = opened.window->findChild<ui::CommandPalette*>();
    REQUIRE(palette != nullptr);
    auto* edit = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListWidget*>();
    edit->setText(QStringLiteral("add dimension"));
    REQUIRE(list->count() == 1);
    REQUIRE(list->item(0)->text() == QStringLiteral("Add dimension"));
    opened.window->closeReview();
    QTest::keyClick(edit, Qt::Key_Return);
    edit->setText(QStringLiteral("add dimensio"));
    CHECK(list->item(0)->text() != QStringLiteral("Add dimension"));
}

TEST_CASE("the window is destroyed while a name or an answer is being typed, and nothing breaks")
{
    const auto isName = GENERATE(true, false);
    ProgramWindow opened;
    opened.openSample();
    if (isName) {
        typeName(opened);
    } else {
        typeAnswer(opened, "Lines", QStringLiteral("many"));
    }
    opened.window.reset();
    CHECK(takeWarnings().empty());
}
