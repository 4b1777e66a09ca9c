#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "core/review/review.h"
#include "tests/ui/shell/program_window.h"
#include "ui/bridge/page.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/flow_sidebar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/review_opener.h"
#include "ui/shell/reviewer_dialog.h"
#include "ui/sources/import_dialog.h"
#include "ui/sources/import_files.h"
#include "ui/sources/searches_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("the bundled review opens on its map, and the sidebar says what the review says")
{
    ProgramWindow opened;
    CHECK(opened.window->workspace() == nullptr);
    opened.openSample();
    CHECK(opened.window->currentPage() == opened.window->page(QStringLiteral("map")));
    QStringList stages;
    for (const auto* stage : opened.window->findChildren<ui::StageButton*>()) {
        stages.push_back(stage->text() + QLatin1Char(' ') + stage->accessibleDescription());
    }
    CHECK(stages.filter(QStringLiteral("Searches 185")).size() == 1);
    CHECK(stages.filter(QStringLiteral("Screening 24")).size() == 1);
    CHECK(takeWarnings().empty());
}

TEST_CASE("a filter typed into the search field selects, becomes a chip, and goes by its click")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = *opened.window->workspace();
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(opened.search()->hasFocus());
    QTest::keyClicks(opened.search(), QStringLiteral("kernel-architecture:micro-kernel"));
    REQUIRE(eventually([&] { return workspace.counted().count() == 5; }));
    QTest::keyClick(opened.search(), Qt::Key_Return);
    CHECK(opened.search()->text().isEmpty());
    QToolButton* chip = nullptr;
    REQUIRE(eventually([&] {
        for (auto* one : opened.window->findChildren<QToolButton*>()) {
            if (one->property("chip").toBool() && one->isVisible()) {
                chip = one;
            }
        }
        return chip != nullptr;
    }));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(workspace.filter().isEmpty());
}

TEST_CASE("what is typed into the search field is one step back")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = opened.workspace();
    const auto all = workspace.selection().count();
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    for (const QString& part : {QStringLiteral("uni"), QStringLiteral("kernel")}) {
        QTest::keyClicks(opened.search(), part);
        REQUIRE(eventually([&] { return workspace.filter().endsWith(part); }));
    }
    QTest::keyClick(opened.search(), Qt::Key_Return);
    CHECK(workspace.filter() == QStringLiteral("unikernel"));
    REQUIRE(workspace.stepBack());
    CHECK(workspace.filter().isEmpty());
    CHECK(workspace.selection().count() == all);
}

TEST_CASE("a list of choices keeps its letters, and the wheel changes it only where it has the keyboard")
{
    ProgramWindow opened;
    opened.openSample();
    opened.window->showPage(QStringLiteral("screening"));
    auto* box = new QComboBox(opened.window->page(QStringLiteral("screening")));
    box->addItems({QStringLiteral("all"), QStringLiteral("included")});
    box->show();
    const auto wheel = [box] {
        const QPointF at(box->rect().center());
        QWheelEvent turn(
            at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
    };
    wheel();
    CHECK(box->currentIndex() == 0);
    const auto before = opened.workspace().review().journal().count();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_I);
    CHECK(box->currentIndex() == 1);
    CHECK(opened.workspace().review().journal().count() == before);
    box->setCurrentIndex(0);
    wheel();
    CHECK(box->currentIndex() == 1);
}

TEST_CASE("a filter that names nothing is said at the field, and the papers stay")
{
    ProgramWindow opened;
    opened.openSample();
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(opened.search(), QStringLiteral("kernel-architecture:mikro "));
    REQUIRE(eventually([&] { return !opened.search()->accessibleDescription().isEmpty(); }));
    CHECK(opened.search()->accessibleDescription().contains(QStringLiteral("micro-kernel")));
    CHECK(opened.window->workspace()->filter().isEmpty());
    QTest::keyClick(opened.search(), Qt::Key_Escape);
    CHECK(opened.search()->text().isEmpty());
    CHECK(opened.search()->accessibleDescription().isEmpty());
}

