#include <QLocale>
#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>

#include "tests/ui/shell/program_window.h"
#include "ui/bridge/text.h"
#include "ui/shell/guide_window.h"

#include <fstream>
#include <set>
#include <string>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// Asked last, for what no translation has. Qt's own texts are Qt's.
class Untranslated : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (*context != 'Q') {
            texts.insert(std::string(context) + ": " + text);
        }
        return {};
    }

    mutable std::set<std::string> texts;
};

void lookAround(const ProgramWindow& program)
{
    for (const auto* page : PAGES) {
        program.window->showPage(QLatin1String(page));
        QTest::qWait(50);
        for (auto* tabs : program.window->currentPage()->findChildren<QTabBar*>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QTest::qWait(50);
            }
        }
    }
    program.press(Qt::Key_F1);
    program.window->findChild<ui::GuideWindow*>()->close();
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.press(Qt::Key_Escape);
}

}

TEST_CASE("nothing that the window says is left without its German")
{
    Untranslated untranslated;
    QCoreApplication::installTranslator(&untranslated); // before the others, who are asked first
    {
        ProgramWindow program(QStringLiteral("de"));
        SECTION("of the bundled review")
        {
            program.openSample();
            lookAround(program);
        }
        SECTION("of a review that holds nothing")
        {
            const QTemporaryDir folder;
            const auto file = ui::toPath(folder.filePath(QStringLiteral("empty.alidade")));
            REQUIRE(Review::create(file, {}));
            program.open(file);
            lookAround(program);
        }
        SECTION("of a file that is no review")
        {
            const QTemporaryDir folder;
            const auto file = ui::toPath(folder.filePath(QStringLiteral("plain.alidade")));
            std::ofstream(file) << "Hello.";
            program.window->open(file);
            REQUIRE(QTest::qWaitFor([&] { return program.window->findChild<QMessageBox*>() != nullptr; }));
            program.window->findChild<QMessageBox*>()->close();
        }
    }
    QCoreApplication::removeTranslator(&untranslated);
    ui::setPreferences({});
    ui::applyPreferences(*qApp);
    for (const auto& text : untranslated.texts) {
        FAIL_CHECK(text);
    }
}

TEST_CASE("numbers stand as the words beside them, also for those whose language the window does not speak")
{
    ui::applyLanguage(*qApp, QStringLiteral("fr"));
    CHECK(QLocale().language() == QLocale::English);
    ui::applyLanguage(*qApp, QStringLiteral("de"));
    CHECK(QLocale().language() == QLocale::German);
    ui::applyLanguage(*qApp, {});
}
