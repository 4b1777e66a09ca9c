#include "core/sources/bibtex_scanner.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t LONGEST_NAME = 80; ///< of a field; longer is prose with an equals sign in it

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\0' || c == '\f' || c == '\v';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWord(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    });
    return result;
}

constexpr std::array<bool, 256> setOf(std::string_view characters)
{
    std::array<bool, 256> set{};
    for (const char c : characters) {
        set[static_cast<unsigned char>(c)] = true;
    }
    return set;
}

/// Where something may happen in a value.
constexpr auto STOPS = setOf("{}\"\n\r");

bool isStop(char c)
{
    return STOPS[static_cast<unsigned char>(c)];
}

constexpr std::array<std::string_view, 12> MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

}

BibtexScanner::BibtexScanner(std::string_view text, Report report)
    : m_text(text)
    , m_report(std::move(report))
    , m_budget(4 * text.size() + 1'000'000)
{
    for (const auto month : MONTHS) {
        m_macros.emplace(month, month);
    }
}

bool BibtexScanner::spend(std::size_t bytes)
{
    if (bytes > m_budget) {
        return false;
    }
    m_budget -= bytes;
    return true;
}

bool BibtexScanner::next(BibtexEntry& entry)
{
    m_joined.clear();
    std::string_view type;
    while (findHead(type)) {
        m_endsWithLine = m_isSpent;
        const auto start = static_cast<std::size_t>(type.data() - m_text.data());
        const auto word = lower(type);
        if (word == "string") {
            defineMacro();
        } else if (word == "comment" || word == "preamble") {
            passOver();
        } else {
            entry.type = type;
            entry.start = m_text.rfind('@', start);
            entry.fields.clear();
            entry.key = key();
            fields(entry);
            entry.length = m_at - entry.start;
            return true;
        }
    }
    return false;
}

/// Goes behind the next `@type{` or `@type(`.
bool BibtexScanner::findHead(std::string_view& type)
{
    while (true) {
        const auto sign = m_text.find('@', m_at);
        if (sign == std::string_view::npos) {
            m_at = m_text.size();
            return false;
        }
        const bool isAddress = sign > m_at && isWord(m_text[sign - 1]); // somebody@example.org
        m_at = sign + 1;
        skipBlanksAndComments();
        const auto begin = m_at;
        while (m_at < m_text.size() && isWord(m_text[m_at])) {
            ++m_at;
        }
        type = m_text.substr(begin, m_at - begin);
        skipBlanksAndComments();
        if (!type.empty() && !isAddress && (isAt('{') || isAt('('))) {
            m_close = m_text[m_at] == '{' ? '}' : ')';
            ++m_at;
            return true;
        }
        m_at = begin;
    }
}

void BibtexScanner::defineMacro()
{
    skipBlanksAndComments();
    const auto name = fieldName();
    if (name.empty()) {
        report(Severity::Warning, "A macro is defined here without `name = value`; it is passed over.");
        return;
    }
    const auto text = value();
    m_macros.insert_or_assign(lower(name), std::string(text));
    skipBlanksAndComments();
    m_at += isAt(m_close) ? 1U : 0U;
}

/// Goes behind the bracket that closes what has just been opened; or behind the line, where none does.
void BibtexScanner::passOver()
{
    const auto end = m_endsWithLine ? lineEnd(m_at) : m_text.size();
    std::size_t depth = 0;
    for (auto at = m_at; at < end; ++at) {
        const char c = m_text[at];
        if (depth == 0 && c == m_close) {
            m_at = at + 1;
            return;
        }
        depth += c == '{' ? 1 : 0;
        depth -= c == '}' && depth > 0 ? 1 : 0;
    }
    m_isSpent = m_isSpent || !spend(end - m_at);
    m_at = lineEnd(m_at);
}

std::string_view BibtexScanner::key()
{
    m_at = behindBlanks(m_at);
    const auto begin = m_at;
    const auto take = [&](std::size_t end, std::size_t next) {
        m_at = next;
        return trimmed(m_text.substr(begin, end - begin));
    };
    if (!fieldHead(begin).first.empty()) {
        return {}; // it has none, and its fields begin
    }
    auto end = m_text.find_first_of(",}\n\r", begin);
    if (end == std::string_view::npos) {
        return take(m_text.size(), m_text.size());
    }
    if (m_text[end] != ',') {
        return take(end, end);
    }
    while (true) { // commas in the key: up to the next comma there is neither a field nor an end
        const auto next = m_text.find_first_of(",={}\"\n\r", end + 1);
        if (next == std::string_view::npos || m_text[next] != ','
            || trimmed(m_text.substr(end + 1, next - end - 1)).empty()) {
            return take(end, end + 1);
        }
        end = next;
    }
}

