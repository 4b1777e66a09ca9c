#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "tests/ui/sources/search_desk.h"
#include "ui/bridge/text.h"
#include "ui/sources/columns_view.h"
#include "ui/sources/delete_search_dialog.h"
#include "ui/sources/export_papers_dialog.h"
#include "ui/sources/file_preview.h"
#include "ui/sources/import_banner.h"
#include "ui/sources/import_dialog.h"
#include "ui/sources/import_files.h"
#include "ui/sources/import_run.h"
#include "ui/sources/problems_view.h"
#include "ui/sources/searches_table.h"

#include <algorithm>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

const std::string BIBTEX = "@article{10.1145/1, title={A Kernel in Rust}, author={Chen, Ada}, year={2023}, "
                           "abstract={All of it.}}\n"
                           "@article{10.1145/2, title={Drivers}, author={Boos, Kevin}, year={2022}}\n";
const std::string CSV = "Document Title,Authors,Publication Title,Publication Year,PDF Link\n"
                        "\"Panics, and Unwinding\",I. Pratama; W. Gambetta,ISSRE,2021,http://x/1\n";

/// A desk with a folder of files to import.
struct ImportDesk : SearchDesk {
    QTemporaryDir files;
    ImportDialog* dialog = nullptr;

    ImportDesk() { page.table()->setFocus(); }

    QString file(const QString& name, const std::string& content) const
    {
        QFile out(files.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content.data(), static_cast<qint64>(content.size()));
        return out.fileName();
    }

    /// As a file manager does.
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        dialog = page.findChild<ImportDialog*>();
        REQUIRE(dialog != nullptr);
        looked();
    }

    void looked() const
    {
        REQUIRE(eventually([&] { return !dialog->files()->isReading(); }));
    }
    void choose(int row) const { dialog->list()->setCurrentIndex(dialog->files()->index(row)); }

    void finish()
    {
        INFO(fromQt(dialog->sentenceText()));
        REQUIRE(dialog->importButton()->isEnabled());
        QPointer<ImportDialog> watched = dialog;
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        const bool isGone = eventually([&] { return watched.isNull(); });
        INFO((isGone ? std::string() : fromQt(watched->sentenceText())));
        REQUIRE(isGone);
        dialog = nullptr;
    }

    std::int64_t papers() const { return open->review().database().count<Paper>(); }
};

}

TEST_CASE("three files of three formats are dropped, looked at, imported as a search each, and undone")
{
    ImportDesk desk;
    desk.drop({desk.file(QStringLiteral("acm.bib"), BIBTEX),
               desk.file(QStringLiteral("hits.csv"), CSV),
               desk.file(QStringLiteral("snow.ris"), SearchDesk::ris({"One", "Two", "Three"}))});
    auto& dialog = *desk.dialog;
    const QAbstractItemModelTester tester(dialog.files(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(dialog.oneSearch()->isChecked()); // they name different sources
    CHECK(dialog.form()->sourceField()->currentText() == QStringLiteral("ACM Digital Library"));
    CHECK(dialog.preview()->records()->topLevelItemCount() == 2);
    CHECK(dialog.preview()->factsText().contains(QStringLiteral("1 without an abstract")));
    dialog.form()->hitsField()->setText(QStringLiteral("5"));
    CHECK(dialog.form()->comparison().startsWith(QStringLiteral("3 fewer")));
    dialog.form()->queryField()->setPlainText(QStringLiteral("rust AND kernel"));
    desk.choose(1);
    CHECK(dialog.form()->sourceField()->currentText() == QStringLiteral("IEEE Xplore"));
    CHECK(dialog.form()->queryField()->toPlainText().isEmpty());
    CHECK(dialog.preview()->records()->topLevelItem(0)->text(0) == QStringLiteral("Panics, and Unwinding"));
    desk.choose(0);
    CHECK(dialog.form()->queryField()->toPlainText() == QStringLiteral("rust AND kernel"));
    for (const auto& control : unnamedControls(&dialog)) {
        FAIL_CHECK(fromQt(control));
    }
    const auto before = desk.open->review().journal().count();
    desk.finish();
    CHECK(desk.papers() == 6);
    CHECK(desk.open->review().journal().count() == before + 1); // one step of undo
    CHECK(desk.page.model()->rowCount() == 4);                  // and the sum
    CHECK(desk.page.banner()->isVisible());
    CHECK(desk.page.banner()->text().contains(QStringLiteral("ACM Digital Library: 2 record")));
    desk.page.banner()->undoAction()->trigger();
    CHECK(desk.papers() == 0);
    CHECK_FALSE(desk.page.banner()->isVisible());
}

TEST_CASE("what could not be read beside what came in is named after the import")
{
    ImportDesk desk;
    desk.drop({desk.file(QStringLiteral("acm.bib"), BIBTEX),
               desk.file(QStringLiteral("thesis.pdf"), "%PDF-1.7 not a list of references")});
    desk.finish();
    CHECK(desk.papers() == 2);
    CHECK(desk.page.banner()->text().contains(
        QStringLiteral("Left out, since they could not be read: thesis.pdf.")));
    const auto labels = desk.page.banner()->findChildren<QLabel*>();
    const auto leftOut = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().startsWith(QStringLiteral("Left out")); });
    REQUIRE(leftOut != labels.end());
    CHECK((*leftOut)->property("role").toString() == QStringLiteral("warning"));
}

