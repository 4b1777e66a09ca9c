#include "core/store/reading.h"

#include "core/store/bracket.h"
#include "core/store/sqlite.h"

namespace alidade::store {

Reading::Reading(const Database& database)
    : m_database(database)
    , m_isOutermost(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_isOutermost) {
        m_database.prepare("BEGIN").run();
    }
}

Reading::~Reading()
{
    if (m_isOutermost) {
        rollBack(m_database); // there is nothing to keep
    }
}

}
