#include "core/map/filter.h"

#include "core/base/text.h"
#include "core/map/filter_lexer.h"
#include "core/map/filter_words.h"
#include "core/map/filter_written.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alidade::map {

namespace {

constexpr std::size_t LONGEST_COMPARED =
    200;                               // bytes; a page of text is no misspelled name, and slow to compare
constexpr std::size_t MOST_LISTED = 8; // names in a message, of those that are known

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Result<Filter> run()
    {
        auto filter = group();
        if (filter && here().kind == Token::Kind::Close) {
            return fail(invalidAt(
                here().position,
                translatable(
                    "Sentence",
                    "This parenthesis closes none that is open; take it away, or put it in quotes if it "
                    "belongs to the text.")));
        }
        return filter;
    }

private:
    const Token& here() const { return m_tokens[m_next]; }

    /// Everything up to a closing parenthesis or the end.
    Result<Filter> group()
    {
        std::vector<Filter> parts;
        if (here().kind == Token::Kind::Close || here().kind == Token::Kind::End) {
            return allOf({});
        }
        while (true) {
            auto part = conjunction();
            if (!part) {
                return part;
            }
            parts.push_back(*std::move(part));
            if (here().kind != Token::Kind::Or) {
                return anyOf(std::move(parts));
            }
            ++m_next;
        }
    }

    Result<Filter> conjunction()
    {
        std::vector<Filter> parts;
        while (true) {
            auto part = operand();
            if (!part) {
                return part;
            }
            parts.push_back(*std::move(part));
            switch (here().kind) {
            case Token::Kind::And: ++m_next; break;
            case Token::Kind::Open:
            case Token::Kind::Not:
            case Token::Kind::Leaf: break;
            case Token::Kind::Or:
            case Token::Kind::Close:
            case Token::Kind::End: return allOf(std::move(parts));
            }
        }
    }

    Result<Filter> operand()
    {
        switch (here().kind) {
        case Token::Kind::Leaf: return std::move(m_tokens[m_next++].leaf);
        case Token::Kind::Open:
        case Token::Kind::Not: return nested();
        case Token::Kind::And:
        case Token::Kind::Or:
        case Token::Kind::Close:
        case Token::Kind::End: break;
        }
        return fail(nothingHere());
    }

    /// A negation or a group: the two that call themselves again, so the stack is watched here.
    Result<Filter> nested()
    {
        const auto opening = here().position;
        const bool negates = here().kind == Token::Kind::Not;
        if (m_depth == MAX_FILTER_DEPTH) {
            return fail(invalidAt(
                opening,
                {translatable(
                     "Sentence",
                     "Parentheses and negations are nested more than %1 deep here; simplify the filter."),
                 {std::to_string(MAX_FILTER_DEPTH)}}));
        }
        ++m_next;
        ++m_depth;
        auto inner = negates ? operand() : group();
        --m_depth;
        if (!inner) {
            return inner;
        }
        if (negates) {
            Not negation;
            negation.child.push_back(*std::move(inner));
            return Filter{std::move(negation)};
        }
        if (here().kind != Token::Kind::Close) {
            return fail(invalidAt(
                opening,
                translatable("Sentence", "This parenthesis is not closed; add a ) where the group ends.")));
        }
        ++m_next;
        return inner;
    }

    /// The error where a part is expected and none is; the operator that misses it is to blame.
    Error nothingHere() const
    {
        if (m_next > 0) {
            const auto& before = m_tokens[m_next - 1];
            if (before.kind == Token::Kind::Not) {
                return invalidAt(before.position,
                                 translatable("Sentence",
                                              "There is nothing behind this minus or NOT; write what it "
                                              "excludes, or put it in quotes if it belongs to the text."));
            }
            if (before.kind != Token::Kind::Open) {
                return invalidAt(
                    before.position,
                    {translatable("Sentence",
                                  "There is nothing behind this %1; write what it joins, or take it away."),
                     {word(before)}});
            }
        }
        return invalidAt(
            here().position,
            {translatable("Sentence",
                          "There is nothing before this %1; write what it joins, or take it away."),
             {word(here())}});
    }

    static std::string word(const Token& token) { return token.kind == Token::Kind::And ? "AND" : "OR"; }

    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    std::size_t m_depth = 0;
};

