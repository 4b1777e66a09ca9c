#include "core/map/filter_lexer.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace alidade::map {

namespace {

constexpr std::size_t MOST_CHARACTERS = 60; // of a name in a message

struct Character {
    UChar32 code = 0;
    std::size_t bytes = 0;
};

/// The first character of `text`, which is not empty; its code is negative where that is not UTF-8.
Character first(std::string_view text)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    std::int32_t length = 0;
    UChar32 code = 0;
    U8_NEXT(data, length, static_cast<std::int32_t>(std::min(text.size(), std::size_t{U8_MAX_LENGTH})), code);
    return {code, static_cast<std::size_t>(length)};
}

/// Where the first thing stands that is no character, or is NUL, at which others would end the text.
std::optional<Position> unreadable(std::string_view text)
{
    Position at;
    while (at.offset < text.size()) {
        const auto next = first(text.substr(at.offset));
        if (next.code <= 0) {
            return at;
        }
        at.offset += next.bytes;
        ++at.column;
    }
    return std::nullopt;
}

bool beginsWithBlank(std::string_view text)
{
    return !text.empty() && u_isUWhiteSpace(first(text).code) != 0;
}

enum class Place { Outside, InValue };

/// How many bytes of `text` belong to the WORD it begins with. Inside a value a comma and `..` end it too.
std::size_t wordLength(std::string_view text, Place place)
{
    std::size_t length = 0;
    while (length < text.size()) {
        const auto rest = text.substr(length);
        const bool ends = std::string_view("\"()|").find(rest.front()) != std::string_view::npos
            || (place == Place::InValue && (rest.front() == ',' || rest.starts_with("..")));
        if (ends || beginsWithBlank(rest)) {
            break;
        }
        length += first(rest).bytes;
    }
    return length;
}

/// How many bytes of `text` are the unquoted name of a field, the colon not counted; 0 if it begins with no
/// field.
std::size_t nameLength(std::string_view text)
{
    const auto colon = text.substr(0, wordLength(text, Place::Outside)).find(':');
    if (colon == std::string_view::npos || u_isalpha(first(text).code) == 0) {
        return 0;
    }
    const auto behind = text.substr(colon + 1);
    return behind.starts_with(':') || behind.starts_with("//") ? 0 : colon;
}

Token::Kind wordKind(std::string_view word)
{
    if (word == "AND") {
        return Token::Kind::And;
    }
    if (word == "OR") {
        return Token::Kind::Or;
    }
    return word == "NOT" ? Token::Kind::Not : Token::Kind::Leaf;
}

std::optional<std::int64_t> integer(const std::string& text)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

bool isUpsideDown(const Range& range)
{
    if (!range.low || !range.high) {
        return false;
    }
    const auto low = integer(*range.low);
    const auto high = integer(*range.high);
    return low && high && *low > *high;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text)
        : m_rest(text)
    {
    }

    Result<std::vector<Token>> run()
    {
        std::vector<Token> result;
        while (true) {
            while (beginsWithBlank(m_rest)) {
                take(first(m_rest).bytes);
            }
            auto token = next();
            if (!token) {
                return fail(std::move(token).error());
            }
            const bool last = token->kind == Token::Kind::End;
            result.push_back(*std::move(token));
            if (last) {
                return result;
            }
        }
    }

