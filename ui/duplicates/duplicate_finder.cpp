#include "ui/duplicates/duplicate_finder.h"

#include <QMetaObject>

#include "core/review/review.h"

#include <utility>

namespace alidade::ui {

namespace {

Result<duplicates::Findings> findIn(const std::filesystem::path& file, const duplicates::Watch& watch)
{
    try {
        const auto review = Review::openAgain(file);
        return review ? duplicates::findDuplicates((*review)->database(), watch)
                      : Result<duplicates::Findings>(fail(review.error()));
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

}

DuplicateFinder::DuplicateFinder(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

DuplicateFinder::~DuplicateFinder()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void DuplicateFinder::find()
{
    cancel();
    m_pool.clear();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_isRunning = true;
    ++m_round;
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, file = m_file, stop = m_stop, round = m_round] {
        int told = 0;
        const auto watch = [&](double share) {
            constexpr double STEPS = 100;
            if (const auto step = static_cast<int>(share * STEPS); step > told) {
                told = step;
                QMetaObject::invokeMethod(
                    this,
                    [this, round, share] {
                        if (round == m_round && m_isRunning) {
                            Q_EMIT progressed(share);
                        }
                    },
                    Qt::QueuedConnection);
            }
            return !*stop;
        };
        auto outcome = std::make_shared<Result<duplicates::Findings>>(findIn(file, watch));
        QMetaObject::invokeMethod(
            this, [this, round, outcome] { end(round, outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void DuplicateFinder::cancel()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void DuplicateFinder::end(int round, const std::shared_ptr<Result<duplicates::Findings>>& outcome)
{
    if (round != m_round) {
        return;
    }
    m_isRunning = false;
    if (*m_stop) { // even where it came to its end meanwhile
        Q_EMIT stopped();
    } else if (*outcome) {
        Q_EMIT found(std::make_shared<const duplicates::Findings>(std::move(**outcome)));
    } else {
        Q_EMIT failed(outcome->error());
    }
}

}