TEST_CASE("after the first import the keyboard is on the search that came in")
{
    ImportDesk desk;
    desk.page.focusStart(); // on the button of the empty page
    desk.drop({desk.file(QStringLiteral("acm.bib"), BIBTEX)});
    desk.finish();
    REQUIRE(eventually([&] { return desk.page.focusWidget() == desk.page.table(); }));
    const auto searches = desk.open->review().database().all<Search>();
    REQUIRE(searches.size() == 1);
    CHECK(desk.page.model()->search(desk.page.table()->currentIndex()) == searches.front().id);
}

TEST_CASE("where each file is a search, the form, the button and the progress say which and how much")
{
    ImportDesk desk;
    desk.drop({desk.file(QStringLiteral("acm.bib"), BIBTEX),
               desk.file(QStringLiteral("hits.csv"), CSV),
               desk.file(QStringLiteral("snow.ris"), SearchDesk::ris({"One", "Two", "Three"})),
               desk.file(QStringLiteral("thesis.pdf"), "%PDF-1.7 not a list of references")});
    auto& dialog = *desk.dialog;
    CHECK(dialog.headText() == QStringLiteral("The search that gave acm.bib"));
    // 2 + 1 + 3 records of the three that can be read
    CHECK(dialog.importButton()->text().contains(QStringLiteral("3 search")));
    CHECK(dialog.importButton()->text().contains(QStringLiteral("6 record")));
    desk.choose(1);
    CHECK(dialog.headText() == QStringLiteral("The search that gave hits.csv"));
    dialog.oneSearch()->click();
    CHECK(dialog.headText() == QStringLiteral("Import a search"));
    CHECK(dialog.importButton()->text() == QStringLiteral("&Import"));
}

TEST_CASE("the records of an import are counted over all its searches, and each step names its file")
{
    const auto open = openEmpty();
    const auto ris = SearchDesk::ris({"One", "Two", "Three"});
    ImportRun run(*open);
    std::vector<ImportStep> steps;
    QObject::connect(
        &run, &ImportRun::progressed, &run, [&](const ImportStep& step) { steps.push_back(step); });
    std::vector<ImportJob> jobs(2);
    jobs[0].request.source = "ACM";
    jobs[0].request.files = {{"acm.bib", BIBTEX}};
    jobs[0].file = 4;
    jobs[1].request.source = "Snow";
    jobs[1].request.files = {{"snow.ris", ris}};
    jobs[1].file = 7;
    run.start(std::move(jobs));
    REQUIRE(eventually([&] { return !run.isRunning(); }));
    REQUIRE(run.imported().searches.size() == 2);
    CHECK(open->review().journal().count() == 1); // one step of undo
    REQUIRE(steps.size() == 2); // each search tells of its first record, and of each thousandth after it
    CHECK(steps[0].name == QStringLiteral("acm.bib"));
    CHECK(steps[0].file == 4);
    CHECK(steps[0].search == 1);
    CHECK(steps[0].searches == 2);
    CHECK(steps[0].records == 1);
    CHECK(steps[1].name == QStringLiteral("snow.ris"));
    CHECK(steps[1].file == 7);
    CHECK(steps[1].search == 2);
    CHECK(steps[1].records == 3); // both of the first search, and one
}

