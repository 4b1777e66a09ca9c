#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/bridge/message.h"
#include "ui/report/reported_dialog.h"
#include "ui/screening/rules_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/reviewer_dialog.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

/// By the words of its label.
QComboBox* boxNamed(ui::PreferencesDialog& dialog, const char* label)
{
    for (auto* found : dialog.findChildren<QLabel*>()) {
        if (found->text().remove(QLatin1Char('&')) == QLatin1String(label)) {
            return qobject_cast<QComboBox*>(found->buddy());
        }
    }
    FAIL("there is no field " << label);
    return nullptr;
}

QComboBox* themeBox(ui::PreferencesDialog& dialog)
{
    return boxNamed(dialog, "Theme");
}

void choose(QComboBox* box, const QVariant& data)
{
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
}

}

TEST_CASE("the theme is shown while it is chosen, and goes back when the dialog is cancelled")
{
    ui::setPreferences({ui::ThemeChoice::Light, 100, {}, {}});
    ui::applyPreferences(application());
    ui::PreferencesDialog dialog;
    dialog.show();
    choose(themeBox(dialog), static_cast<int>(ui::ThemeChoice::Dark));
    CHECK(ui::theme().isDark);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(ui::theme().isDark);
    CHECK(ui::preferences().theme == ui::ThemeChoice::Light);
}

TEST_CASE("what is chosen is kept at OK, and a new name is told")
{
    ui::setPreferences({ui::ThemeChoice::Light, 100, QStringLiteral("Old Name"), {}});
    ui::PreferencesDialog dialog;
    QSignalSpy renamed(&dialog, &ui::PreferencesDialog::reviewerChanged);
    dialog.show();
    CHECK(unnamedControls(&dialog).empty());
    auto* name = dialog.findChild<QLineEdit*>();
    REQUIRE(name != nullptr);
    CHECK(name->text() == QStringLiteral("Old Name"));
    name->selectAll();
    typeText(name, QStringLiteral("  Zoë   Ö. "));
    choose(themeBox(dialog), static_cast<int>(ui::ThemeChoice::Dark));
    choose(boxNamed(dialog, "Language"), QStringLiteral("de"));
    choose(boxNamed(dialog, "Size of everything"), 150);
    QTest::keyClick(&dialog, Qt::Key_Return);
    const ui::Preferences wanted = {
        ui::ThemeChoice::Dark, 150, QStringLiteral("Zoë Ö."), QStringLiteral("de")};
    CHECK(ui::preferences() == wanted);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0][0].toString() == QStringLiteral("Zoë Ö."));
    ui::setPreferences({});
    ui::applyPreferences(application());
}

TEST_CASE("the language puts the program's texts and its plurals in place, and English takes them away again")
{
    const auto title = [] { return ui::PreferencesDialog().windowTitle(); };
    const auto papers = [](int count) {
        return QCoreApplication::translate("alidade::ui::WelcomePage", "%Ln paper(s)", nullptr, count);
    };
    ui::applyLanguage(application(), QStringLiteral("de"));
    CHECK(title() == QStringLiteral("Einstellungen"));
    CHECK(papers(1) == QStringLiteral("1 Arbeit"));
    CHECK(papers(24) == QStringLiteral("24 Arbeiten"));
    CHECK(QLocale().toString(1.5) == QStringLiteral("1,5"));
    ui::applyLanguage(application(), QStringLiteral("en"));
    CHECK(title() == QStringLiteral("Preferences"));
    CHECK(papers(1) == QStringLiteral("1 paper"));
    CHECK(papers(24) == QStringLiteral("24 papers"));
    ui::applyLanguage(application(), QStringLiteral("fr")); // has no translation
    CHECK(title() == QStringLiteral("Preferences"));
    CHECK(papers(1) == QStringLiteral("1 paper"));
    ui::applyLanguage(application(), {});
}

TEST_CASE("what core says is said in the language too, and names in it stay as they are")
{
    const Sentence reason{translatable("", "Excluded by %1 without a criterion."),
                          {Sentence(translatable("", "full text"))}};
    const Sentence named{translatable("", "No decision names the criterion \"%1\"."),
                         {std::string("full text in %1")}};
    ui::applyLanguage(application(), QStringLiteral("de"));
    CHECK(ui::said(reason) == QStringLiteral("Nach Volltext ausgeschlossen, ohne ein Kriterium."));
    CHECK(ui::said(named) == QStringLiteral("Keine Entscheidung nennt das Kriterium „full text in %1“."));
    ui::applyLanguage(application(), {});
    CHECK(ui::said(reason) == QStringLiteral("Excluded by full text without a criterion."));
}

TEST_CASE("dialogs of the shell and of the pages have the same margins and gaps")
{
    const auto review = openSample();
    ui::PreferencesDialog preferences;
    ui::ReviewerDialog reviewer({}, QStringLiteral("Ada"));
    ui::RulesDialog rules(*review);
    ui::ReportedDialog reported(*review, nullptr);
    rules.setAttribute(Qt::WA_DeleteOnClose, false);
    reported.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QDialog* dialog : std::initializer_list<const QDialog*>{&reviewer, &rules, &reported}) {
        INFO(dialog->windowTitle().toStdString());
        CHECK(dialog->layout()->contentsMargins() == preferences.layout()->contentsMargins());
        CHECK(dialog->layout()->spacing() == preferences.layout()->spacing());
    }
}
