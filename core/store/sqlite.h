#pragma once

// The one place that brings SQLite in. The session extension is declared only when these two are defined
// first; CMake defines them for this folder as well, so that no file can forget.
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif

#include "core/store/failure.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>
#include <utility>

namespace alidade::store {

/// The Failure that stands for an SQLite result code; `detail` says what the program was at.
Failure failure(int code, const Sentence& detail);

/// Copies all of a database into another one, which it replaces. Throws Failure.
void copyDatabase(sqlite3* from, sqlite3* to);

/// Runs `work`, which calls SQLiteCpp, and turns its exceptions into Failure.
template <class Work>
decltype(auto) guarded(Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        throw failure(exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode()
                                                           : exception.getErrorCode(),
                      std::string(exception.what()));
    }
}

}