void BibtexScanner::fields(BibtexEntry& entry)
{
    bool isReported = false;
    while (true) {
        skipBlanksAndComments();
        while (isAt(',')) {
            ++m_at;
            skipBlanksAndComments();
        }
        if (m_at == m_text.size() || isEntryHead(m_at)) {
            report(Severity::Warning, "The entry is not closed; it is taken to end here.");
            return;
        }
        const char c = m_text[m_at];
        if (c == '}' || c == ')') {
            const bool isStray = isStrayClose();
            if (isStray) {
                report(Severity::Note, "A closing bracket too many is passed over.");
            }
            ++m_at;
            if (!isStray) {
                return;
            }
            continue;
        }
        const auto name = fieldName();
        if (name.empty()) {
            if (!isReported) {
                report(Severity::Warning, "The text here is no field `name = value`; it is passed over.");
            }
            isReported = true;
            skipJunk();
            continue;
        }
        entry.fields.push_back({name, value()});
        m_at = behindBlanks(m_at);
        if (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '}' && m_text[m_at] != ')'
            && !fieldHead(m_at).first.empty()) {
            report(Severity::Note, "A comma is missing before this field.");
        }
    }
}

/// Goes to the next place at which a field could begin.
void BibtexScanner::skipJunk()
{
    const auto end = m_text.find_first_of(",}\n\r", m_at + 1);
    m_at = std::min(end, m_text.size());
}

std::string_view BibtexScanner::fieldName()
{
    const auto [name, behind] = fieldHead(m_at);
    if (!name.empty()) {
        m_at = behind;
    }
    return name;
}

std::pair<std::string_view, std::size_t> BibtexScanner::fieldHead(std::size_t at) const
{
    const auto line = m_text.substr(at, LONGEST_NAME);
    const auto end = line.find_first_of("={}\",#%@()/?\\\n\r");
    const auto name = trimmed(line.substr(0, end));
    if (end == std::string_view::npos || name.empty()) {
        return {};
    }
    const auto equals = behindBlanks(at + end);
    if (equals == m_text.size() || m_text[equals] != '=') {
        return {};
    }
    return {name, equals + 1};
}

/// Whether an entry begins at `at`, so surely that what is open must have been left open by mistake.
bool BibtexScanner::isEntryHead(std::size_t at) const
{
    if (m_text[at] != '@' || (at > 0 && !isLineEnd(m_text[at - 1]) && !isBlank(m_text[at - 1]))) {
        return false;
    }
    auto end = at + 1;
    while (end < m_text.size() && isWord(m_text[end])) {
        ++end;
    }
    const bool hasType = end > at + 1;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t')) {
        ++end;
    }
    if (!hasType || end == m_text.size() || (m_text[end] != '{' && m_text[end] != '(')) {
        return false;
    }
    const auto stop = m_text.find_first_of(",={}\"\n\r", end + 1);
    return stop != std::string_view::npos && (m_text[stop] == ',' || isLineEnd(m_text[stop]));
}

/// A comma follows no entry, unless another entry stands behind it.
bool BibtexScanner::isStrayClose() const
{
    const auto comma = behindBlanks(m_at + 1);
    if (comma == m_text.size() || m_text[comma] != ',') {
        return false;
    }
    const auto next = behindBlanks(comma + 1);
    return next < m_text.size() && m_text[next] != '@';
}

/// The pieces that `#` joins.
std::string_view BibtexScanner::value()
{
    const auto first = piece();
    m_at = behindBlanks(m_at);
    if (!isAt('#')) {
        return first;
    }
    auto& whole = m_joined.emplace_back(first);
    while (isAt('#')) {
        ++m_at;
        const auto next = piece();
        whole += next;
        m_at = behindBlanks(m_at);
    }
    return whole;
}

std::string_view BibtexScanner::piece()
{
    skipBlanksAndComments();
    return isAt('{') ? braced() : isAt('"') ? quoted() : bare();
}

std::string_view BibtexScanner::braced()
{
    const auto begin = m_at + 1;
    const auto end = m_endsWithLine ? lineEnd(begin) : m_text.size();
    std::size_t depth = 1;
    auto at = begin;
    for (; at < end; ++at) {
        const char c = m_text[at];
        if (!isStop(c)) {
            continue;
        }
        if (c == '{') {
            ++depth;
        } else if (c == '}') {
            if (--depth > 0) {
                continue;
            }
            if (hasTakenEntrysEnd(begin, at)) {
                break;
            }
            m_at = at + 1;
            return m_text.substr(begin, at - begin);
        } else if (isLineEnd(c) && at + 1 < end && m_text[at + 1] == '@' && isEntryHead(at + 1)) {
            break;
        }
    }
    return cutOff(begin, at);
}

