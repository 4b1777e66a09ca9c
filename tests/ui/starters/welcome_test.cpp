#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "core/starters/templates.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/template_words.h"
#include "ui/bridge/text.h"
#include "ui/starters/entry_list.h"
#include "ui/starters/recent_reviews.h"
#include "ui/starters/welcome_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

void forgetAll()
{
    for (const auto& review : ui::recentReviews()) {
        ui::forgetReview(review.file);
    }
}

ui::EntryList* list(ui::WelcomePage& page, const char* name)
{
    for (auto* found : page.findChildren<ui::EntryList*>()) {
        if (found->accessibleName() == QLatin1String(name)) {
            return found;
        }
    }
    FAIL("there is no list " << name);
    return nullptr;
}

ui::EntryList* recent(ui::WelcomePage& page)
{
    return list(page, "Recent reviews");
}

QString fileOf(const OpenReview& open)
{
    return ui::pathToQt(open->review().file());
}

}

TEST_CASE("without recent reviews the page says so and the keyboard starts at the templates")
{
    forgetAll();
    ui::WelcomePage page;
    page.show();
    CHECK(recent(page)->entryCount() == 0);
    CHECK_FALSE(recent(page)->isVisible());
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.focusStart();
    CHECK(page.focusWidget() == list(page, "New review from a template"));
    CHECK(unnamedControls(&page).empty());
}

TEST_CASE("a review that was opened is listed first, with its title and its papers")
{
    forgetAll();
    const auto empty = openEmpty();
    const auto sample = openSample();
    ui::rememberReview(*empty);
    ui::rememberReview(*sample);
    ui::rememberReview(*empty);
    ui::rememberReview(*sample);
    const auto reviews = ui::recentReviews();
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].file == fileOf(sample));
    CHECK(reviews[0].title == sample->title());
    CHECK(reviews[0].papers == static_cast<int>(sample->index().all().count()));
    CHECK(reviews[1].papers == 0);

    ui::WelcomePage page;
    QSignalSpy opened(&page, &ui::WelcomePage::openWanted);
    page.show();
    page.focusStart();
    REQUIRE(recent(page)->entryCount() == 2);
    QTest::keyClick(recent(page), Qt::Key_Down);
    QTest::keyClick(recent(page), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == fileOf(empty));
    CHECK(unnamedControls(&page).empty());
}

TEST_CASE("at most twelve reviews are remembered")
{
    forgetAll();
    std::vector<OpenReview> opened;
    for (int i = 0; i < 14; ++i) {
        opened.push_back(openEmpty());
        ui::rememberReview(*opened.back());
    }
    CHECK(ui::recentReviews().size() == 12);
    CHECK(ui::recentReviews().front().file == fileOf(opened.back()));
}

TEST_CASE("a review whose file is gone is not opened, and can be taken out of the list by key and by mouse")
{
    forgetAll();
    QStringList files;
    for (int i = 0; i < 2; ++i) {
        const auto open = openEmpty();
        ui::rememberReview(*open);
        files.append(fileOf(open));
    } // and here the folders go
    ui::WelcomePage page;
    page.resize(1000, 640);
    page.show();
    auto* reviews = recent(page);
    QSignalSpy opened(&page, &ui::WelcomePage::openWanted);
    QSignalSpy forgotten(&page, &ui::WelcomePage::forgotten);
    REQUIRE(reviews->entryCount() == 2);
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.focusStart();
    QTest::keyClick(reviews, Qt::Key_Return);
    CHECK(opened.empty());

    QTest::keyClick(reviews, Qt::Key_Delete);
    REQUIRE(forgotten.size() == 1);
    CHECK(forgotten[0][0].toString() == files[1]); // the newest stands first
    REQUIRE(reviews->entryCount() == 1);

    const auto entry = reviews->visualRect(reviews->model()->index(0, 0));
    QTest::mouseClick(reviews->viewport(), Qt::LeftButton, {}, {entry.right() - 15, entry.top() + 12});
    CHECK(forgotten.size() == 2);
    CHECK(reviews->entryCount() == 0);
    CHECK(ui::recentReviews().empty());
}

TEST_CASE("a new review starts from any template, by mouse and by keyboard")
{
    forgetAll();
    ui::WelcomePage page;
    page.resize(1000, 640);
    page.show();
    auto* templates = list(page, "New review from a template");
    QSignalSpy wanted(&page, &ui::WelcomePage::newWanted);
    const auto known = starters::templates();
    REQUIRE(templates->entryCount() == static_cast<int>(known.size()));
    templates->setFocus();
    for (const auto& one : known) {
        QTest::keyClick(templates, Qt::Key_Space);
        CHECK(wanted.takeLast()[0].toString() == ui::toQt(one.name));
        QTest::keyClick(templates, Qt::Key_Down);
    }
    QTest::mouseClick(templates->viewport(),
                      Qt::LeftButton,
                      {},
                      templates->visualRect(templates->model()->index(1, 0)).center());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == ui::toQt(known[1].name));
}

TEST_CASE("the example and the file dialog are asked of the shell")
{
    ui::WelcomePage page;
    page.show();
    QSignalSpy sample(&page, &ui::WelcomePage::sampleWanted);
    QSignalSpy dialog(&page, &ui::WelcomePage::openDialogWanted);
    list(page, "Example")->setFocus();
    QTest::keyClick(list(page, "Example"), Qt::Key_Return);
    CHECK(sample.size() == 1);
    page.findChild<QPushButton*>()->click();
    CHECK(dialog.size() == 1);
}

TEST_CASE("a review dropped onto the page is opened, and another file is not taken")
{
    ui::WelcomePage page;
    page.show();
    QSignalSpy opened(&page, &ui::WelcomePage::openWanted);
    const auto drop = [&](const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        return enter.isAccepted();
    };
    CHECK_FALSE(drop(QStringLiteral("/somewhere/paper.pdf")));
    CHECK(opened.empty());
    CHECK(drop(QStringLiteral("/somewhere/kernels.alidade")));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("/somewhere/kernels.alidade"));
}

TEST_CASE("the words of all templates are there to be translated")
{
    const auto source = QStringLiteral(ALIDADE_SOURCE_DIR "/ui/bridge/template_words.cpp");
    QFile file(source);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(QStringLiteral("\"\\s*\n\\s*\""))); // literals that go on in the next line
    for (const auto& known : starters::templates()) {
        CHECK(text.contains(QStringLiteral("\"%1\"").arg(ui::toQt(known.label))));
        CHECK(text.contains(QStringLiteral("\"%1\"").arg(ui::toQt(known.description))));
    }
}
