#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "core/map/index.h"
#include "core/review/review.h"
#include "ui/bridge/current_filter.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace alidade::ui {

/// The open review as the window sees it: the review, its index, and what all pages share: one filter with
/// the papers it selects, and one current paper. Pages change the review through write(), undo() and redo()
/// and refresh when reviewChanged() comes; by then the index and the selection are up to date.
///
/// Lives on the thread of the window.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Reads the index, the slow part of opening a large review, where `index` was not read already. May run
    /// on another thread than the window's, if the result is moved there (QObject::moveToThread) before it is
    /// used.
    explicit Workspace(std::unique_ptr<Review> review, std::optional<map::Index> index = {});
    ~Workspace() override;

    Review& review() { return *m_review; }
    const Review& review() const { return *m_review; }
    const map::Index& index() const { return m_index; }
    bool isReadOnly() const { return m_review->access() == store::Access::Read; }

    /// The title in the protocol, else the file's name.
    QString title() const;

    /// The reviewer who acts: their row, if they have one already.
    std::optional<ReviewerId> reviewer() const;

    /// Runs `work` as one change. Where it fails, failed() is sent and the answer is false; no change at all
    /// is true.
    bool write(const QString& label, const Review::Work& work);
    /// The same for one that gives its work a row of the reviewer, made if there is none.
    bool writeAsReviewer(const QString& label,
                         const std::function<Result<void>(store::Transaction&, ReviewerId)>& work);
    /// The same for work that changes about so many rows: where they are many, it runs on another thread, as
    /// a large step does that is taken back. Returns when it is done.
    bool writeRows(const QString& label, std::int64_t rows, const Review::Work& work);
    /// Writes the review as it is into another file, on another thread as a large step is. False after
    /// failed().
    bool copyTo(const std::filesystem::path& target);
    /// Taking back or doing again what was large, as an import of a hundred thousand records, runs on another
    /// thread, while the window's goes on with its events: see longStepBegun(). Returns when it is done.
    bool undo();
    bool redo();
    bool undoEntry(store::EntryId entry);
    /// Steps with changesets of more bytes than this are large.
    void setLongStep(std::int64_t bytes) { m_longStep = bytes; }
    bool isTakingLongStep() const { return m_isTakingLongStep; }
    /// What undo and redo would take back or do again, with whose it is where another reviewer made it; empty
    /// where there is nothing.
    QString undoLabel() const;
    QString redoLabel() const;

    // The filter.
    const QString& filter() const { return m_filter.text(); }
    /// Fails as map::select() does; then the filter stays what it was. Setting the same filter again does
    /// nothing. What goes on with the last step, as typing does, is one step back with it.
    Result<void> setFilter(const QString& filter, FilterStep step = FilterStep::New);
    /// The same; false where it fails, after failed().
    bool applyFilter(const QString& filter);
    /// Back to the filter before; false where there was none.
    bool stepBack();
    bool canStepBack() const { return m_filter.canStepBack(); }
    /// The papers that match the filter.
    const map::Bitset& selection() const { return m_filter.selected().papers; }
    const map::Selected& selected() const { return m_filter.selected(); }
    /// Of these, the ones that maps and frequencies run over: see map::population().
    const map::Bitset& counted() const { return m_filter.counted(); }

    std::optional<PaperId> currentPaper() const { return m_currentPaper; }
    /// Where something that is being written for the paper cannot be kept, the paper stays, and its views are
    /// told so.
    void setCurrentPaper(std::optional<PaperId> paper);

    void setReviewer(const QString& name);
    /// The reviewer who acts goes by another name from now on, in this review and in others.
    void renameReviewer(const QString& name);
    /// Before the review is closed or copied. False where something that is being written could not be kept.
    bool keepAll();
    /// Says what is lost where the review is closed all the same: `the note on [5]`.
    void couldNotKeep(const QString& what) { m_notKept << what; }
    /// What the last keepAll() could not keep.
    const QStringList& notKept() const { return m_notKept; }

    /// What was written aside, and the index read after it where that is better than following the notice.
    struct Aside {
        store::ChangeNotice notice;
        std::optional<map::Index> index;
    };
    /// On the thread that has written; the window's must not write meanwhile.
    Aside followAside(store::ChangeNotice notice) const;
    /// On the window's thread. Fails where the index cannot be brought up to date: what was written stays.
    Result<void> tell(Aside aside);

Q_SIGNALS:
    void reviewChanged(const alidade::store::ChangeNotice& notice);
    void filterChanged();
    /// The papers that match are others: after a filter, or after a change of the review.
    void selectionChanged();
    void currentPaperChanged();
    /// The current paper, the reviewer or the review is about to be another one: what is being written for it
    /// is to be kept now. Whoever cannot, after failed(), says couldNotKeep().
    void leaving();
    /// The review is about to be closed or copied, after leaving(): the same holds for what belongs to no
    /// paper, and for what waits.
    void keepingAll();
    /// The reviewer who acts is another one, or has another name.
    void reviewerChanged();
    void reviewerRenamed(const QString& name);
    /// Something that the user asked for was not done; nothing has changed.
    void failed(const alidade::Error& error);
    /// Until longStepEnded() nothing may be changed: whoever shows the window stands something modal before
    /// it.
    void longStepBegun(const QString& label);
    void longStepEnded();

private:
    using Step = std::function<Result<std::optional<store::ChangeNotice>>()>;
    bool leave();
    QString named(const std::optional<store::Entry>& entry) const;
    bool isLong(const std::optional<store::Entry>& entry) const;
    bool takeLongStep(const QString& label, const Step& step);
    bool report(const Error& error);
    void take(const store::ChangeNotice& notice);

    std::unique_ptr<Review> m_review;
    map::Index m_index;
    std::optional<map::Index> m_freshIndex; ///< takes the index's place with the notice that is being told
    std::int64_t m_longStep;
    bool m_isTakingLongStep = false;
    QStringList m_notKept;
    CurrentFilter m_filter;
    std::optional<PaperId> m_currentPaper;
    store::Subscription m_subscription;
};

}