private:
    std::string_view take(std::size_t bytes)
    {
        const auto taken = m_rest.substr(0, bytes);
        m_rest.remove_prefix(bytes);
        m_at.offset += bytes;
        for (const char c : taken) {
            m_at.column += U8_IS_TRAIL(c) ? 0 : 1; // counted where a character begins
        }
        return taken;
    }

    bool takeIf(std::string_view symbol)
    {
        const bool here = m_rest.starts_with(symbol);
        if (here) {
            take(symbol.size());
        }
        return here;
    }

    Result<Token> next()
    {
        const auto start = m_at;
        if (m_rest.empty()) {
            return Token{Token::Kind::End, start, {}};
        }
        if (takeIf("(")) {
            return Token{Token::Kind::Open, start, {}};
        }
        if (takeIf(")")) {
            return Token{Token::Kind::Close, start, {}};
        }
        if (takeIf("|")) {
            return Token{Token::Kind::Or, start, {}};
        }
        if (takeIf("-")) {
            if (beginsWithBlank(m_rest)) {
                return fail(invalidAt(
                    start,
                    translatable(
                        "Sentence",
                        "A minus stands directly before what it excludes; take the blank away, or put a "
                        "dash that belongs to the text in quotes.")));
            }
            return Token{Token::Kind::Not, start, {}};
        }
        auto token = leafOrWord();
        if (token && !m_rest.empty() && !beginsWithBlank(m_rest)
            && std::string_view("()|").find(m_rest.front()) == std::string_view::npos) {
            return fail(invalidAt(
                m_at,
                translatable(
                    "Sentence",
                    "Two parts touch here; put a blank between them, or all of it in one pair of quotes.")));
        }
        return token;
    }

    Result<Token> leafOrWord()
    {
        const auto start = m_at;
        if (const auto length = nameLength(m_rest); length > 0) {
            return field(std::string(take(length)), start);
        }
        if (const auto kind = wordKind(m_rest.substr(0, wordLength(m_rest, Place::Outside)));
            kind != Token::Kind::Leaf) {
            take(wordLength(m_rest, Place::Outside));
            return Token{kind, start, {}};
        }
        auto text = term(Place::Outside);
        if (!text) {
            return fail(std::move(text).error());
        }
        if (!text->prefix && m_rest.starts_with(':')) { // only a quote can have ended the text before a colon
            return field(std::move(text->text), start);
        }
        return Token{Token::Kind::Leaf, start, {Text{std::move(text->text), text->prefix, start}}};
    }

    /// What follows the name; the colon comes next.
    Result<Token> field(std::string name, Position start)
    {
        Field result{std::move(name), {}, start};
        auto before = m_at; // the colon, then each comma
        take(1);
        do {
            const auto at = m_at;
            if (!beginsValue()) {
                return fail(result.values.empty() ? noValue(result) : nothingBehindComma(before));
            }
            auto content = value();
            if (!content) {
                return fail(std::move(content).error());
            }
            result.values.push_back({*std::move(content), at});
            before = m_at;
        } while (takeIf(","));
        return Token{Token::Kind::Leaf, start, {std::move(result)}};
    }

    bool beginsValue() const
    {
        return m_rest.starts_with('"') || m_rest.starts_with("..") || wordLength(m_rest, Place::InValue) > 0;
    }

    static Error noValue(const Field& field)
    {
        return invalidAt(
            field.position,
            {translatable(
                 "Sentence",
                 "The field '%1' has no value; write one directly behind the colon, or put the text in "
                 "quotes if the colon belongs to it."),
             {quotable(field.name)}});
    }

    static Error nothingBehindComma(Position comma)
    {
        return invalidAt(
            comma,
            translatable("Sentence",
                         "There is no value behind this comma; take it away, or put it in quotes."));
    }

    static Error noBound(Position position)
    {
        return invalidAt(
            position,
            translatable("Sentence",
                         "A bound is missing here; write a range as 2020..2024, 2020.. or >=2020."));
    }

    struct Bound {
        Term term;               ///< without text where there is none
        bool isCompared = false; ///< the sign stands before it
        bool isOpen = false;     ///< and no equals sign behind that
    };

    Result<Bound> bound(std::string_view sign)
    {
        const auto start = m_at;
        const bool isCompared = takeIf(sign);
        const bool isOpen = isCompared && !takeIf("=");
        auto read = term(Place::InValue);
        if (!read) {
            return fail(std::move(read).error());
        }
        if (isCompared && read->text.empty()) {
            return fail(noBound(start));
        }
        return Bound{*std::move(read), isCompared, isOpen};
    }

    Result<std::variant<Term, Range>> value()
    {
        using Content = std::variant<Term, Range>;
        const auto start = m_at;
        const bool isEqual = m_rest.starts_with('=');
        const bool isAtMost = m_rest.starts_with('<');
        auto low = isAtMost ? Bound() : bound(isEqual ? "=" : ">");
        if (!low) {
            return fail(std::move(low).error());
        }
        const bool hasDots = !isAtMost && !isEqual && takeIf("..");
        if (!isAtMost && !hasDots && (isEqual || !low->isCompared)) {
            return Content(std::move(low->term));
        }
        auto high = isAtMost || hasDots ? bound("<") : Bound();
        if (!high) {
            return fail(std::move(high).error());
        }
        auto range = rangeOf(*std::move(low), *std::move(high), start);
        return range ? Result<Content>(*std::move(range)) : fail(std::move(range).error());
    }

    static Result<Range> rangeOf(Bound low, Bound high, Position start)
    {
        if (low.term.prefix || high.term.prefix) {
            return fail(invalidAt(
                start, translatable("Sentence", "A bound of a range is a whole value; take the star away.")));
        }
        Range range;
        if (!low.term.text.empty()) {
            range.low = std::move(low.term.text);
            range.lowOpen = low.isOpen;
        }
        if (!high.term.text.empty()) {
            range.high = std::move(high.term.text);
            range.highOpen = high.isOpen;
        }
        if (!range.low && !range.high) {
            return fail(noBound(start));
        }
        if (isUpsideDown(range)) {
            return fail(invalidAt(
                start,
                translatable("Sentence", "This range ends before it begins; exchange its two bounds.")));
        }
        return range;
    }

    /// A word or a quoted text with its star; no text at all where none begins here.
    Result<Term> term(Place place)
    {
        if (m_rest.starts_with('"')) {
            auto text = quoted();
            if (!text) {
                return fail(std::move(text).error());
            }
            const bool prefix = takeIf("*");
            return Term{*std::move(text), prefix};
        }
        const auto start = m_at;
        const auto word = take(wordLength(m_rest, place));
        const auto star = word.find('*');
        if (star == std::string_view::npos) {
            return Term{std::string(word), false};
        }
        if (star == 0 || star + 1 < word.size()) {
            return fail(invalidAt(
                start,
                translatable(
                    "Sentence",
                    "A star stands for the rest of a word, at its end and once, as in kern*; put a star "
                    "that belongs to the text in quotes.")));
        }
        return Term{std::string(word.substr(0, star)), true};
    }

    Result<std::string> quoted()
    {
        const auto start = m_at;
        std::string text;
        std::size_t i = 1;
        while (i < m_rest.size() && m_rest[i] != '"') {
            const bool escapes =
                m_rest[i] == '\\' && i + 1 < m_rest.size() && (m_rest[i + 1] == '"' || m_rest[i + 1] == '\\');
            i += escapes ? 1 : 0;
            text += m_rest[i++];
        }
        if (i == m_rest.size()) {
            return fail(invalidAt(
                start,
                translatable("Sentence", "This quote is not closed; put a second one where the text ends.")));
        }
        if (simplified(text).empty()) {
            return fail(invalidAt(
                start,
                translatable("Sentence",
                             "There is nothing between these quotes; fill them or take them away.")));
        }
        take(i + 1);
        return text;
    }

    std::string_view m_rest;
    Position m_at;
};

