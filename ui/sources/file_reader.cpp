#include "ui/sources/file_reader.h"

#include <QFileInfo>
#include <QMetaObject>

#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

namespace {

constexpr std::size_t LINES_AROUND = 4;

ReadFile lookInto(const QString& path,
                  SharedBytes bytes,
                  const sources::ReadOptions& options,
                  const std::atomic<bool>& isStopping)
{
    if (!bytes) {
        auto opened = sources::FileBytes::open(fromQt(path));
        if (!opened) {
            return {nullptr, fail(opened.error())};
        }
        bytes = std::make_shared<const sources::FileBytes>(std::move(*opened));
    }
    return {bytes,
            sources::preview(bytes->bytes(), fromQt(QFileInfo(path).fileName()), options, [&](std::size_t) {
                return !isStopping;
            })};
}

}

FileReader::FileReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileReader::~FileReader()
{
    m_isStopping = true;
    m_pool.clear();
    m_pool.waitForDone();
}

template <class Answer>
void FileReader::run(std::function<Answer()> work, std::function<void(const Answer&)> done)
{
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        auto answer = std::make_shared<Answer>(work());
        QMetaObject::invokeMethod(
            this, [answer, done] { done(*answer); }, Qt::QueuedConnection);
    });
}

void FileReader::read(const QString& path,
                      SharedBytes bytes,
                      const sources::ReadOptions& options,
                      std::function<void(const ReadFile&)> done)
{
    run<ReadFile>([this, path, bytes, options] { return lookInto(path, bytes, options, m_isStopping); },
                  std::move(done));
}

void FileReader::excerpt(SharedBytes bytes,
                         const std::string& encoding,
                         std::size_t line,
                         std::function<void(const Result<sources::Excerpt>&)> done)
{
    run<Result<sources::Excerpt>>(
        [bytes, encoding, line] {
            return sources::excerptAround(bytes->bytes(), encoding, line, LINES_AROUND);
        },
        std::move(done));
}

}
