#include "core/review/merge.h"

#include "core/review/merger.h"
#include "core/store/lock.h"

#include <algorithm>
#include <system_error>

namespace alidade {

namespace {

using merging::Copy;
using merging::History;
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
        return fail(ErrorCode::Conflict, "This is the file of the review itself.", other.string());
    }
    auto file = store::openFile(other, store::Access::Read);
    if (!file) {
        return fail(file.error());
    }
    auto lock = store::WriteLock::acquire(other);
    if (!lock && lock.error().code == ErrorCode::InUse) {
        return fail(lock.error());
    }
    return OtherFile{lock ? std::move(*lock) : store::WriteLock(), std::move(*file)};
}

/// Both copies with what they have to tell each other, and what was before where both do.
void compare(Copy& mine, const History& mineSeen, Copy& theirs, const History& theirsSeen)
{
    mine.news = mineSeen.newsFor(theirsSeen);
    theirs.news = theirsSeen.newsFor(mineSeen);
    std::set<store::RowKey> both;
    std::set_intersection(mine.news.rows.begin(),
                          mine.news.rows.end(),
                          theirs.news.rows.begin(),
                          theirs.news.rows.end(),
                          std::inserter(both, both.end()));
    mine.bases = mineSeen.basesBefore(mine.news, both);
    theirs.bases = theirsSeen.basesBefore(theirs.news, both);
}

/// All steps once; what a settled doubt takes away may leave names to mend.
void mergeAll(Merger& merger)
{
    merging::mergeRows(merger);
    do {
        merging::mendReviewers(merger);
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

/// FNV-1a in 63 bits over what met: the uid of a merge that has no entry, for it only kept what was there.
std::int64_t uidOf(std::int64_t newest, const merging::News& news)
{
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&](std::int64_t number) {
        for (unsigned bit = 0; bit < 64; bit += 8) {
            hash = (hash ^ (static_cast<std::uint64_t>(number) >> bit & 0xFFU)) * 1099511628211ULL;
        }
    };
    add(newest);
    for (const auto& item : news.items) {
        add(item.entry.uid);
        add(item.entry.toggled);
    }
    return static_cast<std::int64_t>(hash >> 1) | 1;
}

/// For what is not journaled itself.
template <class Work>
void inTransaction(const store::Database& database, const Work& work)
{
    database.execute("BEGIN IMMEDIATE");
    try {
        work();
        database.execute("COMMIT");
    } catch (const store::Failure&) {
        database.execute("ROLLBACK");
        throw;
    }
}

Review::Outcome rehearsed(const Review& review, const Review::Work& work)
{
    if (auto done = review.rehearse(work); !done) {
        return fail(done.error());
    }
    return std::optional<store::EntryId>();
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
    return {ErrorCode::Conflict,
            "The choices contradict each other: a row that stays refers to one that goes. Choose otherwise.",
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

}

Result<MergeReport>
merge(Review& review, const std::filesystem::path& other, const MergeChoice& choice, MergeMode mode)
{
    const auto held = openOther(review, other);
    if (!held) {
        return fail(held.error());
    }
    MergeReport report;
    try {
        // as it was before the transaction: what that writes is not seen here
        const auto before = store::Database::open(review.file(), store::Access::Read);
        Copy mine(*before);
        Copy theirs(*held->file.database);
        const History mineSeen(mine.database);
        const History theirsSeen(theirs.database);
        if (!mineSeen.sharesOriginWith(theirsSeen)) {
            return fail(ErrorCode::Conflict,
                        "It is no copy of this review: their histories have no entry in common.",
                        other.string());
        }
        compare(mine, mineSeen, theirs, theirsSeen);
        const auto newest = review.journal().entries({}, 1).front();
        std::set<store::RowKey> settled;
        const auto work = [&](store::Transaction& transaction) -> Result<void> {
            Merger merger(transaction, mine, theirs, choice, report);
            mergeAll(merger);
            if (report.open > 0) {
                return fail(ErrorCode::Conflict, "Conflicts are open.");
            }
            if (!isWhole(merger)) {
                return fail(contradiction());
            }
            settled = merger.settled();
            if (const auto entry = entryOf(transaction, newest.id)) {
                remember(transaction.database(), entry, theirs.news, settled, 0);
            }
            return {};
        };
        const bool isRehearsal = mode == MergeMode::Rehearse;
        const auto written = isRehearsal
            ? rehearsed(review, work)
            : review.write("Merge " + other.filename().string(), work, store::EntryKind::Merge);
        if (!written && report.open == 0) {
            return fail(written.error());
        }
        report.entry = written ? *written : std::nullopt;
        if (written && !*written && !isRehearsal) {
            inTransaction(review.database(), [&] {
                remember(review.database(),
                         mineSeen.lastMerge(),
                         theirs.news,
                         settled,
                         uidOf(newest.uid, theirs.news));
            });
        }
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
    return report;
}

}
