#include "core/review/review.h"

#include "core/base/id_block.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/unfinished_file.h"
#include "core/review/file_folders.h"
#include "core/review/reviewers.h"
#include "core/review/rules.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"
#include "core/review/telling.h"
#include "core/store/copy.h"
#include "core/store/merged.h"
#include "core/store/newest_id.h"
#include "core/store/scratch.h"

#include <system_error>
#include <utility>

namespace alidade {

namespace {

/// What the work gives, with a failure of the store as its error.
template <class Work>
auto caught(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

constexpr std::string_view CONSENSUS = "Consensus";

/// Behind those that are there; where they cannot be read, anywhere: whoever writes then is told why.
IdSource idsFor(const store::Database& database, const std::function<std::uint64_t()>& random)
{
    if (database.access() == store::Access::Read) {
        return IdSource(random); // nothing is written
    }
    try {
        return IdSource(laterBlocks(store::newestId(database), random));
    } catch (const store::Failure&) {
        return IdSource(random);
    }
}

/// What a merge brought in, or an undo or redo brought back, may have greater ids than this session has
/// reached: it goes on behind them.
void passOver(IdSource& ids, const store::Database& database, const std::function<std::uint64_t()>& random)
{
    try {
        if (store::newestId(database) > ids.next()) {
            ids = idsFor(database, random);
        }
    } catch (const store::Failure&) {
        return; // the change itself is done
    }
}

Error notWritable()
{
    return {ErrorCode::ReadOnly, translatable("Sentence", "The review was opened for reading only."), {}};
}

}

Review::Review(store::OpenedFile opened, Circumstances circumstances)
    : m_opened(std::move(opened))
    , m_circumstances(std::move(circumstances))
    , m_ids(idsFor(*m_opened.database, m_circumstances.random))
{
}

Review::~Review()
{
    m_opened.database->settle();
}

Result<std::unique_ptr<Review>> Review::create(const std::filesystem::path& file, Circumstances circumstances)
{
    auto opened = store::createFile(file);
    if (!opened) {
        return fail(opened.error());
    }
    std::unique_ptr<Review> review(new Review(std::move(*opened), std::move(circumstances)));
    const auto begun = caught([&]() -> Result<void> {
        store::MergedEntry origin; // by which copies know each other, also those made before the first change
        origin.uid = review->m_ids.next();
        store::remember(review->database(), origin);
        return {};
    });
    if (!begun) {
        review.reset();
        std::error_code status;
        std::filesystem::remove(file, status);
        return fail(begun.error());
    }
    return review;
}

Result<std::unique_ptr<Review>> Review::open(const std::filesystem::path& file,
                                             store::Access access,
                                             Circumstances circumstances,
                                             const store::Meanwhile& meanwhile)
{
    auto opened = store::openFile(file, access, meanwhile);
    if (!opened) {
        return fail(opened.error());
    }
    return std::unique_ptr<Review>(new Review(std::move(*opened), std::move(circumstances)));
}

Result<std::unique_ptr<Review>> Review::openAgain(const std::filesystem::path& file)
{
    auto opened = store::openAgain(file);
    if (!opened) {
        return fail(opened.error());
    }
    return std::unique_ptr<Review>(new Review(std::move(*opened), {}));
}

Result<std::optional<store::ChangeNotice>> Review::writeOn(const store::Database& database,
                                                           const std::string& label,
                                                           const Work& work,
                                                           store::EntryKind kind)
{
    if (access() == store::Access::Read) {
        return fail(notWritable());
    }
    store::Transaction transaction(database, m_ids);
    if (auto done = work(transaction); !done) {
        return fail(done.error());
    }
    store::Entry entry;
    entry.at = m_circumstances.clock();
    entry.reviewer = m_circumstances.reviewer;
    entry.label = validUtf8(label); // it may name a file, and names of files are any bytes
    entry.kind = kind;
    auto notice = transaction.commit(std::move(entry));
    if (kind == store::EntryKind::Merge) {
        passOver(m_ids, database, m_circumstances.random);
    }
    return notice;
}

/// Tells those who follow the review of a change, if there was one.
Review::Outcome Review::told(const Result<std::optional<store::ChangeNotice>>& change)
{
    if (!change) {
        return fail(change.error());
    }
    if (!*change) {
        return std::optional<store::EntryId>();
    }
    if (const auto all = toldOfKept([&] { tell(**change); }); !all) {
        return fail(all.error());
    }
    return std::optional((*change)->entry);
}

Review::Outcome Review::write(const std::string& label, const Work& work, store::EntryKind kind)
{
    return told(caught([&] { return writeOn(database(), label, work, kind); }));
}

Result<std::optional<store::ChangeNotice>>
Review::writeAside(const std::string& label, const Work& work, store::EntryKind kind)
{
    return caught([&] { return writeOn(*store::openAside(m_opened.file), label, work, kind); });
}

Result<void> Review::rehearseAside(const Work& work)
{
    if (access() == store::Access::Read) {
        return fail(notWritable());
    }
    return caught([&] {
        const auto aside = store::openAside(m_opened.file);
        store::Transaction transaction(*aside, m_ids);
        return work(transaction);
    });
}

/// A review that is open for reading rehearses on a copy: the file stays byte for byte as it is, where it may
/// not be written or somebody else has it open as well. `work` sees the copy through its transaction alone.
Result<void> Review::rehearse(const Work& work) const
{
    return caught([&] {
        if (access() == store::Access::Read) {
            const auto scratch = store::scratchCopy(database());
            auto ids = idsFor(*scratch, m_circumstances.random);
            store::Transaction transaction(*scratch, ids);
            return work(transaction);
        }
        store::Transaction transaction(database(), m_ids);
        return work(transaction);
    });
}

Result<store::ChangeNotice> Review::replayOn(const store::Database& database, bool undo) const
{
    if (access() == store::Access::Read) {
        return fail(notWritable());
    }
    const store::Journal journal(database);
    const auto entry = undo ? journal.toUndo() : journal.toRedo();
    if (!entry) {
        return fail(ErrorCode::NotFound,
                    undo ? translatable("Sentence", "There is nothing to undo.")
                         : translatable("Sentence", "There is nothing to redo."));
    }
    auto replayed = store::replay(database, *entry, undo, m_circumstances.clock(), m_circumstances.reviewer);
    passOver(m_ids, database, m_circumstances.random);
    return replayed;
}

Result<store::EntryId> Review::replay(bool undo)
{
    const auto replayed = caught([&] { return replayOn(database(), undo); });
    if (!replayed) {
        return fail(replayed.error());
    }
    if (const auto all = toldOfKept([&] { tell(*replayed); }); !all) {
        return fail(all.error());
    }
    return replayed->entry;
}

Result<store::ChangeNotice> Review::replayAside(bool undo)
{
    return caught([&] { return replayOn(*store::openAside(m_opened.file), undo); });
}

Result<store::EntryId> Review::undo()
{
    return replay(true);
}

Result<store::EntryId> Review::redo()
{
    return replay(false);
}

Result<std::optional<store::ChangeNotice>> Review::undoEntryOn(const store::Database& database,
                                                               store::EntryId id) const
{
    if (access() == store::Access::Read) {
        return fail(notWritable());
    }
    const auto old = store::Journal(database).find(id);
    if (!old) {
        return fail(
            ErrorCode::NotFound,
            {translatable("Sentence", "There is no entry %1 in the history."), {std::to_string(id.value)}});
    }
    if (!store::Journal(database).canBeTakenBack(*old)) {
        const bool isStart =
            id.value <= numberFrom<std::int64_t>(settingOf(database, setting::START)).value_or(0);
        const auto why = isStart
            ? translatable("Sentence", "The review began with \"%1\", so it cannot be taken back.")
            : translatable("Sentence", "\"%1\" is taken back already.");
        return fail(ErrorCode::Conflict, {why, {old->label}});
    }
    store::Transaction transaction(database, m_ids);
    const auto misfit = transaction.revert(id);
    if (const auto why =
            misfit ? std::optional(misfit->reason) : rules::broken(database, transaction.touched())) {
        return fail(
            ErrorCode::Conflict,
            {translatable("Sentence",
                          "\"%1\" cannot be taken back alone: %2. Take back the newer changes first."),
             {old->label, *why}});
    }
    store::Entry entry;
    entry.at = m_circumstances.clock();
    entry.reviewer = m_circumstances.reviewer;
    entry.label = "Undo: " + old->label;
    entry.kind = store::EntryKind::Undo;
    entry.reverts = id;
    auto notice = transaction.commit(std::move(entry));
    passOver(m_ids, database, m_circumstances.random);
    return notice;
}

Review::Outcome Review::undoEntry(store::EntryId id)
{
    return told(caught([&] { return undoEntryOn(database(), id); }));
}

Result<std::optional<store::ChangeNotice>> Review::undoEntryAside(store::EntryId id)
{
    return caught([&] { return undoEntryOn(*store::openAside(m_opened.file), id); });
}

Result<void> Review::copyTo(const std::filesystem::path& target) const
{
    return store::copyTo(database(), m_opened.file, target, [&](const store::Database& copy) {
        keepFileFolders(copy, m_opened.file, behindLinks(target));
    });
}

store::Subscription Review::subscribe(store::Subscriber subscriber)
{
    return m_subscribers.add(std::move(subscriber));
}

std::string Review::setting(std::string_view name) const
{
    return settingOf(database(), name);
}

void setSetting(store::Transaction& transaction, std::string_view name, std::string_view value)
{
    const Setting wanted{settingId(name), std::string(name), std::string(value)};
    const auto present = transaction.database().find<Setting>(wanted.id);
    if (value.empty()) {
        if (present) {
            transaction.remove<Setting>(wanted.id);
        }
    } else if (present) {
        transaction.update(wanted);
    } else {
        transaction.insert(wanted);
    }
}

ReviewerId reviewerNamed(store::Transaction& transaction, std::string_view name)
{
    if (const auto present = findReviewer(transaction.database(), name)) {
        return *present;
    }
    const auto wanted = simplified(name);
    const auto role = folded(wanted) == folded(CONSENSUS) ? ReviewerRole::Consensus : ReviewerRole::Reviewer;
    return transaction.insert(Reviewer{{}, wanted, initialsOf(wanted), role});
}

bool isReviewersName(std::string_view name)
{
    const auto wanted = folded(simplified(name));
    return !wanted.empty() && wanted != folded(CONSENSUS);
}

ReviewerId consensus(store::Transaction& transaction)
{
    const auto present = transaction.database().all<Reviewer>("WHERE role = 'consensus' ORDER BY id LIMIT 1");
    return present.empty() ? reviewerNamed(transaction, CONSENSUS) : present.front().id;
}

}
