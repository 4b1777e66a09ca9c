#include "core/store/journal.h"

#include "core/store/compression.h"

#include <unordered_set>

namespace alidade::store {

namespace {

/// In force; taken back and waiting for redo; taken back for good, since something new was done instead.
constexpr std::string_view DONE = "done";
constexpr std::string_view UNDONE = "undone";

constexpr std::string_view COLUMNS =
    "SELECT id, uid, at, reviewer, label, kind, state, undone_at, undone_by, reverts FROM journal ";

/// The last of the entries that the review began with, which a setting tells; 0 without one.
constexpr std::string_view START =
    "ifnull((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'start'), 0)";

Time toTime(std::int64_t milliseconds)
{
    return Time(std::chrono::milliseconds(milliseconds));
}

std::int64_t toStored(Time time)
{
    return time.time_since_epoch().count();
}

Entry readEntry(const Statement& row)
{
    Entry entry;
    entry.id.value = row.integer(0);
    entry.uid = row.integer(1);
    entry.at = toTime(row.integer(2));
    entry.reviewer = row.text(3);
    entry.label = row.text(4);
    entry.kind = fromWord<EntryKind>(row.text(5)).value_or(EntryKind::Command);
    entry.undone = row.text(6) != DONE;
    if (!row.isNull(7)) {
        entry.undoneAt = toTime(row.integer(7));
    }
    entry.undoneBy = row.text(8);
    if (!row.isNull(9)) {
        entry.reverts = EntryId{row.integer(9)};
    }
    return entry;
}

/// Whether an undo out of turn that is in force takes the entry back: one that another one takes back is not.
bool isReverted(const Database& database, EntryId entry)
{
    Statement undos = database.prepare(
        "SELECT id, reverts FROM journal WHERE reverts >= ?1 AND state = 'done' ORDER BY id DESC");
    undos.bind(1, entry.value);
    std::unordered_set<std::int64_t> reverted;
    while (undos.step()) {
        if (!reverted.contains(undos.integer(0))) {
            reverted.insert(undos.integer(1));
        }
    }
    return reverted.contains(entry.value);
}

std::vector<Entry> all(Statement& query)
{
    std::vector<Entry> entries;
    while (query.step()) {
        entries.push_back(readEntry(query));
    }
    return entries;
}

}

EntryId Journal::begin() const
{
    m_database.prepare("UPDATE journal SET state = 'dropped' WHERE state = 'undone'").run();
    m_database
        .prepare("INSERT INTO journal(uid, at, reviewer, label, kind, state, undone_by)"
                 " VALUES(0, 0, '', '', 'command', 'done', '')")
        .run();
    return {m_database.integer("SELECT max(id) FROM journal")};
}

void Journal::complete(const Entry& entry, const std::vector<std::int64_t>& papers) const
{
    Statement update = m_database.prepare("UPDATE journal SET uid = ?2, at = ?3, reviewer = ?4, label = ?5,"
                                          " kind = ?6, reverts = ?7 WHERE id = ?1");
    update.bind(1, entry.id.value).bind(2, entry.uid).bind(3, toStored(entry.at));
    update.bind(4, entry.reviewer).bind(5, entry.label).bind(6, word(entry.kind));
    bindValue(update, 7, entry.reverts);
    update.run();
    Statement insert = m_database.prepare("INSERT INTO journal_paper(paper, entry) VALUES(?1, ?2)");
    for (const auto paper : papers) {
        insert.bind(1, paper).bind(2, entry.id.value).run();
    }
}

void Journal::appendPart(EntryId entry, int part, std::string_view changeset) const
{
    m_database.prepare("INSERT INTO journal_part(entry, part, changeset) VALUES(?1, ?2, ?3)")
        .bind(1, entry.value)
        .bind(2, part)
        .bindBlob(3, changeset)
        .run();
}

std::optional<Entry> Journal::find(EntryId id) const
{
    Statement query = m_database.prepare(std::string(COLUMNS) + "WHERE id = ?1");
    query.bind(1, id.value);
    return query.step() ? std::optional(readEntry(query)) : std::nullopt;
}

std::vector<Entry> Journal::entries(std::optional<std::int64_t> paper, int limit, int offset) const
{
    const std::string tail = "ORDER BY id DESC LIMIT ?1 OFFSET ?2";
    Statement query = m_database.prepare(
        std::string(COLUMNS)
        + (paper ? "WHERE id IN (SELECT entry FROM journal_paper WHERE paper = ?3) " : "") + tail);
    query.bind(1, limit).bind(2, offset);
    if (paper) {
        query.bind(3, *paper);
    }
    return all(query);
}

bool Journal::canBeTakenBack(const Entry& entry) const
{
    return !entry.undone && entry.id.value > m_database.integer("SELECT " + std::string(START))
        && !isReverted(m_database, entry.id);
}

std::int64_t Journal::count() const
{
    return m_database.integer("SELECT count(*) FROM journal");
}

std::vector<Entry> Journal::toUndo(int steps) const
{
    Statement query = m_database.prepare(std::string(COLUMNS) + "WHERE state = 'done' AND id > "
                                         + std::string(START) + " ORDER BY id DESC LIMIT ?1");
    query.bind(1, steps);
    return all(query);
}

std::vector<Entry> Journal::toRedo(int steps) const
{
    Statement query =
        m_database.prepare(std::string(COLUMNS) + "WHERE state = 'undone' ORDER BY id LIMIT ?1");
    query.bind(1, steps);
    return all(query);
}

std::optional<Entry> Journal::firstOf(std::vector<Entry> entries)
{
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

void Journal::setUndone(EntryId id, bool undone, Time at, const std::string& by) const
{
    // later than the time before it, whatever the clock says: merges tell by it which of two states is newer
    m_database
        .prepare(
            "UPDATE journal SET state = ?2, undone_at = max(?3, ifnull(undone_at + 1, ?3)), undone_by = ?4"
            " WHERE id = ?1")
        .bind(1, id.value)
        .bind(2, undone ? UNDONE : DONE)
        .bind(3, toStored(at))
        .bind(4, by)
        .run();
}

void Journal::forEachPart(EntryId id,
                          bool backwards,
                          const std::function<void(std::string_view)>& visit) const
{
    Statement query =
        m_database.prepare(std::string("SELECT changeset FROM journal_part WHERE entry = ?1 ORDER BY part ")
                           + (backwards ? "DESC" : "ASC"));
    query.bind(1, id.value);
    while (query.step()) {
        visit(decompressed(query.blob(0)));
    }
}

std::int64_t Journal::weight(EntryId id) const
{
    auto query = m_database.prepare("SELECT total(length(changeset)) FROM journal_part WHERE entry = ?1");
    query.bind(1, id.value);
    query.step();
    return query.integer(0);
}

std::vector<std::int64_t> Journal::papers(EntryId id) const
{
    std::vector<std::int64_t> papers;
    Statement query = m_database.prepare("SELECT paper FROM journal_paper WHERE entry = ?1 ORDER BY paper");
    query.bind(1, id.value);
    while (query.step()) {
        papers.push_back(query.integer(0));
    }
    return papers;
}

}
