#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/window.h"
#include "ui/bridge/command.h"
#include "ui/controls/return_key.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// A page, or a dialog, on which Return means something already.
template <class Window>
struct Around {
    Around()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* part : std::initializer_list<QWidget*>{&push, &tool, &check, &line}) {
            layout->addWidget(part);
        }
        tool.setFocusPolicy(Qt::StrongFocus);
        ui::makeCommand(&window,
                        QStringLiteral("Open"),
                        {QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Return)},
                        [this] { ++opened; });
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
    }

    void press(QWidget& at, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        at.setFocus();
        REQUIRE(eventually([&] { return at.hasFocus(); }));
        QTest::keyClick(&at, key, modifiers);
    }

    Window window;
    QPushButton push{QStringLiteral("Merge")};
    QToolButton tool;
    QCheckBox check{QStringLiteral("All")};
    QLineEdit line;
    int opened = 0;
    ui::ReturnKey watch{&window};
};

}

TEST_CASE("Return and Enter press the button of a page that has the keyboard, and nothing else then")
{
    Around<QWidget> page;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&page.push, &page.tool}) {
        const QSignalSpy pressed(button, &QAbstractButton::clicked);
        page.press(*button, Qt::Key_Return);
        CHECK(pressed.size() == 1);
        page.press(*button, Qt::Key_Enter, Qt::KeypadModifier);
        CHECK(pressed.size() == 2);
        page.press(*button, Qt::Key_Space);
        CHECK(pressed.size() == 3);
        page.press(*button, Qt::Key_Return, Qt::ControlModifier); // it is the page's
        CHECK(pressed.size() == 3);
    }
    CHECK(page.opened == 0);
    page.press(page.check, Qt::Key_Return);
    CHECK_FALSE(page.check.isChecked());
    CHECK(page.opened == 1);
}

TEST_CASE("a button that cannot be pressed leaves Return to nobody, and one that is held is pressed once")
{
    Around<QWidget> page;
    const QSignalSpy pressed(&page.push, &QAbstractButton::clicked);
    page.push.setFocus();
    REQUIRE(eventually([&] { return page.push.hasFocus(); }));
    QTest::keyPress(&page.push, Qt::Key_Return);
    CHECK(page.push.isDown());
    for (int again = 0; again < 3; ++again) { // as a key that is held sends it
        for (const auto type : {QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent held(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
            QApplication::sendEvent(&page.push, &held);
        }
    }
    QTest::keyRelease(&page.push, Qt::Key_Return);
    CHECK(pressed.size() == 1);
    page.push.setEnabled(false);
    QTest::keyClick(&page.push, Qt::Key_Return);
    CHECK(pressed.size() == 1);
}

TEST_CASE("in a dialog Return goes on to the default button from a field, and to the button that has it")
{
    Around<QDialog> dialog;
    for (auto* action : dialog.window.actions()) {
        dialog.window.removeAction(action);
    }
    QPushButton other(QStringLiteral("Cancel"));
    dialog.window.layout()->addWidget(&other);
    dialog.push.setDefault(true);
    const QSignalSpy done(&dialog.push, &QAbstractButton::clicked);
    const QSignalSpy left(&other, &QAbstractButton::clicked);
    const QSignalSpy tool(&dialog.tool, &QAbstractButton::clicked);
    dialog.press(dialog.line, Qt::Key_Return);
    CHECK(done.size() == 1);
    dialog.press(other, Qt::Key_Return);
    CHECK(left.size() == 1);
    dialog.press(dialog.tool, Qt::Key_Return);
    CHECK(tool.size() == 1);
    CHECK(done.size() == 1);
}
