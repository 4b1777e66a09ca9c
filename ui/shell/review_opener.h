#pragma once

#include <QObject>
#include <QThread>

#include "ui/bridge/workspace.h"

#include <filesystem>
#include <memory>

namespace alidade::ui {

/// Opens reviews beside the window, which stays alive meanwhile: reading the index of a large one takes
/// seconds.
class ReviewOpener : public QObject
{
    Q_OBJECT

public:
    explicit ReviewOpener(QObject* parent = nullptr);
    /// Waits for what is being opened.
    ~ReviewOpener() override;

    /// Begins to open; exactly one of the signals follows. While one is being opened, another is not begun.
    void open(const std::filesystem::path& file, store::Access access, const QString& reviewer);
    /// The same for a file that is made first: an empty review with a template, or the bundled review.
    void create(const std::filesystem::path& file, const QString& templateName, const QString& reviewer);
    void createSample(const std::filesystem::path& file, const QString& reviewer);

    bool isBusy() const { return m_thread != nullptr; }
    /// What the last opened() brought.
    std::unique_ptr<Workspace> take() { return std::move(m_opened); }

Q_SIGNALS:
    void opened();
    void failed(const alidade::Error& error);

private:
    using Open = std::function<Result<std::unique_ptr<Review>>()>;

    void begin(Open open);
    void end(std::unique_ptr<Workspace> workspace, const Error& error);

    QThread* m_thread = nullptr;
    std::unique_ptr<Workspace> m_opened;
};

}
