#include "core/store/statement.h"

#include "core/store/sqlite.h"

namespace alidade::store {

namespace {

constexpr const char* NOTHING = ""; // a null pointer would bind NULL

void require(sqlite3_stmt* statement, int code)
{
    if (code != SQLITE_OK) {
        auto* database = sqlite3_db_handle(statement);
        throw failure(sqlite3_extended_errcode(database), std::string(sqlite3_errmsg(database)));
    }
}

}

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
{
}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    require(m_statement, sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    require(m_statement, sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    const char* data = text.data() == nullptr ? NOTHING : text.data();
    require(m_statement,
            sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes)
{
    const char* data = bytes.data() == nullptr ? NOTHING : bytes.data();
    require(m_statement, sqlite3_bind_blob64(m_statement, index, data, bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull(int index)
{
    require(m_statement, sqlite3_bind_null(m_statement, index));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        require(m_statement, code);
    }
    return code == SQLITE_ROW;
}

void Statement::run()
{
    step();
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (data == nullptr) {
        return {};
    }
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr) {
        return {};
    }
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

}