TEST_CASE("files of one source are one search")
{
    ImportDesk desk;
    desk.drop({desk.file(QStringLiteral("acm 1.bib"), BIBTEX),
               desk.file(QStringLiteral("acm 2.ris"), SearchDesk::ris({"Three"}))});
    CHECK(desk.dialog->oneSearch()->isChecked());
    desk.finish();
    const auto searches = desk.open->review().database().all<Search>();
    REQUIRE(searches.size() == 1);
    CHECK(desk.papers() == 3);
}

TEST_CASE("an encoding that was guessed wrongly is overridden, and the file is read anew")
{
    ImportDesk desk;
    // `Łódź` in windows-1250, which nothing in the file tells from windows-1252
    desk.drop({desk.file(QStringLiteral("hits.ris"),
                         "TY  - JOUR\nTI  - \xA3\xF3"
                         "d\x9F\nAU  - Chen, Ada\nPY  - 2023\nER  - \n")});
    auto& preview = *desk.dialog->preview();
    for (const auto* button : desk.dialog->findChildren<QPushButton*>()) {
        INFO(fromQt(button->text()));
        CHECK((!button->isVisible() || button->width() <= button->sizeHint().width()));
    }
    const auto title = [&] { return preview.records()->topLevelItem(0)->text(0); };
    CHECK(title() != QStringLiteral("Łódź"));
    preview.encodingBox()->setFocus();
    preview.encodingBox()->setCurrentText(QStringLiteral("windows-1250"));
    Q_EMIT preview.encodingBox()->activated(preview.encodingBox()->currentIndex());
    desk.looked();
    CHECK(title() == QStringLiteral("Łódź"));
    CHECK(preview.encodingBox()->currentText() == QStringLiteral("windows-1250"));
    desk.finish();
    CHECK(desk.open->review().database().all<Paper>().front().title == "Łódź");
}

TEST_CASE("a file that is broken shows where, and one that is no list of records is left out")
{
    ImportDesk desk;
    desk.drop({desk.file(QStringLiteral("hits.bib"), BIBTEX + "@article{broken, title={Never closed\n"),
               desk.file(QStringLiteral("page.ris"), "<!DOCTYPE html><html><body>Sign in</body></html>")});
    auto& dialog = *desk.dialog;
    auto* problems = dialog.preview()->problems();
    REQUIRE(problems->list()->topLevelItemCount() > 0);
    problems->list()->setCurrentItem(problems->list()->topLevelItem(0));
    REQUIRE(eventually(
        [&] { return problems->excerpt()->toPlainText().contains(QStringLiteral("Never closed")); }));
    desk.choose(1);
    CHECK(dialog.files()->index(1).data().toString().contains(QStringLiteral("web page")));
    CHECK(dialog.importButton()->isEnabled());
    CHECK(dialog.sentenceText().contains(QStringLiteral("left out")));
    desk.choose(0);
    dialog.files()->remove(0);
    CHECK_FALSE(dialog.importButton()->isEnabled());
}

