#include "core/store/full_text_update.h"

#include "core/store/sqlite.h"

#include <algorithm>
#include <string>

namespace alidade::store {

namespace {

void setTriggers(const Database& database, bool on)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0, nullptr);
}

std::string jsonArray(const std::vector<std::int64_t>& ids)
{
    std::string array = "[";
    for (const auto id : ids) {
        array += array.size() == 1 ? "" : ",";
        array += std::to_string(id);
    }
    return array += ']';
}

/// In the order of their ids: out of it, the index would be written out after each row again.
void index(const Database& database,
           const std::string& insert,
           const std::string& values,
           std::string_view source,
           const std::vector<std::int64_t>& ids)
{
    if (!ids.empty()) {
        database
            .prepare(insert + " SELECT " + values + " FROM " + std::string(source)
                     + " WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id")
            .bind(1, jsonArray(ids))
            .run();
    }
}

}

FullTextUpdate::FullTextUpdate(const Database& database)
    : m_database(database)
{
    setTriggers(m_database, false);
}

FullTextUpdate::~FullTextUpdate()
{
    setTriggers(m_database, true);
}

void FullTextUpdate::add(const TouchedRow& row)
{
    const auto* const found = std::find_if(FULL_TEXT_TABLES.begin(),
                                           FULL_TEXT_TABLES.end(),
                                           [&](const auto& table) { return table.source == row.table; });
    if (found == FULL_TEXT_TABLES.end()) {
        return;
    }
    auto& rows = m_rows[static_cast<std::size_t>(found - FULL_TEXT_TABLES.begin())];
    if (row.operation != Operation::Insert) {
        rows.before.push_back(row.id);
    }
    if (row.operation != Operation::Delete) {
        rows.after.push_back(row.id);
    }
}

void FullTextUpdate::removeOld() const
{
    // https://www.sqlite.org/fts5.html#the_delete_command: the words that are in, as the rows still have them
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& table = FULL_TEXT_TABLES[i];
        const std::string name(table.name);
        const std::string columns(table.columns);
        index(m_database,
              "INSERT INTO " + name + "(" + name + ", rowid, " + columns + ")",
              "'delete', id, " + columns,
              alidade::store::name(table.source),
              m_rows[i].before);
    }
}

void FullTextUpdate::insertNew() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& table = FULL_TEXT_TABLES[i];
        const std::string columns(table.columns);
        index(m_database,
              "INSERT INTO " + std::string(table.name) + "(rowid, " + columns + ")",
              "id, " + columns,
              name(table.source),
              m_rows[i].after);
    }
}

}
