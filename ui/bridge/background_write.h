#pragma once

#include <QObject>

#include "core/review/standstill.h"
#include "ui/bridge/workspace.h"

#include <functional>
#include <memory>

class QThread;

namespace alidade::ui {

/// Changes the review away from the window's thread, which goes on showing what was there before: for changes
/// that take longer than a blink. Nothing else may be written meanwhile, so what begins one stands before the
/// window (a modal dialog).
class BackgroundWrite : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWrite(Workspace& workspace, QObject* parent = nullptr);
    /// Waits for what is running.
    ~BackgroundWrite() override;

    using Done = std::function<void(const Result<void>&)>;
    using Written = Result<std::optional<store::ChangeNotice>>;

    /// Runs `work` as one change, on another thread; `done` is told on this one, after all who follow the
    /// review were. What `work` refers to must live until then. Not while another one runs.
    void write(const QString& label,
               Review::Work work,
               Done done,
               store::EntryKind kind = store::EntryKind::Command);
    /// The same without a trace.
    void rehearse(Review::Work work, Done done);
    /// For what goes about its change by itself (mergeAside): on the other thread, `work` may call what
    /// Review offers to one. What it gives back is told.
    void run(std::function<Written(Review&)> work, Done done);

    bool isRunning() const { return m_thread != nullptr; }

private:
    void begin(std::function<Written()> write, Done done);

    Workspace& m_workspace;
    QThread* m_thread = nullptr;
    /// While it runs, the window reads the review as it was before: its index does not know better yet.
    std::unique_ptr<Standstill> m_still;
};

}
