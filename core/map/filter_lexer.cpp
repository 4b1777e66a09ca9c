#include "core/map/filter_lexer.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/map/filter_words.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace alidade::map {

namespace {

Token::Kind wordKind(std::string_view word)
{
    if (!isOperator(word)) {
        return Token::Kind::Leaf;
    }
    return word == "AND" ? Token::Kind::And : word == "OR" ? Token::Kind::Or : Token::Kind::Not;
}

bool isUpsideDown(const Range& range)
{
    if (!range.low || !range.high) {
        return false;
    }
    const auto low = numberFrom<double>(*range.low);
    const auto high = numberFrom<double>(*range.high);
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
                take(firstCharacter(m_rest).bytes);
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
        const bool isQuoted = m_rest.starts_with('"');
        auto text = term(Place::Outside);
        if (!text) {
            return fail(std::move(text).error());
        }
        if (!text->prefix && m_rest.starts_with(':')) { // only a quote can have ended the text before a colon
            return field(std::move(text->text), start);
        }
        return Token{Token::Kind::Leaf, start, {Text{std::move(text->text), text->prefix, start, isQuoted}}};
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
            return fail(invalidAt(start, UPSIDE_DOWN));
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
            const bool isQuoted = !prefix && isQuantity(*text); // quotes say nothing of other words
            return Term{*std::move(text), prefix, isQuoted};
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

Error invalidAt(Position position, Sentence detail)
{
    return {ErrorCode::Invalid, std::move(detail), "filter:" + std::to_string(position.column)};
}

}
