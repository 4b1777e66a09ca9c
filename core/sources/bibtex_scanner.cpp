#include "core/sources/bibtex_scanner.h"

#include "core/base/text.h"
#include "core/sources/bibtex_words.h"

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
    BibtexHead head;
    while (findHead(head)) {
        m_values.beginEntry();
        const auto word = bibtexLower(head.type);
        if (word == "string") {
            defineMacro();
        } else if (word == "comment" || word == "preamble") {
            passOver();
        } else {
            noteHead(head);
            entry.type = head.type;
            entry.start = head.start;
            entry.fields.clear();
            entry.key = key();
            fields(entry);
            entry.length = m_cursor.at - entry.start;
            return true;
        }
    }
    return false;
}

/// Goes behind the next `@type{` or `@type(`, or what must have been one.
bool BibtexScanner::findHead(BibtexHead& head)
{
    while (true) {
        const auto sign = std::min(m_cursor.text.find('@', m_cursor.at), m_cursor.text.size());
        const auto signless = headWithoutSign(m_cursor.at, sign);
        if (signless == m_cursor.text.size()) {
            m_cursor.at = m_cursor.text.size();
            return false;
        }
        head.hasSign = signless == sign;
        head.start = signless;
        const bool isAddress = head.hasSign && sign > m_cursor.at
            && isBibtexWord(m_cursor.text[sign - 1]); // somebody@example.org
        m_cursor.at = signless + (head.hasSign ? 1 : 0);
        m_cursor.skipBlanksAndComments();
        const auto begin = m_cursor.at;
        m_cursor.at = m_cursor.behindType(begin);
        head.type = m_cursor.text.substr(begin, m_cursor.at - begin);
        m_cursor.skipBlanksAndComments();
        head.isOpened = m_cursor.isAt('{') || m_cursor.isAt('(');
        const bool isHead = head.isOpened ? !head.type.empty() || m_cursor.isEntryBody(m_cursor.at + 1)
                                          : isBibtexType(head.type) && m_cursor.isEntryBody(m_cursor.at);
        if (isHead && !isAddress) {
            m_cursor.close = m_cursor.isAt('(') ? ')' : '}';
            m_cursor.at += head.isOpened ? 1 : 0;
            return true;
        }
        m_cursor.at = begin;
    }
}

/// Where, between `from` and `end`, a line begins with a type that is known, a brace and the body of an
/// entry; else `end`.
std::size_t BibtexScanner::headWithoutSign(std::size_t from, std::size_t end) const
{
    for (auto at = from; at < end; ++at) {
        if (at == 0 || m_cursor.text[at - 1] == '\n' || m_cursor.text[at - 1] == '\r') {
            at = std::min(m_cursor.behindBlanks(at), end);
            const auto word = m_cursor.behindType(at);
            const auto brace = m_cursor.behindBlanks(word);
            if (brace < end && m_cursor.text[brace] == '{'
                && isBibtexType(m_cursor.text.substr(at, word - at)) && m_cursor.isEntryBody(brace + 1)) {
                return at;
            }
        }
        at = std::min(m_cursor.lineEnd(at), end);
    }
    return end;
}

/// Says what the head of an entry should have been. A list of words as its type is how Semantic Scholar
/// writes it.
void BibtexScanner::noteHead(const BibtexHead& head)
{
    const auto type = std::string(trimmed(head.type));
    if (!head.hasSign) {
        report(Severity::Warning,
               {translatable("Sentence", "The @ before “%1” is missing; the entry is read."), {type}});
    } else if (!head.isOpened) {
        report(Severity::Warning,
               {translatable("Sentence", "The brace behind “@%1” is missing; the entry is read."), {type}});
    } else if (type.empty() || (!type.starts_with('[') && !std::ranges::all_of(type, isBibtexWord))) {
        report(
            Severity::Warning,
            {translatable("Sentence", "“@%1” names no type of an entry; it is read as one without a type."),
             {type}});
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
