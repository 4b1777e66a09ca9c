#include "core/sources/bibtex_scanner.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

BibtexScanner::BibtexScanner(std::string_view text, BibtexReport report)
    : m_cursor{text}
    , m_report(std::move(report))
    , m_values(m_cursor, m_report)
{
}

bool BibtexScanner::next(BibtexEntry& entry)
{
    std::string_view type;
    while (findHead(type)) {
        m_values.beginEntry();
        const auto start = static_cast<std::size_t>(type.data() - m_cursor.text.data());
        const auto word = bibtexLower(type);
        if (word == "string") {
            defineMacro();
        } else if (word == "comment" || word == "preamble") {
            passOver();
        } else {
            noteOddType(type);
            entry.type = type;
            entry.start = m_cursor.text.rfind('@', start);
            entry.fields.clear();
            entry.key = key();
            fields(entry);
            entry.length = m_cursor.at - entry.start;
            return true;
        }
    }
    return false;
}

/// Goes behind the next `@type{` or `@type(`.
bool BibtexScanner::findHead(std::string_view& type)
{
    while (true) {
        const auto sign = m_cursor.text.find('@', m_cursor.at);
        if (sign == std::string_view::npos) {
            m_cursor.at = m_cursor.text.size();
            return false;
        }
        const bool isAddress =
            sign > m_cursor.at && isBibtexWord(m_cursor.text[sign - 1]); // somebody@example.org
        m_cursor.at = sign + 1;
        m_cursor.skipBlanksAndComments();
        const auto begin = m_cursor.at;
        m_cursor.at = m_cursor.behindType(begin);
        type = m_cursor.text.substr(begin, m_cursor.at - begin);
        m_cursor.skipBlanksAndComments();
        const bool isOpened = m_cursor.isAt('{') || m_cursor.isAt('(');
        const bool hasType = !type.empty() || (isOpened && m_cursor.isEntryBody(m_cursor.at + 1));
        if (hasType && isOpened && !isAddress) {
            m_cursor.close = m_cursor.text[m_cursor.at] == '{' ? '}' : ')';
            ++m_cursor.at;
            return true;
        }
        m_cursor.at = begin;
    }
}

/// A list of words is how Semantic Scholar writes it.
void BibtexScanner::noteOddType(std::string_view type)
{
    if (type.empty() || (!type.starts_with('[') && !std::ranges::all_of(type, isBibtexWord))) {
        report(
            Severity::Warning,
            {translatable("Sentence", "“@%1” names no type of an entry; it is read as one without a type."),
             {std::string(trimmed(type))}});
    }
}

void BibtexScanner::defineMacro()
{
    m_cursor.skipBlanksAndComments();
    const auto name = m_cursor.takeFieldName();
    if (name.empty()) {
        report(
            Severity::Warning,
            translatable("Sentence", "A macro is defined here without `name = value`; it is passed over."));
        return;
    }
    const auto text = m_values.take();
    m_values.define(name, text);
    m_cursor.skipBlanksAndComments();
    m_cursor.at += m_cursor.isAt(m_cursor.close) ? 1U : 0U;
}

/// Goes behind the bracket that closes what has just been opened; or behind the line, where none does.
void BibtexScanner::passOver()
{
    const auto end = m_values.limit(m_cursor.at);
    std::size_t depth = 0;
    for (auto at = m_cursor.at; at < end; ++at) {
        const char c = m_cursor.text[at];
        if (depth == 0 && c == m_cursor.close) {
            m_cursor.at = at + 1;
            return;
        }
        depth += c == '{' ? 1 : 0;
        depth -= c == '}' && depth > 0 ? 1 : 0;
    }
    m_values.noteUnclosed(end - m_cursor.at);
    m_cursor.at = m_cursor.lineEnd(m_cursor.at);
}

std::string_view BibtexScanner::key()
{
    m_cursor.skipBlanks();
    const auto begin = m_cursor.at;
    const auto take = [&](std::size_t end, std::size_t next) {
        m_cursor.at = next;
        return trimmed(m_cursor.text.substr(begin, end - begin));
    };
    if (!m_cursor.fieldHead(begin).first.empty()) {
        return {}; // it has none, and its fields begin
    }
    auto end = m_cursor.text.find_first_of(",}\n\r", begin);
    if (end == std::string_view::npos) {
        return take(m_cursor.text.size(), m_cursor.text.size());
    }
    if (m_cursor.text[end] != ',') {
        return take(end, end);
    }
    while (true) { // commas in the key: up to the next comma there is neither a field nor an end
        const auto next = m_cursor.text.find_first_of(",={}\"\n\r", end + 1);
        if (next == std::string_view::npos || m_cursor.text[next] != ','
            || trimmed(m_cursor.text.substr(end + 1, next - end - 1)).empty()) {
            return take(end, end + 1);
        }
        end = next;
    }
}

void BibtexScanner::fields(BibtexEntry& entry)
{
    bool isReported = false;
    while (true) {
        m_cursor.skipBlanksAndComments();
        while (m_cursor.isAt(',')) {
            ++m_cursor.at;
            m_cursor.skipBlanksAndComments();
        }
        if (m_cursor.isAtEnd() || m_cursor.isEntryHead(m_cursor.at)) {
            report(Severity::Warning,
                   translatable("Sentence", "The entry is not closed; it is taken to end here."));
            return;
        }
        const char c = m_cursor.text[m_cursor.at];
        if (c == '}' || c == ')') {
            const bool isStray = isStrayClose();
            if (isStray) {
                report(Severity::Note,
                       translatable("Sentence", "A closing bracket too many is passed over."));
            }
            ++m_cursor.at;
            if (!isStray) {
                return;
            }
            continue;
        }
        const auto name = m_cursor.takeFieldName();
        if (name.empty()) {
            if (!isReported) {
                report(
                    Severity::Warning,
                    translatable("Sentence", "The text here is no field `name = value`; it is passed over."));
            }
            isReported = true;
            skipJunk();
            continue;
        }
        entry.fields.push_back({name, m_values.take()});
        m_cursor.skipBlanks();
        if (!m_cursor.isAtEnd() && m_cursor.text[m_cursor.at] != ',' && m_cursor.text[m_cursor.at] != '}'
            && m_cursor.text[m_cursor.at] != ')' && !m_cursor.fieldHead(m_cursor.at).first.empty()) {
            report(Severity::Note, translatable("Sentence", "A comma is missing before this field."));
        }
    }
}

/// Goes to the next place at which a field could begin.
void BibtexScanner::skipJunk()
{
    const auto end = m_cursor.text.find_first_of(",}\n\r", m_cursor.at + 1);
    m_cursor.at = std::min(end, m_cursor.text.size());
}

/// A comma follows no entry, unless another entry stands behind it.
bool BibtexScanner::isStrayClose() const
{
    const auto comma = m_cursor.behindBlanks(m_cursor.at + 1);
    if (comma == m_cursor.text.size() || m_cursor.text[comma] != ',') {
        return false;
    }
    const auto next = m_cursor.behindBlanks(comma + 1);
    return next < m_cursor.text.size() && m_cursor.text[next] != '@';
}

}
