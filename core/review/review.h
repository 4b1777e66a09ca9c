#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/time.h"
#include "core/review/protocol.h"
#include "core/store/failure.h"
#include "core/store/notice.h"
#include "core/store/opening.h"
#include "core/store/transaction.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// Who acts, when, and where ids come from; tests pass fixed ones.
struct Circumstances {
    std::string reviewer;
    Clock clock = systemNow;
    std::function<std::uint64_t()> random = systemRandom;
};

/// An open review. Every change goes through write(), undo(), undoEntry() or redo(): each is one transaction
/// with one journal entry, is on the disk when the call returns, and is then told to all subscribers. What a
/// change does belongs to the stages, which get the Transaction.
///
/// One thread owns a Review. Reads through database() throw store::Failure where the disk fails.
class Review
{
public:
    /// Makes a new, empty review. Fails where a file of that name is there.
    static Result<std::unique_ptr<Review>> create(const std::filesystem::path& file,
                                                  Circumstances circumstances);
    /// Fails as store::openFile does; with InUse, reading is still possible.
    static Result<std::unique_ptr<Review>> open(const std::filesystem::path& file,
                                                store::Access access,
                                                Circumstances circumstances,
                                                const store::Meanwhile& meanwhile = {});
    /// The file of a review that this process has open, once more, to be read by another thread: see
    /// store::openAgain.
    static Result<std::unique_ptr<Review>> openAgain(const std::filesystem::path& file);
    ~Review();

    /// Where it really is, if it was opened by a link.
    const std::filesystem::path& file() const { return m_opened.file; }
    store::Access access() const { return m_opened.database->access(); }
    const store::Database& database() const { return *m_opened.database; }
    store::Journal journal() const { return store::Journal(database()); }

    using Work = std::function<Result<void>(store::Transaction&)>;
    using Outcome = Result<std::optional<store::EntryId>>;

    /// Runs `work` as one change labelled `label`. Gives the journal entry, or none when nothing changed.
    /// Fails with what `work` fails with, or as the disk does; then everything is as it was and nobody is
    /// told.
    Outcome
    write(const std::string& label, const Work& work, store::EntryKind kind = store::EntryKind::Command);
    /// Runs `work` and takes everything back: what it would have failed with, and nothing else, remains.
    Result<void> rehearse(const Work& work) const;

    /// The same from another thread and on a connection of its own, so that the review's thread goes on
    /// reading what was there before. Until it returns nobody else may write, nor change the reviewer. Nobody
    /// is told: what comes back is passed to tell() on the review's own thread.
    Result<std::optional<store::ChangeNotice>>
    writeAside(const std::string& label, const Work& work, store::EntryKind kind = store::EntryKind::Command);
    Result<void> rehearseAside(const Work& work);
    Result<store::ChangeNotice> undoAside() { return replayAside(true); }
    Result<store::ChangeNotice> redoAside() { return replayAside(false); }
    Result<std::optional<store::ChangeNotice>> undoEntryAside(store::EntryId entry);
    /// One more connection, for reading what is committed from that thread.
    std::unique_ptr<const store::Database> readAside() const { return store::openAside(m_opened.file); }
    void tell(const store::ChangeNotice& notice) { m_subscribers.tell(notice); }

    /// Takes back the newest change that is in force, or does the last one taken back again. Fails with
    /// NotFound when there is none.
    Result<store::EntryId> undo();
    Result<store::EntryId> redo();
    /// Takes back one entry out of turn, as a change of its own. Fails with Conflict, saying why, where
    /// something newer stands on it, or where a rule of the model (rules.h) would be broken.
    Outcome undoEntry(store::EntryId entry);

    [[nodiscard]] store::Subscription subscribe(store::Subscriber subscriber);

    /// Writes the review as it is into another file; see store::copyTo.
    Result<void> copyTo(const std::filesystem::path& target) const;

    const std::string& reviewer() const { return m_circumstances.reviewer; }
    void setReviewer(std::string name) { m_circumstances.reviewer = std::move(name); }

    std::string setting(std::string_view name) const;

private:
    Review(store::OpenedFile opened, Circumstances circumstances);
    Outcome told(const Result<std::optional<store::ChangeNotice>>& change);
    Result<store::EntryId> replay(bool undo);
    Result<store::ChangeNotice> replayAside(bool undo);
    Result<store::ChangeNotice> replayOn(const store::Database& database, bool undo) const;
    Result<std::optional<store::ChangeNotice>> undoEntryOn(const store::Database& database,
                                                           store::EntryId entry) const;
    Result<std::optional<store::ChangeNotice>> writeOn(const store::Database& database,
                                                       const std::string& label,
                                                       const Work& work,
                                                       store::EntryKind kind);

    store::OpenedFile m_opened;
    Circumstances m_circumstances;
    mutable IdSource m_ids;
    store::Subscribers m_subscribers;
};

/// Sets a text of the protocol. Two copies of a review give a setting the same id, so that they can be
/// merged.
void setSetting(store::Transaction& transaction, std::string_view name, std::string_view value);

/// The reviewer of that name, which is not blank, however it is capitalised; made if there is none.
ReviewerId reviewerNamed(store::Transaction& transaction, std::string_view name);

/// Whether somebody may act under that name: not under none, and not under the one in which what counts is
/// written where reviewers differ.
bool isReviewersName(std::string_view name);

/// The reviewer who writes what counts when others differ, whatever the name now is; made at first use.
ReviewerId consensus(store::Transaction& transaction);

}
