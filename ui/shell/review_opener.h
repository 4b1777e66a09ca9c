#pragma once

#include <QObject>
#include <QThread>

#include "ui/bridge/workspace.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

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

    /// Begins to open, for the reviewer of the preferences; exactly one of the signals follows, from the
    /// event loop. What is wanted while another one is being opened comes in its place, the last wish alone.
    void open(const std::filesystem::path& file, store::Access access = store::Access::Write);
    /// The same for a file that is made first, with a template.
    void create(const std::filesystem::path& file, const QString& templateName);
    /// The bundled review: a copy in the user's documents, made at first use.
    void openSample();

    bool isBusy() const { return m_thread != nullptr; }
    /// What is being opened, or was the last time.
    const std::filesystem::path& file() const { return m_file; }
    /// What the last opened() brought.
    std::unique_ptr<Workspace> take() { return std::move(m_opened); }

Q_SIGNALS:
    void opened();
    void failed(const alidade::Error& error);

private:
    using Open = std::function<Result<std::unique_ptr<Workspace>>()>;
    struct Wish {
        std::filesystem::path file;
        Open open;
    };

    void begin(const std::filesystem::path& file, Open open);
    void end(std::unique_ptr<Workspace> workspace, const Error& error);

    std::filesystem::path m_file;
    std::optional<Wish> m_next; ///< what came while one was being opened
    QThread* m_thread = nullptr;
    std::unique_ptr<Workspace> m_opened;
};

}
