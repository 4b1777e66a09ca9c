#include "core/sources/table_rows.h"

#include "core/base/byte_search.h"

#include <algorithm>
#include <cstring>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

/// No program writes more columns (Excel: 16,384); what follows them in a row is one field.
constexpr std::size_t MOST_FIELDS = 20000;

/// Letters that a field may have instead of doubled quotes. One with more has swallowed other rows.
constexpr int MOST_STRAY_QUOTES = 16;

/// How often the text may be read again, all in all, to find out what quotes have swallowed.
constexpr std::size_t MOST_LOOKS = 16;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

}

TableRows::TableRows(std::string_view text, char delimiter, std::size_t columns)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_columns(columns)
    , m_lineBreak(text.find('\n') == NOWHERE ? '\r' : '\n')
    , m_budget(MOST_LOOKS * text.size())
{
}

bool TableRows::next()
{
    const auto from = m_text.find_first_not_of("\r\n", m_at);
    countLines(m_at, std::min(from, m_text.size()));
    m_at = std::min(from, m_text.size());
    if (from == NOWHERE) {
        return false;
    }
    m_rowLine = m_line;
    m_rowStart = m_at;
    readRow(m_text.size());
    if (m_isRepaired && hasSwallowed()) {
        m_at = m_rowStart;
        m_isLine = true;
        readRow(lineEndFrom(m_rowStart));
        m_isLine = false;
        m_isRepaired = true;
    }
    countLines(m_rowStart, m_at);
    return true;
}

/// Whether the row went on past its line because of a quote that closes nothing: it has fields too many or
/// too few then, or the line behind it is a good row by itself.
bool TableRows::hasSwallowed()
{
    const auto lineEnd = lineEndFrom(m_rowStart);
    if (m_isOpen) { // what it costs is bounded by where it was searched; a file may be cut off in a cell
        return m_at > lineEnd + 2 || m_hasStrays;
    }
    if (m_at <= lineEnd + 2) {
        return false;
    }
    const auto cost = 2 * (m_at - m_rowStart);
    if (m_budget < cost) {
        return false;
    }
    m_budget -= cost;
    if (m_columns == 0 || m_fields.size() != m_columns) {
        return true;
    }
    const auto next = std::min(m_text.find_first_not_of("\r\n", lineEnd), m_text.size());
    TableRows line(m_text.substr(next, lineEndFrom(next) - next), m_delimiter);
    return line.next() && !line.isRepaired() && line.fields().size() == m_columns;
}

void TableRows::readRow(std::size_t end)
{
    m_fields.clear();
    m_unescapedCount = 0;
    m_isRepaired = m_isOpen = m_hasBackslashes = false;
    m_lineEnd = 0;
    while (m_fields.size() < MOST_FIELDS) {
        if (readField(end) == Ending::Line) {
            return;
        }
    }
    const auto rest = std::min(lineEndFrom(m_at), end);
    m_fields.push_back(m_text.substr(m_at, rest - m_at));
    m_at = rest;
    behindField(end);
}

TableRows::Ending TableRows::readField(std::size_t end)
{
    return m_at < end && m_text[m_at] == '"' ? quotedField(end) : bareField(end);
}

TableRows::Ending TableRows::bareField(std::size_t end)
{
    const auto from = m_at;
    while (m_at < end && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at])) {
        ++m_at;
    }
    m_fields.push_back(m_text.substr(from, m_at - from));
    return behindField(end);
}

TableRows::Ending TableRows::quotedField(std::size_t end)
{
    auto from = m_at + 1;
    std::string* unescaped = nullptr;
    int strays = 0;
    for (auto at = from;;) {
        const bool isWhole = !m_isLine;
        const bool mayClose = at < std::min(end, m_noQuoteFrom) && (!isWhole || strays <= MOST_STRAY_QUOTES);
        const auto* found = mayClose ? std::memchr(m_text.data() + at, '"', end - at) : nullptr;
        if (found == nullptr) {
            if (mayClose && isWhole) {
                m_noQuoteFrom = at;
            }
            m_isOpen = m_isRepaired = true;
            m_hasStrays = strays > 0;
            if (!isWhole) { // a line by itself: the quote is a letter
                return bareField(end);
            }
            m_at = end;
            add(m_text.substr(from, end - from), unescaped);
            return behindField(end);
        }
        const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
        const bool mayEnd =
            quote + 1 >= end || m_text[quote + 1] == m_delimiter || isLineEnd(m_text[quote + 1]);
        const bool isDoubled = !mayEnd && m_text[quote + 1] == '"';
        const bool isEscaped =
            isBehindBackslash(from, quote) && ((!mayEnd && !isDoubled) || m_hasBackslashes);
        if (mayEnd && !isEscaped) {
            m_at = quote + 1;
            add(m_text.substr(from, quote - from), unescaped);
            return behindField(end);
        }
        m_hasBackslashes = m_hasBackslashes || isEscaped;
        m_isRepaired = m_isRepaired || !(isDoubled || isEscaped);
        strays += isDoubled || isEscaped ? 0 : 1;
        if (isDoubled || isEscaped) {
            if (unescaped == nullptr) {
                if (m_unescapedCount == m_unescaped.size()) {
                    m_unescaped.emplace_back();
                }
                unescaped = &m_unescaped[m_unescapedCount++];
                unescaped->clear();
            }
            *unescaped += m_text.substr(from, quote - from - (isEscaped ? 1 : 0));
            *unescaped += '"';
            from = quote + (isEscaped ? 1 : 2);
            at = from;
            continue;
        }
        at = quote + 1;
    }
}

/// Whether the quote is escaped as MySQL and scripts do it; of two backslashes, one escapes the other.
bool TableRows::isBehindBackslash(std::size_t from, std::size_t quote) const
{
    std::size_t backslashes = 0;
    while (quote > from + backslashes && m_text[quote - 1 - backslashes] == '\\') {
        ++backslashes;
    }
    return backslashes % 2 == 1;
}

void TableRows::add(std::string_view part, std::string* unescaped)
{
    if (unescaped == nullptr) {
        m_fields.push_back(part);
    } else {
        *unescaped += part;
        m_fields.emplace_back(*unescaped);
    }
}

/// At the delimiter, at a line end, or at the end of the text.
TableRows::Ending TableRows::behindField(std::size_t end)
{
    if (m_at < end && m_text[m_at] == m_delimiter) {
        ++m_at;
        return Ending::Delimiter;
    }
    const auto rest = m_text.substr(m_at, 2);
    m_lineEnd = rest.starts_with("\r\n") ? 2 : !rest.empty() && isLineEnd(rest[0]) ? 1 : 0;
    m_at += m_lineEnd;
    return Ending::Line;
}

std::size_t TableRows::lineEndFrom(std::size_t at) const
{
    return findAny<'\r', '\n'>(m_text, at);
}

void TableRows::countLines(std::size_t from, std::size_t to)
{
    m_line += countOf(m_lineBreak, m_text.substr(from, to - from));
}

}
