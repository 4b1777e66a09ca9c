#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/screening/work_list.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace alidade::ui {

/// Makes work lists away from the window's thread: a list reads something of every paper, which takes seconds
/// in a large review. It opens the file for itself, so it sees what was last written.
class ListMaker : public QObject
{
    Q_OBJECT

public:
    explicit ListMaker(std::filesystem::path file, QObject* parent = nullptr);
    /// Waits for the list that is being made, which is asked to end.
    ~ListMaker() override;

    using List = std::shared_ptr<screening::WorkList>;
    /// Tells `done` on this thread, unless another list is asked for or forget() is called before; nullptr
    /// where the file could not be read.
    void make(const screening::WorkQuestion& question, std::function<void(const List&)> done);
    void forget();

private:
    std::filesystem::path m_file;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

}
