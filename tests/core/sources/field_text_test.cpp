#include "core/sources/field_text.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("a field's text has one blank where white space of any kind stood, and none at its ends")
{
    CHECK(cleaned("") == "");
    CHECK(cleaned("Rust in kernels") == "Rust in kernels");
    CHECK(cleaned("  Rust \t in\r\n   kernels\n") == "Rust in kernels");
    CHECK(cleaned("Rust\u00A0in\u2003kernels\u00A0") == "Rust in kernels");
    CHECK(cleaned(std::string_view("nul\0inside", 10)) == "nul inside");
    CHECK(cleaned(" \u00A0 ") == "");
}

TEST_CASE("a field's text is in NFC, and without characters that cannot be seen")
{
    CHECK(cleaned("Mu\u0308ller") == "M\u00FCller");
    CHECK(cleaned("\uFEFFsoft\u00ADware \u200Bengi\u2060neering") == "software engineering");
    CHECK(cleaned("M\u00FCller \u2013 \u4E2D") == "M\u00FCller \u2013 \u4E2D");
    CHECK(cleaned("\u03B1\u0301 \u03B1-synuclein") == "\u03AC \u03B1-synuclein");
    CHECK(cleaned("5 \u212B, 3 k\u2126, 4 \u2265 3")
          == "5 \u00C5, 3 k\u03A9, 4 \u2265 3"); // of the letters' own signs
    CHECK(cleaned("\u1112\u1161\u11AB\u1100\u1173\u11AF") == "\uD55C\uAE00");
    CHECK(cleaned("a\u0316\u0301") == "\u00E1\u0316"); // marks of two classes
}

TEST_CASE("bytes of a field that are not UTF-8 become the replacement character")
{
    CHECK(cleaned("caf\xE9 noir") == "caf\uFFFD noir");
    CHECK(cleaned("cut off \xE2\x82") == "cut off \uFFFD");
}

TEST_CASE("tags that databases leave in a text are taken out, with a blank where blocks meet")
{
    CHECK(withoutMarkup("The role of <i>E. coli</i> in CO<sub>2</sub>") == "The role of E. coli in CO2");
    CHECK(withoutMarkup("<jats:p>One.</jats:p><jats:p>Two.</jats:p>") == "One. Two. ");
    CHECK(withoutMarkup("<mml:mi mathvariant=\"bold\">x</mml:mi>+1") == "x+1");
    CHECK(withoutMarkup("line<br/>line<BR>line") == "line line line");
    CHECK(withoutMarkup("a <inline-formula><tex-math notation=\"LaTeX\">$\\mu$</tex-math></inline-formula> b")
          == "a $\\mu$ b");
    CHECK(withoutMarkup("as<disp-formula>x</disp-formula>is") == "as x is");
    CHECK(withoutMarkup("&lt;i&gt;Drosophila&lt;/i&gt;") == "Drosophila");
}

TEST_CASE("what only looks like a tag stays in a text")
{
    for (const std::string_view text : {"Option<T> and vector<int>",
                                        "p < 0.05 and x > 3",
                                        "a<b",
                                        "<",
                                        "</",
                                        "Box<I> without an end",
                                        "map<A, B> of <i and > j</i",
                                        "std::vector<std::string>"}) {
        CHECK(withoutMarkup(text) == text);
    }
}

TEST_CASE("entities of HTML become their characters, also with the blank that Web of Science puts into them")
{
    CHECK(withoutMarkup("Smith &amp; Sons &lt; 5 &quot;x&quot; it&apos;s") == "Smith & Sons < 5 \"x\" it's");
    CHECK(withoutMarkup("Schr&ouml;dinger, Schr& ouml;dinger") == "Schr\u00F6dinger, Schr\u00F6dinger");
    CHECK(withoutMarkup("&#x27;&#39;&#x1F600;") == "''\U0001F600");
    CHECK(withoutMarkup("a&amp;#8725;b &amp;lt; c &amp; d; &amp;nosuchname; &amp;")
          == "a\u2215b < c & d; &nosuchname; &"); // made twice, as LILACS has them
    CHECK(withoutMarkup("&#146;") == "\u2019");   // HTML 5 reads it as windows-1252
    CHECK(withoutMarkup("&Alpha;&omega;&hearts;&diams;&ccaron;&euro;")
          == "\u0391\u03C9\u2665\u2666\u010D\u20AC");
}

