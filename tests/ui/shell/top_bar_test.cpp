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
