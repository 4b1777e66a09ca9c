#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/report/lint.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace alidade::ui {

/// What a round of checks found.
struct LintAnswer {
    std::vector<report::LintFinding> findings; ///< errors first; those of manuscripts among them
    std::vector<std::filesystem::path> unread; ///< manuscripts that could not be read
};

/// Checks the review away from the window's thread: a large one takes seconds. It opens the file for itself,
/// so it sees what was last written.
class LintChecker : public QObject
{
    Q_OBJECT

public:
    using Answer = std::shared_ptr<const LintAnswer>;

    explicit LintChecker(std::filesystem::path file, QObject* parent = nullptr);
    /// Waits for what is running.
    ~LintChecker() override;

    /// Begins, or begins anew: what is running is of no use any longer. One of found() and failed() follows,
    /// unless it is begun anew.
    void check(const std::vector<std::filesystem::path>& manuscripts);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void found(const alidade::ui::LintChecker::Answer& answer);
    void failed(const alidade::Error& error);

private:
    void end(int round, const std::shared_ptr<Result<LintAnswer>>& outcome);

    std::filesystem::path m_file;
    QThreadPool m_pool;
    int m_round = 0; // of check()
    bool m_isRunning = false;
};

}
