#pragma once

#include <cstdint>
#include <string_view>

struct sqlite3_stmt;

namespace alidade::store {

/// A prepared statement on loan from its Database, reset when it goes out of scope. Indices of parameters
/// count from 1, columns from 0, as SQLite does. Throws Failure where SQLite fails. It stands on SQLite
/// itself: SQLiteCpp's statement counts a reference for every column it hands out, which doubles the time of
/// opening a large review.
class Statement
{
public:
    explicit Statement(sqlite3_stmt* statement);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view text);
    Statement& bindBlob(int index, std::string_view bytes);
    Statement& bindNull(int index);

    /// To the next row; false when there is none.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for the next bind.
    void run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    sqlite3_stmt* m_statement;
};

}
