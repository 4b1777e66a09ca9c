#include "core/base/csv.h"

#include <utility>

namespace alidade {

namespace {

constexpr std::string_view BYTE_ORDER_MARK = "\xEF\xBB\xBF";

std::size_t lineEnds(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            ++count;
        }
    }
    return count;
}

}

CsvReader::CsvReader(std::string_view text, std::string name, char delimiter)
    : m_rest(text)
    , m_name(std::move(name))
    , m_delimiter(delimiter)
{
    if (m_rest.starts_with(BYTE_ORDER_MARK)) {
        m_rest.remove_prefix(BYTE_ORDER_MARK.size());
    }
}

Result<bool> CsvReader::next()
{
    m_fields.clear();
    m_unescaped.clear();
    while (skipLineEnd()) { }
    m_rowLine = m_line;
    if (m_rest.empty()) {
        return false;
    }
    while (true) {
        const auto value = field();
        if (!value) {
            m_fields.clear();
            return fail(value.error());
        }
        m_fields.push_back(*value);
        if (m_rest.empty() || skipLineEnd()) {
            return true;
        }
        m_rest.remove_prefix(1); // the delimiter
    }
}

Result<std::string_view> CsvReader::field()
{
    if (m_rest.starts_with('"')) {
        return quotedField();
    }
    std::size_t end = 0;
    for (; end < m_rest.size(); ++end) {
        const char c = m_rest[end];
        if (c == m_delimiter || c == '\n' || c == '\r') {
            break;
        }
        if (c == '"') {
            return stop(
                translatable(
                    "Sentence",
                    "A quote stands inside of a field that does not begin with one; put the whole field in "
                    "quotes and double the quotes inside."),
                m_line);
        }
    }
    const auto value = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    return value;
}

Result<std::string_view> CsvReader::quotedField()
{
    const auto begin = m_line;
    m_rest.remove_prefix(1);
    std::string* unescaped = nullptr;
    while (true) {
        const auto quote = m_rest.find('"');
        if (quote == std::string_view::npos) {
            return stop(translatable("Sentence", "The quote that opens a field here is never closed."),
                        begin);
        }
        auto value = m_rest.substr(0, quote);
        m_line += lineEnds(value);
        m_rest.remove_prefix(quote + 1);
        const bool isDoubled = m_rest.starts_with('"');
        if (unescaped == nullptr && isDoubled) {
            unescaped = &m_unescaped.emplace_back();
        }
        if (unescaped != nullptr) {
            *unescaped += value;
            value = *unescaped;
        }
        if (isDoubled) {
            *unescaped += '"';
            m_rest.remove_prefix(1);
            continue;
        }
        if (!m_rest.empty() && m_rest.front() != m_delimiter && m_rest.front() != '\n'
            && m_rest.front() != '\r') {
            return stop(translatable("Sentence", "Text follows the quote that closes a field."), m_line);
        }
        return value;
    }
}

bool CsvReader::skipLineEnd()
{
    if (m_rest.starts_with("\r\n")) {
        m_rest.remove_prefix(2);
    } else if (m_rest.starts_with('\n') || m_rest.starts_with('\r')) {
        m_rest.remove_prefix(1);
    } else {
        return false;
    }
    ++m_line;
    return true;
}

Unexpected<Error> CsvReader::stop(Sentence detail, std::size_t line)
{
    m_rest = {};
    return fail(ErrorCode::Invalid, std::move(detail), place(line));
}

}