TEST_CASE("a table of unknown columns is told what they are, and that is remembered")
{
    ImportDesk desk;
    const auto table = desk.file(QStringLiteral("liste.csv"),
                                 "Ueberschrift;Wer;Wann\nEin Kern;Chen, Ada;2023\nZwei;Boos, K.;2022\n");
    desk.drop({table});
    auto& preview = *desk.dialog->preview();
    if (desk.dialog->files()->file(0)->found() == nullptr) { // nothing tells that it is a table
        preview.formatBox()->setCurrentIndex(static_cast<int>(sources::Format::Table) + 1);
        Q_EMIT preview.formatBox()->activated(preview.formatBox()->currentIndex());
        desk.looked();
    }
    CHECK_FALSE(desk.dialog->importButton()->isEnabled());
    auto* box = preview.columns()->box(0);
    box->setCurrentIndex(static_cast<int>(sources::Field::Title));
    Q_EMIT box->activated(box->currentIndex());
    desk.looked();
    REQUIRE(preview.records()->topLevelItemCount() == 2);
    CHECK(preview.records()->topLevelItem(0)->text(0) == QStringLiteral("Ein Kern"));
    desk.dialog->form()->sourceField()->setEditText(QStringLiteral("Hand search"));
    desk.finish();
    CHECK(desk.papers() == 2);
    desk.drop({table});
    CHECK(desk.dialog->files()->file(0)->options.columns.size() == 3);
}

TEST_CASE("an import of 20,000 records lets the window live, and can be stopped without a trace")
{
    ImportDesk desk;
    std::vector<std::string> titles;
    for (int i = 0; i < 20000; ++i) {
        titles.push_back("Paper " + std::to_string(i) + " of many");
    }
    desk.drop({desk.file(QStringLiteral("scopus.ris"), SearchDesk::ris(titles))});
    QPointer<ImportDialog> dialog = desk.dialog;
    int beats = 0;
    qint64 longest = 0;
    QElapsedTimer sinceBeat;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &desk.page, [&] {
        longest = std::max(longest, sinceBeat.restart());
        ++beats;
    });
    const auto start = [&] {
        beats = 0;
        longest = 0;
        sinceBeat.start();
        heart.start(5);
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        REQUIRE(dialog->isRunning());
    };
    start();
    REQUIRE(eventually([&] { return dialog->sentenceText().contains(QStringLiteral("so far")); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(eventually([&] { return !dialog->isRunning(); }));
    CHECK(dialog->isVisible());
    CHECK(dialog->sentenceText().startsWith(QStringLiteral("Stopped")));
    CHECK(desk.papers() == 0);
    CHECK(desk.open->review().journal().count() == 0);
    CHECK(desk.open->review().database().count<Source>() == 0);

    start();
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 120'000));
    CHECK(desk.papers() == 20000);
    CHECK(beats > 20);
    CHECK(desk.open->index().all().count() == 20000);
    REQUIRE(eventually([&] { return desk.page.isUpToDate(); }));
    CHECK(desk.page.model()->searches().total.records == 20000);
    CHECK(desk.page.model()->search(desk.page.table()->currentIndex()).has_value());
    REQUIRE(desk.open->undo());
    REQUIRE(eventually([&] { return desk.page.isUpToDate(); }));
    CHECK(desk.page.model()->rowCount() == 0);
}

TEST_CASE("a search is imported again, and what its source gave before is known")
{
    ImportDesk desk;
    desk.import("ACM", {"One", "Two"}, 2);
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    desk.dialog = desk.page.findChild<ImportDialog*>();
    REQUIRE(desk.dialog != nullptr);
    CHECK(desk.dialog->form()->sourceField()->currentText() == QStringLiteral("ACM"));
    CHECK_FALSE(desk.dialog->form()->sourceField()->isEnabled());
    desk.dialog->addFiles({desk.file(QStringLiteral("again.ris"), SearchDesk::ris({"One", "Two", "Three"}))});
    desk.looked();
    desk.finish();
    CHECK(desk.papers() == 3);
    CHECK(desk.page.banner()->text().contains(QStringLiteral("2 known from before")));
}

TEST_CASE("a snowballing round keeps its direction and the paper it began with")
{
    ImportDesk desk;
    desk.import("ACM", {"One"}, 2);
    const auto label = desk.open->review().database().all<Paper>().front().label;
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_B, Qt::ControlModifier);
    desk.dialog = desk.page.findChild<ImportDialog*>();
    REQUIRE(desk.dialog != nullptr);
    auto& form = *desk.dialog->form();
    form.directionField()->setCurrentIndex(1);
    typeText(form.seedField(), QStringLiteral("[no such]"));
    CHECK_FALSE(desk.dialog->importButton()->isEnabled());
    form.seedField()->clear();
    typeText(form.seedField(), toQt(label));
    REQUIRE(desk.dialog->importButton()->isEnabled()); // a round that found nothing is logged too
    desk.finish();
    const auto searches = desk.open->review().database().all<Search>("ORDER BY position");
    REQUIRE(searches.size() == 2);
    CHECK(searches[1].direction == SnowballDirection::Forward);
    CHECK(searches[1].seed.has_value());
    const auto name = desk.page.model()->index(1, SearchesModel::Name).data().toString();
    CHECK(name.contains(QStringLiteral("forward")));
    CHECK(name.contains(toQt(label)));
}

TEST_CASE("deleting a search says first what would go with it")
{
    ImportDesk desk;
    desk.import("ACM", {"One", "Two"}, 2);
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_Delete);
    QPointer<DeleteSearchDialog> dialog = desk.page.findChild<DeleteSearchDialog*>();
    REQUIRE(dialog);
    REQUIRE(eventually([&] { return dialog->deleteButton()->isEnabled(); }));
    CHECK(dialog->sentenceText().contains(QStringLiteral("2 paper")));
    CHECK(desk.papers() == 2);
    QTest::mouseClick(dialog->deleteButton(), Qt::LeftButton);
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    CHECK(desk.papers() == 0);
    REQUIRE(desk.open->undo());
    CHECK(desk.papers() == 2);
}

