#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/sources/file_bytes.h"
#include "core/sources/preview.h"

#include <atomic>
#include <functional>
#include <memory>

namespace alidade::ui {

using SharedBytes = std::shared_ptr<const sources::FileBytes>;

/// A file as it was looked into; its bytes are there wherever it could be opened.
struct ReadFile {
    SharedBytes bytes;
    Result<sources::Preview> preview;
};

/// Looks into files away from the window's thread: a long one takes seconds. Answers come on the window's
/// thread, in the order in which they were asked for, unless the reader is gone by then.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(QObject* parent = nullptr);
    /// Stops what is being read.
    ~FileReader() override;

    /// Opens the file where it has no `bytes` yet.
    void read(const QString& path,
              SharedBytes bytes,
              const sources::ReadOptions& options,
              std::function<void(const ReadFile&)> done);
    void excerpt(SharedBytes bytes,
                 const std::string& encoding,
                 std::size_t line,
                 std::function<void(const Result<sources::Excerpt>&)> done);

private:
    template <class Answer>
    void run(std::function<Answer()> work, std::function<void(const Answer&)> done);

    std::atomic<bool> m_isStopping = false;
    QThreadPool m_pool;
};

}
