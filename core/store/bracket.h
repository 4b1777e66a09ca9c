#pragma once

#include "core/store/database.h"

namespace alidade::store {

/// Takes back what was begun; where SQLite has done that by itself, as it does on a full disk, nothing.
void rollBack(const Database& database);

/// A transaction of what is not journaled: taken back unless it is kept.
class Bracket
{
public:
    explicit Bracket(const Database& database);
    ~Bracket();
    Bracket(const Bracket&) = delete;
    Bracket& operator=(const Bracket&) = delete;

    void keep();

private:
    const Database& m_database;
    bool m_kept = false;
};

}
