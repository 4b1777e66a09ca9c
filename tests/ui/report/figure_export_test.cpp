#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "core/report/figure_edit.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/report/export_dialog.h"
#include "ui/report/figure_export.h"
#include "ui/report/table_file.h"

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace alidade;
using namespace alidade::tests;

namespace {

struct Written {
    std::vector<ui::ExportedFile> files;
    bool isWhole = false;
};

Written exported(ui::Workspace& workspace, ui::ExportRequest request)
{
    Written written;
    ui::FigureExport job(workspace);
    bool isDone = false;
    QObject::connect(&job, &ui::FigureExport::fileDone, [&](const ui::ExportedFile& file) {
        written.files.push_back(file);
    });
    QObject::connect(&job, &ui::FigureExport::finished, [&](bool isWhole) {
        written.isWhole = isWhole;
        isDone = true;
    });
    job.start(std::move(request));
    QElapsedTimer waited;
    waited.start();
    while (!isDone && waited.elapsed() < 30'000) {
        QTest::qWait(5);
    }
    REQUIRE(isDone);
    return written;
}

std::vector<Figure> figuresNamed(const ui::Workspace& workspace, const std::vector<std::string>& slugs)
{
    std::vector<Figure> list;
    for (const auto& figure : report::savedFigures(workspace.review().database())) {
        if (std::ranges::find(slugs, figure.slug) != slugs.end()) {
            list.push_back(figure);
        }
    }
    REQUIRE(list.size() == slugs.size());
    return list;
}

/// While it is there, a superuser is nobody: rights mean what they say.
struct WithoutRights {
    WithoutRights() { become(NOBODY, 0); }
    ~WithoutRights() { become(0, 0); }
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;

private:
    static constexpr uid_t NOBODY = 65534;

    void become(uid_t user, uid_t saved) const
    {
        if (m_isRoot) {
            REQUIRE(setresuid(user, user, saved) == 0);
        }
    }

    bool m_isRoot = geteuid() == 0;
};

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("a map as PDF is exactly as wide as a column of the ACM, and its labels are text")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    const auto written = exported(
        *open,
        {figuresNamed(*open, {"approach-architecture"}), {ui::ExportFormat::Pdf}, {}, folder.path(), 300});
    REQUIRE(written.files.size() == 1);
    CHECK_FALSE(written.files.front().error);
    const auto file = folder.filePath(QStringLiteral("approach-architecture.pdf"));

    const auto information = outputOf(QStringLiteral("pdfinfo"), {file});
    INFO(ui::fromQt(information));
    const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x"));
    // 84.7 mm are 240.1 of the 72 points of an inch
    CHECK(size.match(information).captured(1).toDouble() == Approx(84.7 / 25.4 * 72).margin(0.05));
    const auto text = outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    for (const char* label : {"Greenfield", "Porting", "Unikernel", "[12]"}) {
        INFO(label);
        CHECK(text.contains(QLatin1String(label)));
    }
}

TEST_CASE("challenges as SVG keep their words as text")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    const auto written = exported(
        *open,
        {figuresNamed(*open, {"challenge-frequency"}), {ui::ExportFormat::Svg}, {}, folder.path(), 300});
    REQUIRE(written.files.size() == 1);
    const auto svg = bytesOf(folder.filePath(QStringLiteral("challenge-frequency.svg")));
    CHECK(svg.contains("<text"));
    CHECK(svg.contains("Panics"));
    CHECK_FALSE(svg.contains("<image"));
}

TEST_CASE("all figures and tables are written in all formats that were chosen")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    const auto all = report::savedFigures(open->review().database());
    const auto target = folder.filePath(QStringLiteral("new/figures"));
    const auto written = exported(*open,
                                  {all,
                                   {ui::EXPORT_FORMATS.begin(), ui::EXPORT_FORMATS.end()},
                                   {report::TABLE_FORMATS.begin(), report::TABLE_FORMATS.end()},
                                   target,
                                   72});
    CHECK(written.isWhole);
    const auto tables = static_cast<std::size_t>(std::ranges::count(all, "table", &Figure::kind));
    const auto files =
        (all.size() - tables) * ui::EXPORT_FORMATS.size() + tables * report::TABLE_FORMATS.size();
    CHECK(written.files.size() == files);
    for (const auto& file : written.files) {
        INFO(ui::fromQt(file.file));
        CHECK_FALSE(file.error);
        CHECK(QFileInfo(file.file).size() > 0);
    }
    CHECK(QDir(target).entryList(QDir::Files).size() == static_cast<qsizetype>(files));
    CHECK(bytesOf(target + QStringLiteral("/approaches.tex")).contains("\\cite{"));
}

