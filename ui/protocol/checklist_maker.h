#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/report/checklist.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace alidade::ui {

/// Gathers the numbers of a checklist away from the window's thread: they take a walk over all records and
/// decisions. It opens the file for itself, so it sees what was last written.
class ChecklistMaker : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistMaker(std::filesystem::path file, QObject* parent = nullptr);
    /// Waits for what is running.
    ~ChecklistMaker() override;

    using Numbers = std::shared_ptr<const report::ChecklistNumbers>;
    /// Tells `done` on this thread, unless it is asked again before; nullptr where the file could not be
    /// read.
    void make(std::function<void(const Numbers&)> done);

private:
    std::filesystem::path m_file;
    QThreadPool m_pool;
    int m_round = 0;
};

}
