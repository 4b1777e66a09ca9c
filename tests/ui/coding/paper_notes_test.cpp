#include <QListWidget>
#include <QPlainTextEdit>

#include "tests/ui/coding/sitting.h"
#include "ui/coding/notes_view.h"
#include "ui/coding/paper_list.h"

/// Notes on the paper as a whole.

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("notes on the paper are added, changed and removed")
{
    Sitting desk;
    const auto before = desk.sheet().notes.size();
    desk.press(Qt::Key_M);
    typeText(QApplication::focusWidget(), QStringLiteral("Ask the authors"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.sheet().notes.size() == before + 1);
    CHECK(desk.sheet().notes.back().text == "Ask the authors");

    auto* list = desk.page->paper()->notes()->list();
    list->setFocus();
    list->setCurrentRow(list->count() - 1);
    desk.press(Qt::Key_Return);
    desk.page->paper()->notes()->editor()->setPlainText(QStringLiteral("Asked"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.sheet().notes.back().text == "Asked");

    list->setFocus();
    list->setCurrentRow(list->count() - 1);
    desk.press(Qt::Key_Delete);
    CHECK(desk.sheet().notes.size() == before);
}

TEST_CASE(
    "a note that is written, left or taken along to the next paper gives the keyboard back to the codes")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    const auto notes = desk.sheet().notes.size();
    auto* editor = desk.page->paper()->notes()->editor();
    desk.press(Qt::Key_M);
    REQUIRE(editor->hasFocus());
    SECTION("written")
    {
        typeText(editor, QStringLiteral("Ask the authors"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.sheet().notes.size() == notes + 1);
        CHECK(desk.tree()->hasFocus());
        desk.press(Qt::Key_N);
        CHECK(desk.open->currentPaper() != paper);
    }
    SECTION("left empty")
    {
        desk.press(Qt::Key_Escape);
    }
    SECTION("left as it was begun")
    {
        typeText(editor, QStringLiteral("Ask"));
        desk.press(Qt::Key_Escape);
        CHECK(editor->toPlainText() == QStringLiteral("Ask"));
        CHECK(desk.sheet().notes.size() == notes);
    }
    SECTION("taken along")
    {
        typeText(editor, QStringLiteral("Ask the authors"));
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        CHECK(desk.open->currentPaper() != paper);
    }
    CHECK(desk.tree()->hasFocus());
}

TEST_CASE("a note that was begun is kept when another one is edited, and stays when that one is removed")
{
    Sitting desk;
    const auto before = desk.sheet().notes.size();
    auto* list = desk.page->paper()->notes()->list();
    auto* editor = desk.page->paper()->notes()->editor();
    const auto choose = [&](int row) {
        list->setFocus();
        list->setCurrentRow(row);
    };
    desk.press(Qt::Key_M);
    typeText(QApplication::focusWidget(), QStringLiteral("Older"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const int older = list->count() - 1;
    typeText(editor, QStringLiteral("Begun"));
    choose(older);
    desk.press(Qt::Key_Return);
    CHECK(editor->toPlainText() == QStringLiteral("Older"));
    REQUIRE(desk.sheet().notes.size() == before + 2);
    CHECK(desk.sheet().notes.back().text == "Begun");

    editor->setPlainText(QStringLiteral("Older, but more of it"));
    choose(older);
    desk.press(Qt::Key_Delete);
    CHECK(desk.sheet().notes.size() == before + 1);
    editor->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.sheet().notes.back().text == "Older, but more of it");

    choose(list->count() - 1);
    desk.press(Qt::Key_Return);
    choose(list->count() - 1);
    desk.press(Qt::Key_Delete); // nothing was changed in it, so nothing stays
    CHECK(editor->toPlainText().isEmpty());
}

TEST_CASE("a note that was begun is kept on its paper when another one is gone to")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    const auto before = desk.sheet().notes.size();
    desk.press(Qt::Key_M);
    typeText(QApplication::focusWidget(), QStringLiteral("Ask the authors"));
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(desk.open->currentPaper() != paper);
    CHECK(desk.page->paper()->notes()->editor()->toPlainText().isEmpty());
    desk.open->setCurrentPaper(paper);
    REQUIRE(desk.sheet().notes.size() == before + 1);
    CHECK(desk.sheet().notes.back().text == "Ask the authors");
}

TEST_CASE("a note that was begun on a paper that is taken back becomes the note of no other paper by itself")
{
    Sitting desk;
    REQUIRE(desk.page->desk().addPaper(QStringLiteral("Phantom")));
    desk.press(Qt::Key_M);
    typeText(QApplication::focusWidget(), QStringLiteral("about the phantom"));
    REQUIRE(desk.open->undo());
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[24]"));
    const auto before = desk.sheet().notes.size();
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[2]"));
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[24]"));
    CHECK(desk.sheet().notes.size() == before);
    CHECK(desk.page->paper()->notes()->editor()->toPlainText() == QStringLiteral("about the phantom"));
}

TEST_CASE("where what is being written cannot be kept, the paper stays, and so does the text")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    bool isFull = true;
    QObject::connect(&*desk.open, &ui::Workspace::leaving, desk.page.get(), [&] {
        if (isFull) {
            desk.open->couldNotKeep(QStringLiteral("a note"));
        }
    });
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.open->currentPaper() == paper);
    CHECK(desk.page->papers()->view()->currentIndex().data().toString().contains(QStringLiteral("[18]")));
    isFull = false;
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.open->currentPaper() != paper);
}
