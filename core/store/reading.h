#pragma once

#include "core/store/database.h"

namespace alidade::store {

/// While it lives, its connection sees the file as it is now, whatever others write, and locks it for all
/// reads once: many rows that are read one by one take half the time. Inside a transaction, or another of its
/// kind, it changes nothing. Nothing may be written by this connection meanwhile.
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

/// The same until the connection is closed.
void standStill(const Database& database);

}