/// Whether `text` stands for itself as a WORD.
bool isWord(std::string_view text, Place place)
{
    return !text.empty() && wordLength(text, place) == text.size()
        && text.find('*') == std::string_view::npos;
}

std::string inQuotes(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + '"';
}

std::string writtenBound(std::string_view text)
{
    // A dot at the end would run into the dots of a range; the others would be read as the beginning of
    // something else.
    const bool bare = isWord(text, Place::InValue) && !text.ends_with('.') && !text.starts_with("//")
        && std::string_view("<>=:").find(text.front()) == std::string_view::npos;
    return bare ? std::string(text) : inQuotes(text);
}

std::string written(const Term& term)
{
    return writtenBound(term.text) + (term.prefix ? "*" : "");
}

std::string written(const Range& range)
{
    if (!range.high) {
        return std::string(range.lowOpen ? ">" : ">=") + writtenBound(*range.low);
    }
    if (!range.low) {
        return std::string(range.highOpen ? "<" : "<=") + writtenBound(*range.high);
    }
    return std::string(range.lowOpen ? ">" : "") + writtenBound(*range.low) + ".."
        + (range.highOpen ? "<" : "") + writtenBound(*range.high);
}

}

Result<std::vector<Token>> tokens(std::string_view text)
{
    if (const auto at = unreadable(text)) {
        return fail(invalidAt(
            *at,
            translatable("Sentence",
                         "Here is something that is no text; the filter has to be UTF-8 without NUL.")));
    }
    return Lexer(text).run();
}

std::string written(const Text& text)
{
    const bool bare = isWord(text.text, Place::Outside) && !text.text.starts_with('-')
        && nameLength(text.text) == 0 && wordKind(text.text) == Token::Kind::Leaf;
    return (bare ? text.text : inQuotes(text.text)) + (text.prefix ? "*" : "");
}

std::string written(const Field& field)
{
    const bool bare =
        isWord(field.name, Place::Outside) && nameLength(field.name + ":x") == field.name.size();
    std::string result = bare ? field.name : inQuotes(field.name);
    char separator = ':';
    for (const auto& value : field.values) {
        result += separator;
        result += std::visit([](const auto& content) { return written(content); }, value.content);
        separator = ',';
    }
    return result;
}

Error invalidAt(Position position, Sentence detail)
{
    return {ErrorCode::Invalid, std::move(detail), "filter:" + std::to_string(position.column)};
}

std::string quotable(std::string_view name)
{
    const auto line = simplified(name);
    std::string_view rest = line;
    for (std::size_t i = 0; i < MOST_CHARACTERS && !rest.empty(); ++i) {
        rest.remove_prefix(first(rest).bytes);
    }
    return rest.empty() ? line : line.substr(0, line.size() - rest.size()) + "…";
}

}