TEST_CASE("the palette finds a command by a part of its name, best first")
{
    CHECK(ui::fitness(QStringLiteral("Map"), {}, QStringLiteral("ma"))
          > ui::fitness(QStringLiteral("Co&mmands"), {}, QStringLiteral("ma")));
    CHECK(ui::fitness(QStringLiteral("Save as…"), {}, QStringLiteral("as"))
          > ui::fitness(QStringLiteral("Clear a class"), {}, QStringLiteral("as")));
    CHECK(ui::fitness(QStringLiteral("History"), {}, QStringLiteral("hsty")) > 0);
    CHECK(ui::fitness(QStringLiteral("History"), {}, QStringLiteral("xyz")) == 0);

    ProgramWindow opened;
    opened.openSample();
    QTest::keyClick(opened.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = opened.window->findChild<ui::CommandPalette*>();
    REQUIRE(palette->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("hist"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(opened.window->currentPage() == opened.window->page(QStringLiteral("review")));
}

TEST_CASE("the digits follow the flow, and the page that is shown has the mark among the pages")
{
    constexpr std::array DIGITS = {Qt::Key_1,
                                   Qt::Key_2,
                                   Qt::Key_3,
                                   Qt::Key_4,
                                   Qt::Key_5,
                                   Qt::Key_6,
                                   Qt::Key_7,
                                   Qt::Key_8,
                                   Qt::Key_9,
                                   Qt::Key_0};
    ProgramWindow opened;
    opened.openSample();
    const auto marked = [&] {
        QStringList pages;
        for (const auto* action : opened.window->actions()) {
            if (action->isChecked()) {
                pages << action->data().toString();
            }
        }
        return pages;
    };
    for (std::size_t i = 0; i < DIGITS.size(); ++i) {
        const QString name = QLatin1String(PAGES[i]);
        opened.press(DIGITS[i], Qt::ControlModifier);
        CAPTURE(PAGES[i]);
        CHECK(opened.window->currentPage() == opened.window->page(name));
        CHECK(marked() == QStringList(name));
    }
    opened.press(DIGITS.back(), Qt::ControlModifier); // the page that is there already keeps it
    CHECK(marked() == QStringList(QStringLiteral("lint")));
    opened.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(marked() == QStringList(QStringLiteral("review")));
    opened.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(marked() == QStringList(QStringLiteral("merge")));
    opened.window->closeReview();
    CHECK(marked().isEmpty());
}

TEST_CASE("the status bar says how the guide is opened, with and without a review")
{
    const ProgramWindow opened;
    const auto says = [&] {
        const auto labels = opened.window->statusBar()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const auto* one) {
            return one->isVisible() && one->text().contains(QStringLiteral("F1 guide"), Qt::CaseInsensitive);
        });
    };
    CHECK(says());
    opened.window->openSample();
    REQUIRE(eventually([&] { return opened.window->workspace() != nullptr; }));
    CHECK(says());
    opened.window->closeReview();
    CHECK(says());
}

TEST_CASE("undo and redo name what they take back")
{
    ProgramWindow opened;
    opened.openSample();
    auto& workspace = *opened.window->workspace();
    REQUIRE(workspace.write(QStringLiteral("name the review"),
                            [](store::Transaction& transaction) -> Result<void> {
                                setSetting(transaction, "title", "Another title");
                                return {};
                            }));
    const auto actions = opened.window->actions();
    const auto undo = std::find_if(actions.begin(), actions.end(), [](const auto* action) {
        return action->text() == QStringLiteral("Undo: name the review");
    });
    REQUIRE(undo != actions.end());
    QTest::keyClick(opened.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(workspace.title() != QStringLiteral("Another title"));
    CHECK(workspace.redoLabel() == QStringLiteral("name the review"));
}

TEST_CASE("a review that is opened meanwhile waits until a menu is closed, and of two the last one comes")
{
    ProgramWindow opened;
    opened.openSample();
    const auto* before = opened.window->workspace();
    const QTemporaryDir folder;
    const auto first = ui::toPath(folder.filePath(QStringLiteral("first.alidade")));
    const auto second = ui::toPath(folder.filePath(QStringLiteral("second.alidade")));
    REQUIRE(Review::create(first, {}));
    REQUIRE(Review::create(second, {}));
    QMenu menu;
    menu.addAction(QStringLiteral("something"));
    menu.popup({});
    opened.window->open(first);
    opened.window->open(second);
    QTest::qWait(300);
    CHECK(opened.window->workspace() == before);
    menu.close();
    REQUIRE(eventually([&] { return opened.window->workspace() != before; }));
    CHECK(opened.workspace().review().file() == second);
}

TEST_CASE("the review that is open is not opened once more, and the window is called as it is")
{
    ProgramWindow opened;
    opened.openSample();
    const auto* before = opened.window->workspace();
    opened.window->open(opened.workspace().review().file());
    QTest::qWait(200);
    CHECK(opened.window->findChild<QMessageBox*>(QStringLiteral("openFailed")) == nullptr);
    CHECK(opened.window->workspace() == before);
    REQUIRE(opened.workspace().write(QStringLiteral("rename"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, "title", "Another title");
        return {};
    }));
    CHECK(opened.window->windowTitle().startsWith(QStringLiteral("Another title")));
}

TEST_CASE("nothing is undone in a review that is open for reading")
{
    ProgramWindow opened;
    opened.openSample();
    REQUIRE(opened.workspace().write(QStringLiteral("rename"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, "title", "Another title");
        return {};
    }));
    const auto file = opened.workspace().review().file();
    opened.window->closeReview();
    QSignalSpy shown(opened.window.get(), &ui::MainWindow::reviewShown);
    auto opener = std::make_unique<ui::ReviewOpener>();
    opener->open(file, store::Access::Read);
    ui::MainWindow reader(std::move(opener));
    REQUIRE(eventually([&] { return reader.workspace() != nullptr; }));
    const auto actions = reader.actions();
    const auto undo = std::find_if(actions.begin(), actions.end(), [](const auto* action) {
        return action->text() == QStringLiteral("Undo: rename");
    });
    REQUIRE(undo != actions.end());
    CHECK_FALSE((*undo)->isEnabled());
}

