#pragma once

#include "core/store/changeset.h"
#include "core/store/value.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace alidade::store {

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

// Both throw Failure (Corrupt) for bytes that are no changeset of the journaled tables.

std::string inverted(std::string_view changeset);

void forEachChange(const Database& database,
                   std::string_view changeset,
                   const std::function<void(const RowChange&)>& visit);

}
