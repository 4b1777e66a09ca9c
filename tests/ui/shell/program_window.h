#pragma once

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include "tests/ui/support/window.h"
#include "ui/bridge/page.h"
#include "ui/report/export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <catch2/catch.hpp>

#include <array>
#include <memory>

namespace alidade::tests {

/// In the order of the flow.
inline constexpr std::array PAGES = {"protocol",
                                     "sources",
                                     "duplicates",
                                     "screening",
                                     "taxonomy",
                                     "coding",
                                     "agreement",
                                     "map",
                                     "report",
                                     "lint",
                                     "review",
                                     "merge"};

/// The window as the program makes it, with a name for the reviewer so that nothing is asked. Keys go to
/// whatever has the keyboard, as a person's would.
struct ProgramWindow {
    /// In the language, `de` or `en`.
    explicit ProgramWindow(const QString& language = {})
    {
        ui::Preferences kept;
        kept.reviewer = QStringLiteral("Shane K. Panter");
        kept.language = language;
        ui::setPreferences(kept);
        ui::applyPreferences(*qApp);
        window = std::make_unique<ui::MainWindow>();
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        QApplication::setActiveWindow(window.get());
    }

    /// A fresh copy of the bundled review.
    void openSample()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        for (const auto& left : folder.entryList({QStringLiteral("Rust in kernels.alidade*")}, QDir::Files)) {
            QFile::remove(folder.filePath(left)); // what another case made of it
        }
        QSignalSpy shown(window.get(), &ui::MainWindow::reviewShown);
        window->openSample();
        REQUIRE((!shown.empty() || shown.wait(10000)));
    }

    void open(const std::filesystem::path& file)
    {
        QSignalSpy shown(window.get(), &ui::MainWindow::reviewShown);
        window->open(file);
        REQUIRE((!shown.empty() || shown.wait(10000)));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        if (QApplication::activeWindow()
            == nullptr) { // a dialog has gone, and no window manager gives the next its turn
            QApplication::setActiveWindow(window.get());
        }
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? window.get() : focus, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) const
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        typeText(QApplication::focusWidget(), text);
    }

    /// All figures into a folder by keys, until that file is there.
    void exportFigures(const QString& folder, const QString& last) const
    {
        press(Qt::Key_9, Qt::ControlModifier); // figures
        bool isDone = false;
        // the dialog is modal: what is done in it comes by a timer
        QTimer::singleShot(300, window.get(), [&] {
            auto* dialog = window->findChild<ui::ExportDialog*>();
            if (dialog == nullptr) {
                return;
            }
            auto* line = dialog->findChild<QLineEdit*>();
            line->setText(folder);
            QTest::keyClick(line, Qt::Key_Return);
            isDone = eventually([&] { return QFileInfo::exists(QDir(folder).filePath(last)); });
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(eventually([&] { return isDone; }));
    }

    ui::Workspace& workspace() const { return *window->workspace(); }
    QLineEdit* search() const { return window->findChild<QLineEdit*>(QStringLiteral("searchEdit")); }

    template <class P>
    P& page(const char* name) const
    {
        auto* found = qobject_cast<P*>(window->page(QLatin1String(name)));
        REQUIRE(found != nullptr);
        return *found;
    }

    std::unique_ptr<ui::MainWindow> window;
};

}