TEST_CASE("a file that is no review is said, and what was open stays open")
{
    ProgramWindow opened;
    opened.openSample();
    auto* before = opened.window->workspace();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.alidade")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    opened.window->open(ui::toPath(file.fileName()));
    REQUIRE(eventually(
        [&] { return opened.window->findChild<QMessageBox*>(QStringLiteral("openFailed")) != nullptr; }));
    opened.window->findChild<QMessageBox*>(QStringLiteral("openFailed"))->close();
    CHECK(opened.window->workspace() == before);
}

TEST_CASE("who acts is asked once, and kept")
{
    ProgramWindow opened;
    ui::setPreferences({});
    opened.openSample();
    auto* dialog = opened.window->findChild<ui::ReviewerDialog*>();
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    name->selectAll();
    typeText(name, QStringLiteral("consensus")); // the name under which what counts is written
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog->isVisible());
    name->selectAll();
    typeText(name, QStringLiteral("Ada Lovelace"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(opened.window->workspace()->review().reviewer() == "Ada Lovelace");
    CHECK(ui::preferences().reviewer == QStringLiteral("Ada Lovelace"));
}

TEST_CASE("a click into the top bar leaves the keyboard to the page")
{
    ProgramWindow opened;
    opened.openSample();
    opened.press(Qt::Key_4, Qt::ControlModifier);
    auto* page = opened.window->page(QStringLiteral("screening"));
    REQUIRE(page->isAncestorOf(QApplication::focusWidget()));
    auto* who = opened.window->findChild<QPushButton*>(QStringLiteral("reviewerButton"));
    QTest::mouseClick(who, Qt::LeftButton);
    auto* dialog = opened.window->findChild<ui::ReviewerDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->accept();
    QApplication::setActiveWindow(opened.window.get());
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("every control of the window can be named by a screen reader")
{
    ProgramWindow opened;
    CHECK(unnamedControls(opened.window.get()).empty());
    opened.openSample();
    for (const auto* name : PAGES) {
        opened.window->showPage(QLatin1String(name));
        for (const auto& control : unnamedControls(opened.window.get())) {
            FAIL_CHECK(name << ": " << control.toStdString());
        }
    }
}

TEST_CASE("files that are dropped on the window, and Ctrl+I on any page, begin an import")
{
    ProgramWindow opened;
    opened.openSample();
    auto& page = opened.page<ui::SearchesPage>("sources");
    const auto dialog = [&] { return page.findChild<ui::ImportDialog*>(); };
    opened.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(dialog() != nullptr);
    CHECK(opened.window->currentPage() == &page);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return dialog() == nullptr; }));

    opened.window->showPage(QStringLiteral("map"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hits.ris")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("TY  - JOUR\nTI  - One\nER  - \n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(opened.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(opened.window.get(), &drop);
    REQUIRE(dialog() != nullptr);
    CHECK(dialog()->files()->rowCount() == 1);
    CHECK(opened.window->currentPage() == &page);
}

namespace {

/// In which the pages stand: it shows bars where one needs more room than there is.
const QScrollArea& around(const QWidget& page)
{
    const QWidget* shown = &page;
    while (qobject_cast<const QScrollArea*>(shown) == nullptr) {
        shown = shown->parentWidget();
        REQUIRE(shown != nullptr);
    }
    return *qobject_cast<const QScrollArea*>(shown);
}

}

TEST_CASE("no page is wider or higher than a small window, in English or German")
{
    const auto language = GENERATE(as<QString>(), "en", "de");
    ProgramWindow opened(language);
    opened.openSample();
    opened.window->resize(1024, 640);
    for (const auto* name : PAGES) {
        opened.window->showPage(QLatin1String(name));
        QTest::qWait(50);
        const auto* page = opened.window->currentPage();
        REQUIRE(page != nullptr);
        CAPTURE(name, page->minimumSizeHint().width());
        CHECK(around(*page).horizontalScrollBar()->maximum() == 0);
        CHECK(around(*page).verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a page of an empty review asks for no room for what it does not show, in English or German")
{
    const auto language = GENERATE(as<QString>(), "en", "de");
    const QTemporaryDir folder;
    const auto file = ui::toPath(folder.filePath(QStringLiteral("empty.alidade")));
    REQUIRE(Review::create(file, {}));
    ProgramWindow opened(language);
    opened.open(file);
    opened.window->resize(1024, 640);
    for (const auto* name : PAGES) {
        opened.window->showPage(QLatin1String(name));
        QTest::qWait(50);
        const auto* page = opened.window->currentPage();
        REQUIRE(page != nullptr);
        CAPTURE(name, page->minimumSizeHint().width(), page->minimumSizeHint().height());
        CHECK(around(*page).horizontalScrollBar()->maximum() == 0);
        CHECK(around(*page).verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("pictures of every page, light and dark, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    ProgramWindow opened;
    opened.window->resize(1440, 900);
    const auto picture = [&](const QString& name) {
        QTest::qWait(400);
        opened.window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    };
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        const auto suffix =
            choice == ui::ThemeChoice::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        opened.window->closeReview();
        picture(QStringLiteral("welcome") + suffix);
        opened.openSample();
        for (const auto* name : PAGES) {
            opened.window->showPage(QLatin1String(name));
            picture(QLatin1String(name) + suffix);
        }
    }
}
