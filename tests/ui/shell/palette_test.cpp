#include <QLineEdit>
#include <QListWidget>

#include "tests/ui/shell/program_window.h"
#include "ui/bridge/text.h"
#include "ui/shell/command_palette.h"

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
