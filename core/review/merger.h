#pragma once

#include "core/review/merge.h"
#include "core/review/merge_columns.h"
#include "core/review/merge_history.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace alidade::merging {

constexpr MergeSide other(MergeSide side)
{
    return side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
}

/// One copy as it is before the merge.
struct Copy {
    explicit Copy(const store::Database& copy)
        : database(copy)
        , rows(copy)
    {
    }

    const store::Database& database;
    store::TableRows rows;
    News news; ///< for the other copy
    Bases bases;
};

/// A row that one side deleted and the other one still wants: it stays until all else is settled, for a row
/// that stands for the same thing may have taken its place.
struct Doubt {
    MergeSide deletedBy = MergeSide::Mine;
    bool isChanged = false; ///< whether the other side changed it, rather than just refer to it
};

/// The review while the rows of two copies come together in it: what the steps of a merge share.
class Merger
{
public:
    Merger(store::Transaction& transaction,
           const Copy& mine,
           const Copy& theirs,
           const MergeChoice& choice,
           MergeReport& report,
           const MergeWatch& watch);

    const store::Database& database() const { return m_transaction.database(); }
    const store::TableRows& rows() const { return m_rows; }
    const Copy& copy(MergeSide side) const { return side == MergeSide::Mine ? m_mine : m_theirs; }
    MergeReport& report() { return m_report; }
    /// Tells how much is done. Throws Failure (Cancelled) where the watch stops the merge.
    void progress(double share) const;

    std::optional<store::RowValues> find(const store::RowKey& key) const { return m_rows.find(key); }
    std::optional<store::RowValues> original(MergeSide side, const store::RowKey& key) const;

    /// Takes a row over as the other copy has it; none deletes it.
    void take(const store::RowKey& key, const std::optional<store::RowValues>& row);
    /// The same for what neither copy has said: the merge is then the one who said it.
    void settle(const store::RowKey& key, const std::optional<store::RowValues>& row);
    /// Says that the merge chose the row to be as it is.
    void confirm(const store::RowKey& key) { m_settled.insert(key); }

    /// The rows of a table that are other than before by now, in order of id.
    std::vector<std::int64_t> changed(store::Table table) const;
    const std::set<store::RowKey>& settled() const { return m_settled; }

    const std::vector<store::Reference>& references() const { return m_references; }
    bool isReferred(const store::RowKey& key) const;

    /// Deletes a row with all that cannot be without it. Where a row names another one on the side in favour,
    /// it names that one, and keeps all else; a reference that may be empty becomes so.
    void remove(const store::RowKey& key, std::optional<MergeSide> inFavour = {});
    /// What names a row names another one of its table from here on.
    void repoint(const store::RowKey& from, std::int64_t to);
    /// Makes two rows for the same thing one: what they say is merged, and what names the one that goes names
    /// the other. Of two equals the smaller id is to stay, as in every copy.
    void fold(store::Table table, std::int64_t stays, std::int64_t goes);

    /// Puts a conflict to the choice: about some columns, or about the row as a whole.
    MergeSide ask(const store::RowKey& key,
                  std::optional<store::RowValues> base,
                  std::optional<store::RowValues> mine,
                  std::optional<store::RowValues> theirs,
                  std::vector<std::size_t> disputed = {});
    /// The side on which a row came to be what it is; none where it is the same on both.
    std::optional<MergeSide> sideOf(const store::RowKey& key) const;
    /// The last state that both knew, where both changed the row.
    Before before(const store::RowKey& key) const;

    std::map<store::RowKey, Doubt>& doubts() { return m_doubts; }

private:
    void write(const store::RowKey& key, const std::optional<store::RowValues>& row);

    store::Transaction& m_transaction;
    const Copy& m_mine;
    const Copy& m_theirs;
    const MergeChoice& m_choice;
    MergeReport& m_report;
    const MergeWatch& m_watch;
    store::TableRows m_rows;
    std::vector<store::Reference> m_references;
    std::set<store::RowKey> m_changed;
    std::set<store::RowKey> m_settled;
    std::map<store::RowKey, Doubt> m_doubts;
    int m_writes = 0;
};

// The steps, in their order.

/// Every row with news from the other copy, and what such rows refer to; `told` hears how far it is, from 0
/// to 1.
void mergeRows(Merger& merger, const std::function<void(double share)>& told);
/// Two reviewers of one name become one; what the settings name is there.
void mendReviewers(Merger& merger);
/// Two sources of one name and kind become one, with the searches of both.
void mendSources(Merger& merger);
/// No code is above itself, and all of a tree is of one dimension.
void mendTree(Merger& merger);
/// Slugs, names and labels that are there twice get a number behind; a second criterion loses its digit.
void mendNames(Merger& merger);
/// What is said of papers fits the kind of its dimension.
void mendKinds(Merger& merger);
/// What was said of a duplicate is said of the paper that it became; records that were declared different are
/// no duplicates; details and excerpts belong to the paper of what they support.
void mendPapers(Merger& merger);
/// A reviewer says a thing once.
void mendVotes(Merger& merger);
/// The papers that are cited by another key by now than in the copy that had them.
std::vector<MovedKey> movedKeys(const Merger& merger);
/// Asks for what is left of the doubts; whether anything was deleted.
bool settleDoubts(Merger& merger);

}
