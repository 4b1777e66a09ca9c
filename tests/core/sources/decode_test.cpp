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

TEST_CASE("Central European, Turkish and Russian texts are told from Western ones by their letters")
{
    struct Text {
        std::string encoding;
        std::string text;
        std::string bytes; ///< of the text in that encoding, by Python
    };
    const std::vector<Text> texts = {
        {"windows-1250",
         "Przegląd systematyczny piśmiennictwa dotyczącego skuteczności leczenia osób starszych. Celem "
         "badania było podsumowanie wyników. Źródła żółci, łącznie.",
         "Przegl\xb9"
         "d systematyczny pi\x9cmiennictwa dotycz\xb9"
         "cego skuteczno\x9c"
         "ci le"
         "czenia os\xf3"
         "b starszych. Celem badania by\xb3o podsumowanie wynik\xf3w. \x8fr\xf3"
         "d"
         "\xb3"
         "a \xbf\xf3\xb3"
         "ci, \xb3\xb9"
         "cznie."},
        {"windows-1250",
         "Systematický přehled účinnosti léčby u starších pacientů. Cílem práce bylo shrnout dostupné údaje. "
         "Příliš žluťoučký kůň úpěl ďábelské ódy.",
         "Systematick\xfd p\xf8"
         "ehled \xfa\xe8innosti l\xe9\xe8"
         "by u star\x9a\xed"
         "ch paci"
         "ent\xf9. C\xedlem pr\xe1"
         "ce bylo shrnout dostupn\xe9 \xfa"
         "daje. P\xf8\xedli\x9a \x9el"
         "u\x9dou\xe8k\xfd k\xf9\xf2 \xfap\xecl \xef\xe1"
         "belsk\xe9 \xf3"
         "dy."},
        {"ISO-8859-2",
         "Szisztematikus áttekintés az idős betegek kezelésének hatékonyságáról. A cél az elérhető adatok "
         "összegzése volt. Őszi erdők, hűvös szél.",
         "Szisztematikus \xe1ttekint\xe9s az id\xf5s betegek kezel\xe9s\xe9nek hat\xe9konys\xe1g"
         "\xe1r\xf3l. A c\xe9l az el\xe9rhet\xf5 adatok \xf6sszegz\xe9se volt. \xd5szi erd\xf5k"
         ", h\xfbv\xf6s sz\xe9l."},
        {"ISO-8859-9",
         "Yaşlı bireylerde ilaç uyumu: sistematik derleme. Çalışmanın amacı, mevcut kanıtları özetlemektir. "
         "İğne şişe ığdır.",
         "Ya\xfel\xfd bireylerde ila\xe7 uyumu: sistematik derleme. \xc7"
         "al\xfd\xfeman\xfdn a"
         "mac\xfd, mevcut kan\xfdtlar\xfd \xf6zetlemektir. \xdd\xf0ne \xfei\xfe"
         "e \xfd\xf0"
         "d"
         "\xfdr."},
        {"windows-1251",
         "Систематический обзор литературы по кардиологии и оценка эффективности вмешательств у пожилых "
         "пациентов.",
         "\xd1\xe8\xf1\xf2\xe5\xec\xe0\xf2\xe8\xf7\xe5\xf1\xea\xe8\xe9 \xee\xe1\xe7\xee\xf0 "
         "\xeb\xe8\xf2\xe5\xf0\xe0\xf2\xf3\xf0\xfb "
         "\xef\xee \xea\xe0\xf0\xe4\xe8\xee\xeb\xee\xe3\xe8\xe8 \xe8 \xee\xf6\xe5\xed\xea\xe0 "
         "\xfd\xf4\xf4\xe5\xea\xf2\xe8\xe2\xed\xee\xf1\xf2\xe8 "
         "\xe2\xec\xe5\xf8\xe0\xf2\xe5\xeb\xfc\xf1\xf2\xe2 \xf3 \xef\xee\xe6\xe8\xeb\xfb\xf5 "
         "\xef\xe0\xf6\xe8\xe5\xed\xf2\xee\xe2."
         ""},
        {"windows-1252",
         "Évaluation de l’efficacité d'un traitement chez les sujets âgés : une revue systématique. "
         "L'objectif était de synthétiser les données publiées.",
         "\xc9valuation de l\x92"
         "efficacit\xe9 d'un traitement chez les sujets \xe2g\xe9s : u"
         "ne revue syst\xe9matique. L'objectif \xe9tait de synth\xe9tiser les donn\xe9"
         "es pub"
         "li\xe9"
         "es."},
        {"windows-1252",
         "Systematische Übersichtsarbeit über die Wirksamkeit von Maßnahmen bei älteren Patienten. Ziel war "
         "es, die verfügbaren Daten für Ärzte zusammenzufassen.",
         "Systematische \xdc"
         "bersichtsarbeit \xfc"
         "ber die Wirksamkeit von Ma\xdfnahmen bei "
         "\xe4lteren Patienten. Ziel war es, die verf\xfcgbaren Daten f\xfcr \xc4rzte zusammenz"
         "ufassen."},
        {"windows-1252",
         "Revisão sistemática da eficácia de intervenções em idosos. O objetivo foi sintetizar as evidências "
         "disponíveis. Não há informações.",
         "Revis\xe3o sistem\xe1tica da efic\xe1"
         "cia de interven\xe7\xf5"
         "es em idosos. O obj"
         "etivo foi sintetizar as evid\xeancias dispon\xedveis. N\xe3o h\xe1 informa\xe7\xf5"
         "e"
         "s."},
    };
    for (const auto& [encoding, text, bytes] : texts) {
        const auto result = decoded(bytes);
        CHECK(result.encoding() == encoding);
        CHECK(result.text() == text);
        CHECK(result.problems().size() == (encoding == "windows-1252" ? 0 : 1)); // a note on the guess
    }
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
