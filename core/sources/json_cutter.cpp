#include "core/sources/json_cutter.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::string_view BLANKS = " \t\r\n";

}

JsonCutter::JsonCutter(std::string_view text)
    : m_text(text)
    , m_at(behindItemsBracket())
{
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
        const auto end = behindObject(at);
        m_at = std::min(end, m_text.size());
        const auto passed = m_text.substr(m_counted, at - m_counted);
        m_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        m_counted = at;
        return JsonPiece{m_text.substr(at, m_at - at), at, m_line, end != std::string_view::npos};
    }
}

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

/// Behind the brace that closes the object; npos where none does.
std::size_t JsonCutter::behindObject(std::size_t brace) const
{
    std::size_t depth = 0;
    std::size_t at = brace;
    while (true) {
        at = m_text.find_first_of("{}\"", at);
        if (at == std::string_view::npos) {
            return at;
        }
        switch (m_text[at]) {
        case '"': at = behindString(at); continue;
        case '{': ++depth; break;
        case '}': --depth; break;
        }
        ++at;
        if (depth == 0) {
            return at;
        }
    }
}

/// Where the list of items in an object around it begins; 0 where the text is no such object.
std::size_t JsonCutter::behindItemsBracket() const
{
    const auto first = m_text.find_first_not_of(BLANKS);
    if (first == std::string_view::npos || m_text[first] != '{') {
        return 0;
    }
    for (auto at = m_text.find('"'); at != std::string_view::npos; at = m_text.find('"', at)) {
        const auto end = behindString(at);
        const bool isItems = m_text.substr(at, end - at) == "\"items\"";
        at = end;
        const auto colon = m_text.find_first_not_of(BLANKS, at);
        if (!isItems || colon == std::string_view::npos || m_text[colon] != ':') {
            continue;
        }
        const auto bracket = m_text.find_first_not_of(BLANKS, colon + 1);
        if (bracket != std::string_view::npos && m_text[bracket] == '[') {
            return bracket + 1;
        }
    }
    return 0;
}

}
