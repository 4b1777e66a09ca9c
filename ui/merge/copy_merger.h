#pragma once

#include <QObject>

#include "core/coding/merge_words.h"
#include "core/review/merge_choices.h"
#include "ui/bridge/background_write.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

namespace alidade::ui {

/// The other copy held against the review.
struct CopyComparison {
    std::filesystem::path file;
    MergeReport report;
    coding::MergeWords words;
    std::optional<store::Entry> newest; ///< the last change that the other copy knows
};

/// Holds another copy against the review and merges it, away from the window's thread. Nothing else may be
/// written meanwhile (see BackgroundWrite).
class CopyMerger : public QObject
{
    Q_OBJECT

public:
    using Compared = std::shared_ptr<const CopyComparison>;

    explicit CopyMerger(Workspace& workspace, QObject* parent = nullptr);
    /// Stops what is running, and waits until it has.
    ~CopyMerger() override;

    /// Says what a merge would do beside its conflicts: what counts in those is a choice, and no news.
    /// compared() or failed() follows.
    void compare(const std::filesystem::path& other);
    /// Merges, unless a conflict is without a choice. merged(), compared() or failed() follows.
    void merge(const std::filesystem::path& other, const MergeChoices& choices);
    /// Writes the review into another file. copied() or copyFailed() follows.
    void copyTo(const std::filesystem::path& target);
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_write.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void compared(const alidade::ui::CopyMerger::Compared& comparison);
    /// After all who follow the review were told.
    void merged(const alidade::ui::CopyMerger::Compared& done);
    void copied(const QString& file);
    void copyFailed(const alidade::Error& error);
    void failed(const alidade::Error& error);

private:
    void begin(const std::filesystem::path& other, const MergeChoices& choices, MergeMode mode);
    bool watch(double share);

    std::atomic<bool> m_isCancelled = false;
    int m_told = 0;          ///< of a hundred
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
