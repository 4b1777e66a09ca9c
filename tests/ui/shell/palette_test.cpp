#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>

#include "tests/ui/shell/program_window.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/sources/export_papers_dialog.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// What the palette finds, best first.
QStringList found(const ProgramWindow& opened, const QString& typed)
{
    opened.press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = opened.window->findChild<ui::CommandPalette*>();
    REQUIRE(palette != nullptr);
    auto* edit = palette->findChild<QLineEdit*>();
    edit->setText(typed);
    QStringList names;
    const auto* list = palette->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        names << list->item(row)->text();
    }
    palette->close();
    return names;
}

}

TEST_CASE("commands are found by the words that other programs have for them")
{
    ProgramWindow opened;
    opened.openSample();
    REQUIRE(opened.window->page(QStringLiteral("sources")) != nullptr); // its import holds everywhere
    const std::pair<const char*, const char*> wanted[] = {{"reviewer", "Who am I…"},
                                                          {"user", "Who am I…"},
                                                          {"dark", "Preferences…"},
                                                          {"font size", "Preferences…"},
                                                          {"zoom", "Preferences…"},
                                                          {"PRISMA", "Figures"},
                                                          {"dedupe", "Duplicates"},
                                                          {"kappa", "Agreement"},
                                                          {"reconcile", "Agreement"},
                                                          {"consensus", "Agreement"},
                                                          {"backup", "Save as…"},
                                                          {"codebook", "Taxonomy"},
                                                          {"references", "Import…"},
                                                          {"import RIS", "Import…"},
                                                          {"ris import", "Import…"}};
    for (const auto& [typed, name] : wanted) {
        INFO(typed);
        CHECK(found(opened, ui::toQt(typed)).mid(0, 4).contains(ui::toQt(name)));
    }
    CHECK(found(opened, QStringLiteral("map")).constFirst() == QStringLiteral("Map")); // names go first
}

TEST_CASE("what stands for a command as a whole goes before what has it among other words")
{
    ProgramWindow opened;
    opened.openSample();
    CHECK(found(opened, QStringLiteral("reviewer")).constFirst() == QStringLiteral("Who am I…"));
    CHECK(ui::fitness({}, QStringLiteral("team, reviewer"), QStringLiteral("reviewer"))
          > ui::fitness({}, QStringLiteral("sync, second reviewer"), QStringLiteral("reviewer")));
}

TEST_CASE("the palette is no higher than what it finds")
{
    ProgramWindow opened;
    opened.openSample();
    opened.press(Qt::Key_K, Qt::ControlModifier);
    const auto* palette = opened.window->findChild<ui::CommandPalette*>();
    const int all = palette->height();
    const auto* list = palette->findChild<QListWidget*>();
    for (const auto* typed : {"backup", "nothing is called so"}) {
        palette->findChild<QLineEdit*>()->setText(QLatin1String(typed));
        CHECK(palette->height() < all);
        CHECK(list->height() <= (list->count() + 1) * list->sizeHintForRow(0));
        CHECK(list->height() >= list->count() * list->sizeHintForRow(0));
    }
    palette->findChild<QLineEdit*>()->clear();
    CHECK(palette->height() == all);
    CHECK(all < opened.window->height());
}

TEST_CASE("a word that stands for a command counts less than the same in its name, and more than its letters")
{
    const auto fit = [](const char* name, const char* words, const char* typed) {
        return ui::fitness(ui::toQt(name), ui::toQt(words), ui::toQt(typed));
    };
    CHECK(fit("Export papers…", "", "papers") > fit("Searches", "papers, export", "papers"));
    CHECK(fit("Searches", "papers, export", "exp") > fit("Take back the experiment", "", "tkb"));
    CHECK(fit("Import…", "RIS, BibTeX", "ris import") > 0);
    CHECK(fit("Import…", "RIS, BibTeX", "ris export") == 0);
}

TEST_CASE("what brings papers and figures out is found from every page, each once")
{
    ProgramWindow opened;
    opened.openSample();
    for (const auto* name : PAGES) {
        REQUIRE(opened.window->page(QLatin1String(name)) != nullptr);
    }
    for (const auto* name : PAGES) {
        INFO(name);
        opened.window->showPage(QLatin1String(name));
        CHECK(found(opened, QStringLiteral("export papers")).count(QStringLiteral("Export papers…")) == 1);
        CHECK(found(opened, QStringLiteral("export all")).count(QStringLiteral("Export all figures…")) == 1);
        CHECK(found(opened, QStringLiteral("import")).count(QStringLiteral("Import…")) == 1);
    }
}

TEST_CASE("papers are exported from the map as the filter has them, and the map stays")
{
    ProgramWindow opened;
    opened.openSample();
    REQUIRE(opened.window->page(QStringLiteral("sources")) != nullptr);
    REQUIRE(opened.workspace().setFilter(QStringLiteral("year:2021")));
    const auto* before = opened.window->currentPage();
    QAction* command = nullptr;
    for (auto* action : opened.window->menuBar()->actions().constFirst()->menu()->actions()) {
        if (action->text() == QStringLiteral("Export papers…")) {
            command = action;
        }
    }
    REQUIRE(command != nullptr);
    CHECK(command->shortcuts().empty()); // on other pages the keys write what those show
    command->trigger();
    const auto* dialog = opened.window->findChild<ui::ExportPapersDialog*>();
    REQUIRE(dialog != nullptr);
    const auto choices = dialog->findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 3); // no search is meant that nobody sees
    CHECK(choices.constFirst()->text() == QStringLiteral("Those of the filter (4)"));
    CHECK(choices.constFirst()->isChecked());
    CHECK(opened.window->currentPage() == before);
}

TEST_CASE("that nothing is found can be read, and a page of commands is passed with one key")
{
    ProgramWindow opened;
    opened.openSample();
    opened.press(Qt::Key_K, Qt::ControlModifier);
    const auto* palette = opened.window->findChild<ui::CommandPalette*>();
    auto* edit = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListWidget*>();
    QTest::keyClick(edit, Qt::Key_PageDown);
    const int row = list->currentRow();
    CHECK(row > 1);
    QTest::keyClick(edit, Qt::Key_PageUp);
    CHECK(list->currentRow() == 0);
    edit->setText(QStringLiteral("nothing is called so"));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->flags().testFlag(Qt::ItemIsEnabled)); // else it is as pale as what is disabled
    CHECK(list->item(0)->foreground().color() == ui::theme().muted);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(palette->isVisible()); // for there is nothing to do
}
