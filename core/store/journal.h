#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/database.h"
#include "core/store/session.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alidade::store {

/// Entries are numbered from 1 in the order in which they came to be, in this file.
using EntryId = Id<struct EntryTag>;

enum class EntryKind {
    Command, ///< what somebody did
    Undo,    ///< takes back one older entry, out of turn
    Import,  ///< a search brought in
    Merge,   ///< another copy's changes
};

template <>
struct Words<EntryKind> {
    static constexpr std::array<std::string_view, 4> WORDS = {"command", "undo", "import", "merge"};
};

/// One change of the review: who, when, in which words, and whether it is taken back at present.
struct Entry {
    EntryId id;
    std::int64_t uid = 0; ///< the same in every copy of the review
    Time at;
    std::string reviewer;
    std::string label;
    EntryKind kind = EntryKind::Command;
    bool undone = false;
    std::optional<Time> undoneAt;
    std::string undoneBy;
    std::optional<EntryId> reverts; ///< for EntryKind::Undo: which entry it took back
};

/// The list of all changes, kept in the file beside what they changed. It is not journaled itself.
class Journal
{
public:
    explicit Journal(const Database& database)
        : m_database(database)
    {
    }

    /// Lays an entry down as the newest, so that parts can be written under it; what was taken back before it
    /// can no longer be done again.
    EntryId begin() const;
    /// Fills in what is known of an entry at its end.
    void complete(const Entry& entry, const std::vector<std::int64_t>& papers) const;
    /// `changeset` as compressed() made it.
    void appendPart(EntryId entry, int part, std::string_view changeset) const;

    std::optional<Entry> find(EntryId id) const;
    /// Newest first; `paper` leaves those that touched it; `limit` < 0 is all.
    std::vector<Entry> entries(std::optional<std::int64_t> paper = {}, int limit = -1, int offset = 0) const;
    std::int64_t count() const;

    /// Whether the entry is in force, and not what the review began with: without that there is nothing to
    /// see.
    bool canBeTakenBack(const Entry& entry) const;

    /// The newest entry that can be taken back: what undo does.
    std::optional<Entry> toUndo() const { return firstOf(toUndo(1)); }
    /// The oldest of the entries that were taken back since the last new one: what redo does again.
    std::optional<Entry> toRedo() const { return firstOf(toRedo(1)); }
    /// What so many steps would take back, or do again, in their order; fewer where there are no more.
    std::vector<Entry> toUndo(int steps) const;
    std::vector<Entry> toRedo(int steps) const;
    void setUndone(EntryId id, bool undone, Time at, const std::string& by) const;

    /// The changesets of an entry, in the order in which they were made or backwards.
    void forEachPart(EntryId id, bool backwards, const std::function<void(std::string_view)>& visit) const;
    std::vector<std::int64_t> papers(EntryId id) const;
    /// The bytes of its changesets as they are kept: how long taking it back will be, roughly.
    std::int64_t weight(EntryId id) const;

private:
    static std::optional<Entry> firstOf(std::vector<Entry> entries);

    const Database& m_database;
};

}
