#pragma once

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/full_text_tables.h"

#include <array>
#include <cstdint>
#include <vector>

namespace alidade::store {

/// Keeps the full-text tables while a changeset is applied, in the triggers' place, which are off as long as
/// it lives: a changeset is applied row by row, and SQLite writes the full-text index out before every
/// statement that a trigger makes. One statement a table takes the words of all rows out, one puts them in.
class FullTextUpdate
{
public:
    explicit FullTextUpdate(const Database& database);
    ~FullTextUpdate();
    FullTextUpdate(const FullTextUpdate&) = delete;
    FullTextUpdate& operator=(const FullTextUpdate&) = delete;

    /// Tells of a row that will be changed.
    void add(const TouchedRow& row);
    /// Before the changeset: takes out the words of the rows that will be changed or deleted.
    void removeOld() const;
    /// After it: puts in the words of the rows that were inserted or changed.
    void insertNew() const;

private:
    struct Rows {
        std::vector<std::int64_t> before;
        std::vector<std::int64_t> after;
    };

    const Database& m_database;
    std::array<Rows, FULL_TEXT_TABLES.size()> m_rows; ///< of the table at the same place there
};

}
