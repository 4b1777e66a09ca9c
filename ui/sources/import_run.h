#pragma once

#include <QObject>

#include "core/sources/import.h"
#include "ui/bridge/background_write.h"
#include "ui/sources/file_reader.h"

#include <atomic>
#include <vector>

namespace alidade::ui {

/// One search that is to be imported, with what its request refers to.
struct ImportJob {
    sources::ImportRequest request;
    std::vector<SharedBytes> bytes;
    int file = 0; ///< id of the row of its one file, where each file is a search of its own
};

/// How far a run has come.
struct ImportStep {
    int file = 0;   ///< of the job that is running
    QString name;   ///< of its first file
    int search = 0; ///< which of the searches is coming in, from 1
    int searches = 0;
    std::int64_t records = 0; ///< of all searches so far
    double share = 0;         ///< of all searches, from 0 to 1
};

/// A search that has been imported.
struct Imported {
    QString source;
    sources::ImportOutcome outcome;
    std::optional<store::EntryId> entry; ///< of the history
};

/// Imports searches one after the other, each as one change, away from the window's thread.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Workspace& workspace, QObject* parent = nullptr);
    /// Stops what is running, and waits until it has.
    ~ImportRun() override;

    void start(std::vector<ImportJob> jobs);
    /// The search that is being imported leaves nothing behind; those before it stay.
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_isRunning; }

    const std::vector<Imported>& imported() const { return m_imported; }
    /// Why it did not come to its end.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void progressed(const alidade::ui::ImportStep& step);
    void finished();

private:
    void next();
    void take(const Result<void>& done);
    bool watch(const sources::ImportProgress& progress);

    Workspace& m_workspace;
    std::vector<ImportJob> m_jobs;
    std::size_t m_job = 0;
    std::int64_t m_recordsBefore = 0; ///< of the jobs that are done
    sources::ImportOutcome m_outcome; ///< of the job that is running
    std::vector<Imported> m_imported;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    std::atomic<bool> m_isCancelled = false;
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
