#include "core/base/text.h"
#include "core/sources/decode.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using namespace std::string_literals;

Decoded decoded(std::string_view bytes)
{
    auto result = decode(bytes);
    REQUIRE(result);
    return std::move(*result);
}

Decoded decoded(std::string_view bytes, const std::string& encoding)
{
    auto result = decode(bytes, encoding);
    REQUIRE(result);
    return std::move(*result);
}

/// `text`, ASCII, in UTF-16.
std::string wide(std::string_view text, bool isLittle)
{
    std::string bytes;
    for (const char c : text) {
        bytes += isLittle ? std::string{c, '\0'} : std::string{'\0', c};
    }
    return bytes;
}

}

TEST_CASE("bytes that are good UTF-8 are not copied")
{
    const std::string bytes = "TI  - Über die Größe\n";
    const auto result = decoded(bytes);
    CHECK(result.text().data() == bytes.data());
    CHECK(result.encoding() == "UTF-8");
    CHECK(result.problems().empty());
    CHECK(result.sourceOffset(7) == 7);
}

TEST_CASE("a byte order mark is no part of the text, but of the bytes")
{
    const std::string bytes = "\xEF\xBB\xBFTY  - JOUR";
    const auto result = decoded(bytes);
    CHECK(result.text() == "TY  - JOUR");
    CHECK(result.sourceOffset(0) == 3);
    CHECK(result.sourceOffset(result.text().size()) == bytes.size());
}

TEST_CASE("UTF-16 is recognised with a mark and without, whichever byte comes first")
{
    const bool isLittle = GENERATE(true, false);
    const auto mark = isLittle ? "\xFF\xFE"s : "\xFE\xFF"s;
    const std::string text = "Authors\tTitle\nSmith, J\tA study\n";
    CHECK(decoded(mark + wide(text, isLittle)).text() == text);
    CHECK(decoded(wide(text, isLittle)).text() == text);
    CHECK(decoded(wide(text, isLittle)).encoding() == (isLittle ? "UTF-16LE" : "UTF-16BE"));
    CHECK(decoded(mark + wide(text, isLittle)).sourceOffset(8) == 2 + 2 * 8);
}

TEST_CASE("pairs of surrogates are one character, and half a pair is a problem")
{
    // U+1D6FC is D835 DEFC (Unicode, section 3.9)
    const auto good = decoded("\xFF\xFE"s + wide("a", true) + "\x35\xD8\xFC\xDE"s);
    CHECK(good.text() == "a\xF0\x9D\x9B\xBC");
    CHECK(good.problems().empty());
    const auto half = decoded("\xFF\xFE"s + wide("a\n", true) + "\x35\xD8"s + wide("b", true));
    CHECK(half.text()
          == "a\n\xEF\xBF\xBD"
             "b");
    REQUIRE(half.problems().size() == 1);
    CHECK(half.problems()[0].line == 2);
}

TEST_CASE("what is not UTF-8 is Windows-1252, of which Latin-1 is a part")
{
    const auto result = decoded("AU  - M\xFCller, J.\nTI  - The \x93quoted\x94 \x80\n");
    CHECK(result.encoding() == "windows-1252");
    CHECK(result.text() == "AU  - Müller, J.\nTI  - The “quoted” €\n");
    CHECK(result.problems().empty());
}

TEST_CASE("a place in a converted text is found again in the bytes")
{
    std::string bytes;
    for (int i = 0; i < 3000; ++i) { // beyond several checkpoints
        bytes += "AU  - M\xFCller\n";
    }
    const auto result = decoded(bytes);
    const auto lineInText = std::string_view("AU  - Müller\n").size();
    const auto lineInBytes = std::string_view("AU  - M\xFCller\n").size();
    for (const std::size_t line : {0U, 1U, 400U, 401U, 2999U, 3000U}) {
        CHECK(result.sourceOffset(line * lineInText) == line * lineInBytes);
    }
}

TEST_CASE("UTF-8 with foreign bytes in it stays UTF-8, and its bytes become letters of Windows-1252")
{
    const auto result = decoded("Größe Maß Füße größer\nM\xFCller\nÜbung\n");
    CHECK(result.encoding() == "UTF-8");
    CHECK(result.text() == "Größe Maß Füße größer\nMüller\nÜbung\n");
    REQUIRE(result.problems().size() == 1);
    CHECK(result.problems()[0].line == 2);
    CHECK(result.problems()[0].severity == Severity::Warning);
}

