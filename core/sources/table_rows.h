#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// Rows of separated values as they come from elsewhere. Like CsvReader, but where that one stops, this one
/// goes on: a quote inside of a quoted field that nothing but the field's end can follow is a letter, and so
/// is one behind a backslash, which goes; a quote that swallows the rows behind it costs its own row alone.
/// Time is linear in the text.
class TableRows
{
public:
    /// `text` must outlive the reader, `columns` is how many fields a row should have; 0 for any number.
    TableRows(std::string_view text, char delimiter, std::size_t columns = 0);

    /// Goes to the next row that is not empty; false at the end.
    bool next();

    /// Valid until the next row.
    std::span<const std::string_view> fields() const { return m_fields; }
    std::size_t line() const { return m_rowLine; } ///< from 1
    std::size_t start() const { return m_rowStart; }
    std::size_t length() const { return m_at - m_rowStart - m_lineEnd; }
    /// Whether quotes stood out of place, so that fields may be cut wrongly.
    bool isRepaired() const { return m_isRepaired; }

    void expect(std::size_t columns) { m_columns = columns; }

private:
    enum class Ending { Delimiter, Line };

    bool hasSwallowed();
    /// `end` bounds the row where quotes cannot be trusted.
    void readRow(std::size_t end);
    Ending readField(std::size_t end);
    Ending quotedField(std::size_t end);
    Ending bareField(std::size_t end);
    Ending behindField(std::size_t end);
    bool isBehindBackslash(std::size_t from, std::size_t quote) const;
    void add(std::string_view part, std::string* unescaped);
    std::size_t lineEndFrom(std::size_t at) const;
    void countLines(std::size_t from, std::size_t to);

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_columns;
    char m_lineBreak; ///< what is counted as the end of a line: LF, or CR in texts that have no LF
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    std::size_t m_rowStart = 0;
    std::size_t m_lineEnd = 0; ///< bytes of the row's own line end
    bool m_isRepaired = false;
    bool m_hasBackslashes = false; ///< whether the row has quotes that are escaped by them
    bool m_isOpen = false;         ///< whether the row's last quote is never closed
    bool m_isLine = false;         ///< whether a line is read by itself, since its quotes cannot be trusted
    bool m_hasStrays = false;      ///< whether others stand in that field
    std::size_t m_budget;          ///< bytes that may be read again
    std::size_t m_noQuoteFrom =
        std::string_view::npos; ///< from here on there is no quote, where that is known
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; // a deque, since views point at its texts
    std::size_t m_unescapedCount = 0;
};

}
