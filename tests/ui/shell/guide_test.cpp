#include <QAction>
#include <QDesktopServices>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeWidget>

#include "tests/ui/support/window.h"
#include "ui/shell/guide_pages.h"
#include "ui/shell/guide_window.h"
#include "ui/shell/shortcuts_page.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace alidade;
using namespace alidade::tests;

namespace {

std::set<QString> names()
{
    std::set<QString> found;
    for (const auto& page : ui::guidePages()) {
        found.insert(page.name);
    }
    return found;
}

int listed(const QListWidget* contents)
{
    int count = 0;
    for (int row = 0; row < contents->count(); ++row) {
        count += contents->item(row)->isHidden() ? 0 : 1;
    }
    return count;
}

/// The pixels of the letters of the first block at this level of heading; those of the text have none.
int letters(const QTextBrowser& text, int level)
{
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == level && block.begin() != block.end()) {
            return QFontInfo(block.begin().fragment().charFormat().font()).pixelSize();
        }
    }
    return 0;
}

bool saysItsLanguage(const ui::GuideWindow& guide, const QString& sentence)
{
    const auto labels = guide.findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == sentence; });
}

/// Of another language than English, which has this one sentence.
class Other : public QTranslator
{
public:
    Other() { QCoreApplication::installTranslator(this); }
    ~Other() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1String(text) == QLatin1String("The guide is in English.")
            ? QStringLiteral("La guide est en anglais.")
            : QString();
    }
};

/// Stands in for the system's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

}

TEST_CASE("every link of the guide leads to a page that is there, and the index names every page")
{
    const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const auto& page : ui::guidePages()) {
        CHECK(page.text.startsWith(QLatin1String("# ")));
        auto links = link.globalMatch(page.text);
        while (links.hasNext()) {
            auto target = links.next().captured(1);
            INFO(qPrintable(page.name) << " links to " << qPrintable(target));
            REQUIRE(target.endsWith(QLatin1String(".md")));
            target.chop(3);
            CHECK(names().count(target) == 1);
        }
    }
    for (const char* wanted : {"index",
                               "welcome",
                               "protocol",
                               "agreement",
                               "checks",
                               "merge",
                               "open-and-new",
                               "searches",
                               "duplicates",
                               "screening",
                               "coding",
                               "taxonomy",
                               "map",
                               "filter",
                               "figures",
                               "history",
                               "command-line"}) {
        INFO(wanted);
        CHECK(names().count(QLatin1String(wanted)) == 1);
    }
    CHECK(takeWarnings().empty());
}

TEST_CASE("the guide opens at a page, and at its first one where there is no such page")
{
    ui::GuideWindow guide;
    guide.open(QStringLiteral("map"));
    CHECK(guide.page() == QStringLiteral("map"));
    CHECK(guide.findChild<QTextBrowser*>()->toPlainText().startsWith(QLatin1String("The map")));
    CHECK(guide.findChild<QListWidget*>()->currentItem()->text().toStdString() == "The map");
    guide.open(QStringLiteral("no-such-page"));
    CHECK(guide.page() == QStringLiteral("index"));
    CHECK(unnamedControls(&guide).empty());
}

TEST_CASE("the guide's titles are larger than the heads of sections, and these than the text")
{
    ui::GuideWindow guide;
    guide.open(QStringLiteral("welcome"));
    const auto& text = *guide.findChild<QTextBrowser*>();
    CHECK(letters(text, 1) > letters(text, 2));
    CHECK(letters(text, 2) > letters(text, 0));
    CHECK(letters(text, 0) == QFontInfo(text.font()).pixelSize());
}

TEST_CASE("where the window speaks another language, the guide says that it is in English")
{
    {
        const ui::GuideWindow guide;
        CHECK_FALSE(saysItsLanguage(guide, QStringLiteral("The guide is in English.")));
    }
    const Other language;
    const ui::GuideWindow guide;
    CHECK(saysItsLanguage(guide, QStringLiteral("La guide est en anglais.")));
}

TEST_CASE("in the guide, links lead on and Alt+Left back")
{
    ui::GuideWindow guide;
    guide.open(QStringLiteral("map"));
    auto* text = guide.findChild<QTextBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("filter.md")));
    CHECK(guide.page() == QStringLiteral("filter"));
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    CHECK(guide.page() == QStringLiteral("map"));
    QTest::keyClick(text, Qt::Key_Right, Qt::AltModifier);
    CHECK(guide.page() == QStringLiteral("filter"));
    CHECK(guide.findChild<QListWidget*>()->currentItem()->text().toStdString() == "Filtering papers");
}

TEST_CASE("a link out of the guide goes to the system's browser and not into the window")
{
    Browser browser;
    ui::GuideWindow guide;
    guide.open(QStringLiteral("map"));
    auto* text = guide.findChild<QTextBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    CHECK(browser.opened == QList<QUrl>{QUrl(QStringLiteral("https://example.org/"))});
    CHECK(guide.page() == QStringLiteral("map"));
}

TEST_CASE("a search leaves the pages with its words and marks them, and Return goes from place to place")
{
    ui::GuideWindow guide;
    guide.open(QStringLiteral("index"));
    auto* search = guide.findChild<QLineEdit*>();
    auto* contents = guide.findChild<QListWidget*>();
    auto* text = guide.findChild<QTextBrowser*>();
    search->setText(QStringLiteral("clipboard"));
    CHECK(listed(contents) == 1);
    CHECK(guide.page() == QStringLiteral("figures"));
    CHECK(text->extraSelections().size() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(text->textCursor().selectedText() == QStringLiteral("clipboard"));
    search->setText(QStringLiteral("xyzzy"));
    CHECK(listed(contents) == 0);
    CHECK(search->property("wrong").toBool());
    search->clear();
    CHECK(listed(contents) == contents->count());
    CHECK(text->extraSelections().isEmpty());
}

TEST_CASE("the shortcuts are listed by group and found by name and by key")
{
    QAction undo(QStringLiteral("&Undo"));
    undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    QAction next(QStringLiteral("&Next open paper"));
    next.setShortcuts({QKeySequence(QStringLiteral("N")), QKeySequence(QStringLiteral("Ctrl+Down"))});
    QAction without(QStringLiteral("About"));
    QAction separator;
    separator.setSeparator(true);
    ui::ShortcutsPage page;
    page.setGroups({{QStringLiteral("Edit"), {&undo, &separator}},
                    {QStringLiteral("Coding"), {&next}},
                    {QStringLiteral("Help"), {&without}}});
    page.show();
    auto* list = page.findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("Edit"));
    CHECK(list->topLevelItem(0)->child(0)->text(0) == QStringLiteral("Undo"));
    CHECK(list->topLevelItem(1)->child(0)->text(1) == QStringLiteral("N, Ctrl+Down"));
    page.findChild<QLineEdit*>()->setText(QStringLiteral("ctrl+z"));
    CHECK_FALSE(list->topLevelItem(0)->isHidden());
    CHECK(list->topLevelItem(1)->isHidden());
    CHECK(unnamedControls(&page).empty());
}

#include "guide_test.moc"
