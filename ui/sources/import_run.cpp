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
    m_outcomes.clear();
    m_recordsBefore = 0;
    m_imported = {};
    m_error.reset();
    m_isCancelled = false;
    m_isRunning = true;
    m_write.write(
        toQt(sources::importLabel(m_jobs.front().request, m_jobs.size() - 1)),
        [this](store::Transaction& transaction) { return importAll(transaction); },
        [this](const Result<void>& done) { take(done); },
        store::EntryKind::Import);
}

/// On the other thread.
Result<void> ImportRun::importAll(store::Transaction& transaction)
{
    for (auto& job : m_jobs) {
        job.request.watcher = [this](const sources::ImportProgress& progress) { return watch(progress); };
        auto outcome = sources::importSearch(transaction, job.request);
        if (!outcome) {
            return fail(outcome.error());
        }
        m_recordsBefore += outcome->records;
        m_outcomes.push_back(std::move(*outcome));
    }
    return {};
}

void ImportRun::take(const Result<void>& done)
{
    const auto& review = m_workspace.review();
    if (!done) {
        m_error = done.error();
    } else if (const auto entry = review.journal().toUndo()) {
        m_imported.entry = entry->id;
    }
    for (auto& outcome : done ? std::exchange(m_outcomes, {}) : std::vector<sources::ImportOutcome>()) {
        const auto search = review.database().find<Search>(outcome.search);
        const auto source = search ? review.database().find<Source>(search->source) : std::nullopt;
        m_imported.searches.push_back({source ? toQt(source->name) : QString(), std::move(outcome)});
    }
    m_jobs.clear();
    m_isRunning = false;
    Q_EMIT finished();
}

/// On the other thread.
bool ImportRun::watch(const sources::ImportProgress& progress)
{
    const auto share =
        progress.total == 0 ? 1.0 : static_cast<double>(progress.done) / static_cast<double>(progress.total);
    const auto running = m_outcomes.size();
    const auto& job = m_jobs[running];
    ImportStep step;
    step.file = job.file;
    step.name = job.request.files.empty() ? QString() : toQt(job.request.files.front().name);
    step.search = static_cast<int>(running) + 1;
    step.searches = static_cast<int>(m_jobs.size());
    step.records = m_recordsBefore + progress.records;
    step.share = (static_cast<double>(running) + share) / static_cast<double>(m_jobs.size());
    QMetaObject::invokeMethod(
        this, [this, step] { Q_EMIT progressed(step); }, Qt::QueuedConnection);
    return !m_isCancelled;
}

}
