#include "core/store/reading.h"

#include "core/store/bracket.h"
#include "core/store/sqlite.h"

namespace alidade::store {

Reading::Reading(const Database& database)
    : m_database(database)
    , m_isOutermost(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_isOutermost) {
        standStill(database);
    }
}

Reading::~Reading()
{
    if (m_isOutermost) {
        rollBack(m_database); // there is nothing to keep
    }
}

void standStill(const Database& database)
{
    database.prepare("BEGIN").run();
    database.integer("SELECT count(*) FROM (SELECT 1 FROM sqlite_schema LIMIT 1)"); // the first read counts
}

}
