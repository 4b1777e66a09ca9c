#include <QApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/ui/merge/merge_page_desk.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The page in a window with a toolbar above, as it is in the program, and two conflicts decided.
struct Decided : MergePageDesk {
    QWidget window;
    QToolButton undo;

    Decided()
    {
        disagree();
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&undo);
        layout->addWidget(&page);
        undo.setFocusPolicy(Qt::StrongFocus);
        window.resize(1200, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        compare();
        page.focusStart();
        key(Qt::Key_M);
        key(Qt::Key_M);
        REQUIRE(page.conflicts()->openCount() == 0);
    }
    ~Decided()
    {
        undo.setParent(nullptr);
        page.setParent(nullptr);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(window.focusWidget() != nullptr);
        QTest::keyClick(window.focusWidget(), key, modifiers);
        settle();
    }

    QPushButton* button(const QString& text) const
    {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    /// Whether what has the keyboard is of the page, and can be seen and used.
    bool isFocusKept() const
    {
        const auto* focus = window.focusWidget();
        return focus != nullptr && (focus == &page || page.isAncestorOf(focus)) && focus->isVisible()
            && focus->isEnabled();
    }
};

}

TEST_CASE("after a merge by its keys the keyboard is where the page goes on")
{
    Decided desk;
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page.state() == MergePage::State::Merged);
    CHECK(desk.isFocusKept());
    auto* save = desk.button(QStringLiteral("Save a copy…"));
    REQUIRE(save != nullptr);
    CHECK(eventually([&] { return save->hasFocus(); }));
}

TEST_CASE("after a merge by its button, which is busy and then gone, the keyboard is where the page goes on")
{
    Decided desk;
    auto* merge = desk.button(QStringLiteral("Merge"));
    REQUIRE(merge != nullptr);
    REQUIRE(merge->isEnabled());
    merge->setFocus();
    QTest::keyClick(merge, Qt::Key_Space);
    CHECK(desk.isFocusKept());
    desk.settle();
    REQUIRE(desk.page.state() == MergePage::State::Merged);
    CHECK(desk.isFocusKept());
    CHECK_FALSE(desk.undo.hasFocus());
}

TEST_CASE("a choice that was taken back leaves the keyboard with the list of conflicts")
{
    Decided desk;
    QPushButton* undecided = nullptr;
    for (auto* one : desk.page.findChildren<QPushButton*>()) {
        undecided = one->text().contains(QStringLiteral("Undecided")) ? one : undecided;
    }
    REQUIRE(undecided != nullptr);
    undecided->setFocus();
    QTest::keyClick(undecided, Qt::Key_Space);
    CHECK(desk.page.conflicts()->openCount() == 1);
    CHECK(desk.page.conflictTable()->hasFocus());
}
