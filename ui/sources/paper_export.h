#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/report/export.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace alidade::ui {

/// Writes papers into a file away from the window's thread. The file is written as a whole or not at all:
/// what stood there before is never lost.
class PaperExport : public QObject
{
    Q_OBJECT

public:
    explicit PaperExport(std::filesystem::path review, QObject* parent = nullptr);
    /// Waits for the file that is being written.
    ~PaperExport() override;

    using Done = std::function<void(const Result<void>&)>;
    void write(const QString& file, report::PaperFormat format, std::vector<PaperId> papers, Done done);

private:
    std::filesystem::path m_review;
    QThreadPool m_pool;
};

}
