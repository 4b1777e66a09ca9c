#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/sources/field_text.h"
#include "core/sources/html_entities.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_IN_TAG = 200;
constexpr std::size_t MOST_IN_ENTITY = 12;

/// An element that databases leave in texts. Others stay: `Option<T>` and `vector<int>` stand in titles.
struct Element {
    std::string_view name;
    bool isBlock = false; ///< words before and behind it are apart
    bool isEmpty = false; ///< needs no end tag
};

constexpr std::array<Element, 44> ELEMENTS = {{
    {"a"},
    {"abstract", true},
    {"b"},
    {"big"},
    {"bold"},
    {"br", true, true},
    {"center", true},
    {"disp-formula", true},
    {"div", true},
    {"em"},
    {"font"},
    {"h1", true},
    {"h2", true},
    {"h3", true},
    {"h4", true},
    {"hr", true, true},
    {"i"},
    {"inf"},
    {"inline-formula"},
    {"italic"},
    {"li", true, true},
    {"list", true},
    {"list-item", true},
    {"monospace"},
    {"ol", true},
    {"overline"},
    {"p", true, true},
    {"roman"},
    {"s"},
    {"sc"},
    {"scp"},
    {"sec", true},
    {"section", true},
    {"small"},
    {"span"},
    {"strike"},
    {"strong"},
    {"sub"},
    {"sup"},
    {"tex-math"},
    {"title", true},
    {"tt"},
    {"u"},
    {"underline"},
}};

/// Their elements are markup whatever they are called.
constexpr std::array<std::string_view, 4> PREFIXES = {"jats:", "mml:", "m:", "xhtml:"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == ':' || c == '-';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

const Element* elementOf(std::string_view name)
{
    static constexpr Element PREFIXED{"", false, false};
    static constexpr Element PREFIXED_BLOCK{"", true, false};
    std::string small(name);
    std::ranges::transform(small, small.begin(), lower);
    bool hasPrefix = false;
    std::string_view bare = small;
    for (const auto prefix : PREFIXES) {
        if (bare.starts_with(prefix)) {
            bare.remove_prefix(prefix.size());
            hasPrefix = true;
            break;
        }
    }
    const auto* found = std::ranges::find(ELEMENTS, bare, &Element::name);
    if (hasPrefix) {
        return found != ELEMENTS.end() && found->isBlock ? &PREFIXED_BLOCK : &PREFIXED;
    }
    return found != ELEMENTS.end() ? &*found : nullptr;
}

/// Whether what stands between a tag's name and its `>` can stand there: nothing, a slash, attributes.
bool areAttributes(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\r\n/");
    return from == std::string_view::npos || (from > 0 && text.find('=') != std::string_view::npos);
}

struct Tag {
    std::size_t length = 0; ///< 0: none
    bool isBlock = false;
};

/// The tag that `text` begins with. An opening one counts only where `closesLater`: a lone `<i>` is a text's
/// own.
Tag tagAt(std::string_view text, bool closesLater)
{
    const bool isEnd = text.size() > 1 && text[1] == '/';
    const std::size_t nameAt = isEnd ? 2 : 1;
    if (text.size() <= nameAt || !isLetter(text[nameAt])) {
        return {};
    }
    const auto close = text.substr(0, MOST_IN_TAG).find('>');
    if (close == std::string_view::npos) {
        return {};
    }
    std::size_t nameEnd = nameAt;
    while (isNameCharacter(text[nameEnd])) {
        ++nameEnd;
    }
    const auto* element = elementOf(text.substr(nameAt, nameEnd - nameAt));
    if (element == nullptr || !areAttributes(text.substr(nameEnd, close - nameEnd))) {
        return {};
    }
    const bool isWhole = isEnd || element->isEmpty || text[close - 1] == '/' || closesLater;
    return isWhole ? Tag{close + 1, element->isBlock} : Tag{};
}

/// What the numbers 128 to 159 mean where they stand for windows-1252, as HTML 5 has it; 0 where it has
/// nothing.
constexpr std::array<char32_t, 32> WINDOWS_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// The character of `#246` or `#xF6`; 0 where there is none.
char32_t numbered(std::string_view reference)
{
    const bool isHex = reference.size() > 1 && lower(reference[1]) == 'x';
    const auto digits = reference.substr(isHex ? 2 : 1);
    const auto code = numberFrom<std::uint32_t>(digits, isHex ? 16 : 10).value_or(0);
    if (code > 0x10FFFF || U_IS_SURROGATE(code) || code < 0x20) {
        return 0;
    }
    return code >= 0x80 && code < 0xA0 ? WINDOWS_1252[code - 0x80] : code;
}

struct Entity {
    std::size_t length = 0; ///< 0: none
    char32_t code = 0;
};

/// The entity that `text` begins with, whose first character is taken for the `&`.
Entity entityAt(std::string_view text)
{
    const std::size_t nameAt = text.size() > 1 && text[1] == ' ' ? 2 : 1;
    const auto end = text.substr(0, MOST_IN_ENTITY).find(';', 1);
    if (end == std::string_view::npos || end <= nameAt) {
        return {};
    }
    const auto name = text.substr(nameAt, end - nameAt);
    const char32_t code = name.front() == '#' ? numbered(name) : htmlEntity(name);
    return code == 0 ? Entity{} : Entity{end + 1, code};
}

void append(std::string& text, char32_t code)
{
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, code);
    text.append(bytes.begin(), bytes.begin() + length);
}

std::string withoutEntities(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto plain = std::min(text.find('&'), text.size());
        result += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) {
            break;
        }
        auto entity = entityAt(text);
        if (entity.code == '&' && text.substr(entity.length, 1) != " ") { // `&amp;#8725;`, made twice
            const auto inner = entityAt(text.substr(entity.length - 1));
            entity = inner.length == 0 ? entity : Entity{entity.length - 1 + inner.length, inner.code};
        }
        if (entity.length > 0) {
            append(result, entity.code);
        } else {
            result += '&';
        }
        text.remove_prefix(std::max(entity.length, std::size_t{1}));
    }
    return result;
}

std::string withoutTags(std::string_view text)
{
    const auto found = text.rfind("</");
    const std::size_t lastEnd = found == std::string_view::npos ? 0 : found;
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const auto next = std::min(text.find('<', at), text.size());
        result += text.substr(at, next - at);
        at = next;
        if (at == text.size()) {
            break;
        }
        const auto tag = tagAt(text.substr(at), at < lastEnd);
        if (tag.length == 0) {
            result += '<';
        } else if (tag.isBlock && !result.empty() && result.back() != ' ') {
            result += ' ';
        }
        at += std::max(tag.length, std::size_t{1});
    }
    return result;
}

}

bool mayHaveMarkup(std::string_view text)
{
    return findAny<'&', '<'>(text) < text.size();
}

std::string withoutMarkup(std::string_view text)
{
    // entities first: sources escape whole tags, `&lt;i&gt;`
    std::string result = text.find('&') == std::string_view::npos ? std::string(text) : withoutEntities(text);
    if (result.find('<') != std::string::npos) {
        result = withoutTags(result);
    }
    return result;
}

}
