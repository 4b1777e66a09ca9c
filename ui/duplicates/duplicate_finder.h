#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/duplicates/worklist.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace alidade::ui {

/// Looks for duplicates away from the window's thread: comparing the records of a large review takes seconds.
/// It opens the file for itself, so it sees what was last written.
class DuplicateFinder : public QObject
{
    Q_OBJECT

public:
    using Found = std::shared_ptr<const duplicates::Findings>;

    explicit DuplicateFinder(std::filesystem::path file, QObject* parent = nullptr);
    /// Stops what is running, and waits until it has.
    ~DuplicateFinder() override;

    /// Begins, or begins anew: what is running is of no use any longer. One of found(), failed() and
    /// stopped() follows, unless it is begun anew.
    void find();
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void progressed(double share);
    void found(const alidade::ui::DuplicateFinder::Found& findings);
    void stopped();
    void failed(const alidade::Error& error);

private:
    void end(int round, const std::shared_ptr<Result<duplicates::Findings>>& outcome);

    std::filesystem::path m_file;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop;
    int m_round = 0; // of find()
    bool m_isRunning = false;
};

}
