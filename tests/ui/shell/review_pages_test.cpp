#include <QCoreApplication>
#include <QKeyEvent>
#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/bridge/page.h"
#include "ui/shell/review_pages.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

class PlainPage : public ui::Page
{
public:
    using Page::Page;
    QString guidePage() const override { return {}; }
};

/// Three pages that keep count of how many were made.
struct Pages {
    Pages()
    {
        for (const auto* name : {"map", "coding", "report"}) {
            pages.add(QLatin1String(name), [this] {
                ++made;
                return new PlainPage(*review);
            });
        }
    }

    OpenReview review = openEmpty();
    ui::ReviewPages pages;
    int made = 0;
};

}

TEST_CASE("a page is made when it is first asked for, and the rest later, without being asked for")
{
    Pages opened;
    CHECK(opened.made == 0);
    auto* map = opened.pages.page(QStringLiteral("map"));
    CHECK(opened.made == 1);
    CHECK(opened.pages.page(QStringLiteral("map")) == map);
    CHECK(opened.pages.page(QStringLiteral("no such page")) == nullptr);
    CHECK(opened.made == 1);
    opened.pages.makeRest();
    CHECK(opened.made == 1);
    REQUIRE(eventually([&] { return opened.made == 3; }));
}

TEST_CASE("no page is made between the keys of a user who is typing")
{
    Pages opened;
    QWidget field;
    opened.pages.makeRest();
    for (int key = 0; key < 20; ++key) {
        QTest::qSleep(20); // together more than the pause after the first picture
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &press);
        QCoreApplication::processEvents();
    }
    CHECK(opened.made == 0);
    REQUIRE(eventually([&] { return opened.made == 3; }));
}

TEST_CASE("what was to be made of a review that is closed is not made any more")
{
    Pages opened;
    QWidget field;
    opened.pages.makeRest();
    opened.pages.clear();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &press);
    QTest::qWait(300);
    CHECK(opened.made == 0);
}
