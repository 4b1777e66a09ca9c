#include "core/base/byte_search.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;

namespace {

/// Up to 80 bytes, with those that are looked for among them, so that hits fall into and behind steps.
std::string randomText(tests::Random& random)
{
    constexpr std::string_view BYTES = "ab  {\n\x1F\x7F\x80\xFF~";
    std::string text(random.below(80), 'x');
    for (auto& byte : text) {
        if (random.below(12) == 0) {
            byte = BYTES[random.below(BYTES.size())];
        }
    }
    return text;
}

std::size_t orSize(std::size_t found, std::string_view text)
{
    return std::min(found, text.size());
}

bool isPlainAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x20 && byte < 0x7F && text.substr(at, 2) != "  ";
}

}

TEST_CASE("bytes are found where a search by the byte finds them")
{
    tests::Random random(7);
    constexpr ByteSet SET("{\n\xFF");
    for (int i = 0; i < 20'000; ++i) {
        const auto text = randomText(random);
        const auto from = random.below(text.size() + 1);
        INFO(text << " from " << from);
        CHECK(findAny<'{', '\n', '\xFF'>(text, from) == orSize(text.find_first_of("{\n\xFF", from), text));
        CHECK(SET.find(text, from) == orSize(text.find_first_of("{\n\xFF", from), text));
        CHECK(countOf('{', text) == static_cast<std::size_t>(std::ranges::count(text, '{')));
        auto plain = from;
        while (plain < text.size() && isPlainAt(text, plain)) {
            ++plain;
        }
        CHECK(findNotPlain(text, from) == plain);
        const auto ascii = std::ranges::find_if(text.begin() + static_cast<std::ptrdiff_t>(from),
                                                text.end(),
                                                [](char byte) { return (byte & 0x80) != 0; });
        CHECK(findNotAscii(text, from) == static_cast<std::size_t>(ascii - text.begin()));
    }
}

TEST_CASE("lines end by CR, LF or both")
{
    CHECK(countOfLineEnds("") == 0);
    CHECK(countOfLineEnds("a\nb\n") == 2);
    CHECK(countOfLineEnds("a\rb\r") == 2);
    CHECK(countOfLineEnds("a\r\nb\r\n\r\n") == 3);
    CHECK(countOfLineEnds("a\r\rb\n\r\nc") == 4);
}

TEST_CASE("nothing is found in no text, nor behind its end")
{
    CHECK(findAny<'a'>("") == 0);
    CHECK(findAny<'a'>("a", 1) == 1);
    CHECK(findNotPlain("") == 0);
    CHECK(findNotPlain(" ") == 1);
    CHECK(countOf('a', "") == 0);
}