/// Whether a value from `begin` to `end` lacks its own brace and was closed by that of the entry: no more of
/// the entry follows, and lines of it are fields.
bool BibtexScanner::hasTakenEntrysEnd(std::size_t begin, std::size_t end) const
{
    const auto next = behindBlanks(end + 1);
    if (next < m_text.size() && m_text[next] != '@') {
        return false;
    }
    for (auto at = lineEnd(begin); at < end; at = lineEnd(at)) {
        at = behindBlanks(at);
        const auto [name, behind] = fieldHead(at);
        const auto value = behindBlanks(behind);
        if (!name.empty() && value < end && (m_text[value] == '{' || m_text[value] == '"')) {
            return true;
        }
    }
    return false;
}

std::string_view BibtexScanner::quoted()
{
    const auto begin = m_at + 1;
    const auto end = m_endsWithLine ? lineEnd(begin) : m_text.size();
    std::size_t depth = 0;
    auto at = begin;
    for (; at < end; ++at) {
        const char c = m_text[at];
        if (!isStop(c)) {
            continue;
        }
        if (c == '{') {
            ++depth;
        } else if (c == '}') {
            depth -= depth > 0 ? 1 : 0;
        } else if (c == '"') {
            if (depth == 0 && endsValue(at + 1)) {
                m_at = at + 1;
                return m_text.substr(begin, at - begin);
            }
        } else if (at + 1 < end && m_text[at + 1] == '@' && isEntryHead(at + 1)) {
            break;
        }
    }
    return cutOff(begin, at);
}

/// A number, a macro, or a text that should have had delimiters.
std::string_view BibtexScanner::bare()
{
    const auto begin = m_at;
    auto end = begin;
    const auto isEnd = [&](char c) {
        return c == ',' || c == '}' || c == '#' || c == m_close || isLineEnd(c);
    };
    while (end < m_text.size() && !isEnd(m_text[end]) && !isBlank(m_text[end])) {
        ++end;
    }
    if (endsValue(end)) {
        m_at = end;
        return expanded(m_text.substr(begin, end - begin));
    }
    while (end < m_text.size() && !isEnd(m_text[end])) {
        ++end;
    }
    m_at = end;
    return trimmed(m_text.substr(begin, end - begin));
}

std::string_view BibtexScanner::expanded(std::string_view macro)
{
    if (macro.empty() || (macro.front() >= '0' && macro.front() <= '9')) {
        return macro;
    }
    const auto found = m_macros.find(lower(macro));
    if (found == m_macros.end()) {
        report(Severity::Note, "`" + std::string(macro) + "` is no macro; it is taken as text.");
        return macro;
    }
    return spend(found->second.size()) ? std::string_view(found->second) : macro;
}

/// A value that begins at `begin` and has no end up to `read`: what its line has of it.
std::string_view BibtexScanner::cutOff(std::size_t begin, std::size_t read)
{
    report(Severity::Warning, "The value that begins here is never closed; its first line is taken.");
    m_isSpent = m_isSpent || !spend(read - begin);
    m_endsWithLine = true;
    m_at = lineEnd(begin);
    auto line = trimmed(m_text.substr(begin, m_at - begin));
    line = line.substr(0, line.find_last_not_of(", \t}\"") + 1);
    return line;
}

/// Whether a value that ends before `at` is followed by what may follow a value.
bool BibtexScanner::endsValue(std::size_t at) const
{
    const auto next = behindBlanks(at);
    if (next == m_text.size()) {
        return true;
    }
    const char c = m_text[next];
    return c == ',' || c == '#' || c == '}' || c == m_close || c == '@' || c == '%'
        || !fieldHead(next).first.empty();
}

std::size_t BibtexScanner::behindBlanks(std::size_t at) const
{
    while (at < m_text.size() && isBlank(m_text[at])) {
        ++at;
    }
    return at;
}

std::size_t BibtexScanner::lineEnd(std::size_t at) const
{
    return std::min(m_text.find_first_of("\n\r", at), m_text.size());
}

void BibtexScanner::skipBlanksAndComments()
{
    while (true) {
        m_at = behindBlanks(m_at);
        if (!isAt('%')) {
            return;
        }
        m_at = lineEnd(m_at);
    }
}

}
