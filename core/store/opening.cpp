#include "core/store/opening.h"

#include "core/base/unfinished_file.h"
#include "core/store/bracket.h"
#include "core/store/header.h"
#include "core/store/reading.h"
#include "core/store/sqlite.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <functional>
#include <future>
#include <system_error>

namespace alidade::store {

namespace {

/// In bytes. Opening reads every page of a file: at twice SQLite's own 4096 in half as many calls.
constexpr int PAGE_SIZE = 8192;

std::string besides(const std::filesystem::path& file, const char* suffix)
{
    return file.string() + suffix;
}

std::int64_t version(const Database& database)
{
    return database.integer("PRAGMA user_version");
}

void migrate(const Database& database, std::span<const std::string_view> scripts)
{
    const auto from = static_cast<std::size_t>(version(database));
    Bracket bracket(database);
    for (auto step = from; step < scripts.size(); ++step) {
        database.execute(std::string(scripts[step]));
    }
    database.execute("PRAGMA application_id = " + std::to_string(APPLICATION_ID)
                     + "; PRAGMA user_version = " + std::to_string(scripts.size()));
    bracket.keep();
}

std::string schemaText(const Database& database)
{
    return database.text(
        "SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, ''), char(10))"
        " FROM (SELECT * FROM sqlite_schema ORDER BY type, name)");
}

/// A trigger or a view more in the file would run with the user's rights; a table less would fail later.
bool schemaIsOurs(const Database& database, std::span<const std::string_view> scripts)
{
    const auto model = Database::inMemory();
    migrate(*model, scripts.first(static_cast<std::size_t>(version(database))));
    return schemaText(database) == schemaText(*model);
}

Error damaged(const std::filesystem::path& file, const Sentence& what)
{
    return {ErrorCode::Corrupt,
            {translatable("Sentence", "The file is damaged (%1); take a copy from a backup."), {what}},
            file.string()};
}

Result<void> verifyTables(const Database& database,
                          const std::filesystem::path& file,
                          std::span<const std::string_view> scripts)
{
    // the header said so already, but a log beside the file may say otherwise
    const auto newest = static_cast<int>(scripts.size());
    if (version(database) > newest) {
        return fail(tooNew(file, version(database), newest));
    }
    if (version(database) < 1 || !schemaIsOurs(database, scripts)) {
        return fail(damaged(file, translatable("Sentence", "its tables are not those of a review")));
    }
    return {};
}

bool isOld(const Database& database, std::span<const std::string_view> scripts)
{
    return version(database) < static_cast<std::int64_t>(scripts.size());
}

Error needsWriting(const std::filesystem::path& file)
{
    return {ErrorCode::ReadOnly,
            translatable("Sentence", "The review is of an older format and must be opened for writing once."),
            file.string()};
}

Result<void>
verifyPages(const Database& database, const std::filesystem::path& file, const Meanwhile& meanwhile)
{
    std::future<void> reading; // is waited for at the end
    if (meanwhile && !isSmall(database)) {
        reading = std::async(std::launch::async, [&] {
            try {
                meanwhile(*Database::open(file, Access::Read));
            } catch (const Failure&) { // the check finds out why, and if not, who needs it reads it again
            }
        });
    }
    const auto found = defects(database, isSmall(database));
    return found.empty() ? Result<void>() : fail(damaged(file, found.front()));
}

/// `review.alidade` of version 1 is kept as `review.v1.alidade`, or with a number where that is taken.
std::filesystem::path backupName(const std::filesystem::path& file, std::int64_t version)
{
    const auto stem = file.stem().string() + ".v" + std::to_string(version);
    auto name = file.parent_path() / (stem + file.extension().string());
    std::error_code status;
    for (int i = 2; std::filesystem::exists(name, status); ++i) {
        name = file.parent_path() / (stem + "-" + std::to_string(i) + file.extension().string());
    }
    return name;
}

/// Brings a file up to date. When that fails, the file is as it was and the copy is gone.
void bringUpToDate(const Database& database,
                   const std::filesystem::path& file,
                   std::span<const std::string_view> scripts)
{
    const auto copy = backupName(file, version(database));
    try {
        guarded([&] {
            SQLite::Database target(copy.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            copyDatabase(database.handle(), target.getHandle());
            target.exec("PRAGMA journal_mode = DELETE"); // the original may have had a log
        });
        migrate(database, scripts);
    } catch (const Failure&) {
        std::error_code status;
        std::filesystem::remove(copy, status);
        throw;
    }
}

/// Every commit is on the disk when it returns; readers and the writer do not wait for each other.
void prepareForWriting(const Database& database)
{
    const auto mode = database.text("PRAGMA journal_mode = WAL");
    if (mode != "wal") { // a log needs memory that processes share, which some network drives have not
        throw Failure(
            {ErrorCode::ReadOnly,
             translatable("Sentence",
                          "This drive cannot hold the log of a review that is open for writing; put "
                          "the review on another drive to change it."),
             {}});
    }
    database.execute("PRAGMA synchronous = FULL");
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Result<void> prepare(Database& database,
                     const std::filesystem::path& file,
                     std::span<const std::string_view> scripts,
                     const Meanwhile& meanwhile)
{
    if (auto verified = verifyTables(database, file, scripts); !verified) {
        return verified;
    }
    const bool comesUp = isOld(database, scripts);
    if (auto verified = verifyPages(database, file, comesUp ? Meanwhile() : meanwhile); !verified) {
        return verified;
    }
    if (database.access() == Access::Read) {
        if (comesUp) {
            return fail(needsWriting(file));
        }
        if (!damagedFullText(database).empty()) {
            return fail(
                ErrorCode::Corrupt,
                translatable(
                    "Sentence",
                    "The index for full-text search is damaged; open the review for writing once, which "
                    "makes it new."),
                file.string());
        }
        return {};
    }
    database.trustSchema();
    if (comesUp) {
        bringUpToDate(database, file, scripts);
    }
    if (isSmall(database)) {
        mendFullText(database);
    }
    prepareForWriting(database);
    return {};
}

/// SQLite lays an empty log beside a file that is marked for one, as a copy of an open review is. Where
/// nobody writes, it goes again.
void removeEmptyLog(const std::filesystem::path& file)
{
    std::error_code status;
    if (std::filesystem::file_size(besides(file, "-wal"), status) == 0 && !status) {
        std::filesystem::remove(besides(file, "-wal"), status);
        std::filesystem::remove(besides(file, "-shm"), status);
    }
}

Error placed(Error error, const std::filesystem::path& file)
{
    error.where = file.string();
    return error;
}

}

Result<OpenedFile> createFile(const std::filesystem::path& file)
{
    std::error_code status;
    if (std::filesystem::exists(file, status)) {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence", "There is a file of this name already; it was left as it is."),
                    file.string());
    }
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (!std::filesystem::is_directory(folder, status)) {
        return fail(ErrorCode::NotFound,
                    {translatable("Sentence", "There is no folder %1."), {folder.string()}},
                    file.string());
    }
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        const int reason = errno;
        return fail(
            reason == EEXIST       ? ErrorCode::Conflict
                : reason == ENOSPC ? ErrorCode::Full
                                   : ErrorCode::ReadOnly,
            {translatable("Sentence", "The file cannot be made: %1."), {std::string(std::strerror(reason))}},
            file.string());
    }
    ::close(descriptor);
    auto lock = WriteLock::acquire(file);
    if (!lock) {
        std::filesystem::remove(file, status);
        return fail(lock.error());
    }
    OpenedFile opened;
    opened.file = file;
    opened.lock = std::move(*lock);
    try {
        opened.database = Database::create(file);
        opened.database->trustSchema();
        opened.database->execute("PRAGMA page_size = " + std::to_string(PAGE_SIZE));
        migrate(*opened.database, migrations());
        prepareForWriting(*opened.database);
    } catch (const Failure& failure) {
        opened.database.reset();
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            std::filesystem::remove(besides(file, suffix), status);
        }
        return fail(placed(failure.error(), file));
    }
    return opened;
}

