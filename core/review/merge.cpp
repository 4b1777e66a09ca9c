#include "core/review/merge.h"

#include "core/base/stable_hash.h"
#include "core/review/merge_meeting.h"
#include "core/review/merger.h"
#include "core/store/bracket.h"
#include "core/store/lock.h"

#include <algorithm>
#include <system_error>

namespace alidade {

namespace {

using merging::Meeting;
using merging::Merger;

/// The other copy, held while it is read; one in a folder that may not be written is held by nobody.
struct OtherFile {
    store::WriteLock lock;
    store::OpenedFile file;
};

Result<OtherFile> openOther(const Review& review, const std::filesystem::path& other)
{
    std::error_code status;
    if (std::filesystem::equivalent(review.file(), other, status) && !status) {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence", "This is the file of the review itself."),
                    other.string());
    }
    auto file = store::openFile(other, store::Access::Read);
    if (!file) {
        return fail(file.error());
    }
    auto lock = store::WriteLock::acquire(file->file);
    if (!lock && lock.error().code == ErrorCode::InUse) {
        return fail(lock.error());
    }
    return OtherFile{lock ? std::move(*lock) : store::WriteLock(), std::move(*file)};
}

/// How far the work is when its parts begin.
constexpr double READ = 0.1;
constexpr double ROWS_MET = 0.7;

/// All steps once; what a settled doubt takes away may leave names to mend.
void mergeAll(Merger& merger)
{
    merger.progress(READ);
    merging::mergeRows(merger, [&](double share) { merger.progress(READ + (ROWS_MET - READ) * share); });
    do {
        merger.progress(ROWS_MET);
        merging::mendReviewers(merger);
        merging::mendSources(merger);
        merging::mendTree(merger);
        merging::mendPapers(merger);
        merging::mendNames(merger);
        merging::mendKinds(merger);
        merging::mendVotes(merger);
    } while (merging::settleDoubts(merger));
}

/// What the journal is to remember under a merge: what came in, and which rows the merge had a say in, under
/// the uid `own`.
void remember(const store::Database& database,
              std::optional<store::EntryId> merge,
              const merging::News& news,
              const std::set<store::RowKey>& settled,
              std::int64_t own)
{
    for (const auto& item : news.items) {
        auto entry = item.entry;
        entry.merge = merge;
        store::remember(database, entry);
    }
    if (!settled.empty()) {
        store::MergedEntry said;
        said.merge = merge;
        said.uid = own;
        said.touched.assign(settled.begin(), settled.end());
        store::remember(database, said);
    }
}

/// 63 bits of what met: the uid of a merge that has no entry, for it only kept what was there.
std::int64_t uidOf(std::int64_t newest, const merging::News& news, const std::set<store::RowKey>& settled)
{
    StableHash hash;
    hash.add(newest);
    for (const auto& item : news.items) {
        hash.add(item.entry.uid).add(item.entry.toggled);
    }
    for (const auto& key : settled) {
        hash.add(static_cast<std::int64_t>(key.table)).add(key.id);
    }
    return static_cast<std::int64_t>(hash.value() >> 1) | 1;
}

/// For what is not journaled itself.
template <class Work>
void inTransaction(const store::Database& database, const Work& work)
{
    store::Bracket bracket(database);
    work();
    bracket.keep();
}

/// How the review is written: on its own thread, or aside.
struct Road {
    std::function<Review::Outcome(const std::string& label, const Review::Work&)> write;
    std::function<Review::Outcome(const Review::Work&)> rehearse;
    /// Gives what writes what is not journaled.
    std::function<void(const std::function<void(const store::Database&)>&)> beside;
};

Review::Outcome withoutEntry(const Result<void>& rehearsed)
{
    if (!rehearsed) {
        return fail(rehearsed.error());
    }
    return std::optional<store::EntryId>();
}

/// What the merge did so far: its rows that are not as they are in my copy.
std::vector<MergeChange> changesOf(const Merger& merger)
{
    std::vector<MergeChange> changes;
    for (std::size_t i = 0; i < store::TABLE_NAMES.size(); ++i) {
        const auto table = static_cast<store::Table>(i);
        std::size_t told = 0;
        for (const auto id : merger.changed(table)) {
            const store::RowKey key{table, id};
            auto before = merger.original(MergeSide::Mine, key);
            auto after = merger.find(key);
            if (before == after) {
                continue;
            }
            const auto operation = !before ? store::Operation::Insert
                : !after                   ? store::Operation::Delete
                                           : store::Operation::Update;
            auto& change = changes.emplace_back(MergeChange{key, operation, {}, {}});
            if (told++ < MOST_TOLD) {
                change.before = std::move(before);
                change.after = std::move(after);
            }
        }
    }
    return changes;
}

/// None has no id.
store::Entry newestOf(const store::Database& database)
{
    const auto entries = store::Journal(database).entries({}, 1);
    return entries.empty() ? store::Entry() : entries.front();
}

/// The entry that a transaction which has changed something is writing; none where it has not.
std::optional<store::EntryId> entryOf(store::Transaction& transaction, store::EntryId before)
{
    transaction.split();
    const auto newest = transaction.database().integer("SELECT ifnull(max(id), 0) FROM journal");
    return newest == before.value ? std::nullopt : std::optional(store::EntryId{newest});
}

Error contradiction()
{
    return {
        ErrorCode::Conflict,
        translatable(
            "Sentence",
            "The choices contradict each other: a row that stays refers to one that goes. Choose otherwise."),
        {}};
}

/// Whether all that was written refers to what is there.
bool isWhole(const Merger& merger)
{
    for (const auto& reference : merger.references()) {
        for (const auto id : merger.changed(reference.from)) {
            const auto row = merger.find({reference.from, id});
            const auto* to = row ? std::get_if<std::int64_t>(&(*row)[reference.column]) : nullptr;
            if (to != nullptr && !merger.rows().contains({reference.to, *to})) {
                return false;
            }
        }
    }
    return true;
}

/// What is known when the rows have met.
struct Met {
    std::set<store::RowKey> settled;
    bool isOpen = false; ///< whether conflicts are
};

/// Brings the rows of both together, and remembers it under the entry where one is written. Fails with
/// Conflict where conflicts are open, or the choices contradict each other.
Result<void>
meet(Merger& merger, store::Transaction& transaction, const Meeting& meeting, store::EntryId newest, Met& met)
{
    mergeAll(merger);
    auto& report = merger.report();
    report.changes = changesOf(merger);
    report.movedKeys = merging::movedKeys(merger);
    met.isOpen = report.open > 0;
    if (met.isOpen) {
        return fail(ErrorCode::Conflict, translatable("Sentence", "Conflicts are open."));
    }
    if (!isWhole(merger)) {
        return fail(contradiction());
    }
    met.settled = merger.settled();
    if (const auto entry = entryOf(transaction, newest)) {
        remember(transaction.database(), entry, meeting.theirs().news, met.settled, 0);
    }
    return {};
}

/// The merge as merge() promises it, on either road. Throws Failure where a file cannot be read or written.
Result<MergeReport> mergeBy(const Road& road,
                            const Review& review,
                            const std::filesystem::path& other,
                            const MergeChoice& choice,
                            MergeMode mode,
                            const MergeWatch& watch,
                            const MergeLook& look)
{
    const auto held = openOther(review, other);
    if (!held) {
        return fail(held.error());
    }
    // as it was before the transaction: what that writes is not seen here
    const auto before = store::Database::open(review.file(), store::Access::Read);
    const auto met = Meeting::of(*before, *held->file.database);
    if (!met) {
        return fail(met.error().code, met.error().detail, other.string());
    }
    const Meeting& meeting = **met;
    const auto newest = newestOf(*before);
    MergeReport report;
    Met outcome;
    const auto work = [&](store::Transaction& transaction) {
        Merger merger(transaction, meeting.mine(), meeting.theirs(), choice, report, watch);
        return meet(merger, transaction, meeting, newest.id, outcome);
    };
    const bool isRehearsal = mode == MergeMode::Rehearse;
    const auto written =
        isRehearsal ? road.rehearse(work) : road.write("Merge " + other.filename().string(), work);
    if (!written && !outcome.isOpen) {
        return fail(written.error());
    }
    report.entry = written ? *written : std::nullopt;
    if (written && !*written && !isRehearsal) {
        const auto& news = meeting.theirs().news;
        const auto uid = uidOf(newest.uid, news, outcome.settled);
        road.beside([&](const store::Database& database) {
            inTransaction(database,
                          [&] { remember(database, meeting.lastMerge(), news, outcome.settled, uid); });
        });
    }
    if (look) {
        look(report, *before, *held->file.database);
    }
    return report;
}

/// The same, and the Failure of a file as an error.
Result<MergeReport> guardedMerge(const std::function<Result<MergeReport>()>& work)
{
    try {
        return work();
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

}

Result<MergeReport>
merge(Review& review, const std::filesystem::path& other, const MergeChoice& choice, MergeMode mode)
{
    const Road road{
        [&](const std::string& label, const Review::Work& work) {
            return review.write(label, work, store::EntryKind::Merge);
        },
        [&](const Review::Work& work) { return withoutEntry(review.rehearse(work)); },
        [&](const auto& write) { write(review.database()); },
    };
    return guardedMerge([&] { return mergeBy(road, review, other, choice, mode, {}, {}); });
}

Result<MergedAside> mergeAside(Review& review,
                               const std::filesystem::path& other,
                               const MergeChoice& choice,
                               MergeMode mode,
                               const MergeWatch& watch,
                               const MergeLook& look)
{
    std::optional<store::ChangeNotice> notice;
    const Road road{
        [&](const std::string& label, const Review::Work& work) -> Review::Outcome {
            auto written = review.writeAside(label, work, store::EntryKind::Merge);
            if (!written) {
                return fail(written.error());
            }
            notice = std::move(*written);
            return notice ? std::optional(notice->entry) : std::nullopt;
        },
        [&](const Review::Work& work) { return withoutEntry(review.rehearseAside(work)); },
        [&](const auto& write) { write(*store::openAside(review.file())); },
    };
    auto report = guardedMerge([&] { return mergeBy(road, review, other, choice, mode, watch, look); });
    if (!report) {
        return fail(report.error());
    }
    return MergedAside{std::move(*report), std::move(notice)};
}

}
