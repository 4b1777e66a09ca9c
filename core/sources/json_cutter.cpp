#include "core/sources/json_cutter.h"

#include <algorithm>
#include <bitset>

namespace alidade::sources {

namespace {

constexpr std::string_view BLANKS = " \t\r\n";

/// What stands before an object that is no member's value and no item of a list.
constexpr std::string_view BEFORE_NEXT = ",}]\"";

/// How often the text may be read again, all in all, to find what follows objects that are never closed.
constexpr std::size_t MOST_LOOKS = 16;

/// The brackets that are open at a place.
class OpenBrackets
{
public:
    void open(bool isList)
    {
        if (m_depth < KNOWN) {
            m_isList[m_depth] = isList;
            m_lists += isList ? 1U : 0U;
        }
        ++m_depth;
    }

    /// Closes the innermost of its kind, and what was left open inside of it. A bracket that closes nothing
    /// is passed over.
    void close(bool isList)
    {
        if (m_depth > KNOWN) {
            --m_depth;
            return;
        }
        if (isList ? m_lists == 0 : m_lists == m_depth) {
            return;
        }
        while (isInList() != isList) {
            pop();
        }
        pop();
    }

    bool isEmpty() const { return m_depth == 0; }
    std::size_t depth() const { return m_depth; }
    bool isInList() const { return m_depth > 0 && m_depth <= KNOWN && m_isList[m_depth - 1]; }
    bool isInObject() const { return m_depth > 0 && m_depth <= KNOWN && !m_isList[m_depth - 1]; }

private:
    /// Nobody nests deeper; of what lies deeper only the number is kept.
    static constexpr std::size_t KNOWN = 1024;

    void pop()
    {
        --m_depth;
        m_lists -= m_isList[m_depth] ? 1U : 0U;
    }

    std::bitset<KNOWN> m_isList;
    std::size_t m_depth = 0;
    std::size_t m_lists = 0; ///< of the known ones
};

}

JsonCutter::JsonCutter(std::string_view text)
    : m_text(text)
    , m_budget(MOST_LOOKS * text.size())
{
    m_at = behindItemsBracket();
}

std::optional<JsonPiece> JsonCutter::next()
{
    while (true) {
        const auto at = m_text.find_first_of("{\"", m_at);
        if (at == std::string_view::npos) {
            m_at = m_text.size();
            return {};
        }
        if (m_text[at] == '"') {
            m_at = behindString(at);
            continue;
        }
        const auto extent = extentOf(at);
        m_at = extent.isCutOff ? nextWithTitle(at + 1) : extent.end;
        const auto passed = m_text.substr(m_counted, at - m_counted);
        m_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        m_counted = at;
        return JsonPiece{m_text.substr(at, m_at - at), at, m_line, extent.isClosed};
    }
}

/// Goes through the object that begins with `brace`, up to where it is closed, the next one begins, or the
/// text ends.
JsonCutter::Extent JsonCutter::extentOf(std::size_t brace) const
{
    Extent extent;
    OpenBrackets open;
    open.open(false);
    std::size_t at = brace + 1;
    for (; at < m_text.size(); ++at) {
        switch (m_text[at]) {
        case '"': {
            const auto end = behindString(at);
            extent.hasTitle = extent.hasTitle || (open.depth() == 1 && isName(at, end, "title"));
            at = end - 1;
            break;
        }
        case '[': open.open(true); break;
        case ']': open.close(true); break;
        case '{':
            if (open.isInObject() && BEFORE_NEXT.find(signBefore(at)) != std::string_view::npos) {
                extent.end = at;
                return extent;
            }
            open.open(false);
            break;
        case '}':
            open.close(false);
            if (open.isEmpty()) {
                extent.end = at + 1;
                extent.isClosed = true;
                return extent;
            }
            break;
        }
    }
    extent.end = m_text.size();
    extent.isCutOff = true;
    return extent;
}

/// Whether the string from `quote` to `end` is the name of a member.
bool JsonCutter::isName(std::size_t quote, std::size_t end, std::string_view name) const
{
    if (end - quote != name.size() + 2 || m_text.substr(quote + 1, name.size()) != name) {
        return false;
    }
    const auto colon = m_text.find_first_not_of(BLANKS, end);
    return colon != std::string_view::npos && m_text[colon] == ':';
}

/// The last character before `at` that is no blank. There is one: the text has a brace before `at`.
char JsonCutter::signBefore(std::size_t at) const
{
    return m_text[m_text.find_last_not_of(BLANKS, at - 1)];
}

/// The next object, from `from` on, that stands behind a comma or another object and has a title: an item,
/// whatever quotes and brackets were lost before it. The end of the text where there is none.
std::size_t JsonCutter::nextWithTitle(std::size_t from)
{
    for (auto at = m_text.find('{', from); at != std::string_view::npos; at = m_text.find('{', at + 1)) {
        const char before = signBefore(at);
        if (before != ',' && before != '}') {
            continue;
        }
        const auto extent = extentOf(at);
        const auto cost = extent.end - at;
        if (m_budget < cost) {
            break;
        }
        m_budget -= cost;
        if (extent.hasTitle) {
            return at;
        }
    }
    return m_text.size();
}

/// Behind the quote that ends the string, or at the end of its line.
std::size_t JsonCutter::behindString(std::size_t quote) const
{
    for (std::size_t i = quote + 1; i < m_text.size(); ++i) {
        switch (m_text[i]) {
        case '\\': ++i; break;
        case '"': return i + 1;
        case '\n': return i;
        }
    }
    return m_text.size();
}

/// Whether the object that begins with `brace` holds items by their names: the first one has a title.
bool JsonCutter::isFirstMemberAnItem(std::size_t brace) const
{
    const auto quote = m_text.find_first_not_of(BLANKS, brace + 1);
    if (quote == std::string_view::npos || m_text[quote] != '"') {
        return false;
    }
    const auto colon = m_text.find_first_not_of(BLANKS, behindString(quote));
    const auto value = colon == std::string_view::npos ? colon : m_text.find_first_not_of(BLANKS, colon + 1);
    return value != std::string_view::npos && m_text[colon] == ':' && m_text[value] == '{'
        && extentOf(value).hasTitle;
}

/// Where the items in an object around them begin; 0 where the text is no such object.
std::size_t JsonCutter::behindItemsBracket() const
{
    const auto first = m_text.find_first_not_of(BLANKS);
    if (first == std::string_view::npos || m_text[first] != '{') {
        return 0;
    }
    if (isFirstMemberAnItem(first)) {
        return first + 1;
    }
    std::size_t looks = MOST_LOOKS; // each costs a look at the rest
    for (auto at = m_text.find('"'); at != std::string_view::npos; at = m_text.find('"', at)) {
        const auto end = behindString(at);
        const bool isItems = isName(at, end, "items");
        const bool isAnswer =
            isName(at, end, "message") || isName(at, end, "data") || isName(at, end, "results");
        at = end;
        if (!isItems && !isAnswer) {
            continue;
        }
        const auto bracket = m_text.find_first_not_of(BLANKS, m_text.find(':', end) + 1);
        if (bracket == std::string_view::npos) {
            continue;
        }
        const bool isList = m_text[bracket] == '[';
        if (isItems && isList) {
            return bracket + 1;
        }
        const auto object = isList ? m_text.find_first_not_of(BLANKS, bracket + 1) : bracket;
        const bool isObject = isAnswer && object != std::string_view::npos && m_text[object] == '{';
        if (isObject && looks > 0 && extentOf(object).hasTitle) {
            return object;
        }
        looks -= isObject && looks > 0 ? 1U : 0U;
    }
    return 0;
}

}
