#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include "tests/ui/shell/program_window.h"
#include "ui/bridge/text.h"
#include "ui/shell/saved_filters_dialog.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

/// The window on an empty review.
struct Opened : ProgramWindow {
    QTemporaryDir folder;

    Opened()
    {
        const auto file = ui::toPath(folder.filePath(QStringLiteral("review.alidade")));
        REQUIRE(Review::create(file, {}));
        open(file);
        REQUIRE_FALSE(workspace().isReadOnly());
    }

    ui::SavedFiltersDialog* dialog()
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto* found = window->findChild<ui::SavedFiltersDialog*>();
        REQUIRE(found != nullptr);
        QApplication::setActiveWindow(found); // no window manager gives it its turn
        return found;
    }

    void save(const char* name, const char* filter)
    {
        REQUIRE(workspace().setFilter(QLatin1String(filter)));
        auto* made = dialog();
        made->nameField()->setText(QLatin1String(name));
        QTest::keyClick(made->nameField(), Qt::Key_Return);
        made->reject();
        REQUIRE(eventually([&] { return window->findChild<ui::SavedFiltersDialog*>() == nullptr; }));
        REQUIRE(workspace().setFilter({}));
    }
};

}

TEST_CASE("the filter in force is saved under a name, and put in force again by it")
{
    Opened opened;
    opened.save("my share", "share:1/2 kernel*");
    CHECK(opened.workspace().undoLabel() == QStringLiteral("Save the filter my share"));
    auto* dialog = opened.dialog();
    CHECK_FALSE(dialog->saveButton()->isEnabled()); // no filter is in force
    CHECK_FALSE(dialog->nameField()->isEnabled());
    REQUIRE(dialog->list()->count() == 1);
    QTest::keyClick(dialog->list(), Qt::Key_Return);
    CHECK(opened.workspace().filter() == QStringLiteral("share:1/2 kernel*"));
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("a saved filter is deleted by its key, and an undo brings it back into the list")
{
    Opened opened;
    opened.save("one", "unwinding");
    opened.save("two", "year:2021");
    auto* dialog = opened.dialog();
    dialog->list()->setCurrentRow(0);
    QTest::keyClick(dialog->list(), Qt::Key_Delete);
    CHECK(dialog->list()->count() == 1);
    CHECK(dialog->applyButton()->isEnabled()); // the other one is chosen now
    REQUIRE(opened.workspace().undo());
    CHECK(dialog->list()->count() == 2);
}

TEST_CASE("saved filters stand first among those that the empty search field offers")
{
    Opened opened;
    opened.window->showPage(QStringLiteral("map")); // which follows the filter
    opened.save("recent years", "year:>=2021");
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(opened.search(), Qt::Key_Down);
    auto* list = opened.search()->findChild<QCompleter*>()->popup();
    REQUIRE(list->isVisible());
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("recent years   year:>=2021"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.workspace().filter() == QStringLiteral("year:>=2021"));
}
