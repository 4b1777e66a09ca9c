#include "core/store/sqlite.h"

namespace alidade::store {

namespace {
Error translated(int code, const std::string& detail)
{
    const std::string reason = std::string(" (SQLite: ") + sqlite3_errstr(code) + ", " + detail + ")";
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Full,
                "There is no space left on the disk; make room and try again" + reason + ".",
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, "The file is damaged; take a copy from a backup" + reason + ".", {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorCode::InUse, "Another program is using the file; close it and try again" + reason + ".", {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, "The file or its folder may not be written" + reason + ".", {}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, "The change would break a rule of the file" + reason + ".", {}};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, "Cancelled.", {}};
    default: return {ErrorCode::Io, "The file could not be read or written" + reason + ".", {}};
    }
}
}

Failure failure(int code, const std::string& detail)
{
    return Failure(translated(code, detail));
}

void copyDatabase(sqlite3* from, sqlite3* to)
{
    auto* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) {
        throw failure(sqlite3_errcode(to), "copying the review");
    }
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        throw failure(code, "copying the review");
    }
}

}
