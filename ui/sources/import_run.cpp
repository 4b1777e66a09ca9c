#include "ui/sources/import_run.h"

#include <QMetaObject>

#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

ImportRun::ImportRun(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_write(workspace)
{
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::start(std::vector<ImportJob> jobs)
{
    m_jobs = std::move(jobs);
    m_job = 0;
    m_imported.clear();
    m_error.reset();
    m_isCancelled = false;
    m_isRunning = true;
    next();
}

void ImportRun::next()
{
    if (m_error || m_job == m_jobs.size()) {
        m_isRunning = false;
        m_jobs.clear();
        Q_EMIT finished();
        return;
    }
    auto& request = m_jobs[m_job].request;
    request.watcher = [this](const sources::ImportProgress& progress) { return watch(progress); };
    m_write.write(
        toQt(sources::importLabel(request)),
        [this, &request](store::Transaction& transaction) -> Result<void> {
            auto outcome = sources::importSearch(transaction, request);
            if (!outcome) {
                return fail(outcome.error());
            }
            m_outcome = std::move(*outcome);
            return {};
        },
        [this](const Result<void>& done) { take(done); },
        store::EntryKind::Import);
}

void ImportRun::take(const Result<void>& done)
{
    if (done) {
        const auto entry = m_workspace.review().journal().toUndo();
        const auto search = m_workspace.review().database().find<Search>(m_outcome.search);
        const auto source =
            search ? m_workspace.review().database().find<Source>(search->source) : std::nullopt;
        m_imported.push_back({source ? toQt(source->name) : QString(),
                              std::exchange(m_outcome, {}),
                              entry ? std::optional(entry->id) : std::nullopt});
    } else {
        m_error = done.error();
    }
    ++m_job;
    next();
}

/// On the other thread.
bool ImportRun::watch(const sources::ImportProgress& progress)
{
    const auto share =
        progress.total == 0 ? 1.0 : static_cast<double>(progress.done) / static_cast<double>(progress.total);
    const auto all = (static_cast<double>(m_job) + share) / static_cast<double>(m_jobs.size());
    QMetaObject::invokeMethod(
        this,
        [this, records = progress.records, all] { Q_EMIT progressed(records, all); },
        Qt::QueuedConnection);
    return !m_isCancelled;
}

}
