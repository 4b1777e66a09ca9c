#include "core/sources/record_json.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <numeric>

namespace alidade::sources {

namespace {

bool mustEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

/// How many bytes at the front of `text` stand in JSON as they are: eight a step, since most texts have none
/// else.
std::size_t plainLength(std::string_view text)
{
    constexpr std::uint64_t EACH = 0x0101010101010101;
    const auto hasBelow = [](std::uint64_t word, std::uint64_t limit) {
        return (word - limit * EACH) & ~word & 0x80 * EACH;
    };
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((hasBelow(word, 0x20) | hasBelow(word ^ '"' * EACH, 1) | hasBelow(word ^ '\\' * EACH, 1)) != 0) {
            break;
        }
    }
    while (at < text.size() && !mustEscape(text[at])) {
        ++at;
    }
    return at;
}

void appendEscape(std::string& json, char c)
{
    constexpr std::string_view HEXADECIMAL = "0123456789abcdef";
    switch (c) {
    case '"': json += "\\\""; break;
    case '\\': json += "\\\\"; break;
    case '\n': json += "\\n"; break;
    case '\t': json += "\\t"; break;
    default:
        json += "\\u00";
        json += HEXADECIMAL[static_cast<unsigned char>(c) >> 4];
        json += HEXADECIMAL[static_cast<unsigned char>(c) & 0xF];
    }
}

/// Writes the members of one object.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string& json)
        : m_json(json)
    {
        m_json += '{';
    }

    ~ObjectWriter() { m_json += '}'; }
    ObjectWriter(const ObjectWriter&) = delete;
    ObjectWriter& operator=(const ObjectWriter&) = delete;

    /// Begins a member, whose value is to follow.
    std::string& member(std::string_view name)
    {
        if (!m_isFirst) {
            m_json += ',';
        }
        m_isFirst = false;
        appendJsonString(m_json, name);
        m_json += ':';
        return m_json;
    }

    void add(std::string_view name, std::string_view text)
    {
        if (!text.empty()) {
            appendJsonString(member(name), text);
        }
    }

private:
    std::string& m_json;
    bool m_isFirst = true;
};

template <class Items, class Write>
void appendArray(std::string& json, const Items& items, Write write)
{
    json += '[';
    bool isFirst = true;
    for (const auto& item : items) {
        if (!isFirst) {
            json += ',';
        }
        isFirst = false;
        write(item);
    }
    json += ']';
}

void appendAuthor(std::string& json, const Author& author)
{
    ObjectWriter person(json);
    person.add("family", author.family);
    person.add("given", author.given);
    person.add("literal", author.literal);
}

/// By way of a sorted list of places, since a hostile file may have a field for every few bytes of it.
void appendOther(std::string& json, const std::vector<OtherField>& fields)
{
    std::vector<std::size_t> order(fields.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) -> const std::string& { return fields[i].name; });
    ObjectWriter object(json);
    for (auto from = order.begin(); from != order.end();) {
        const auto& name = fields[*from].name;
        const auto to =
            std::find_if(from, order.end(), [&](std::size_t i) { return fields[i].name != name; });
        auto& value = object.member(name);
        if (to - from == 1) {
            appendJsonString(value, fields[*from].value);
        } else {
            appendArray(value, std::vector(from, to), [&](std::size_t i) {
                appendJsonString(value, fields[i].value);
            });
        }
        from = to;
    }
}

}

void appendJsonString(std::string& json, std::string_view text)
{
    json += '"';
    while (true) {
        const auto plain = plainLength(text);
        json += text.substr(0, plain);
        if (plain == text.size()) {
            break;
        }
        appendEscape(json, text[plain]);
        text.remove_prefix(plain + 1);
    }
    json += '"';
}

void appendJson(std::string& text, const Entry& entry)
{
    ObjectWriter object(text);
    object.add("type", entry.type);
    object.add("title", entry.title);
    if (!entry.authors.empty()) {
        auto& value = object.member("authors");
        appendArray(value, entry.authors, [&](const Author& author) { appendAuthor(value, author); });
    }
    if (entry.year) {
        object.member("year") += std::to_string(*entry.year);
    }
    object.add("venue", entry.venue);
    object.add("venue_short", entry.venueShort);
    object.add("volume", entry.volume);
    object.add("issue", entry.issue);
    object.add("pages", entry.pages);
    object.add("doi", entry.doi);
    object.add("url", entry.url);
    object.add("abstract", entry.abstract);
    if (!entry.keywords.empty()) {
        auto& value = object.member("keywords");
        appendArray(value, entry.keywords, [&](const std::string& word) { appendJsonString(value, word); });
    }
    object.add("language", entry.language);
    object.add("publisher", entry.publisher);
    object.add("isbn", entry.isbn);
    object.add("issn", entry.issn);
    object.add("key", entry.key);
    if (!entry.other.empty()) {
        appendOther(object.member("extra"), entry.other);
    }
}

std::string toJson(const Entry& entry)
{
    std::string text;
    appendJson(text, entry);
    return text;
}

std::string extraJson(const Entry& entry)
{
    std::string text;
    if (!entry.other.empty()) {
        appendOther(text, entry.other);
    }
    return text;
}

}
