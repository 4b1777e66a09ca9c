#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "core/review/paper.h"
#include "tests/ui/support/window.h"
#include "ui/papers/paper_files.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// Stands in for the program that opens documents.
class Reader : public QObject
{
    Q_OBJECT

public:
    Reader() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Reader() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

/// A paper of the bundled review, and files beside the review.
struct Shelf {
    OpenReview open = openSample();
    QWidget page;
    ui::PaperFiles files{*open, &page};
    PaperId paper = paperLabelled(*open, "[5]");
    QList<QAction*> commands = files.commands(&page);

    Shelf()
    {
        page.resize(400, 200);
        files.resize(400, 40);
        page.show();
        files.setPaper(paper, QStringLiteral("[5]"));
    }

    QString path(const char* name) const { return open.folder.filePath(QLatin1String(name)); }

    QString file(const char* name, const char* content = "%PDF-1.7") const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QStringList names() const
    {
        QStringList names;
        for (const auto* link : files.links()) {
            names += link->text();
        }
        return names;
    }

    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths) {
            urls += QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&page, &enter);
        if (enter.isAccepted()) {
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page, &drop);
        }
        return enter.isAccepted();
    }
};

}

TEST_CASE("a file that is attached to a paper is a link that opens it, one step of undo")
{
    Shelf shelf;
    Reader reader;
    CHECK_FALSE(shelf.files.isVisible());
    CHECK_FALSE(shelf.commands.back()->isEnabled());
    const auto path = shelf.file("boos 2020.pdf");
    shelf.files.attach({path});
    CHECK(shelf.names() == QStringList{QStringLiteral("boos 2020.pdf")});
    CHECK(shelf.files.isVisible());
    CHECK(shelf.open->undoLabel() == QStringLiteral("Attach boos 2020.pdf to [5]"));
    QTest::mouseClick(shelf.files.links().front(), Qt::LeftButton);
    shelf.commands.back()->trigger();
    CHECK(reader.opened == QList<QUrl>(2, QUrl::fromLocalFile(path)));

    shelf.files.setPaper(paperLabelled(*shelf.open, "[6]"), QStringLiteral("[6]"));
    CHECK(shelf.names().isEmpty());
    shelf.files.setPaper(shelf.paper, QStringLiteral("[5]"));
    CHECK(shelf.names().size() == 1);
    REQUIRE(shelf.open->undo());
    CHECK(shelf.names().isEmpty());
    CHECK_FALSE(shelf.files.isVisible());
}

TEST_CASE("Delete takes a file off its paper; the file stays where it is")
{
    Shelf shelf;
    shelf.files.attach({shelf.file("a.pdf", "a"), shelf.file("b.pdf", "b")});
    CHECK(shelf.names().size() == 2);
    auto* link = shelf.files.links().front();
    QApplication::setActiveWindow(&shelf.page);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Delete);
    CHECK(shelf.names() == QStringList{QStringLiteral("b.pdf")});
    CHECK(QFile::exists(shelf.path("a.pdf")));
    REQUIRE(shelf.open->undo());
    CHECK(shelf.names().size() == 2);
}

TEST_CASE(
    "a file that was moved is said to be missing, and is the same when it is attached from its new place")
{
    Shelf shelf;
    Reader reader;
    const QSignalSpy failures(&*shelf.open, &ui::Workspace::failed);
    shelf.files.attach({shelf.file("a.pdf")});
    REQUIRE(QFile::rename(shelf.path("a.pdf"), shelf.path("b.pdf")));
    shelf.commands.back()->trigger();
    CHECK(failures.size() == 1);
    CHECK(reader.opened.isEmpty());
    shelf.files.setPaper({}, {});
    shelf.files.setPaper(shelf.paper, QStringLiteral("[5]"));
    CHECK(shelf.names() == QStringList{QStringLiteral("a.pdf (not found)")});
    shelf.files.attach({shelf.path("b.pdf")});
    CHECK(shelf.names() == QStringList{QStringLiteral("b.pdf")});
    shelf.commands.back()->trigger();
    CHECK(reader.opened.size() == 1);
}

TEST_CASE("what may be a program is attached, but not opened")
{
    Shelf shelf;
    Reader reader;
    const QSignalSpy failures(&*shelf.open, &ui::Workspace::failed);
    shelf.files.attach({shelf.file("run.desktop", "[Desktop Entry]")});
    shelf.commands.back()->trigger();
    CHECK(failures.size() == 1);
    CHECK(reader.opened.isEmpty());
}

TEST_CASE("a document that is dropped is attached, a list of references goes on to the import")
{
    Shelf shelf;
    shelf.files.takeDropsOn(&shelf.page);
    CHECK(shelf.drop({shelf.file("a.PDF", "a"), shelf.file("b.pdf", "b")}));
    CHECK(shelf.names().size() == 2);
    CHECK_FALSE(shelf.drop({shelf.file("c.pdf", "c"), shelf.file("c.ris", "TY  - JOUR")}));
    CHECK_FALSE(shelf.drop({}));
    CHECK(shelf.names().size() == 2);
    shelf.files.setPaper({}, {});
    CHECK_FALSE(shelf.drop({shelf.file("d.pdf", "d")}));
    CHECK_FALSE(shelf.commands.front()->isEnabled());
}

TEST_CASE("of several files of which one cannot be read none is attached")
{
    Shelf shelf;
    const QSignalSpy failures(&*shelf.open, &ui::Workspace::failed);
    shelf.files.attach({shelf.file("a.pdf"), shelf.path("none.pdf")});
    CHECK(failures.size() == 1);
    CHECK(shelf.names().isEmpty());
}

#include "paper_files_test.moc"
