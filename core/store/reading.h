#pragma once

#include "core/store/database.h"

namespace alidade::store {

/// While it lives, its connection sees the file as it is at the first read, and locks it for all of them
/// once: many rows that are read one by one take half the time. Inside a transaction, or another of its kind,
/// it changes nothing. Nothing may be written meanwhile.
class Reading
{
public:
    explicit Reading(const Database& database);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    const Database& m_database;
    bool m_isOutermost;
};

}
