#pragma once

#include "core/store/database.h"
#include "core/store/schema.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::store {

enum class Operation { Insert, Update, Delete };

/// Which row a change touched and to which papers it belonged before and after, as far as the change says: an
/// update that leaves its row with its paper does not.
struct TouchedRow {
    Table table = Table::Setting;
    std::int64_t id = 0;
    Operation operation = Operation::Insert;
    std::optional<std::int64_t> paperBefore;
    std::optional<std::int64_t> paperAfter;
};

/// Throws Failure (Corrupt) unless `bytes` are a changeset of journaled tables as the session extension
/// writes them (https://www.sqlite.org/sessionintro.html and the head of ext/session/sqlite3session.c): known
/// tables with `id` alone as key, whole records, nothing behind the last. SQLite itself must not be
/// asked: 3.40 reads a header that is cut off for ever, and older versions wrote past the end of lengths that
/// are not true.
void requireChangeset(std::string_view bytes);

/// Visits the rows of a changeset without making values of what they hold: the quick way for notices. Throws
/// what requireChangeset does, and for rows that are wider than their table, once it has come there.
void forEachTouched(const Database& database,
                    std::string_view changeset,
                    const std::function<void(const TouchedRow&)>& visit);

/// The columns of a journaled table in their order, `id` first.
std::vector<std::string> columnNames(const Database& database, Table table);

}
