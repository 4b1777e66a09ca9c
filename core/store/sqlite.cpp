#include "core/store/sqlite.h"

namespace alidade::store {

namespace {
Error translated(int code, const Sentence& detail)
{
    const std::vector<Sentence> reason = {std::string(sqlite3_errstr(code)), detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorCode::Full,
            {translatable("Sentence",
                          "There is no space left on the disk; make room and try again (SQLite: %1, %2)."),
             reason},
            {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt,
                {translatable("Sentence", "The file is damaged; take a copy from a backup (SQLite: %1, %2)."),
                 reason},
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                {translatable("Sentence",
                              "Another program is using the file; close it and try again (SQLite: %1, %2)."),
                 reason},
                {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            ErrorCode::ReadOnly,
            {translatable("Sentence", "The file or its folder may not be written (SQLite: %1, %2)."), reason},
            {}};
    case SQLITE_CONSTRAINT:
        return {
            ErrorCode::Invalid,
            {translatable("Sentence", "The change would break a rule of the file (SQLite: %1, %2)."), reason},
            {}};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, translatable("Sentence", "Cancelled."), {}};
    default:
        return {ErrorCode::Io,
                {translatable("Sentence", "The file could not be read or written (SQLite: %1, %2)."), reason},
                {}};
    }
}
}

Failure failure(int code, const Sentence& detail)
{
    return Failure(translated(code, detail));
}

void copyDatabase(sqlite3* from, sqlite3* to)
{
    auto* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) {
        throw failure(sqlite3_errcode(to), translatable("Sentence", "copying the review"));
    }
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        throw failure(code, translatable("Sentence", "copying the review"));
    }
}

}
