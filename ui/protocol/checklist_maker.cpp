#include "ui/protocol/checklist_maker.h"

#include <QMetaObject>

#include "core/review/review.h"

namespace alidade::ui {

namespace {

ChecklistMaker::Numbers made(const std::filesystem::path& file)
{
    try {
        const auto review = Review::open(file, store::Access::Read, {});
        return review ? std::make_shared<const report::ChecklistNumbers>(
                   report::checklistNumbers((*review)->database()))
                      : nullptr;
    } catch (const store::Failure&) {
        return nullptr;
    }
}

}

ChecklistMaker::ChecklistMaker(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

ChecklistMaker::~ChecklistMaker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ChecklistMaker::make(std::function<void(const Numbers&)> done)
{
    m_pool.clear();
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, done = std::move(done), file = m_file, round = ++m_round] {
        auto numbers = made(file);
        QMetaObject::invokeMethod(
            this,
            [this, numbers, done, round] {
                if (round == m_round) {
                    done(numbers);
                }
            },
            Qt::QueuedConnection);
    });
}

}
