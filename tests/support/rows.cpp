#include "tests/support/rows.h"

#include "core/store/session.h"

#include <functional>

namespace alidade::tests {

namespace {

constexpr int MOST_LINES = 5;

/// A row as text: the type of every value and all of it, a number with all its digits.
std::string selection(const store::Database& database, store::Table table)
{
    std::string sql = "SELECT id";
    std::string glue = ", ";
    for (const auto& column : store::columnNames(database, table)) {
        sql += glue + "' " + column + "=' || typeof(" + column + ") || ':' || CASE typeof(" + column
            + ") WHEN 'real' THEN quote(" + column + ") WHEN 'integer' THEN " + column + " ELSE hex(" + column
            + ") END";
        glue = " || ";
    }
    return sql + " FROM " + std::string(name(table)) + " ";
}

void take(Rows& rows, store::Table table, store::Statement& query)
{
    while (query.step()) {
        rows[table][query.integer(0)] = query.text(1);
    }
}

std::string shown(const Rows& rows, store::Table table, std::int64_t id)
{
    const auto found = rows.find(table);
    if (found == rows.end() || !found->second.contains(id)) {
        return "nothing";
    }
    return found->second.at(id);
}

}

Rows rowsOf(const store::Database& database)
{
    Rows rows;
    for (std::size_t i = 0; i < store::TABLE_NAMES.size(); ++i) {
        const auto table = static_cast<store::Table>(i);
        auto query = database.prepare(selection(database, table) + "ORDER BY id");
        take(rows, table, query);
    }
    return rows;
}

void refresh(Rows& rows, const store::Database& database, store::Table table, std::int64_t id)
{
    rows[table].erase(id);
    auto query = database.prepare(selection(database, table) + "WHERE id = ?1");
    query.bind(1, id);
    take(rows, table, query);
    if (rows[table].empty()) {
        rows.erase(table);
    }
}

std::size_t fingerprint(const Rows& rows)
{
    std::string all;
    for (const auto& [table, content] : rows) {
        for (const auto& [id, row] : content) {
            all += std::string(name(table)) + " " + std::to_string(id) + row + "\n";
        }
    }
    return std::hash<std::string>{}(all);
}

std::string difference(const Rows& before, const Rows& after)
{
    std::string text;
    int lines = 0;
    const auto compare = [&](const Rows& left, const Rows& right, bool both) {
        for (const auto& [table, rows] : left) {
            for (const auto& [id, row] : rows) {
                const auto other = shown(right, table, id);
                if (row == other || (!both && other != "nothing") || lines++ >= MOST_LINES) {
                    continue;
                }
                text += std::string(name(table)) + " " + std::to_string(id) + ": " + (both ? row : "nothing")
                    + " -> " + (both ? other : row) + "\n";
            }
        }
    };
    compare(before, after, true);
    compare(after, before, false);
    return text;
}

}
