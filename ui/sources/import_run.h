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
};

/// All that came in with one run.
struct ImportedSearches {
    std::vector<Imported> searches;
    std::optional<store::EntryId> entry; ///< of the history
};

/// Imports searches one after the other, all as one change, away from the window's thread.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Workspace& workspace, QObject* parent = nullptr);
    /// Stops what is running, and waits until it has.
    ~ImportRun() override;

    void start(std::vector<ImportJob> jobs);
    /// Nothing is left behind.
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_isRunning; }

    const ImportedSearches& imported() const { return m_imported; }
    /// Why it did not come to its end.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void progressed(const alidade::ui::ImportStep& step);
    void finished();

private:
    Result<void> importAll(store::Transaction& transaction);
    void take(const Result<void>& done);
    bool watch(const sources::ImportProgress& progress);

    Workspace& m_workspace;
    std::vector<ImportJob> m_jobs;
    std::vector<sources::ImportOutcome> m_outcomes; ///< of the jobs that are done, on the other thread
    std::int64_t m_recordsBefore = 0;               ///< of all those
    ImportedSearches m_imported;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    std::atomic<bool> m_isCancelled = false;
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