namespace {

using Prepare = std::function<Result<void>(Database&, const std::filesystem::path&)>;

Result<OpenedFile>
openPrepared(const std::filesystem::path& named, Access access, std::size_t newest, const Prepare& prepare)
{
    const auto file = behindLinks(named);
    OpenedFile opened;
    opened.file = file;
    std::error_code status;
    const bool hadLog = std::filesystem::exists(besides(file, "-wal"), status);
    Result<void> prepared;
    try {
        prepared = checkHeader(file, static_cast<int>(newest));
        if (!prepared) {
            return fail(prepared.error());
        }
        if (access == Access::Write) {
            if (::access(file.c_str(), W_OK) != 0) {
                return fail(ErrorCode::ReadOnly,
                            translatable("Sentence", "The file may not be written; it can only be read."),
                            file.string());
            }
            auto lock = WriteLock::acquire(file);
            if (!lock) {
                return fail(lock.error());
            }
            opened.lock = std::move(*lock);
        }
        opened.database = Database::open(file, access);
        // a file that is not believed yet is left as it is, its log too
        sqlite3_db_config(opened.database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        prepared = prepare(*opened.database, file);
    } catch (const Failure& failure) {
        prepared = fail(placed(failure.error(), file));
    }
    if (prepared) {
        return opened;
    }
    opened.database.reset();
    if (!hadLog) {
        const auto held =
            access == Access::Write ? Result<WriteLock>(std::move(opened.lock)) : WriteLock::acquire(file);
        if (held) {
            removeEmptyLog(file);
        }
    }
    return fail(prepared.error());
}

}

Result<OpenedFile> openFile(const std::filesystem::path& file,
                            Access access,
                            const Meanwhile& meanwhile,
                            std::span<const std::string_view> scripts)
{
    return openPrepared(
        file, access, scripts.size(), [&](Database& database, const std::filesystem::path& behind) {
            return prepare(database, behind, scripts, meanwhile);
        });
}

Result<OpenedFile> openAgain(const std::filesystem::path& file)
{
    const auto scripts = migrations();
    return openPrepared(
        file, Access::Read, scripts.size(), [&](Database& database, const std::filesystem::path& behind) {
            standStill(database); // what is read in several steps fits together
            const auto verified = verifyTables(database, behind, scripts);
            return verified && isOld(database, scripts) ? Result<void>(fail(needsWriting(behind))) : verified;
        });
}

std::unique_ptr<Database> openAside(const std::filesystem::path& file)
{
    auto database = Database::open(file, Access::Write);
    database->trustSchema(); // as the first connection found it
    database->execute("PRAGMA synchronous = FULL");
    return database;
}

}
