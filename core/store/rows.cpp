#include "core/store/rows.h"

#include "core/base/text.h"
#include "core/store/session.h"

#include <algorithm>

namespace alidade::store {

namespace {

/// The columns of a table that must not be NULL.
std::vector<std::string> filledColumns(const Database& database, Table table)
{
    std::vector<std::string> names;
    auto query = database.prepare(R"(SELECT name FROM pragma_table_info(?1) WHERE "notnull")");
    query.bind(1, name(table));
    while (query.step()) {
        names.emplace_back(query.text(0));
    }
    return names;
}

Value valueOf(const Statement& row, int column, std::string_view type)
{
    if (row.isNull(column)) {
        return {};
    }
    if (type == "INTEGER") {
        return row.integer(column);
    }
    if (type == "REAL") {
        return row.real(column);
    }
    return type == "TEXT" ? Value(std::string(row.text(column))) : Value(Blob{std::string(row.blob(column))});
}

void bindAny(Statement& statement, int index, const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *whole);
    } else if (const auto* number = std::get_if<double>(&value)) {
        statement.bind(index, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bind(index, std::string_view(*text));
    } else if (const auto* bytes = std::get_if<Blob>(&value)) {
        statement.bindBlob(index, bytes->bytes);
    } else {
        statement.bindNull(index);
    }
}

}

std::vector<Reference> references(const Database& database)
{
    std::vector<Reference> list;
    for (std::size_t i = 0; i < TABLE_NAMES.size(); ++i) {
        const auto table = static_cast<Table>(i);
        const auto columns = columnNames(database, table);
        const auto filled = filledColumns(database, table);
        auto query = database.prepare(R"(SELECT "from", "table" FROM pragma_foreign_key_list(?1))");
        query.bind(1, name(table));
        while (query.step()) {
            Reference reference;
            reference.from = table;
            reference.name = query.text(0);
            const auto place = std::find(columns.begin(), columns.end(), reference.name);
            reference.column = static_cast<std::size_t>(place - columns.begin());
            reference.to = tableNamed(query.text(1)).value();
            reference.isOptional = std::find(filled.begin(), filled.end(), reference.name) == filled.end();
            list.push_back(std::move(reference));
        }
    }
    return list;
}

const TableRows::Columns& TableRows::of(Table table) const
{
    auto& columns = m_columns[table];
    if (columns.names.empty()) {
        auto query = m_database.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid");
        query.bind(1, name(table));
        while (query.step()) {
            columns.names.emplace_back(query.text(0));
            columns.types.emplace_back(query.text(1));
        }
    }
    return columns;
}

const std::vector<std::string>& TableRows::columns(Table table) const
{
    return of(table).names;
}

std::size_t TableRows::place(Table table, std::string_view column) const
{
    const auto& all = columns(table);
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), column) - all.begin());
}

std::optional<RowValues> TableRows::find(const RowKey& key) const
{
    const auto& [all, types] = of(key.table);
    auto query = m_database.prepare("SELECT " + joined(all, ", ") + " FROM " + std::string(name(key.table))
                                    + " WHERE id = ?1");
    query.bind(1, key.id);
    if (!query.step()) {
        return std::nullopt;
    }
    RowValues row;
    for (std::size_t i = 0; i < all.size(); ++i) {
        row.push_back(valueOf(query, static_cast<int>(i), types[i]));
    }
    return row;
}

bool TableRows::contains(const RowKey& key) const
{
    auto query = m_database.prepare("SELECT 1 FROM " + std::string(name(key.table)) + " WHERE id = ?1");
    query.bind(1, key.id);
    return query.step();
}

std::vector<std::int64_t> TableRows::referring(const Reference& reference, std::int64_t id) const
{
    auto query = m_database.prepare("SELECT id FROM " + std::string(name(reference.from)) + " WHERE "
                                    + reference.name + " = ?1 ORDER BY id");
    query.bind(1, id);
    std::vector<std::int64_t> ids;
    while (query.step()) {
        ids.push_back(query.integer(0));
    }
    return ids;
}

void TableRows::put(Table table, const RowValues& row) const
{
    const auto& all = columns(table);
    std::string marks;
    std::string sets;
    for (std::size_t i = 0; i < all.size(); ++i) {
        marks += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
        if (i > 0) {
            sets += (i == 1 ? "" : ", ") + all[i] + " = excluded." + all[i];
        }
    }
    auto statement = m_database.prepare("INSERT INTO " + std::string(name(table)) + "(" + joined(all, ", ")
                                        + ") VALUES(" + marks + ") ON CONFLICT(id) DO UPDATE SET " + sets);
    for (std::size_t i = 0; i < row.size(); ++i) {
        bindAny(statement, static_cast<int>(i) + 1, row[i]);
    }
    statement.run();
}

void TableRows::erase(const RowKey& key) const
{
    m_database.prepare("DELETE FROM " + std::string(name(key.table)) + " WHERE id = ?1")
        .bind(1, key.id)
        .run();
}

}
