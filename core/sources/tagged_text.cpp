#include "core/sources/tagged_text.h"

#include "core/base/number.h"
#include "core/sources/stray_lines.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::string_view BYTE_ORDER_MARK = "\xEF\xBB\xBF"; // stands inside where files were put together

}

TaggedLine twoCharacterLine(std::string_view line)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (line.size() < 2 || !isCapital(line[0]) || (!isCapital(line[1]) && !isDigit(line[1]))
        || (line.size() > 2 && line[2] != ' ')) {
        return {};
    }
    return {line.substr(0, 2), line.substr(std::min(line.size(), std::size_t{3}))};
}

TaggedReader::TaggedReader(std::string_view text,
                           const TaggedDialect& dialect,
                           std::function<bool(std::string_view)> hasParagraphs)
    : m_text(text)
    , m_dialect(dialect)
    , m_hasParagraphs(std::move(hasParagraphs))
    , m_nextLineFeed(std::min(text.find('\n'), text.size()))
{
}

bool TaggedReader::next(TaggedRecord& record)
{
    record.fields.clear();
    record.length = 0;
    record.cutLine = 0;
    record.hasBegin = record.hasEnd = false;
    while (m_isWaiting || readLine()) {
        if (isBlankLine(m_line.text)) {
            m_isBehindEmpty = true;
            continue;
        }
        const auto line = m_dialect.lineOf(m_line.text);
        if (std::ranges::find(m_dialect.outside, line.tag) != m_dialect.outside.end()) {
            continue;
        }
        if (!m_isWaiting && beginsAnother(record, line)) {
            m_isWaiting = true;
            return true;
        }
        record.cutLine = m_isCut ? m_line.number : 0;
        m_isWaiting = false;
        if (belongs(record, line)) {
            add(record, line);
        } else {
            passOver();
        }
        if (record.hasEnd) {
            return true;
        }
    }
    return !record.fields.empty();
}

/// Goes to the next line; false at the end of the text.
bool TaggedReader::readLine()
{
    if (m_next >= m_text.size()) {
        return false;
    }
    if (m_nextLineFeed < m_next) {
        m_nextLineFeed = std::min(m_text.find('\n', m_next), m_text.size());
    }
    const auto part = m_text.substr(m_next, m_nextLineFeed - m_next);
    const auto carriageReturn = part.find('\r');
    m_line.number += m_isCut ? 0 : 1;
    m_isCut = false;
    m_line.start = m_next;
    m_line.text = part.substr(0, carriageReturn);
    m_next += m_line.text.size() + 1;
    if (carriageReturn != std::string_view::npos) {
        const auto rest = m_text.substr(m_next);
        // CR LF is one end of a line, and so is CR CR LF, which comes of converting twice
        m_next += rest.starts_with('\n') ? std::size_t{1}
            : rest.starts_with("\r\n")   ? std::size_t{2}
                                         : std::size_t{0};
    }
    if (m_line.text.starts_with(BYTE_ORDER_MARK)) {
        m_line.text.remove_prefix(BYTE_ORDER_MARK.size());
    }
    const auto inside =
        m_dialect.beginInside == nullptr ? std::string_view::npos : m_dialect.beginInside(m_line.text);
    if (inside != std::string_view::npos && inside > 0) {
        m_isCut = true;
        m_line.text = m_line.text.substr(0, inside);
        m_next = static_cast<std::size_t>(m_line.text.data() - m_text.data()) + inside;
    }
    return true;
}

bool TaggedReader::beginsAnother(const TaggedRecord& record, const TaggedLine& line) const
{
    if (record.fields.empty() || line.tag.empty() || line.tag == m_dialect.ends) {
        return false;
    }
    if (line.tag == m_dialect.begins) {
        const bool isRepeated = m_dialect.hasSeveralBegins && record.fields.back().tag == line.tag;
        return m_isBehindEmpty || (record.hasBegin && !isRepeated);
    }
    if (isBehindEnd(record)) {
        return m_dialect.emptyLine == EmptyLine::EndsRecord || !goesOnAlone(record, line);
    }
    const bool beginsAlike = m_isBehindEmpty && line.tag == record.fields.front().tag;
    const bool isToBeEnded = record.hasBegin && !m_dialect.ends.empty();
    return beginsAlike && !isToBeEnded;
}

/// Whether an empty line ended `record`.
bool TaggedReader::isBehindEnd(const TaggedRecord& record) const
{
    const bool mayEnd = m_dialect.emptyLine == EmptyLine::EndsRecord
        || (m_dialect.emptyLine == EmptyLine::EndsUnmarked && !record.hasBegin);
    return mayEnd && m_isBehindEmpty;
}

/// Whether `line`, which is m_line behind an empty one, is one field between empty lines, as all of the
/// record may be: it has no such field yet, or others of them stand alike.
bool TaggedReader::goesOnAlone(const TaggedRecord& record, const TaggedLine& line) const
{
    const bool isKnown = std::ranges::find(record.fields, line.tag, &TaggedField::tag) != record.fields.end();
    const bool isRepeated = record.fields.back().tag == line.tag && (m_isSpaced || record.fields.size() == 1);
    return (!isKnown || isRepeated) && standsAlone();
}

/// Whether m_line, which has a tag, is all that stands before the next empty line, but for lines without one.
bool TaggedReader::standsAlone() const
{
    for (auto rest = m_text.substr(std::min(m_next, m_text.size())); !rest.empty();) {
        const auto line = rest.substr(0, rest.find_first_of("\r\n"));
        if (isBlankLine(line)) {
            return true;
        }
        if (!m_dialect.lineOf(line).tag.empty()) {
            return false;
        }
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        rest.remove_prefix(rest.starts_with('\n') && line.data()[line.size()] == '\r' ? 1 : 0);
    }
    return true;
}

/// Whether the line is part of `record`. Outside one, a line without a tag is not, and neither is an end;
/// where an empty line ends records, it does not go on behind one.
bool TaggedReader::belongs(const TaggedRecord& record, const TaggedLine& line) const
{
    if (record.fields.empty()) {
        return !line.tag.empty() && line.tag != m_dialect.ends;
    }
    return !line.tag.empty() || (!isBehindEnd(record) && goesOn(record.fields.back()));
}

/// Whether m_line, which has no tag, goes on with `field`.
bool TaggedReader::goesOn(const TaggedField& field) const
{
    const bool isIndented = m_line.text.front() == ' ' || m_line.text.front() == '\t';
    return !m_isBehindEmpty || m_isSpaced || isIndented || isBlankLine(field.value)
        || m_hasParagraphs(field.tag);
}

void TaggedReader::add(TaggedRecord& record, const TaggedLine& line)
{
    const auto* end = m_line.text.data() + m_line.text.size();
    if (record.fields.empty()) {
        record.line = m_line.number;
        record.start = m_line.start;
    }
    record.length = static_cast<std::size_t>(end - m_text.data()) - record.start;
    if (line.tag.empty()) {
        auto& value = record.fields.back().value;
        value = std::string_view(value.data(), static_cast<std::size_t>(end - value.data()));
        return;
    }
    m_isSpaced = m_isBehindEmpty && !record.fields.empty();
    m_isBehindEmpty = false;
    if (line.tag == m_dialect.ends) {
        record.hasEnd = true;
        return;
    }
    record.hasBegin = record.hasBegin || line.tag == m_dialect.begins;
    record.fields.push_back({line.tag, line.value, m_line.number});
}

void TaggedReader::passOver()
{
    if (m_strayLines++ == 0) {
        m_firstStrayLine = m_line.number;
    }
}

}