TEST_CASE("a figure that cannot be drawn is said, and the others are written")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    auto figures = figuresNamed(*open, {"approach-architecture", "years"});
    figures.front().question = R"({"rows":"gone","columns":"approach"})";
    const auto written = exported(*open, {figures, {ui::ExportFormat::Csv}, {}, folder.path(), 300});
    CHECK(written.isWhole);
    REQUIRE(written.files.size() == 2);
    REQUIRE(written.files[0].error);
    CHECK(written.files[0].error->code == ErrorCode::NotFound);
    CHECK_FALSE(written.files[1].error);
}

TEST_CASE("a folder that may not be written is said of each file, and what lies there stays")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    const auto old = folder.filePath(QStringLiteral("years.pdf"));
    QFile file(old);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const WithoutRights without;
        const auto written = exported(*open,
                                      {figuresNamed(*open, {"years"}),
                                       {ui::ExportFormat::Pdf, ui::ExportFormat::Png},
                                       {},
                                       folder.path(),
                                       72});
        REQUIRE(written.files.size() == 2);
        for (const auto& each : written.files) {
            REQUIRE(each.error);
            CHECK(each.error->code == ErrorCode::ReadOnly);
        }
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(bytesOf(old) == "old");
}

TEST_CASE("a folder that is a file is an error of each figure, and the file stays")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("taken"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto written = exported(*open,
                                  {figuresNamed(*open, {"years", "searches"}),
                                   {ui::ExportFormat::Pdf},
                                   {report::TableFormat::Xlsx},
                                   name,
                                   300});
    REQUIRE(written.files.size() == 2);
    CHECK(written.files[0].error);
    CHECK(written.files[1].error);
    CHECK(bytesOf(name) == "mine");
}

TEST_CASE("an export that is stopped has written whole files only")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    ui::FigureExport job(*open);
    QSignalSpy finished(&job, &ui::FigureExport::finished);
    int written = 0;
    QObject::connect(&job, &ui::FigureExport::fileDone, [&] {
        if (++written == 2) {
            job.cancel();
        }
    });
    job.start({report::savedFigures(open->review().database()),
               {ui::ExportFormat::Svg},
               {report::TableFormat::Csv},
               folder.path(),
               300});
    REQUIRE(finished.wait());
    CHECK_FALSE(finished.first().first().toBool());
    QTest::qWait(50);
    CHECK(written == 2);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("the export dialog writes by Enter, lists what it wrote, and remembers its choices")
{
    const auto open = openSample();
    const QTemporaryDir folder;
    {
        ui::ExportDialog dialog(*open.workspace, figuresNamed(*open, {"years", "searches"}));
        dialog.show();
        for (const auto& unnamed : unnamedControls(&dialog)) {
            FAIL_CHECK(ui::fromQt(unnamed));
        }
        auto* line = dialog.findChild<QLineEdit*>();
        line->setText(folder.path());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        auto* files = dialog.findChild<QTreeWidget*>();
        REQUIRE(QTest::qWaitFor([&] { return files->topLevelItemCount() == 2; }));
        REQUIRE(QTest::qWaitFor(
            [&] { return QFileInfo::exists(folder.filePath(QStringLiteral("searches.tex"))); }));
        CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("years.pdf"))));
        for (const auto& unnamed : unnamedControls(&dialog)) {
            FAIL_CHECK(ui::fromQt(unnamed));
        }
    }
    ui::ExportDialog again(*open.workspace, figuresNamed(*open, {"years"}));
    CHECK(again.findChild<QLineEdit*>()->text() == folder.path());
}

TEST_CASE("how fine a PNG is can be chosen while one is to be written")
{
    const auto open = openSample();
    ui::ExportDialog dialog(*open.workspace, figuresNamed(*open, {"years"}));
    const auto boxes = dialog.findChildren<QCheckBox*>();
    const auto png = std::ranges::find(boxes, QStringLiteral("PNG"), &QCheckBox::text);
    REQUIRE(png != boxes.end());
    (*png)->setChecked(true);
    CHECK(dialog.findChild<QSpinBox*>()->isEnabled());
    (*png)->setChecked(false);
    CHECK_FALSE(dialog.findChild<QSpinBox*>()->isEnabled());
}

TEST_CASE("tables that are exported leave the fineness that was chosen for figures")
{
    const auto open = openSample();
    const auto exportTo = [&](const QTemporaryDir& folder, const std::string& slug) {
        ui::ExportDialog dialog(*open, figuresNamed(*open, {slug}));
        dialog.show();
        dialog.findChild<QLineEdit*>()->setText(folder.path());
        auto* dpi = dialog.findChild<QSpinBox*>();
        REQUIRE(dpi != nullptr);
        CHECK(dpi->isVisible() == (slug == "years"));
        return std::pair(dpi->value(), [&] {
            dpi->setValue(slug == "years" ? 600 : dpi->value());
            QTest::keyClick(&dialog, Qt::Key_Return);
            return eventually([&] { return !QDir(folder.path()).isEmpty(); });
        }());
    };
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QTemporaryDir third;
    CHECK(exportTo(first, "years").second);
    CHECK(exportTo(second, "searches").second);
    CHECK(exportTo(third, "years").first == 600);
}
