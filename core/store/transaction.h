#pragma once

#include "core/base/error.h"
#include "core/store/applier.h"
#include "core/store/journal.h"
#include "core/store/notice.h"
#include "core/store/session.h"
#include "core/store/touched.h"

#include <future>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace alidade::store {

/// One change of the review while it is made: the only door through which journaled rows are written. It is
/// on the disk, with its journal entry, when commit() returns; without commit() nothing has happened.
class Transaction
{
public:
    Transaction(const Database& database, IdSource& ids);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Database& database() const { return m_database; }

    /// An id for a row that others point at before it is inserted.
    std::int64_t newId() { return m_ids.next(); }

    /// Gives the row an id unless it has one, and returns it.
    template <Row T>
    decltype(T::id) insert(T row)
    {
        if (!row.id) {
            row.id.value = m_ids.next();
        }
        Statement statement = m_database.prepare(insertSql<T>());
        bindRow(statement, row);
        statement.run();
        return row.id;
    }

    /// Inserts rows that have their ids. Many go into one statement: the full-text index is written out with
    /// every statement, which takes several times as long as all else.
    template <Row T>
    void insertAll(std::span<const T> rows)
    {
        constexpr std::size_t MANY = 500;
        static const std::string sql = insertSql<T>(MANY);
        for (; rows.size() >= MANY; rows = rows.subspan(MANY)) {
            Statement statement = m_database.prepare(sql);
            int first = 1;
            for (const auto& row : rows.first(MANY)) {
                bindRow(statement, row, first);
                first += static_cast<int>(columnCount<T>()) + 1;
            }
            statement.run();
        }
        for (const auto& row : rows) {
            insert(row);
        }
    }

    template <Row T>
    void update(const T& row)
    {
        Statement statement = m_database.prepare(updateSql<T>());
        bindRow(statement, row);
        statement.run();
    }

    template <Row T>
    void remove(decltype(T::id) id)
    {
        static const std::string sql =
            "DELETE FROM " + std::string(name(Mapping<T>::TABLE)) + " WHERE id = ?1";
        m_database.prepare(sql).bind(1, id.value).run();
    }

    /// Does again, backwards, what `entry` did; the misfit where its rows have changed since.
    std::optional<Misfit> revert(EntryId entry);

    /// The rows that were written in the parts that have ended, as those of a ChangeNotice.
    std::map<Table, std::vector<std::int64_t>> touched() const { return m_touched.rows(); }

    /// Ends a part of the changeset: long changes call it after so many rows each, so that memory stays
    /// bounded.
    static constexpr int ROWS_A_PART = 10'000;
    void split();

    /// The notice of what was done, or none when nothing changed: then there is no entry either.
    std::optional<ChangeNotice> commit(Entry entry);

private:
    void writePart();

    const Database& m_database;
    IdSource& m_ids;
    Journal m_journal;
    EntryId m_entry;
    std::unique_ptr<Session> m_session;
    Touched m_touched;
    std::future<std::string> m_part; ///< the last that ended, not written yet
    int m_parts = 0;
    bool m_open = true;
};

/// Takes an entry back, or does it again, as one transaction. Fails with Conflict where it does not fit.
Result<ChangeNotice>
replay(const Database& database, const Entry& entry, bool undo, Time at, const std::string& by);

}
