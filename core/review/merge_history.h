#pragma once

#include "core/store/merged.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace alidade::merging {

/// Something that one copy has seen and the other has not: an entry with its rows.
struct NewsItem {
    store::MergedEntry entry;
    /// In the journal of the copy that tells it: the entry itself, or its merge.
    std::optional<store::EntryId> holder;
    bool isOwn = false;    ///< whether it is the holder itself
    bool isInForce = true; ///< whether what the holder changed stands in the rows
};

/// How an entry came to be in force or not.
struct Toggle {
    std::int64_t at = 0; ///< when it was last taken back or done again, in ms since 1970; 0: never
    /// None where a merge brought it: what came in says when, not which.
    std::optional<bool> isInForce;
};

struct News {
    std::vector<NewsItem> items;
    std::set<store::RowKey> rows;
};

/// The last state of rows that the other copy knew; none where there was no row.
using Bases = std::map<store::RowKey, std::optional<store::RowValues>>;

/// What a copy has seen: its own entries, in whatever state they are now, and those that merges in force
/// brought. A merge that was taken back, in turn or out of turn, counts for nothing.
class History
{
public:
    explicit History(const store::Database& database);

    /// Whether it knows the entry as it is there, or as it became later. What was taken back and done again
    /// is as it was.
    bool hasSeen(std::int64_t uid, const Toggle& toggle) const;
    /// Whether both began alike, or some entry is in both journals: so it is in all copies of a review.
    bool sharesOriginWith(const History& other) const;

    /// The newest merge that is in force.
    std::optional<store::EntryId> lastMerge() const;

    /// What `other` has not seen.
    News newsFor(const History& other) const;
    /// How the rows of `wanted` were before the news, told backwards from how they are.
    Bases basesBefore(const News& news, const std::set<store::RowKey>& wanted) const;

    /// Adds the rows that merges in force brought, each with the uid of the entry that touched it: what a
    /// copy makes of several may depend on the order in which they came.
    void addMerged(std::vector<std::pair<store::RowKey, std::int64_t>>& touches) const;

private:
    void passOverUndoneMerges(const std::vector<store::Entry>& newestFirst);
    bool isInForce(const store::MergedEntry& merged) const;
    void see(std::int64_t uid, const Toggle& toggle);

    const store::Database& m_database;
    store::Journal m_journal;
    std::vector<store::Entry> m_own; ///< without merges, newest first
    std::unordered_set<std::int64_t> m_mergesInForce;
    std::unordered_set<std::int64_t> m_uids;
    std::vector<store::MergedEntry> m_merged; ///< of merges in force
    std::unordered_map<std::int64_t, Toggle> m_seen;
};

}
