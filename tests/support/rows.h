#pragma once

#include "core/store/database.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace alidade::tests {

/// The content of tables, row by row: by table and id, each row as a text in which no two different rows are
/// the same.
using Rows = std::map<store::Table, std::map<std::int64_t, std::string>>;

/// All journaled tables; empty ones are left out.
Rows rowsOf(const store::Database& database);

/// Reads one row anew: into `rows` when it is there, out of it when it is not.
void refresh(Rows& rows, const store::Database& database, store::Table table, std::int64_t id);

/// A number that is another one for other rows.
std::size_t fingerprint(const Rows& rows);

/// The first rows in which the two differ, a line each; empty when they do not.
std::string difference(const Rows& before, const Rows& after);

}
