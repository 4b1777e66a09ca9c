#include "tests/core/map/filter_trees.h"

#include <catch2/catch.hpp>

#include <random>

using namespace alidade::tests::filters;
using alidade::ErrorCode;

namespace {

// What is special in a word.
const std::vector<std::string> PIECES = {"a", "Z", "7",  "ö",   "內",  "𝄞", " ", "\t", "\u00a0", "\"", "\\",
                                         "(", ")", "|",  "-",   "*",   ",", ".", "..", ":",      "//", "<",
                                         ">", "=", "OR", "NOT", "AND", "/", "[", "]",  "\u0301", "'"};

// What is special in a filter.
const std::vector<std::string> TOKENS = {
    "a", "kern", "year",  "2020",  ":", "..", ",", "\"",  "\\",      "(",  ")",    "|",  "-", "*", " ",
    " ", " OR ", " AND ", " NOT ", "<", ">=", "=", "x:y", "\"a b\"", "()", "[14]", "//", "ö", "."};

/// Random trees of the form that the reader gives, their texts made of what is special somewhere.
class RandomFilters
{
public:
    explicit RandomFilters(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }

    std::string word()
    {
        std::string result;
        const auto pieces = 1 + below(5);
        for (std::size_t i = 0; i < pieces; ++i) {
            result += PIECES[below(PIECES.size())];
        }
        return result.find_first_not_of(" \t\u00a0") == std::string::npos ? "x" : result;
    }

    Filter leaf()
    {
        if (below(2) == 0) {
            return {Text{word(), below(4) == 0, {}}};
        }
        std::vector<Value> values;
        const auto count = 1 + below(3);
        for (std::size_t i = 0; i < count; ++i) {
            values.push_back(below(3) == 0 ? Value{bounds(), {}} : Value{Term{word(), below(4) == 0}, {}});
        }
        return field(word(), std::move(values));
    }

    Filter tree(std::size_t depth)
    {
        const auto kind = depth == 0 ? 0 : below(5);
        if (kind < 2) {
            return leaf();
        }
        if (kind == 2) {
            return no(below(20) == 0 ? EVERYTHING : tree(depth - 1));
        }
        std::vector<Filter> children;
        const auto count = 2 + below(3);
        while (children.size() < count) {
            auto child = kind == 4 && below(20) == 0 ? EVERYTHING : tree(depth - 1);
            const bool isAll = std::holds_alternative<And>(child.node) && child != EVERYTHING;
            const bool isAny = std::holds_alternative<Or>(child.node);
            if (kind == 3 ? !isAll : !isAny) {
                children.push_back(std::move(child));
            }
        }
        return kind == 3 ? all(std::move(children)) : any(std::move(children));
    }

    /// Tokens of the language in no order.
    std::string soup()
    {
        std::string result;
        const auto count = below(14);
        for (std::size_t i = 0; i < count; ++i) {
            result += TOKENS[below(TOKENS.size())];
        }
        return result;
    }

    std::string bytes()
    {
        std::string result;
        const auto count = below(24);
        for (std::size_t i = 0; i < count; ++i) {
            result += static_cast<char>(below(3) == 0 ? below(256) : 0x20 + below(0x5f));
        }
        return result;
    }

private:
    /// Not two integers, which may be upside down.
    Range bounds()
    {
        Range range;
        if (below(3) > 0) {
            range.low = word() + "a";
            range.lowOpen = below(2) == 0;
        }
        if (!range.low || below(2) == 0) {
            range.high = word();
            range.highOpen = below(2) == 0;
        }
        return range;
    }

    std::mt19937 m_random;
};

/// Whether `input` was refused with a place in it, or written and read again is the same.
bool survives(const std::string& input)
{
    const auto filter = parseFilter(input);
    if (!filter) {
        return filter.error().code == ErrorCode::Invalid && filter.error().where.starts_with("filter:");
    }
    const auto canonical = toText(*filter);
    const auto again = parseFilter(canonical);
    return again && *again == *filter && toText(*again) == canonical;
}

}

TEST_CASE("any tree is written as a text that is read as the same tree")
{
    RandomFilters random(20240601);
    for (int i = 0; i < 20'000; ++i) {
        const auto tree = random.tree(4);
        const auto canonical = toText(tree);
        const auto again = parseFilter(canonical);
        INFO(canonical);
        REQUIRE(again);
        REQUIRE(*again == tree);
    }
}

TEST_CASE("any soup of tokens is refused or read and written and read as the same")
{
    RandomFilters random(7);
    int read = 0;
    for (int i = 0; i < 100'000; ++i) {
        const auto input = random.soup();
        if (!survives(input)) {
            FAIL(input);
        }
        read += parseFilter(input) ? 1 : 0;
    }
    CHECK(read > 10'000); // the soup is not all refused
}

TEST_CASE("any string of bytes is refused or read and written and read as the same")
{
    RandomFilters random(11);
    int read = 0;
    for (int i = 0; i < 100'000; ++i) {
        const auto input = random.bytes();
        if (!survives(input)) {
            FAIL(input);
        }
        read += parseFilter(input) ? 1 : 0;
    }
    CHECK(read > 1'000);
}
