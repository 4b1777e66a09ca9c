#include "core/sources/bibtex_values.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr std::array<std::string_view, 12> MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/// The journals that the standard styles of BibTeX know (plain.bst); a file need not define them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> JOURNALS = {{
    {"acmcs", "ACM Computing Surveys"},
    {"acta", "Acta Informatica"},
    {"cacm", "Communications of the ACM"},
    {"ibmjrd", "IBM Journal of Research and Development"},
    {"ibmsj", "IBM Systems Journal"},
    {"ieeese", "IEEE Transactions on Software Engineering"},
    {"ieeetc", "IEEE Transactions on Computers"},
    {"ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits"},
    {"ipl", "Information Processing Letters"},
    {"jacm", "Journal of the ACM"},
    {"jcss", "Journal of Computer and System Sciences"},
    {"scp", "Science of Computer Programming"},
    {"sicomp", "SIAM Journal on Computing"},
    {"tcs", "Theoretical Computer Science"},
    {"tocs", "ACM Transactions on Computer Systems"},
    {"tods", "ACM Transactions on Database Systems"},
    {"tog", "ACM Transactions on Graphics"},
    {"toms", "ACM Transactions on Mathematical Software"},
    {"toois", "ACM Transactions on Office Information Systems"},
    {"toplas", "ACM Transactions on Programming Languages and Systems"},
}};

}

std::string bibtexLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

BibtexValues::BibtexValues(BibtexCursor& cursor, const BibtexReport& report)
    : m_cursor(cursor)
    , m_report(report)
    , m_budget(4 * cursor.text.size() + 1'000'000)
{
    for (const auto month : MONTHS) {
        m_macros.emplace(month, month);
    }
    m_macros.insert(JOURNALS.begin(), JOURNALS.end());
}

void BibtexValues::beginEntry()
{
    m_joined.clear();
    m_endsWithLine = m_isSpent;
}

void BibtexValues::define(std::string_view macro, std::string_view value)
{
    m_macros.insert_or_assign(bibtexLower(macro), std::string(value));
}

std::size_t BibtexValues::limit(std::size_t from) const
{
    return m_endsWithLine ? m_cursor.lineEnd(from) : m_cursor.text.size();
}

void BibtexValues::noteUnclosed(std::size_t bytes)
{
    m_isSpent = m_isSpent || !spend(bytes);
}

bool BibtexValues::spend(std::size_t bytes)
{
    if (bytes > m_budget) {
        return false;
    }
    m_budget -= bytes;
    return true;
}

/// The pieces that `#` joins.
std::string_view BibtexValues::take()
{
    const auto first = piece();
    m_cursor.skipBlanks();
    if (!m_cursor.isAt('#')) {
        return first;
    }
    auto& whole = m_joined.emplace_back(first);
    while (m_cursor.isAt('#')) {
        ++m_cursor.at;
        const auto next = piece();
        whole += next;
        m_cursor.skipBlanks();
    }
    return whole;
}

std::string_view BibtexValues::piece()
{
    m_cursor.skipBlanksAndComments();
    return m_cursor.isAt('{') ? braced() : m_cursor.isAt('"') ? quoted() : bare();
}

std::string_view BibtexValues::braced()
{
    const auto begin = m_cursor.at + 1;
    const auto end = limit(begin);
    const auto text = m_cursor.text.substr(0, end);
    const auto next = [&](std::size_t from) { return findAny<'{', '}', '\n', '\r'>(text, from); };
    std::size_t depth = 1;
    auto at = next(begin);
    for (; at < end; at = next(at + 1)) {
        const char c = text[at];
        if (c == '{') {
            ++depth;
        } else if (c == '}') {
            if (--depth > 0) {
                continue;
            }
            if (hasTakenEntrysEnd(begin, at)) {
                break;
            }
            m_cursor.at = at + 1;
            return m_cursor.text.substr(begin, at - begin);
        } else if (isLineEnd(c) && at + 1 < end && m_cursor.text[at + 1] == '@'
                   && m_cursor.isEntryHead(at + 1)) {
            break;
        }
    }
    return cutOff(begin, at);
}

