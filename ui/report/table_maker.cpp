#include "ui/report/table_maker.h"

#include <QMetaObject>
#include <QPointer>

#include "core/report/tables.h"

#include <memory>

namespace alidade::ui {

namespace {

Result<report::NamedGrid> made(const std::filesystem::path& file, const Figure& figure, std::size_t mostRows)
{
    try {
        const auto review = Review::open(file, store::Access::Read, {});
        return review ? report::tableOf(**review, figure, mostRows) : fail(review.error());
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
    m_pool.clear();
    m_pool.waitForDone();
}

void TableMaker::forget()
{
    m_pool.clear();
    ++m_round;
}

void TableMaker::make(const Figure& figure, std::size_t mostRows, Done done)
{
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, figure, mostRows, round = m_round, done = std::move(done), file = m_file] {
        auto table = std::make_shared<Result<report::NamedGrid>>(made(file, figure, mostRows));
        QMetaObject::invokeMethod(
            this,
            [this, table, round, done] {
                if (round == m_round) {
                    done(*table);
                }
            },
            Qt::QueuedConnection);
    });
}

}
