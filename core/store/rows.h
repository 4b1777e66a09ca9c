#pragma once

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/value.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::store {

/// Names a row of a journaled table.
struct RowKey {
    Table table = Table::Setting;
    std::int64_t id = 0;

    auto operator<=>(const RowKey&) const = default;
};

/// What a row holds, in the order of columnNames(): `id` first.
using RowValues = std::vector<Value>;

/// A column that names a row of a table.
struct Reference {
    Table from = Table::Setting;
    std::size_t column = 0; ///< its place in RowValues
    std::string name;
    Table to = Table::Setting;
    bool isOptional = false; ///< whether it may be NULL
};

/// The references between journaled tables, as the schema says.
std::vector<Reference> references(const Database& database);

/// Rows of any journaled table, for work that is the same for all of them.
class TableRows
{
public:
    explicit TableRows(const Database& database)
        : m_database(database)
    {
    }

    /// Their names, in the order of RowValues.
    const std::vector<std::string>& columns(Table table) const;
    /// The place of a column in RowValues. The table has it.
    std::size_t place(Table table, std::string_view column) const;

    std::optional<RowValues> find(const RowKey& key) const;
    bool contains(const RowKey& key) const;
    /// The ids of the rows that name `id` in that column.
    std::vector<std::int64_t> referring(const Reference& reference, std::int64_t id) const;

    /// For use inside a Transaction, which alone may write journaled rows: lays a row down as it is, whether
    /// one of its id is there or not, and deletes one.
    void put(Table table, const RowValues& row) const;
    void erase(const RowKey& key) const;

private:
    struct Columns {
        std::vector<std::string> names;
        std::vector<std::string> types; ///< as declared, which binds in STRICT tables
    };
    const Columns& of(Table table) const;

    const Database& m_database;
    mutable std::map<Table, Columns> m_columns;
};

}