template <class Group>
Filter grouped(std::vector<Filter> parts)
{
    Group group;
    for (auto& part : parts) {
        if (auto* inner = std::get_if<Group>(&part.node)) {
            std::move(inner->children.begin(), inner->children.end(), std::back_inserter(group.children));
        } else {
            group.children.push_back(std::move(part));
        }
    }
    if (group.children.size() == 1) {
        return std::move(group.children.front());
    }
    return {std::move(group)};
}

/// `filter` where one part is expected.
std::string asPart(const Filter& filter)
{
    const bool groups = std::holds_alternative<And>(filter.node) || std::holds_alternative<Or>(filter.node);
    return groups ? std::string("(") + toText(filter) + ")" : toText(filter);
}

struct Writer {
    std::string operator()(const Text& text) const { return written(text); }
    std::string operator()(const Field& field) const { return written(field); }
    std::string operator()(const Not& negation) const
    {
        return std::string("-") + asPart(negation.child.front());
    }

    std::string operator()(const And& all) const
    {
        std::vector<std::string> parts;
        std::transform(all.children.begin(), all.children.end(), std::back_inserter(parts), asPart);
        return joined(parts, " ");
    }

    std::string operator()(const Or& any) const
    {
        std::vector<std::string> parts;
        for (const auto& child : any.children) {
            const auto text = toText(child); // AND binds stronger: only the empty one must be seen
            parts.push_back(text.empty() ? "()" : text);
        }
        return joined(parts, " OR ");
    }
};

}

bool Text::operator==(const Text& other) const
{
    return text == other.text && prefix == other.prefix;
}

bool Value::operator==(const Value& other) const
{
    return content == other.content;
}

bool Field::operator==(const Field& other) const
{
    return name == other.name && values == other.values;
}

bool And::operator==(const And& other) const = default;
bool Or::operator==(const Or& other) const = default;
bool Not::operator==(const Not& other) const = default;
bool Filter::operator==(const Filter& other) const = default;

Filter condition(std::string_view name, std::string_view value)
{
    return {Field{std::string(name), {{Term{std::string(value)}, {}}}, {}}};
}

Filter allOf(std::vector<Filter> parts)
{
    return grouped<And>(std::move(parts));
}

Filter anyOf(std::vector<Filter> parts)
{
    return parts.empty() ? Filter{Not{{Filter{}}}} : grouped<Or>(std::move(parts));
}

Result<Filter> parseFilter(std::string_view text)
{
    if (text.size() > MAX_FILTER_BYTES) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The filter is longer than %1 bytes; shorten it."),
                     {std::to_string(MAX_FILTER_BYTES)}},
                    "filter");
    }
    auto read = tokens(text);
    return read ? Parser(*std::move(read)).run() : fail(std::move(read).error());
}

std::string toText(const Filter& filter)
{
    return std::visit(Writer(), filter.node);
}

Error unknownName(const Sentence& kind,
                  std::string_view name,
                  std::span<const std::string_view> known,
                  Position position)
{
    std::vector<Sentence> parts = {kind, quotable(name)};
    Words words;
    const auto near = name.size() <= LONGEST_COMPARED ? nearest(name, known) : std::string_view();
    if (!near.empty()) {
        words = translatable("Sentence", "There is no %1 '%2'; did you mean '%3'?");
        parts.emplace_back(std::string(near));
    } else if (known.empty()) {
        words = translatable("Sentence", "There is no %1 '%2', and there is no other.");
    } else {
        std::vector<std::string> listed;
        for (const auto other : known.first(std::min(known.size(), MOST_LISTED))) {
            listed.push_back(std::string("'").append(other) + "'");
        }
        const auto more = known.size() - listed.size();
        words = more > 0 ? translatable("Sentence", "There is no %1 '%2'; known are %3 and %4 more.")
                         : translatable("Sentence", "There is no %1 '%2'; known are %3.");
        parts.emplace_back(joined(listed, ", "));
        if (more > 0) {
            parts.emplace_back(std::to_string(more));
        }
    }
    auto error = invalidAt(position, {words, std::move(parts)});
    error.code = ErrorCode::NotFound;
    return error;
}

}
