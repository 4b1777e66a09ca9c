#include "core/sources/xml_cutter.h"

#include <algorithm>

namespace alidade::sources {

namespace {

/// What may hold tags that are none.
struct Passage {
    std::string_view begin;
    std::string_view end;
};

constexpr std::array<Passage, 3> PASSAGES = {{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};

}

XmlCutter::XmlCutter(std::string_view text, std::span<const std::string_view> names)
    : m_text(text)
    , m_names(names)
{
}

std::optional<XmlPiece> XmlCutter::next()
{
    auto open = nextTag();
    while (open && !open->isOpening) { // the end of a record that never began
        open = nextTag();
    }
    if (!open) {
        return {};
    }
    if (open->isClosing) {
        return piece(open->start, open->end, true);
    }
    const auto close = nextTag();
    if (!close) {
        return piece(open->start, m_text.size(), false);
    }
    if (close->isOpening) {
        m_at = close->start;
        return piece(open->start, close->start, false);
    }
    return piece(open->start, close->end, true);
}

/// The next tag of a record. Where the text ends inside of one there is none.
std::optional<XmlCutter::Tag> XmlCutter::nextTag()
{
    while (true) {
        const auto at = m_text.find('<', m_at);
        if (at == std::string_view::npos) {
            m_at = m_text.size();
            return {};
        }
        if (skipPassage(at)) {
            continue;
        }
        m_at = at + 1;
        const bool isClosing = m_text.substr(m_at).starts_with('/');
        if (!isRecord(m_text.substr(m_at + (isClosing ? 1 : 0)))) {
            continue;
        }
        const auto end = m_text.find('>', m_at);
        if (end == std::string_view::npos) {
            m_at = m_text.size();
            return {};
        }
        m_at = end + 1;
        return Tag{at, m_at, !isClosing, isClosing || m_text[end - 1] == '/'};
    }
}

/// Goes behind a comment and its like. One without an end is text: to look for the end once is enough.
bool XmlCutter::skipPassage(std::size_t at)
{
    for (std::size_t i = 0; i < PASSAGES.size(); ++i) {
        const auto [begin, end] = PASSAGES[i];
        if (m_isUnended[i] || !m_text.substr(at).starts_with(begin)) {
            continue;
        }
        const auto found = m_text.find(end, at + begin.size());
        if (found == std::string_view::npos) {
            m_isUnended[i] = true;
            return false;
        }
        m_at = found + end.size();
        return true;
    }
    return false;
}

/// Whether `tag`, the text behind `<` or `</`, begins with the whole name of a record.
bool XmlCutter::isRecord(std::string_view tag) const
{
    constexpr std::string_view BEHIND_NAME = "> \t\r\n/";
    return std::any_of(m_names.begin(), m_names.end(), [tag, BEHIND_NAME](std::string_view name) {
        return tag.size() > name.size() && tag.starts_with(name)
            && BEHIND_NAME.find(tag[name.size()]) != std::string_view::npos;
    });
}

XmlPiece XmlCutter::piece(std::size_t start, std::size_t end, bool isClosed)
{
    const auto passed = m_text.substr(m_counted, start - m_counted);
    m_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
    m_counted = start;
    return {m_text.substr(start, end - start), start, m_line, isClosed};
}

}
