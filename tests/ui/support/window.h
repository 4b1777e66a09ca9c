#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QWidget>

#include "ui/bridge/workspace.h"

#include <functional>
#include <memory>
#include <vector>

/// What the tests of the window share.
namespace alidade::tests {

/// Warnings of Qt since the last call.
std::vector<QString> takeWarnings();

/// A review in a folder that goes with it, opened as the window does.
struct OpenReview {
    QTemporaryDir folder;
    std::unique_ptr<ui::Workspace> workspace;

    ui::Workspace& operator*() const { return *workspace; }
    ui::Workspace* operator->() const { return workspace.get(); }
};

/// The bundled review, with `Tester` as the one who acts.
OpenReview openSample();
/// An empty one.
OpenReview openEmpty();
/// `papers` generated ones, each with codes of the two dimensions `first` and `second` of six codes, seeded;
/// every seventh has no answer to the first. Years 2000 to 2023, all included.
OpenReview openGenerated(int papers);

/// The paper with that label.
PaperId paperLabelled(const ui::Workspace& workspace, std::string_view label);
CodeId codeAt(const ui::Workspace& workspace, std::string_view path);

/// Waits, while events are handled, until `holds` does; false where it does not within some seconds. To be
/// required: QTRY_VERIFY tells QtTest alone, and Catch2 would not hear of it.
bool eventually(const std::function<bool()>& holds);

/// Types text that may hold any character (QTest::keyClicks ends the process at one beyond ASCII).
void typeText(QWidget* widget, const QString& text);

/// Visible widgets below `root` that a keyboard can reach and that a screen reader could not name.
std::vector<QString> unnamedControls(QWidget* root);

}
