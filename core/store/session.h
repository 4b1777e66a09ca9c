#pragma once

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/value.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace alidade::store {

enum class Operation { Insert, Update, Delete };

/// A column before and after; monostate on a side where the row does not exist.
struct ColumnChange {
    std::string column;
    Value before;
    Value after;
};

/// One row of a changeset. An update lists only the columns that changed.
struct RowChange {
    Table table;
    std::int64_t id = 0;
    Operation operation = Operation::Insert;
    std::vector<ColumnChange> columns;
};

/// Which row a change touched and to which papers it belonged before and after, as far as the change says: an
/// update that leaves its row with its paper does not.
struct TouchedRow {
    Table table = Table::Setting;
    std::int64_t id = 0;
    Operation operation = Operation::Insert;
    std::optional<std::int64_t> paperBefore;
    std::optional<std::int64_t> paperAfter;
};

/// Records what happens to the journaled tables from its construction on.
class Session
{
public:
    explicit Session(const Database& database);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool isEmpty() const;
    /// What changed so far, as one changeset; several changes of one row are one.
    std::string changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// The columns of a journaled table in their order, `id` first.
std::vector<std::string> columnNames(const Database& database, Table table);

// All of these throw Failure (Corrupt) for bytes that are no changeset of the journaled tables.

std::string inverted(std::string_view changeset);

/// Visits the rows without decoding what they hold: the quick way for notices.
void forEachTouched(const Database& database,
                    std::string_view changeset,
                    const std::function<void(const TouchedRow&)>& visit);
void forEachChange(const Database& database,
                   std::string_view changeset,
                   const std::function<void(const RowChange&)>& visit);

}
