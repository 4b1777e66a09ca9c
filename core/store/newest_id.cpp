#include "core/store/newest_id.h"

#include "core/store/schema.h"

#include <string>

namespace alidade::store {

std::int64_t newestId(const Database& database)
{
    std::string ids;
    for (const auto table : TABLE_NAMES) {
        if (table != name(Table::Setting)) {
            ids += ids.empty() ? "" : " UNION ALL ";
            ids += "SELECT max(id) AS id FROM " + std::string(table);
        }
    }
    return database.integer("SELECT coalesce(max(id), 0) FROM (" + ids + ")");
}

}
