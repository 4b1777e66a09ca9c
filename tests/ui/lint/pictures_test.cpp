#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTreeView>

#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/lint/lint_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    const int text = qEnvironmentVariableIntValue("ALIDADE_TEXT");
    if (text > 0) {
        auto font = QApplication::font();
        font.setPixelSize(text);
        QApplication::setFont(font);
    }
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const auto suffix =
            choice == ThemeChoice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        for (const auto size : {QSize(1066, 690), QSize(690, 510)}) {
            const auto draw = [&](const OpenReview& open, const QString& name, bool hasManuscript) {
                LintPage page(*open);
                page.resize(size);
                page.show();
                if (hasManuscript) {
                    QFile file(open.folder.filePath(QStringLiteral("rust-in-kernels.tex")));
                    REQUIRE(file.open(QIODevice::WriteOnly));
                    file.write("\\cite{nobody2020}\n");
                    file.close();
                    page.setManuscripts({toPath(file.fileName())});
                }
                REQUIRE(eventually([&] { return page.isUpToDate(); }));
                page.focusStart();
                QTest::qWait(100);
                page.grab().save(folder + QStringLiteral("/%1-%2").arg(name).arg(size.width()) + suffix);
                page.setManuscripts({});
            };
            draw(openSample(), QStringLiteral("found"), false);
            draw(openSample(), QStringLiteral("manuscript"), true);
            draw(openEmpty(), QStringLiteral("empty"), false);
        }
    }
}
