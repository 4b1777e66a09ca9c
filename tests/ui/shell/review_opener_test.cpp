#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

#include "ui/shell/review_opener.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("where the copy of the sample cannot even be looked for, that is said")
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    REQUIRE(documents.mkpath(QStringLiteral(".")));
    const auto file = documents.filePath(QStringLiteral("Rust in kernels.alidade"));
    QFile::remove(file);
    REQUIRE(QFile::link(file, file)); // leads to itself
    {
        ui::ReviewOpener opener;
        const QSignalSpy opened(&opener, &ui::ReviewOpener::opened);
        QSignalSpy failed(&opener, &ui::ReviewOpener::failed);
        opener.openSample();
        CHECK((!failed.empty() || failed.wait(10000)));
        CHECK(opened.empty());
    }
    QFile::remove(file);
}
