#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Texts that have a line for each field, its name before a colon, and a mark before each record, as the
/// Cochrane Library, ProQuest, in braces NoteExpress, and with two names CNKI write them:
///
///     Record #1 of 2          {Reference Type}: Journal Article      SrcDatabase-来源库: 期刊
///     TI: A title             {Title}: A title                       Title-题名: A title
///     AU: Doe J               {Author}: Doe, Jane                    Author-作者: Doe Jane;
namespace alidade::sources {

constexpr char BEHIND_LABEL = ':';

/// The names of the fields, in the order of the text; none where it is no such text.
std::optional<std::vector<std::string>> labelNames(std::string_view text);

/// Goes from record to record as BlockRows goes from block to block.
class LabelledRows
{
public:
    /// `text` must outlive it.
    LabelledRows(std::string_view text, const std::vector<std::string>& names);

    bool next();

    /// Valid until the next record.
    std::span<const std::string_view> fields() const { return m_fields; }
    std::size_t line() const { return m_line; } ///< from 1
    std::size_t start() const { return m_start; }
    std::size_t length() const { return m_end - m_start; }
    bool isRepaired() const { return false; }

private:
    void readLine();
    bool isMarked() const;
    void add(std::string& known, std::string_view value);

    std::string_view m_text;
    std::string m_first;                                   ///< the name of the field that stands first
    std::unordered_map<std::string, std::size_t> m_places; ///< of the fields, by their names
    std::vector<std::string> m_values;
    std::vector<std::string_view> m_fields;
    std::string_view m_current; ///< the line that was read last
    std::size_t m_at = 0;       ///< behind it
    std::size_t m_number = 0;   ///< of it
    bool m_hasMark = false;     ///< whether it is where the next record begins
    std::size_t m_line = 1;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
};

}
