#include "ui/screening/list_maker.h"

#include <QMetaObject>

#include "core/review/review.h"

namespace alidade::ui {

namespace {

ListMaker::List
made(const std::filesystem::path& file, const screening::WorkQuestion& question, const std::stop_token& stop)
{
    try {
        const auto review = Review::open(file, store::Access::Read, {});
        auto list = review ? screening::WorkList::make((*review)->database(), question, stop) : std::nullopt;
        return list ? std::make_shared<screening::WorkList>(std::move(*list)) : nullptr;
    } catch (const store::Failure&) {
        return nullptr;
    }
}

}

ListMaker::ListMaker(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
}

ListMaker::~ListMaker()
{
    forget();
    m_pool.waitForDone();
}

void ListMaker::forget()
{
    m_stop.request_stop();
    m_pool.clear();
}

void ListMaker::make(const screening::WorkQuestion& question, std::function<void(const List&)> done)
{
    forget();
    m_stop = std::stop_source();
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, question, done = std::move(done), file = m_file, stop = m_stop.get_token()] {
        auto list = made(file, question, stop);
        QMetaObject::invokeMethod(
            this,
            [list, done, stop] {
                if (!stop.stop_requested()) {
                    done(list);
                }
            },
            Qt::QueuedConnection);
    });
}

}
