#include "core/sources/table_blocks.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/table_columns.h"

#include <algorithm>

namespace alidade::sources {

std::optional<std::vector<std::string>> blockNames(std::string_view text, char delimiter)
{
    constexpr std::size_t LEAST_KNOWN = 3;
    constexpr std::size_t LOOKED_AT =
        8; // rows; a table of the usual kind has a known name in the first alone
    constexpr std::size_t MOST_NAMES = 500;
    std::vector<std::string> names;
    TableRows rows(text, delimiter);
    for (std::size_t count = 1; rows.next(); ++count) {
        auto name = cleaned(rows.fields().front());
        if (std::ranges::find(names, name) == names.end() && names.size() < MOST_NAMES) {
            names.push_back(std::move(name));
        }
        if (count == LOOKED_AT && acquaintance(names).known < LEAST_KNOWN) {
            return {};
        }
    }
    const auto known = acquaintance(names);
    const bool isOne = !names.empty() && acquaintance({names.front()}).known == 1 && known.hasTitle
        && known.known >= LEAST_KNOWN && 3 * known.known > names.size();
    return isOne ? std::optional(std::move(names)) : std::nullopt;
}

BlockRows::BlockRows(std::string_view text, char delimiter, const std::vector<std::string>& names)
    : m_text(text)
    , m_rows(text, delimiter)
    , m_first(names.empty() ? std::string() : names.front())
    , m_values(names.size())
    , m_fields(names.size())
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_places.emplace(names[i], i);
    }
    m_hasRow = m_rows.next();
}

bool BlockRows::next()
{
    if (!m_hasRow) {
        return false;
    }
    for (auto& value : m_values) {
        value.clear();
    }
    m_line = m_rows.line();
    m_start = m_rows.start();
    m_isRepaired = false;
    do {
        takeRow();
        m_hasRow = m_rows.next();
    } while (m_hasRow && !hasBlankBefore() && cleaned(m_rows.fields().front()) != m_first);
    std::ranges::copy(m_values, m_fields.begin());
    return true;
}

/// Whether an empty line stands before the row.
bool BlockRows::hasBlankBefore() const
{
    const auto between = m_text.substr(m_end, m_rows.start() - m_end);
    const char lineBreak = between.find('\n') == std::string_view::npos ? '\r' : '\n';
    return std::ranges::count(between, lineBreak) > 1;
}

void BlockRows::takeRow()
{
    m_end = m_rows.start() + m_rows.length();
    m_isRepaired = m_isRepaired || m_rows.isRepaired();
    const auto place = m_places.find(cleaned(m_rows.fields().front()));
    if (place == m_places.end()) {
        return;
    }
    auto& value = m_values[place->second];
    for (const auto cell : m_rows.fields().subspan(1)) {
        if (!trimmed(cell).empty()) {
            value += value.empty() ? "" : "; ";
            value += cell;
        }
    }
}

}
