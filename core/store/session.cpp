#include "core/store/session.h"

#include "core/store/sqlite.h"

#include <algorithm>

namespace alidade::store {

namespace {

/// The extension takes void* where it only reads.
void* mutableBytes(std::string_view bytes)
{
    return const_cast<char*>(bytes.data());
}

void require(int code, alidade::Words doing)
{
    if (code != SQLITE_OK) {
        throw failure(code, doing);
    }
}

/// Owns a buffer that the extension allocated.
std::string taken(int size, void* data)
{
    std::string bytes(static_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return bytes;
}

Value decoded(sqlite3_value* value)
{
    if (value == nullptr) {
        return {};
    }
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)), size);
    case SQLITE_BLOB: return Blob{std::string(static_cast<const char*>(sqlite3_value_blob(value)), size)};
    default: return {};
    }
}

/// Goes through a changeset and believes nothing of it: SQLite passes silently over what is too wide for its
/// table, and would write to any table that there is.
class Iterator
{
public:
    Iterator(const Database& database, std::string_view changeset)
        : m_database(database)
    {
        requireChangeset(changeset);
        require(
            sqlite3changeset_start(&m_iterator, static_cast<int>(changeset.size()), mutableBytes(changeset)),
            translatable("Sentence", "reading a changeset"));
    }
    ~Iterator() { sqlite3changeset_finalize(m_iterator); }
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;

    bool next()
    {
        const int code = sqlite3changeset_next(m_iterator);
        if (code == SQLITE_DONE) {
            return false;
        }
        if (code != SQLITE_ROW) {
            throw failure(code, translatable("Sentence", "reading a changeset"));
        }
        const char* tableName = nullptr;
        require(sqlite3changeset_op(m_iterator, &tableName, &m_columns, &m_operation, nullptr),
                translatable("Sentence", "reading a changeset"));
        if (const auto named = tableNamed(tableName); named != m_table) {
            m_table = named;
            m_names = columnNames(m_database, table());
        }
        if (m_columns > static_cast<int>(m_names.size())) {
            throw failure(SQLITE_CORRUPT, translatable("Sentence", "a change is too wide for its table"));
        }
        return true;
    }

    Table table() const { return m_table.value(); }
    const std::vector<std::string>& names() const { return m_names; }
    /// At most as many as the table has: it may have been widened since.
    int columns() const { return m_columns; }

    Operation operation() const
    {
        switch (m_operation) {
        case SQLITE_INSERT: return Operation::Insert;
        case SQLITE_DELETE: return Operation::Delete;
        default: return Operation::Update;
        }
    }

    sqlite3_value* before(int column) const
    {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_INSERT) {
            require(sqlite3changeset_old(m_iterator, column, &value),
                    translatable("Sentence", "reading a changeset"));
        }
        return value;
    }

    sqlite3_value* after(int column) const
    {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_DELETE) {
            require(sqlite3changeset_new(m_iterator, column, &value),
                    translatable("Sentence", "reading a changeset"));
        }
        return value;
    }

    std::int64_t id() const
    {
        return sqlite3_value_int64(m_operation == SQLITE_INSERT ? after(0) : before(0));
    }

private:
    const Database& m_database;
    sqlite3_changeset_iter* m_iterator = nullptr;
    std::optional<Table> m_table;
    std::vector<std::string> m_names;
    int m_columns = 0;
    int m_operation = 0;
};

}

Session::Session(const Database& database)
{
    require(sqlite3session_create(database.handle(), "main", &m_session),
            translatable("Sentence", "starting to record changes"));
    for (const auto table : TABLE_NAMES) {
        const int code = sqlite3session_attach(m_session, table.data());
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            throw failure(code, translatable("Sentence", "starting to record changes"));
        }
    }
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

bool Session::isEmpty() const
{
    return sqlite3session_isempty(m_session) != 0;
}

std::string Session::changeset() const
{
    int size = 0;
    void* data = nullptr;
    require(sqlite3session_changeset(m_session, &size, &data),
            translatable("Sentence", "recording a change"));
    return taken(size, data);
}

std::string inverted(std::string_view changeset)
{
    requireChangeset(changeset);
    int size = 0;
    void* data = nullptr;
    require(
        sqlite3changeset_invert(static_cast<int>(changeset.size()), mutableBytes(changeset), &size, &data),
        translatable("Sentence", "taking a change back"));
    return taken(size, data);
}

void forEachChange(const Database& database,
                   std::string_view changeset,
                   const std::function<void(const RowChange&)>& visit)
{
    for (Iterator iterator(database, changeset); iterator.next();) {
        RowChange change{iterator.table(), iterator.id(), iterator.operation(), {}};
        for (int column = 1; column < iterator.columns(); ++column) {
            auto* before = iterator.before(column);
            auto* after = iterator.after(column);
            if (before == nullptr && after == nullptr) {
                continue; // an update that left this column alone
            }
            change.columns.push_back(
                {iterator.names()[static_cast<std::size_t>(column)], decoded(before), decoded(after)});
        }
        visit(change);
    }
}

}