TEST_CASE("deleting a search is given up while it still looks what would go")
{
    ImportDesk desk;
    desk.import("ACM", {"One", "Two"}, 2);
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_Delete);
    QPointer<DeleteSearchDialog> dialog = desk.page.findChild<DeleteSearchDialog*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return dialog.isNull(); }));
    CHECK(desk.papers() == 2);
}

TEST_CASE("an export begins with the narrowest choice of papers: of a finished review, the included ones")
{
    const auto review = openSample();
    ui::ExportPapersDialog dialog(*review, {}, {});
    const auto choices = dialog.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 2);
    CHECK(choices.front()->text() == QStringLiteral("The included ones (24)"));
    CHECK(choices.front()->isChecked());
    CHECK(dialog.exportButton()->isEnabled());
}

TEST_CASE("papers are exported in each format")
{
    ImportDesk desk;
    desk.import("ACM", {"One", "Two"}, 2);
    desk.page.table()->setFocus();
    QTest::keyClick(desk.page.table(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = desk.page.findChild<ExportPapersDialog*>();
    REQUIRE(dialog != nullptr);
    for (int format = 0; format < dialog->formatBox()->count(); ++format) {
        dialog->formatBox()->setCurrentIndex(format);
        const auto name = desk.files.filePath(QStringLiteral("papers.%1").arg(format));
        dialog->exportTo(name);
        REQUIRE(eventually([&] { return dialog->exportButton()->isEnabled(); }));
        INFO(fromQt(dialog->sentenceText()));
        QFile out(name);
        REQUIRE(out.open(QIODevice::ReadOnly));
        CHECK(out.readAll().contains("Two"));
    }
}

TEST_CASE("files of one name are listed with the folders that tell them apart, as long as both are there")
{
    const ImportDesk desk;
    REQUIRE(QDir(desk.files.path()).mkpath(QStringLiteral("acm")));
    REQUIRE(QDir(desk.files.path()).mkpath(QStringLiteral("ieee")));
    ImportFiles files;
    files.add({desk.file(QStringLiteral("acm/hits.bib"), BIBTEX),
               desk.file(QStringLiteral("ieee/hits.bib"), "nothing")});
    CHECK(files.file(0)->name == QStringLiteral("acm/hits.bib"));
    CHECK(files.file(1)->name == QStringLiteral("ieee/hits.bib"));
    REQUIRE(eventually([&] { return !files.isReading(); }));
    files.remove(1);
    CHECK(files.file(0)->name == QStringLiteral("hits.bib"));
}
