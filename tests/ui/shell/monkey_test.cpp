#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/report/check.h"
#include "tests/support/long_run.h"
#include "tests/ui/shell/program_window.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <random>

using namespace alidade;
using namespace alidade::tests;

namespace {

constexpr int STEPS = 400;
constexpr int LONG_MINUTES = 10;

/// Clicks and types without any sense, the same way for the same seed as far as the window answers the same
/// way.
class Monkey
{
public:
    Monkey(ui::MainWindow& window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {
        // a dialog that is waited for inside of an event keeps step() from going on: what is open too long is
        // left
        QObject::connect(&m_leave, &QTimer::timeout, [this] { leaveDialog(); });
        m_leave.start(150);
    }

    void step()
    {
        if (!m_window.isVisible()) {
            m_window.show();
        }
        if (m_window.workspace() == nullptr && below(3) == 0) {
            m_window.openSample();
        }
        const auto kind = below(10);
        if (kind < 4) {
            click();
        } else if (kind < 6) {
            typeWord();
        } else if (kind < 9) {
            pressKey();
        } else {
            m_window.showPage(QLatin1String(PAGES[below(std::size(PAGES))]));
        }
        QTest::qWait(1);
    }

private:
    unsigned below(std::size_t end) { return static_cast<unsigned>(m_random() % end); }

    QWidget* target()
    {
        if (auto* popup = QApplication::activePopupWidget()) {
            return popup;
        }
        if (auto* dialog = QApplication::activeModalWidget()) {
            return dialog;
        }
        return &m_window;
    }

    /// A visible widget at a random place, as a mouse would find it.
    void click()
    {
        auto* root = target();
        const QPoint at(static_cast<int>(below(static_cast<std::size_t>(std::max(root->width(), 1)))),
                        static_cast<int>(below(static_cast<std::size_t>(std::max(root->height(), 1)))));
        auto* widget = root->childAt(at);
        if (widget == nullptr || !widget->isEnabled()) {
            return;
        }
        const auto inside = widget->mapFrom(root, at);
        const auto button = below(12) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (below(8) == 0) {
            QTest::mouseDClick(widget, button, {}, inside);
        } else {
            QTest::mouseClick(widget, button, {}, inside);
        }
    }

    QWidget* keyboard()
    {
        auto* focus = QApplication::focusWidget();
        return focus == nullptr ? target() : focus;
    }

    void typeWord()
    {
        static const QString words[] = {QStringLiteral("rust"),
                                        QStringLiteral("year:2021.."),
                                        QStringLiteral("\"no end"),
                                        QStringLiteral("مرحبا"),
                                        QStringLiteral("核心"),
                                        QStringLiteral("0.7 % overhead"),
                                        QStringLiteral("-(")};
        typeText(keyboard(), words[below(std::size(words))]);
    }

    void pressKey()
    {
        static constexpr Qt::Key KEYS[] = {
            Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Up,     Qt::Key_Down,
            Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Space, Qt::Key_Delete,  Qt::Key_Home,   Qt::Key_End,
            Qt::Key_F2,     Qt::Key_1,      Qt::Key_2,     Qt::Key_9,       Qt::Key_N,      Qt::Key_P,
            Qt::Key_C,      Qt::Key_E,      Qt::Key_M,     Qt::Key_S,       Qt::Key_Insert, Qt::Key_PageDown};
        static constexpr Qt::Key COMMANDS[] = {
            Qt::Key_Z, Qt::Key_K, Qt::Key_F, Qt::Key_D, Qt::Key_1, Qt::Key_3, Qt::Key_N};
        if (below(5) == 0) {
            const auto also = below(3) == 0 ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier;
            QTest::keyClick(keyboard(), COMMANDS[below(std::size(COMMANDS))], also);
        } else {
            QTest::keyClick(keyboard(), KEYS[below(std::size(KEYS))]);
        }
    }

    void leaveDialog()
    {
        auto* open = QApplication::activePopupWidget();
        if (open == nullptr) {
            open = QApplication::activeModalWidget();
        }
        if (open == nullptr || open != m_lastOpen) {
            m_lastOpen = open;
            m_openFor = 0;
        } else if (++m_openFor > 6) {
            open->close();
        }
    }

    ui::MainWindow& m_window;
    std::mt19937 m_random;
    QTimer m_leave;
    QWidget* m_lastOpen = nullptr;
    int m_openFor = 0;
};

}

TEST_CASE(
    "random clicks and keys neither crash the window, nor make Qt complain, nor break a rule of the review")
{
    ui::Preferences kept;
    kept.reviewer = QStringLiteral("Monkey");
    ui::setPreferences(kept);
    ui::applyPreferences(*qApp);
    const auto seed =
        qEnvironmentVariableIsSet("ALIDADE_SEED") ? qEnvironmentVariableIntValue("ALIDADE_SEED") : 20261125;
    CAPTURE(seed);
    const QTemporaryDir folder; // it types names of folders to export into, too
    REQUIRE(QDir::setCurrent(folder.path()));
    ui::MainWindow window;
    window.show();
    window.openSample();
    REQUIRE(eventually([&] { return window.workspace() != nullptr; }));
    Monkey monkey(window, static_cast<unsigned>(seed));
    QElapsedTimer clock;
    clock.start();
    int steps = 0;
    while (isLongRun() ? clock.elapsed() < LONG_MINUTES * 60'000 : steps < STEPS) {
        monkey.step();
        ++steps;
        for (const auto& warning : takeWarnings()) {
            FAIL_CHECK("step " << steps << ": " << warning.toStdString());
        }
    }
    if (window.workspace() == nullptr) {
        window.openSample();
        REQUIRE(eventually([&] { return window.workspace() != nullptr; }));
    }
    for (const auto& finding : report::check(window.workspace()->review())) {
        FAIL_CHECK(finding.where << ": " << finding.message);
    }
}