TEST_CASE("what is no entity stays in a text")
{
    for (const std::string_view text : {"R&D; and so on",
                                        "AT&T",
                                        "a & b; c",
                                        "&nosuchname;",
                                        "&#xD800;",
                                        "&#0;",
                                        "&#99999999999;",
                                        "&",
                                        "&;"}) {
        CHECK(withoutMarkup(text) == text);
    }
}

TEST_CASE("a DOI is found bare and lower case, whatever stands around it")
{
    for (const std::string_view text : {"10.1145/3674805.3690756",
                                        "doi:10.1145/3674805.3690756",
                                        "DOI 10.1145/3674805.3690756.",
                                        "https://doi.org/10.1145/3674805.3690756",
                                        "http://dx.doi.org/10.1145%2F3674805.3690756?x=1",
                                        "S0140-6736(99) [pii]; 10.1145/3674805.3690756 [doi]",
                                        "10.1145/3674805.3690756[doi]",
                                        "(10.1145/3674805.3690756)"}) {
        CHECK(doiOf(text) == "10.1145/3674805.3690756");
    }
    CHECK(doiOf("10.1109/ICSE.2021.00012") == "10.1109/icse.2021.00012");
    CHECK(doiOf("10.1016/S0140-6736(99)01001-X;") == "10.1016/s0140-6736(99)01001-x");
    CHECK(doiOf("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2")
          == "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2");
    CHECK(doiOf("<a>10.1000/182</a>") == "10.1000/182");
    CHECK(doiOf("10.1000/e\xCC\x81\xE2\x80\x8B") == "10.1000/\xC3\xA9"); // combining acute, zero width space
    CHECK(doiOf("10.1000.10/123") == "10.1000.10/123");
}

TEST_CASE("a DOI in an address ends where the next one begins, and the line end between them was spelled out")
{
    for (const std::string_view between : {"", "%5Cn", "%5cn", "\\n", "$\\$n"}) {
        const auto text =
            "http://dx.doi.org/10.5555/rain.n" + std::string(between) + "http://other.example/10.5555/x";
        CHECK(doiOf(text) == "10.5555/rain.n");
        CHECK(doiOfAddress(text) == "10.5555/rain.n");
    }
}

TEST_CASE("a text without a DOI gives none")
{
    for (const std::string_view text :
         {"", "10.", "10.1/x", "10.1145", "10.1145/", "110.1145/x", "pages 10.20-10.30"}) {
        CHECK(doiOf(text).empty());
    }
}

TEST_CASE("a year is found among the ways dates are written")
{
    for (const std::string_view text : {"2021",
                                        "2021/03/15/",
                                        "2021///Spring",
                                        "Mar 2021",
                                        "c2021",
                                        "15/03/2021",
                                        "20210315",
                                        "202103",
                                        "2021-2022"}) {
        CHECK(yearOf(text) == 2021);
    }
    for (const std::string_view text : {"", "in press", "0", "12", "0999", "3021", "12345", "99999999"}) {
        CHECK_FALSE(yearOf(text));
    }
}

TEST_CASE("a letter with more marks than any text has stays as it is, in linear time")
{
    std::string stack = "a";
    for (int i = 0; i < 200'000; ++i) {
        stack += i % 2 == 0 ? "\u0301" : "\u0316"; // of two classes, which NFC brings into order
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(cleaned(stack) == stack);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    CHECK(cleaned("e\u0301") == "\u00E9");
}

TEST_CASE("a DOI that came out of an address has neither the form of the text nor its version")
{
    CHECK(doiOf("10.1638/2009-0160.1.short") == "10.1638/2009-0160.1");
    CHECK(doiOf("10.1136/bmj.39.abstract") == "10.1136/bmj.39");
    CHECK(doiOf("10.1136/bmj.39.full.pdf") == "10.1136/bmj.39");
    CHECK(doiOf("https://www.biorxiv.org/content/10.1101/2020.01.02.892345v2.full")
          == "10.1101/2020.01.02.892345");
    CHECK(doiOf("10.1101/2020.01.02.892345") == "10.1101/2020.01.02.892345");
    CHECK(doiOf("10.5555/rain.v2") == "10.5555/rain.v2");
    CHECK(doiOf("10.5555/shortv2") == "10.5555/shortv2");
    CHECK(doiOf("10.5555/.pdf") == "10.5555/.pdf");
}

TEST_CASE("lines under, over and through text are markup")
{
    CHECK(withoutMarkup("<underline>F</underline>ine <strike>a</strike> <overline>b</overline>")
          == "Fine a b");
}
