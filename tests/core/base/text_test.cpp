#include "core/base/text.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

const std::string REPLACEMENT = "\uFFFD";

std::string_view nearestOf(std::string_view name, const std::vector<std::string_view>& candidates)
{
    return nearest(name, candidates);
}

}

TEST_CASE("texts that differ in case, accents or form are equal when folded")
{
    CHECK(folded("Straße") == "strasse");
    CHECK(folded("STRASSE") == "strasse");
    CHECK(folded("café") == folded("Cafe"));
    CHECK(folded("cafe\u0301") == "cafe");
    CHECK(folded("\u212Bngstr\u00F6m") == "angstrom"); // the sign of the unit
    CHECK(folded("ﬁle") == "file");
    CHECK(folded("ＡＢＣ１") == "abc1");
    CHECK(folded("ΟΔΟΣ") == folded("οδος"));
    CHECK(folded("x²") == "x2");
    CHECK(folded("co\u00ADoperate") == "cooperate");
}

TEST_CASE("folding keeps letters apart that are not the same")
{
    CHECK(folded("Łódź") == "łodz"); // the stroke is no accent
    CHECK(folded("漢") != folded("字"));
    CHECK(folded("Rust-for-Linux 6.1") == "rust-for-linux 6.1");
    CHECK(folded("").empty());
}

TEST_CASE("folding twice changes nothing more")
{
    tests::Random random(11);
    for (int i = 0; i < 500; ++i) {
        const auto once = folded(random.text());
        CHECK(folded(once) == once);
    }
}

TEST_CASE("bytes that are not UTF-8 are told and replaced")
{
    CHECK(isUtf8("plain"));
    CHECK(isUtf8("漢字 \U0001F980"));
    CHECK(isUtf8(std::string_view("a\0b", 3)));
    for (const std::string bad :
         {"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "abc\xE2\x82", "\x80"}) {
        CHECK_FALSE(isUtf8(bad));
        CHECK(isUtf8(validUtf8(bad)));
        CHECK(validUtf8(bad).find(REPLACEMENT) != std::string::npos);
    }
    CHECK(validUtf8("caf\xE9!") == "caf" + REPLACEMENT + "!");
    CHECK(validUtf8("Straße") == "Straße");
    CHECK(folded("A\xFF").find(REPLACEMENT) != std::string::npos);
}

TEST_CASE("white space is made one blank inside and none outside")
{
    CHECK(simplified("  a \t\n b\u00A0\u3000c ") == "a b c");
    CHECK(simplified(" \n ").empty());
    CHECK(simplified("a b") == "a b");
}

TEST_CASE("a slug keeps letters and digits and joins them by hyphens")
{
    CHECK(slug("C Interoperability (FFI)") == "c-interoperability-ffi");
    CHECK(slug("  Größe & Maß  ") == "grosse-mass");
    CHECK(slug("漢字") == "漢字");
    CHECK(slug("!?").empty());
}

TEST_CASE("the nearest name is the one with the fewest edits")
{
    CHECK(nearestOf("kernle", {"kernel", "panic"}) == "kernel"); // a swap is one edit
    CHECK(nearestOf("KERNEL", {"panic", "Kernel"}) == "Kernel");
    CHECK(nearestOf("micro-kernels", {"micro-kernel", "monolithic"}) == "micro-kernel");
    CHECK(nearestOf("größe", {"Grosse", "Breite"}) == "Grosse");
}

TEST_CASE("no name is near when more than a third of the longer one differs")
{
    CHECK(nearestOf("abc", {"abd"}) == "abd");          // 1 of 3
    CHECK(nearestOf("abc", {"ade"}).empty());           // 2 of 3
    CHECK(nearestOf("abcdef", {"abcdxy"}) == "abcdxy"); // 2 of 6
    CHECK(nearestOf("abcdef", {"abcxyz"}).empty());     // 3 of 6
    CHECK(nearestOf("anything", {}).empty());
}

TEST_CASE("numbers in texts are compared as numbers")
{
    CHECK(naturalLess("[5]", "[14]"));
    CHECK_FALSE(naturalLess("[14]", "[5]"));
    CHECK(naturalLess("Table 2, row 9", "Table 2, row 10"));
    CHECK(naturalLess("a2b", "a10a"));
    CHECK_FALSE(naturalLess("a007", "a7"));
    CHECK_FALSE(naturalLess("a7", "a007"));
    CHECK(naturalLess("", "a"));
    CHECK(naturalLess("a", "a1"));
    CHECK(naturalLess("99999999999999999999998", "99999999999999999999999"));
}

TEST_CASE("the order of texts is an order")
{
    tests::Random random(12);
    const auto some = [&] {
        std::string text;
        for (auto length = random.below(6); length > 0; --length) {
            text += "01a9[-"[random.below(6)];
        }
        return text;
    };
    for (int i = 0; i < 20000; ++i) {
        const auto a = some();
        const auto b = some();
        const auto c = some();
        INFO(a << " " << b << " " << c);
        REQUIRE_FALSE(naturalLess(a, a));
        REQUIRE_FALSE((naturalLess(a, b) && naturalLess(b, a)));
        if (naturalLess(a, b) && naturalLess(b, c)) {
            REQUIRE(naturalLess(a, c));
        }
        if (!naturalLess(a, b) && !naturalLess(b, a) && !naturalLess(b, c) && !naturalLess(c, b)) {
            REQUIRE_FALSE((naturalLess(a, c) || naturalLess(c, a)));
        }
    }
}

TEST_CASE("texts are split, trimmed and joined")
{
    CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
    CHECK(split("", ',') == std::vector<std::string_view>{""});
    CHECK(split("a,", ',') == std::vector<std::string_view>{"a", ""});
    CHECK(trimmed(" \t a b\r\n") == "a b");
    CHECK(trimmed(" \n").empty());
    CHECK(joined(std::vector<std::string>{"a", "b", ""}, ", ") == "a, b, ");
    CHECK(joined(std::vector<std::string>{}, ", ").empty());
}