/// Whether a value from `begin` to `end` lacks its own brace and was closed by that of the entry: no more of
/// the entry follows, and lines of it are fields.
bool BibtexValues::hasTakenEntrysEnd(std::size_t begin, std::size_t end) const
{
    const auto next = m_cursor.behindBlanks(end + 1);
    if (next < m_cursor.text.size() && m_cursor.text[next] != '@') {
        return false;
    }
    for (auto at = m_cursor.lineEnd(begin); at < end; at = m_cursor.lineEnd(at)) {
        at = m_cursor.behindBlanks(at);
        const auto [name, behind] = m_cursor.fieldHead(at);
        const auto value = m_cursor.behindBlanks(behind);
        if (!name.empty() && value < end && (m_cursor.text[value] == '{' || m_cursor.text[value] == '"')) {
            return true;
        }
    }
    return false;
}

std::string_view BibtexValues::quoted()
{
    const auto begin = m_cursor.at + 1;
    const auto end = limit(begin);
    const auto text = m_cursor.text.substr(0, end);
    const auto next = [&](std::size_t from) { return findAny<'{', '}', '"', '\n', '\r'>(text, from); };
    std::size_t depth = 0;
    auto at = next(begin);
    for (; at < end; at = next(at + 1)) {
        const char c = text[at];
        if (c == '{') {
            ++depth;
        } else if (c == '}') {
            depth -= depth > 0 ? 1 : 0;
        } else if (c == '"') {
            if (depth == 0 && m_cursor.endsValue(at + 1)) {
                m_cursor.at = at + 1;
                return m_cursor.text.substr(begin, at - begin);
            }
        } else if (at + 1 < end && m_cursor.text[at + 1] == '@' && m_cursor.isEntryHead(at + 1)) {
            break;
        }
    }
    return cutOff(begin, at);
}

/// A number, a macro, or a text that should have had delimiters.
std::string_view BibtexValues::bare()
{
    const auto begin = m_cursor.at;
    auto end = begin;
    const auto isEnd = [&](char c) {
        return c == ',' || c == '}' || c == '#' || c == m_cursor.close || isLineEnd(c);
    };
    while (end < m_cursor.text.size() && !isEnd(m_cursor.text[end]) && !isBibtexBlank(m_cursor.text[end])) {
        ++end;
    }
    if (m_cursor.endsValue(end)) {
        m_cursor.at = end;
        return expanded(m_cursor.text.substr(begin, end - begin));
    }
    while (end < m_cursor.text.size() && !isEnd(m_cursor.text[end])) {
        ++end;
    }
    m_cursor.at = end;
    return trimmed(m_cursor.text.substr(begin, end - begin));
}

std::string_view BibtexValues::expanded(std::string_view macro)
{
    if (macro.empty() || isDigit(macro.front())) {
        return macro;
    }
    const auto found = m_macros.find(bibtexLower(macro));
    if (found == m_macros.end()) {
        m_report(m_cursor.at,
                 Severity::Note,
                 {translatable("Sentence", "`%1` is no macro; it is taken as text."), {std::string(macro)}});
        return macro;
    }
    return spend(found->second.size()) ? std::string_view(found->second) : macro;
}

/// A value that begins at `begin` and has no end up to `read`: what its line has of it.
std::string_view BibtexValues::cutOff(std::size_t begin, std::size_t read)
{
    m_report(
        m_cursor.at,
        Severity::Warning,
        translatable("Sentence", "The value that begins here is never closed; its first line is taken."));
    noteUnclosed(read - begin);
    m_endsWithLine = true;
    m_cursor.at = m_cursor.lineEnd(begin);
    auto line = trimmed(m_cursor.text.substr(begin, m_cursor.at - begin));
    line = line.substr(0, line.find_last_not_of(", \t}\"") + 1);
    return line;
}

}
