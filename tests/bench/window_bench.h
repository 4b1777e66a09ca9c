#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QWidget>

#include "tests/bench/report.h"
#include "tests/bench/shape.h"
#include "ui/map/map_page.h"
#include "ui/shell/main_window.h"

#include <functional>
#include <memory>

namespace alidade::bench {

/// Notes which widgets have been painted since it was last asked to forget.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    void watch(QWidget* widget);
    void forget() { m_painted.clear(); }
    bool isPainted(QWidget* widget) const { return m_painted.contains(widget); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSet<QObject*> m_painted;
};

/// The real window on the generated review, used as people use it: by clicks and keys, timed until everything
/// that follows from them stands on the screen.
class WindowBench
{
public:
    WindowBench(const Shape& shape, Report& report);

    void run();

private:
    void open();
    void clickFacets();
    void scroll();
    void type();
    void code();
    void screen();

    /// Runs events until `isDone`; throws std::runtime_error after a minute, which says for what it waited.
    static void waitUntil(const char* what, const std::function<bool()>& isDone);
    /// Does `work`, and waits until the page has counted anew and nothing is left to do: whatever shows
    /// something new has been painted then.
    Duration untilPainted(const char* what, const std::function<void()>& work);
    ui::MapPage& page() const;

    Shape m_shape;
    Report& m_report;
    PaintWatch m_paints;
    std::unique_ptr<ui::MainWindow> m_window;
};

}
