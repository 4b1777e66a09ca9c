#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// Reads rows of separated values as RFC 4180 describes them: a field may stand in quotes, and then hold
/// delimiters, line ends and doubled quotes. Beyond the RFC: a byte order mark is passed over, lines may end
/// in CR LF, LF or CR, empty lines are no rows, rows may differ in length. Blanks belong to the field. Bytes
/// are taken as they are.
///
/// A quote out of place (inside a bare field, or text behind a closing one) and a quote that is never closed
/// are errors: a guess would glue rows together or tear them apart.
class CsvReader
{
public:
    /// `text` must outlive the reader; `name` is the file's, for the places of errors.
    explicit CsvReader(std::string_view text, std::string name, char delimiter = ',');

    /// Goes to the next row; false at the end. Fails with Invalid at `name:line`, and is at the end then.
    Result<bool> next();

    /// The row's fields, valid until the next row: parts of the text, or copies where quotes were doubled.
    std::span<const std::string_view> fields() const { return m_fields; }
    /// Where the row begins, from 1.
    std::size_t line() const { return m_rowLine; }
    /// `name:line` of the row.
    std::string where() const { return place(m_rowLine); }

private:
    Result<std::string_view> field();
    Result<std::string_view> quotedField();
    bool skipLineEnd();
    Unexpected<Error> stop(Sentence detail, std::size_t line);
    std::string place(std::size_t line) const { return m_name + ":" + std::to_string(line); }

    std::string_view m_rest;
    std::string m_name;
    char m_delimiter;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; // a deque, since views point at its texts
};

}
