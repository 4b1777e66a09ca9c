#include "core/store/database.h"

#include "core/store/header.h"
#include "core/store/sqlite.h"

#include <map>
#include <system_error>

namespace alidade::store {

struct Database::Connection {
    explicit Connection(const std::string& file, int flags)
        : database(file, flags, BUSY_MILLISECONDS)
    {
    }

    static constexpr int BUSY_MILLISECONDS = 2000; // a reader may hold the file for a moment
    SQLite::Database database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    Prepared compile(std::string_view sql) const;

    /// By text; several where a query was run inside a visit of the same one.
    std::map<std::string, std::vector<Prepared>, std::less<>> statements;
    std::stop_token stop;
};

namespace {

/// Nothing in a file from elsewhere may act: no writes to the schema or to shadow tables by SQL text, no
/// functions or virtual tables with side effects from triggers, no extensions.
void defend(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

/// A connection belongs to one thread at a time, so that no call has to lock a mutex: a tenth of the time
/// that reading the index takes.
constexpr int ONE_THREAD = SQLITE_OPEN_NOMUTEX;

/// Whether the file is marked for a log that is not there, as a copy is that was taken while the review was
/// open. Nobody writes it, or the log would be there.
bool isWithoutItsLog(const std::filesystem::path& file)
{
    std::error_code status;
    return !std::filesystem::exists(file.string() + "-wal", status) && Header(file).isMarkedForLog();
}

/// The address of a file that SQLite reads as it lies there, without a log and without locks
/// (https://www.sqlite.org/uri.html, "immutable").
std::string addressAsItIs(const std::filesystem::path& file)
{
    std::string address = "file://";
    for (const char c : std::filesystem::absolute(file).string()) {
        switch (c) {
        case '%': address += "%25"; break;
        case '?': address += "%3f"; break;
        case '#': address += "%23"; break;
        default: address += c;
        }
    }
    return address + "?immutable=1";
}

/// Copies all of a file as it is now.
void copyAsItIs(const std::filesystem::path& file, sqlite3* copy)
{
    const SQLite::Database source(addressAsItIs(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI | ONE_THREAD);
    copyDatabase(source.getHandle(), copy);
}

/// Steps of SQLite's machine, about a millisecond.
constexpr int STEPS_BETWEEN_LOOKS = 20'000;

/// What SQLite asks in between; anything but 0 breaks off.
int isStopped(void* token)
{
    return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

}

Database::Database(std::unique_ptr<Connection> connection, Access access)
    : m_connection(std::move(connection))
    , m_access(access)
{
    defend(handle());
    execute("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");
}

Database::~Database() = default;

std::unique_ptr<Database> Database::open(const std::filesystem::path& file, Access access)
{
    // for one who reads, SQLite would lay a log beside a file that has lost its own, and leave it there; in a
    // folder that may not be written it would not read it
    const bool isCopied = access == Access::Read && isWithoutItsLog(file);
    const bool isWritten = isCopied || access == Access::Write;
    const int flags = (isWritten ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | ONE_THREAD;
    auto connection = guarded([&] {
        return isCopied ? std::make_unique<Connection>("", flags | SQLite::OPEN_CREATE)
                        : std::make_unique<Connection>(file.string(), flags);
    });
    std::unique_ptr<Database> database(new Database(std::move(connection), access));
    if (isCopied) {
        guarded([&] { copyAsItIs(file, database->handle()); });
        database->execute("PRAGMA query_only = ON");
    }
    return database;
}

std::unique_ptr<Database> Database::create(const std::filesystem::path& file)
{
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | ONE_THREAD;
    auto connection = guarded([&] { return std::make_unique<Connection>(file.string(), flags); });
    return std::unique_ptr<Database>(new Database(std::move(connection), Access::Write));
}

std::unique_ptr<Database> Database::inMemory()
{
    return create(":memory:");
}

sqlite3* Database::handle() const
{
    return m_connection->database.getHandle();
}

Database::Connection::Prepared Database::Connection::compile(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    auto* handle = database.getHandle();
    const int code = sqlite3_prepare_v3(
        handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        throw failure(sqlite3_extended_errcode(handle), std::string(sqlite3_errmsg(handle)));
    }
    return Prepared(statement);
}

Statement Database::prepare(std::string_view sql) const
{
    auto& statements = m_connection->statements;
    auto found = statements.find(sql);
    if (found == statements.end()) {
        found = statements.emplace(sql, std::vector<Connection::Prepared>()).first;
    }
    // one that is still being read is somebody else's: to reset it would start that reader anew
    for (const auto& statement : found->second) {
        if (sqlite3_stmt_busy(statement.get()) == 0) {
            sqlite3_reset(statement.get()); // one read to its end takes no values before
            return Statement(statement.get());
        }
    }
    return Statement(found->second.emplace_back(m_connection->compile(sql)).get());
}

void Database::execute(const std::string& sql) const
{
    guarded([&] { m_connection->database.exec(sql); });
}

std::int64_t Database::integer(std::string_view sql) const
{
    Statement query = prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

std::string Database::text(std::string_view sql) const
{
    Statement query = prepare(sql);
    return query.step() ? std::string(query.text(0)) : std::string();
}

void Database::trustSchema()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

void Database::stopWhen(std::stop_token stop) const
{
    m_connection->stop = std::move(stop);
    sqlite3_progress_handler(handle(), STEPS_BETWEEN_LOOKS, isStopped, &m_connection->stop);
}

void Database::settle()
{
    if (m_access == Access::Read) {
        return;
    }
    m_connection->statements.clear();
    // fails while another process reads: the log then stays beside the file, and the next writer folds it in
    m_connection->database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    m_connection->database.tryExec("PRAGMA journal_mode = DELETE");
}

}
