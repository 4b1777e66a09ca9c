#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/base/error.h"
#include "core/report/grid.h"
#include "core/review/figure.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace alidade::ui {

/// Makes tables away from the window's thread: a table reads all codings, which takes seconds in a large
/// review. It opens the file for itself, so it sees what was last written.
class TableMaker : public QObject
{
    Q_OBJECT

public:
    explicit TableMaker(std::filesystem::path file, QObject* parent = nullptr);
    /// Breaks off the table that is being made.
    ~TableMaker() override;

    using Done = std::function<void(const Result<report::NamedGrid>&)>;

    /// Tells `done` on this thread, unless the maker is gone by then. Tables come in the order in which they
    /// were asked for.
    void make(const Figure& figure, std::size_t mostRows, Done done);
    /// Nobody waits any longer for what was asked for: it is broken off.
    void forget();

private:
    std::filesystem::path m_file;
    QThreadPool m_pool;
    std::stop_source m_stop; // of what was asked for since forget()
};

}
