#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include "tests/ui/merge/merge_page_desk.h"
#include "ui/controls/said_line.h"
#include "ui/merge/merge_start.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

using Desk = MergePageDesk;

TEST_CASE("what cannot be merged is refused with what to do")
{
    Desk desk;
    SECTION("the review itself")
    {
        desk.compare(desk.open->review().file());
        CHECK(desk.noteText().contains(QStringLiteral("This is the review itself")));
    }
    SECTION("a stranger")
    {
        const auto file = toPath(desk.open.folder.filePath(QStringLiteral("stranger.alidade")));
        REQUIRE(Review::create(file, {"Eve"}));
        desk.compare(file);
        CHECK(desk.noteText().contains(QStringLiteral("This is no copy of the review")));
    }
    SECTION("one that is open elsewhere")
    {
        const auto held = Review::open(desk.theirs, store::Access::Write, {"Ada"});
        REQUIRE(held);
        desk.compare();
        CHECK(desk.noteText().contains(QStringLiteral("The copy is open elsewhere")));
    }
    SECTION("no review at all")
    {
        const auto file = desk.open.folder.filePath(QStringLiteral("letter.alidade"));
        QFile letter(file);
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Ada");
        letter.close();
        desk.compare(toPath(file));
        CHECK(desk.noteText().contains(QStringLiteral("This file is not a review")));
    }
    SECTION("a file that is gone")
    {
        desk.compare(toPath(desk.open.folder.filePath(QStringLiteral("gone.alidade"))));
        CHECK(desk.noteText().contains(QStringLiteral("not there any more")));
    }
    CHECK(desk.page.state() == MergePage::State::Refused);
    desk.press(Qt::Key_X);
    CHECK(desk.page.state() == MergePage::State::Start);
}

TEST_CASE("a copy that is dropped on the page is compared")
{
    Desk desk;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathToQt(desk.theirs))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.page, &drop);
    desk.settle();
    CHECK(desk.page.state() == MergePage::State::Compared);
}

TEST_CASE("a copy saved for somebody else can be merged back, and this review stays the one that is open")
{
    Desk desk;
    const auto file = toPath(desk.open.folder.filePath(QStringLiteral("for ada.alidade")));
    desk.page.saveCopyTo(file);
    desk.settle();
    CHECK(desk.page.start()->said().text().contains(QStringLiteral("for ada.alidade")));
    desk.theirs = file;
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    desk.compare(file);
    CHECK(desk.page.state() == MergePage::State::Compared);
}

TEST_CASE("that a copy is saved is no warning, that it cannot be saved is one, before and after comparing")
{
    Desk desk;
    const auto roleOf = [&](const QString& text) {
        for (const auto* said : desk.page.findChildren<QLabel*>()) {
            if (said->isVisible() && said->text() == text) {
                return said->property("role").toString().toStdString();
            }
        }
        return std::string("is not shown");
    };
    const auto good = toPath(desk.open.folder.filePath(QStringLiteral("for ada.alidade")));
    const auto bad = toPath(desk.open.folder.filePath(QStringLiteral("no folder/for ada.alidade")));
    desk.page.saveCopyTo(good);
    desk.settle();
    CHECK(roleOf(desk.page.start()->said().text()).empty());
    desk.page.saveCopyTo(bad);
    desk.settle();
    CHECK(roleOf(desk.page.start()->said().text()) == "warning");
    desk.changeTheirs("Code [18]", desk.giving("[18]", "approach/greenfield"));
    desk.compare();
    REQUIRE(desk.page.state() == MergePage::State::Compared);
    desk.page.saveCopyTo(toPath(desk.open.folder.filePath(QStringLiteral("for grace.alidade"))));
    desk.settle();
    CHECK(desk.page.saidText().contains(QStringLiteral("for grace.alidade")));
    CHECK(roleOf(desk.page.saidText()).empty());
    desk.page.saveCopyTo(bad);
    desk.settle();
    CHECK(roleOf(desk.page.saidText()) == "warning");
}

TEST_CASE("nothing can be merged into a review that is open for reading")
{
    MergeDesk copies;
    auto read = Review::open(copies.open->review().file(), store::Access::Read, {"Tester"});
    REQUIRE(read);
    Workspace workspace(std::move(*read));
    MergePage page(workspace);
    page.show();
    CHECK_FALSE(page.start()->chooseButton()->isEnabled());
    CHECK(page.start()->said().text().contains(QStringLiteral("for reading only")));
    page.setOther(copies.theirs);
    CHECK_FALSE(page.isBusy());
}
