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
    m_recordsBefore = 0;
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
        m_recordsBefore += m_outcome.records;
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
    const auto& job = m_jobs[m_job];
    ImportStep step;
    step.file = job.file;
    step.name = job.request.files.empty() ? QString() : toQt(job.request.files.front().name);
    step.search = static_cast<int>(m_job) + 1;
    step.searches = static_cast<int>(m_jobs.size());
    step.records = m_recordsBefore + progress.records;
    step.share = (static_cast<double>(m_job) + share) / static_cast<double>(m_jobs.size());
    QMetaObject::invokeMethod(
        this, [this, step] { Q_EMIT progressed(step); }, Qt::QueuedConnection);
    return !m_isCancelled;
}

}
