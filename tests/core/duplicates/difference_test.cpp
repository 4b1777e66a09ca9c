#include "core/duplicates/difference.h"

#include <catch2/catch.hpp>

#include <string>

using namespace alidade::duplicates;

namespace {

/// `text` with what differs from `other` in brackets.
std::string marked(const std::string& text, const std::string& other)
{
    std::string shown;
    std::size_t at = 0;
    for (const auto& range : differing(text, other)) {
        shown += text.substr(at, range.start - at) + "[" + text.substr(range.start, range.length) + "]";
        at = range.start + range.length;
    }
    return shown + text.substr(at);
}

}

TEST_CASE("what one text says and the other does not is marked in whole words")
{
    CHECK(marked("Rust in kernels", "Rust in kernels") == "Rust in kernels");
    CHECK(marked("Rust in small kernels", "Rust in kernels") == "Rust in [small] kernels");
    CHECK(marked("Rust in kernels", "Rust in small kernels") == "Rust in kernels");
    CHECK(marked("a b c d", "x b y d") == "[a] b [c] d");
    CHECK(marked("one two three", "") == "[one two three]");
    CHECK(marked("", "one") == "");
    CHECK(marked("a  b", "a b") == "a  b");
}

TEST_CASE("of two words that are nearly the same, the letters that differ are marked")
{
    CHECK(marked("the colour", "the color") == "the colo[u]r");
    CHECK(marked("the color", "the colour") == "the color");
    CHECK(marked("Kernels", "kernels") == "[K]ernels");
    CHECK(marked("2023", "2024") == "202[3]");
    CHECK(marked("green", "blue") == "[green]");
    CHECK(marked("Müller", "Möller") == "M[ü]ller");
    CHECK(marked("12-19", "12-9") == "12-[1]9");
}

TEST_CASE("parts that overlap or touch become one")
{
    CHECK(united({{0, 2}, {8, 1}}, {{1, 3}, {4, 1}}) == std::vector<TextRange>{{0, 5}, {8, 1}});
    CHECK(united({}, {}).empty());
}

TEST_CASE("texts that are too long to be aligned differ between their equal ends")
{
    std::string one = "begin";
    std::string two = "begin";
    for (int i = 0; i < 3000; ++i) {
        one += " a" + std::to_string(i);
        two += " b" + std::to_string(i);
    }
    const auto ranges = differing(one + " end", two + " end");
    REQUIRE(ranges.size() == 1);
    CHECK(ranges[0].start == 6);
    CHECK(ranges[0].length == one.size() - 6);
}
