#include "ui/report/table_maker.h"

#include <QMetaObject>

#include "core/report/tables.h"
#include "ui/bridge/speech.h"

#include <memory>

namespace alidade::ui {

namespace {

Result<report::NamedGrid> made(const std::filesystem::path& file,
                               const Figure& figure,
                               std::size_t mostRows,
                               const std::stop_token& stop)
{
    try {
        const auto review = Review::openAgain(file);
        if (!review) {
            return fail(review.error());
        }
        (*review)->database().stopWhen(stop);
        return report::tableOf(**review, figure, mostRows, tableWords);
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

}

TableMaker::TableMaker(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
}

TableMaker::~TableMaker()
{
    forget();
    m_pool.waitForDone();
}

void TableMaker::forget()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pool.clear();
}

void TableMaker::make(const Figure& figure, std::size_t mostRows, Done done)
{
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, figure, mostRows, done = std::move(done), file = m_file, stop = m_stop.get_token()] {
        auto table = std::make_shared<Result<report::NamedGrid>>(made(file, figure, mostRows, stop));
        QMetaObject::invokeMethod(
            this,
            [table, done, stop] {
                if (!stop.stop_requested()) {
                    done(*table);
                }
            },
            Qt::QueuedConnection);
    });
}

}
