#include "core/sources/json_members.h"

#include "core/base/byte_search.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr ByteSet BETWEEN(" \t\r\n,:");
constexpr ByteSet BEHIND_SCALAR(" \t\r\n,:]}");

/// Where the string that begins with the quote at `from` ends.
std::size_t behindString(std::string_view text, std::size_t from)
{
    auto at = findAny<'"', '\\'>(text, from + 1);
    while (at < text.size() && text[at] == '\\') {
        at = findAny<'"', '\\'>(text, at + 2);
    }
    return std::min(at + 1, text.size());
}

/// Where the object or array that begins at `from` ends.
std::size_t behindBrackets(std::string_view text, std::size_t from)
{
    std::size_t depth = 0;
    for (auto at = from; at < text.size(); at = findAny<'"', '{', '}', '[', ']'>(text, at)) {
        const char sign = text[at];
        at = sign == '"' ? behindString(text, at) : at + 1;
        if (sign == '{' || sign == '[') {
            ++depth;
        } else if (sign != '"' && --depth == 0) {
            return at;
        }
    }
    return text.size();
}

std::size_t behindValue(std::string_view text)
{
    switch (text.front()) {
    case '"': return behindString(text, 0);
    case '{':
    case '[': return behindBrackets(text, 0);
    default: return BEHIND_SCALAR.find(text);
    }
}

}

JsonMembers::JsonMembers(std::string_view json)
    : m_rest(json.substr(std::min(json.find_first_not_of(" \t\r\n"), json.size())))
    , m_isObject(m_rest.starts_with('{'))
{
    m_rest.remove_prefix(m_isObject || m_rest.starts_with('[') ? 1 : m_rest.size());
}

bool JsonMembers::next()
{
    m_name = m_isObject ? take() : std::string_view();
    if (m_name.size() > 1 && m_name.front() == '"') {
        m_name = m_name.substr(1, m_name.size() - 2);
    }
    m_value = take();
    return !m_value.empty();
}

/// The value, or the name, that comes next; empty at the end.
std::string_view JsonMembers::take()
{
    while (!m_rest.empty() && BETWEEN.has(m_rest.front())) {
        m_rest.remove_prefix(1);
    }
    const auto taken = m_rest.substr(0, m_rest.empty() ? 0 : behindValue(m_rest));
    m_rest.remove_prefix(taken.size());
    return taken;
}

std::string jsonText(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"') {
        return {};
    }
    if (value.find('\\') == std::string_view::npos) {
        return std::string(value.substr(1, value.size() - 2));
    }
    const auto text = nlohmann::json::parse(value, nullptr, false);
    return text.is_string() ? text.get<std::string>() : std::string();
}

}
