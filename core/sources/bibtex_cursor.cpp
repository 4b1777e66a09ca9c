#include "core/sources/bibtex_cursor.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::size_t LONGEST_NAME = 80; ///< of a field; longer is prose with an equals sign in it
constexpr ByteSet BEHIND_NAME("={}\",#%@()/?\\\n\r");
constexpr std::size_t LONGEST_TYPE = 120;
constexpr ByteSet BEHIND_TYPE("{=}\"#%@\n\r");
constexpr ByteSet BEHIND_KEY(",={}\"\n\r");

}

bool isBibtexBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\0' || c == '\f' || c == '\v';
}

bool isBibtexWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
}

void BibtexCursor::skipBlanksAndComments()
{
    while (true) {
        skipBlanks();
        if (!isAt('%')) {
            return;
        }
        at = lineEnd(at);
    }
}

std::string_view BibtexCursor::takeFieldName()
{
    const auto [name, behind] = fieldHead(at);
    if (!name.empty()) {
        at = behind;
    }
    return name;
}

std::size_t BibtexCursor::behindBlanks(std::size_t from) const
{
    while (from < text.size() && isBibtexBlank(text[from])) {
        ++from;
    }
    return from;
}

std::size_t BibtexCursor::lineEnd(std::size_t from) const
{
    return findAny<'\n', '\r'>(text, from);
}

std::pair<std::string_view, std::size_t> BibtexCursor::fieldHead(std::size_t from) const
{
    const auto line = text.substr(from, LONGEST_NAME);
    const auto end = BEHIND_NAME.find(line);
    const auto name = trimmed(line.substr(0, end));
    if (end == line.size() || name.empty()) {
        return {};
    }
    const auto equals = behindBlanks(from + end);
    if (equals == text.size() || text[equals] != '=') {
        return {};
    }
    auto value = equals + 1; // one too many may stand behind it
    const auto second = behindBlanks(value);
    value = second < text.size() && text[second] == '=' ? second + 1 : value;
    return {name, value};
}

std::size_t BibtexCursor::behindType(std::size_t from) const
{
    const auto line = text.substr(std::min(from, text.size()), LONGEST_TYPE);
    const auto end = std::find_if_not(line.begin(), line.end(), isBibtexWord) - line.begin();
    const auto word = from + static_cast<std::size_t>(end);
    const auto brace = BEHIND_TYPE.find(line);
    const bool isWordAlone = trimmed(text.substr(word, from + brace - word)).empty();
    const bool isComment = folded(text.substr(from, word - from)) == "comment"; // of what follows it
    return !isWordAlone && !isComment && brace < line.size() && line[brace] == '{'
            && isEntryBody(from + brace + 1)
        ? from + brace
        : word;
}

bool BibtexCursor::isEntryBody(std::size_t from) const
{
    const auto key = BEHIND_KEY.find(text, from);
    return !fieldHead(behindBlanks(from)).first.empty()
        || (key < text.size() && text[key] == ',' && !fieldHead(behindBlanks(key + 1)).first.empty());
}

bool BibtexCursor::isEntryHead(std::size_t from) const
{
    if (text[from] != '@' || (from > 0 && !isBibtexBlank(text[from - 1]))) {
        return false;
    }
    auto end = behindType(from + 1);
    const bool hasType = end > from + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) {
        ++end;
    }
    if (!hasType || end == text.size() || (text[end] != '{' && text[end] != '(')) {
        return false;
    }
    const auto stop = BEHIND_KEY.find(text, end + 1);
    return stop < text.size() && (text[stop] == ',' || text[stop] == '\n' || text[stop] == '\r');
}

bool BibtexCursor::endsValue(std::size_t from) const
{
    const auto next = behindBlanks(from);
    if (next == text.size()) {
        return true;
    }
    const char c = text[next];
    return c == ',' || c == '#' || c == '}' || c == close || c == '@' || c == '%'
        || !fieldHead(next).first.empty();
}

}