TEST_CASE("a file may name its encoding, and is believed where it is not UTF-8")
{
    CHECK(decoded("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>\n<a>\xB1</a>").text().find("ą")
          != std::string::npos);
    CHECK(decoded("% Encoding: macintosh\n@book{a, title={M\x9Fller}}").text().find("Müller")
          != std::string::npos);
    CHECK(decoded("% Encoding: windows-1252\n@book{a, title={Müller}}").encoding() == "UTF-8");
}

TEST_CASE("half a pair of UTF-16 that an encoding can write is no character")
{
    const auto result = decoded("% Encoding: UTF-7\n@book{a, title={\x81 +2AA- b}}"); // +2AA- is U+D800
    CHECK(result.encoding() == "UTF-7");
    CHECK(isUtf8(result.text()));
    CHECK(result.text().find("\xEF\xBF\xBD b}}") != std::string_view::npos);
}

TEST_CASE("Japanese and Russian encodings are told by their characters")
{
    const std::string japanese =
        "TI  - 日本語の論文における研究の方法と評価について、これは例である。調査の結果を示す。\n";
    const std::string russian =
        "TI  - Исследование методов оценки качества программного обеспечения и его развития\n";
    // Shift_JIS and windows-1251 of these, by iconv
    const std::string shiftJis = "TI  - "
                                 "\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x98\x5f\x95\xb6\x82\xc9\x82\xa8\x82\xaf"
                                 "\x82\xe9\x8c\xa4\x8b\x86\x82\xcc"
                                 "\x95\xfb\x96\x40\x82\xc6\x95\x5d\x89\xbf\x82\xc9\x82\xc2\x82\xa2\x82\xc4"
                                 "\x81\x41\x82\xb1\x82\xea\x82\xcd\x97"
                                 "\xe1\x82\xc5\x82\xa0\x82\xe9\x81\x42\x92\xb2\x8d\xb8\x82\xcc\x8c\x8b\x89"
                                 "\xca\x82\xf0\x8e\xa6\x82\xb7\x81\x42\n";
    const std::string windows1251 =
        "TI  - \xc8\xf1\xf1\xeb\xe5\xe4\xee\xe2\xe0\xed\xe8\xe5 \xec\xe5\xf2\xee\xe4\xee\xe2 "
        "\xee\xf6\xe5\xed\xea\xe8 "
        "\xea\xe0\xf7\xe5\xf1\xf2\xe2\xe0 \xef\xf0\xee\xe3\xf0\xe0\xec\xec\xed\xee\xe3\xee "
        "\xee\xe1\xe5\xf1\xef\xe5\xf7\xe5\xed\xe8\xff \xe8 \xe5\xe3\xee \xf0\xe0\xe7\xe2\xe8\xf2\xe8\xff\n";
    CHECK(decoded(shiftJis).text() == japanese);
    CHECK(decoded(shiftJis).encoding() == "Shift_JIS");
    CHECK(decoded(windows1251).text() == russian);
}

TEST_CASE("an encoding that is named goes before all evidence but a byte order mark")
{
    CHECK(decoded("M\xFCller", "ISO-8859-9").text() == "Müller");
    CHECK(decoded("Größe", "windows-1252").text() == "GrÃ¶ÃŸe");
    CHECK(decoded("\xEF\xBB\xBFGröße", "utf8").text() == "Größe");
    CHECK(decoded(wide("abc", false), "UTF-16BE").text() == "abc");
    const auto unknown = decode("a", "klingon");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE("any bytes are decoded to UTF-8, and their places stay in order")
{
    for (const auto* encoding :
         {"UTF-8", "UTF-16LE", "windows-1252", "Shift_JIS", "ISO-2022-JP", "GB18030", "UTF-7"}) {
        std::string bytes;
        unsigned state = 1;
        for (int i = 0; i < 20000; ++i) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes
            bytes += static_cast<char>(state >> 24);
        }
        const auto result = decoded(bytes, encoding);
        CHECK(decode(result.text())->problems().empty());
        std::size_t before = 0;
        for (std::size_t i = 0; i <= result.text().size(); i += 997) {
            const auto here = result.sourceOffset(i);
            CHECK(here >= before);
            CHECK(here <= bytes.size());
            before = here;
        }
    }
}
