#include "core/store/bracket.h"

#include "core/store/sqlite.h"

namespace alidade::store {

void rollBack(const Database& database)
{
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Bracket::Bracket(const Database& database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Bracket::~Bracket()
{
    if (!m_kept) {
        rollBack(m_database);
    }
}

void Bracket::keep()
{
    m_database.execute("COMMIT");
    m_kept = true;
}

}
