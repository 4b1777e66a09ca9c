#include "core/store/transaction.h"

#include "core/store/bracket.h"
#include "core/store/compression.h"
#include "core/store/sqlite.h"

#include <utility>

namespace alidade::store {

Transaction::Transaction(const Database& database, IdSource& ids)
    : m_database(database)
    , m_ids(ids)
    , m_journal(database)
    , m_touched(database)
{
    m_database.execute("BEGIN IMMEDIATE");
    try {
        m_session = std::make_unique<Session>(m_database);
    } catch (const Failure&) {
        rollBack(m_database);
        throw;
    }
}

Transaction::~Transaction()
{
    m_session.reset();
    if (m_open) {
        rollBack(m_database);
    }
}

std::optional<Misfit> Transaction::revert(EntryId entry)
{
    Applier applier(m_database);
    m_journal.forEachPart(entry, true, [&](std::string_view changeset) {
        if (applier.apply(inverted(changeset))) {
            split(); // as large as the part that was taken back
        }
    });
    return applier.misfit();
}

void Transaction::split()
{
    if (m_session->isEmpty()) {
        return;
    }
    auto changeset = m_session->changeset();
    m_session.reset(); // what is noted below is no part of the change
    if (!changeset.empty()) {
        m_touched.add(changeset);
        if (m_parts == 0) {
            m_entry = m_journal.begin();
        }
        writePart();
        m_part = compressedMeanwhile(std::move(changeset));
        ++m_parts;
    }
    m_session = std::make_unique<Session>(m_database);
}

void Transaction::writePart()
{
    if (m_part.valid()) {
        m_journal.appendPart(m_entry, m_parts - 1, m_part.get());
    }
}

std::optional<ChangeNotice> Transaction::commit(Entry entry)
{
    split();
    m_session.reset();
    writePart();
    if (m_parts == 0) {
        m_database.execute("ROLLBACK");
        m_open = false;
        return std::nullopt;
    }
    entry.id = m_entry;
    entry.uid = m_ids.next();
    auto papers = m_touched.papers();
    m_journal.complete(entry, papers);
    m_database.execute("COMMIT");
    m_open = false;
    return ChangeNotice{
        NoticeKind::Change, m_entry, entry.label, entry.reviewer, m_touched.rows(), std::move(papers)};
}

Result<ChangeNotice>
replay(const Database& database, const Entry& entry, bool undo, Time at, const std::string& by)
{
    Bracket bracket(database);
    const Journal journal(database);
    Applier applier(database);
    Touched touched(database);
    journal.forEachPart(entry.id, undo, [&](std::string_view part) {
        const auto changeset = undo ? inverted(part) : std::string(part);
        if (applier.apply(changeset)) {
            touched.add(changeset);
        }
    });
    const auto misfit = applier.misfit();
    if (misfit) {
        return fail(ErrorCode::Conflict,
                    {undo ? translatable("Sentence", "\"%1\" cannot be taken back: %2.")
                          : translatable("Sentence", "\"%1\" cannot be done again: %2."),
                     {entry.label, misfit->reason}});
    }
    journal.setUndone(entry.id, undo, at, by);
    bracket.keep();
    return ChangeNotice{undo ? NoticeKind::Undo : NoticeKind::Redo,
                        entry.id,
                        entry.label,
                        by,
                        touched.rows(),
                        touched.papers()};
}

}
