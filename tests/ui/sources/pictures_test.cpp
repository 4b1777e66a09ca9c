#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include "core/starters/sample.h"
#include "tests/ui/sources/search_desk.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/sources/file_preview.h"
#include "ui/sources/import_banner.h"
#include "ui/sources/import_dialog.h"
#include "ui/sources/import_files.h"
#include "ui/sources/problems_view.h"
#include "ui/sources/searches_table.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile out(folder.filePath(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return out.fileName();
}

}

TEST_CASE("pictures of the searches, light and dark, large and small, when asked for", "[.pictures]")
{
    const auto folder = qEnvironmentVariable("ALIDADE_PICTURES");
    REQUIRE(QDir().mkpath(folder));
    const QTemporaryDir files;
    QFile bibliography(QStringLiteral(ALIDADE_SOURCE_DIR "/resources/review/rusty-linux.bib"));
    REQUIRE(bibliography.open(QIODevice::ReadOnly));
    const auto bib = write(
        files, QStringLiteral("acm.bib"), bibliography.readAll() + "\n@article{cut, title={Never closed\n");
    const auto page = write(files, QStringLiteral("springer.ris"), "<!DOCTYPE html><html>Sign in</html>");
    const auto table = write(files,
                             QStringLiteral("hits.csv"),
                             "Ueberschrift,Author,Jahr,Bemerkung\nEin Kern in Rust,\"Chen, Ada\",2023,gut\n"
                             "Treiber,\"Boos, K.\",2022,\n");
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        const auto tone = choice == ui::ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const auto picture = [&](QWidget& widget, const QString& name) {
            QTest::qWait(300);
            widget.grab().save(QStringLiteral("%1/searches-%2-%3.png").arg(folder, name, tone));
        };
        SearchDesk empty;
        picture(empty.page, QStringLiteral("empty"));
        const auto open = openSample();
        ui::SearchesPage full(*open);
        for (const auto size : {QSize(1236, 840), QSize(690, 540)}) {
            full.resize(size);
            full.show();
            full.table()->setCurrentIndex(full.model()->index(1, 0));
            full.focusStart();
            picture(full, QStringLiteral("page-%1").arg(size.width()));
        }
        full.resize(1236, 840);
        auto* dialog = full.importFiles({bib, page, table});
        REQUIRE(eventually([&] { return !dialog->files()->isReading(); }));
        picture(*dialog, QStringLiteral("import"));
        dialog->preview()->findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* problems = dialog->preview()->problems();
        problems->list()->setCurrentItem(problems->list()->topLevelItem(0));
        picture(*dialog, QStringLiteral("problems"));
        dialog->resize(880, 560);
        dialog->list()->setCurrentIndex(dialog->files()->index(1));
        picture(*dialog, QStringLiteral("no-list"));
        dialog->list()->setCurrentIndex(dialog->files()->index(2));
        picture(*dialog, QStringLiteral("columns"));
        dialog->files()->remove(2);
        dialog->files()->remove(1);
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        REQUIRE(eventually([&] { return full.banner()->isVisible(); }));
        picture(full, QStringLiteral("banner"));
    }
}
