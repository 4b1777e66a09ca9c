#pragma once

#include "core/sources/table_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Tables that have a line for each field, and a block of lines for each record, as Embase writes them:
///
///     "TITLE","A title"
///     "AUTHOR NAMES","Doe J.","Roe R."
namespace alidade::sources {

/// The names at the beginnings of the lines, in the order of the text; none where it is no such table.
std::optional<std::vector<std::string>> blockNames(std::string_view text, char delimiter);

/// Goes from block to block as TableRows goes from row to row: the fields are those of `names`, with
/// semicolons between the cells of a line.
class BlockRows
{
public:
    /// `text` must outlive it.
    BlockRows(std::string_view text, char delimiter, const std::vector<std::string>& names);

    bool next();

    /// Valid until the next block.
    std::span<const std::string_view> fields() const { return m_fields; }
    std::size_t line() const { return m_line; } ///< from 1
    std::size_t start() const { return m_start; }
    std::size_t length() const { return m_end - m_start; }
    bool isRepaired() const { return m_isRepaired; }

private:
    bool hasBlankBefore() const;
    void takeRow();

    std::string_view m_text;
    TableRows m_rows;
    std::unordered_map<std::string, std::size_t> m_places; ///< of the fields, by their names
    std::string m_first;                                   ///< the name that each block begins with
    std::vector<std::string> m_values;
    std::vector<std::string_view> m_fields;
    bool m_hasRow = false; ///< whether m_rows stands at the first row of the next block
    std::size_t m_line = 1;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    bool m_isRepaired = false;
};

}
