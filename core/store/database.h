#pragma once

#include "core/store/mapping.h"
#include "core/store/statement.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace alidade::store {

enum class Access { Read, Write };

/// One connection to a review's file: statements and rows. It knows SQL, not what the rows mean. One thread
/// owns it. Reads throw Failure where the disk fails.
class Database
{
public:
    /// Opens the file as it is; whether it may be believed is asked by verify().
    static std::unique_ptr<Database> open(const std::filesystem::path& file, Access access);
    static std::unique_ptr<Database> create(const std::filesystem::path& file);
    static std::unique_ptr<Database> inMemory();
    ~Database();

    Access access() const { return m_access; }
    sqlite3* handle() const;

    Statement prepare(std::string_view sql) const;
    void execute(const std::string& sql) const;
    std::int64_t integer(std::string_view sql) const;
    std::string text(std::string_view sql) const;

    template <Row T>
    std::optional<T> find(decltype(T::id) id) const
    {
        static const std::string sql = selectSql<T>() + "WHERE id = ?1";
        Statement query = prepare(sql);
        query.bind(1, id.value);
        return query.step() ? std::optional(readRow<T>(query)) : std::nullopt;
    }

    /// All rows that `tail` (WHERE … ORDER BY …, with ?1 … for `arguments`) leaves; in order of id without
    /// one.
    template <Row T, class... Arguments>
    std::vector<T> all(std::string_view tail = "ORDER BY id", const Arguments&... arguments) const
    {
        std::vector<T> rows;
        forEach<T>([&](T&& row) { rows.push_back(std::move(row)); }, tail, arguments...);
        return rows;
    }

    /// The same, one row at a time. `visit` must not run the same query again inside.
    template <Row T, class Visit, class... Arguments>
    void forEach(Visit&& visit, std::string_view tail = "ORDER BY id", const Arguments&... arguments) const
    {
        Statement query = prepare(selectSql<T>() + std::string(tail));
        int index = 1;
        (bindValue(query, index++, arguments), ...);
        while (query.step()) {
            visit(readRow<T>(query));
        }
    }

    template <Row T, class... Arguments>
    std::int64_t count(std::string_view tail = "", const Arguments&... arguments) const
    {
        Statement query =
            prepare("SELECT count(*) FROM " + std::string(name(Mapping<T>::TABLE)) + " " + std::string(tail));
        int index = 1;
        (bindValue(query, index++, arguments), ...);
        query.step();
        return query.integer(0);
    }

    /// From here on whatever runs on this connection breaks off with a Failure (Cancelled) soon after `stop`
    /// is requested, which another thread may do.
    void stopWhen(std::stop_token stop) const;

    /// Says that the schema is the program's own, as openFile() found: from here on its triggers may feed the
    /// full-text index, which SQLite 3.40 refuses to those of a file that is not trusted.
    void trustSchema();

    /// Leaves one plain file behind: no log beside it. Called before the last handle goes; harmless to
    /// repeat.
    void settle();

private:
    struct Connection;
    Database(std::unique_ptr<Connection> connection, Access access);

    std::unique_ptr<Connection> m_connection;
    Access m_access;
};

}
