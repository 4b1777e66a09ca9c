#pragma once

#include "core/review/review.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alidade {

/// What kind of thing a change was about, as people look for it.
enum class Subject {
    Papers, ///< with the records they stand for, and their files
    Screening,
    Codings, ///< with answers, passages and notes
    Claims,
    Taxonomy,
    Protocol, ///< with reviewers and reported numbers
    Searches,
    Figures, ///< with saved filters
};

Subject subjectOf(store::Table table);

/// A row by the names of its columns.
using KnownRow = std::map<std::string, store::Value, std::less<>>;

/// What the journal's changesets know beyond the list of entries: which subjects an entry touched, and what
/// rows held that are gone. They are read at the first question, and after that only what has been added
/// since.
class JournalRows
{
public:
    explicit JournalRows(const store::Database& database)
        : m_database(database)
    {
    }
    explicit JournalRows(const Review& review)
        : JournalRows(review.database())
    {
    }

    bool touches(store::EntryId entry, Subject subject);

    /// The row as it is, or else as it was when it was last there; nothing for one that no entry made or
    /// deleted whole. The bytes of imported files are left out.
    std::optional<KnownRow> find(store::Table table, std::int64_t id);
    /// The same of rows that are there, without a look at the journal.
    std::optional<KnownRow> present(store::Table table, std::int64_t id);

    /// Newer entries in force that touched a row which `entry` touched, the newest first, at most `most`:
    /// what stands in the way of taking it back alone.
    std::vector<store::EntryId> standingOn(store::EntryId entry, std::size_t most) const;

private:
    using Key = std::pair<store::Table, std::int64_t>;

    void catchUp();
    std::optional<KnownRow> gone(const Key& key);

    const store::Database& m_database;
    store::EntryId m_last; ///< up to here the changesets were read
    std::unordered_map<store::EntryId, std::uint32_t> m_subjects;
    std::map<Key, store::EntryId> m_whole; ///< the newest entry that holds all of a row
    std::map<store::Table, std::string> m_queries;
};

}
