#include "ui/bridge/review_reader.h"

#include <QMetaObject>

namespace alidade::ui {

ReviewReader::ReviewReader(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
}

ReviewReader::~ReviewReader()
{
    forget();
    m_pool.waitForDone();
}

void ReviewReader::forget()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pool.clear();
    m_isRunning = false;
}

void ReviewReader::start(std::function<After(const Opened& review, const std::stop_token& stop)> work)
{
    forget();
    m_isRunning = true;
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, work = std::move(work), file = m_file, stop = m_stop.get_token()] {
        const auto review = Review::openAgain(file);
        if (review) {
            (*review)->database().stopWhen(stop);
        }
        auto after = work(review, stop);
        QMetaObject::invokeMethod(
            this,
            [this, after = std::move(after), stop] {
                if (!stop.stop_requested()) {
                    m_isRunning = false;
                    after();
                }
            },
            Qt::QueuedConnection);
    });
}

}
