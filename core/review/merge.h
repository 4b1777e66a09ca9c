#pragma once

#include "core/review/review.h"
#include "core/store/rows.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Two people copy a review and work on apart; one then brings the other's copy in.
///
/// What is compared is rows, not entries of the journal: both copies say which entries the other has not seen
/// (an entry has the same uid everywhere, and one that was taken back or done again is newer than before,
/// unless the other has it in the same state), and so which rows each has to tell the other. A row with news
/// on one side alone is taken as it is there; where both have news, the two states and the last one that both
/// knew are compared column by column. So nothing depends on the order in which either side worked, both
/// sides of a merge come to the same rows whichever is merged into which, and any number of copies may be
/// merged in any order: what came in is remembered (journal_merged) and is no news when it comes again. A
/// merge that is taken back has not been seen.
namespace alidade {

enum class MergeSide { Mine, Theirs };

/// A row on which the two copies do not agree.
struct MergeConflict {
    store::RowKey row;
    std::vector<std::string> columns;     ///< the names of the values below
    std::optional<store::RowValues> base; ///< the last state that both knew; none where there was no row
    std::optional<store::RowValues> mine; ///< none where the row is deleted
    std::optional<store::RowValues> theirs;
    /// The places of the columns that the choice is about; empty where it is about the row as a whole.
    std::vector<std::size_t> disputed;

    bool operator==(const MergeConflict&) const = default;
};

/// Whose word counts in a conflict: in the columns that are disputed, all others are merged. No word leaves
/// it open.
using MergeChoice = std::function<std::optional<MergeSide>(const MergeConflict&)>;

/// A row that is other than before.
struct MergeChange {
    store::RowKey row;
    store::Operation operation = store::Operation::Insert;
    std::optional<store::RowValues> before; ///< this and the next of the first MOST_TOLD rows of a table
    std::optional<store::RowValues> after;
};

/// So many rows of a table are told with what they hold: enough to look at.
constexpr std::size_t MOST_TOLD = 200;

/// A paper that \cite takes by another key than before.
struct MovedKey {
    std::string label;  ///< of the paper; its key where it has none
    std::string before; ///< in my copy, or in the other one where mine had not the paper
    std::string after;

    bool operator==(const MovedKey&) const = default;
};

struct MergeReport {
    std::size_t news = 0; ///< rows that are other than before, since the other copy changed them
    std::size_t same = 0; ///< rows that both changed, and alike
    std::vector<MergeConflict> conflicts;
    std::size_t open = 0; ///< how many of the conflicts have no choice yet; then nothing was changed
    /// What the merge does, table by table in order of id; with conflicts open, as if mine counted in them.
    std::vector<MergeChange> changes;
    std::vector<MovedKey> movedKeys;     ///< in order of the papers' ids; with conflicts open as above
    std::optional<store::EntryId> entry; ///< the step of undo; none where nothing was new
};

/// Is told how much is done, from 0 to 1; false stops.
using MergeWatch = std::function<bool(double share)>;

/// Looks at both copies while they are held, mine as it was before or, after a merge, as it has become.
using MergeLook = std::function<void(
    const MergeReport& report, const store::Database& mine, const store::Database& theirs)>;

enum class MergeMode {
    Apply,    ///< changes the review, unless a conflict stays open
    Rehearse, ///< says what would happen
};

/// Brings the other copy's changes into `review` as one entry of kind Merge. `other` is only read, and kept
/// from being written meanwhile. Each conflict is put to `choice` once. With conflicts open the review is as
/// it was, and the report lists all that were found; a choice may bring up others.
///
/// Fails with Conflict where `other` is this file or no copy of this review, or where choices contradict each
/// other; with InUse where it is open elsewhere; and as store::openFile does. Then nothing happened.
Result<MergeReport> merge(Review& review,
                          const std::filesystem::path& other,
                          const MergeChoice& choice,
                          MergeMode mode = MergeMode::Apply);

struct MergedAside {
    MergeReport report;
    std::optional<store::ChangeNotice> notice; ///< for Review::tell()
};

/// The same from another thread, as Review::writeAside does. Fails with Cancelled where `watch` stops it;
/// then nothing happened.
Result<MergedAside> mergeAside(Review& review,
                               const std::filesystem::path& other,
                               const MergeChoice& choice,
                               MergeMode mode,
                               const MergeWatch& watch = {},
                               const MergeLook& look = {});

}
