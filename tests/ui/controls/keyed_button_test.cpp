#include <QAction>
#include <QPushButton>

#include "ui/controls/keyed_button.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace alidade;

TEST_CASE("a button has its key behind its word, on itself, and is named by the word alone")
{
    QAction action(QStringLiteral("Merge the group"));
    action.setIconText(QStringLiteral("Merge"));
    action.setShortcut(QKeySequence(Qt::Key_M));
    const std::unique_ptr<QPushButton> button(ui::keyedButton(&action));
    CHECK(button->text() == QStringLiteral("Merge  M"));
    CHECK(button->accessibleName() == QStringLiteral("Merge"));
    action.setIconText(QStringLiteral("Join"));
    CHECK(button->text() == QStringLiteral("Join  M"));
    action.setShortcut({});
    CHECK(button->text() == QStringLiteral("Join"));
}

TEST_CASE("a button goes and comes with its action")
{
    QWidget page;
    QAction action(QStringLiteral("Open"));
    action.setVisible(false);
    auto* button = ui::keyedButton(&action);
    button->setParent(&page);
    CHECK(button->isHidden());
    action.setVisible(true);
    CHECK_FALSE(button->isHidden());
}
