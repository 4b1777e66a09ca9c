#include <QPushButton>
#include <QTest>

#include "core/review/settings.h"
#include "tests/ui/shell/program_window.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a narrow window leaves the filter its room, and undo and redo stand as pictures in it")
{
    const auto language = GENERATE(as<QString>(), "en", "de");
    ProgramWindow opened(language);
    opened.openSample();
    REQUIRE(opened.workspace().write(QStringLiteral("give the review a longer name"),
                                     [](store::Transaction& transaction) -> Result<void> {
                                         setSetting(transaction, "title", std::string(200, 'n'));
                                         return {};
                                     }));
    const auto* undo = opened.window->findChild<QPushButton*>(QStringLiteral("undoButton"));
    const auto* redo = opened.window->findChild<QPushButton*>(QStringLiteral("redoButton"));
    REQUIRE(undo != nullptr);
    REQUIRE(redo != nullptr);
    const auto words = QStringLiteral("give the review a longer name");

    opened.window->resize(1440, 900);
    REQUIRE(eventually([&] { return undo->text().contains(words); }));
    CHECK_FALSE(redo->text().isEmpty());

    opened.window->resize(960, 600);
    REQUIRE(eventually([&] { return undo->text().isEmpty() && undo->width() < 100; }));
    CHECK(redo->text().isEmpty());
    CHECK(undo->toolTip().contains(words));
    CHECK(undo->accessibleName().contains(words));
    const auto* field = opened.search()->parentWidget();
    CHECK(eventually([&] { return field->width() >= 260; }));
    CHECK(opened.window->width() <= 1024);

    REQUIRE(opened.workspace().undo()); // the words of undo and redo change; there is still no room for them
    CHECK(undo->text().isEmpty());
    CHECK(redo->text().isEmpty());
    CHECK(redo->toolTip().contains(words));
}

TEST_CASE("beside the chips of a filter, undo and redo are pictures and not the first letter of a word")
{
    ProgramWindow opened;
    opened.openSample();
    opened.window->resize(1280, 800);
    const auto* undo = opened.window->findChild<QPushButton*>(QStringLiteral("undoButton"));
    const auto* redo = opened.window->findChild<QPushButton*>(QStringLiteral("redoButton"));
    REQUIRE(eventually([&] { return !undo->text().isEmpty(); }));
    REQUIRE(opened.workspace().setFilter(
        QStringLiteral("kernel-architecture:micro-kernel year:2019..2024 has:claim")));
    CHECK(eventually([&] { return undo->text().isEmpty() && redo->text().isEmpty(); }));
    REQUIRE(opened.workspace().setFilter({}));
    CHECK(eventually([&] { return !undo->text().isEmpty() && undo->width() > 150; }));
}

TEST_CASE("the search field stays where it is when undo has other words")
{
    ProgramWindow opened;
    opened.openSample();
    opened.window->resize(1440, 900);
    const auto* undo = opened.window->findChild<QPushButton*>(QStringLiteral("undoButton"));
    const auto* field = opened.search()->parentWidget();
    REQUIRE(eventually([&] { return !undo->text().isEmpty() && undo->width() > 150; }));
    QTest::qWait(50);
    const auto before = field->geometry();
    REQUIRE(opened.workspace().write(QStringLiteral("say something of a paper in many words"),
                                     [](store::Transaction& transaction) -> Result<void> {
                                         setSetting(transaction, "note", "long");
                                         return {};
                                     }));
    REQUIRE(undo->text().contains(QStringLiteral("many words")));
    QTest::qWait(50);
    CHECK(field->x() == before.x());
    CHECK(field->width() == before.width());
}

TEST_CASE("what can be done again has the room that an undo without words leaves")
{
    const auto language = GENERATE(as<QString>(), "en", "de");
    ProgramWindow opened(language);
    opened.openSample();
    opened.window->resize(1280, 800);
    const auto* undo = opened.window->findChild<QPushButton*>(QStringLiteral("undoButton"));
    const auto* redo = opened.window->findChild<QPushButton*>(QStringLiteral("redoButton"));
    const auto isWhole = [](const QPushButton* button) {
        return button->width() >= button->sizeHint().width();
    };
    const int both = undo->width() + redo->width();
    REQUIRE(opened.workspace().write(QStringLiteral("say something of a paper in many words"),
                                     [](store::Transaction& transaction) -> Result<void> {
                                         setSetting(transaction, "note", "long");
                                         return {};
                                     }));
    CHECK(eventually([&] { return isWhole(redo) && undo->width() > redo->width(); }));
    REQUIRE(opened.workspace().undo());
    REQUIRE(eventually([&] { return !redo->text().isEmpty() && redo->isEnabled(); }));
    CHECK(eventually([&] { return isWhole(undo) && redo->width() > undo->width(); }));
    CHECK(undo->width() + redo->width() == both);
}
