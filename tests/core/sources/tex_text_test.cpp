#include "core/sources/tex_text.h"

#include <catch2/catch.hpp>

#include <string>

using alidade::sources::texAddress;
using alidade::sources::texText;

TEST_CASE("accents of TeX become letters, however their argument is written")
{
    for (const auto* tex : {"{\\\"o}", "\\\"o", "\\\"{o}", "{\\\"{o}}", "\\\" o"}) {
        CHECK(texText(tex) == "ö");
    }
    for (const auto* tex : {"\\v{c}", "{\\v c}", "{\\v{c}}", "\\v c"}) {
        CHECK(texText(tex) == "č");
    }
    for (const auto* tex : {"\\'{\\i}", "\\'\\i", "{\\'\\i}", "{\\'{\\i}}", "\\'i"}) {
        CHECK(texText(tex) == "í");
    }
    CHECK(texText("Fran{\\c c}ois Pe\\~{n}a, \\r{A}ngstr\\\"{o}m, Erd\\H{o}s, {\\.{e}}, \\k{a}, \\d{s}, "
                  "\\u{g}, \\=a, \\^{e}")
          == "François Peña, Ångström, Erdős, ė, ą, ṣ, ğ, ā, ê");
    CHECK(texText("o\\'") == "o'");
    CHECK(texText("Nguy\\~{\\^e}n, {\\'{\\^{e}}}, \\d{\\^o}") == "Nguyễn, ế, ộ"); // one above the other
}

TEST_CASE("letters and signs of TeX become characters")
{
    CHECK(texText("Wei{\\ss} \\ss en \\o{}re {\\L}uczak \\aa \\AE{} {\\th}") == "Weiß ßen øre Łuczak åÆ þ");
    CHECK(texText("50\\% of R\\&D \\#1 a\\_b \\$5 \\{x\\}") == "50% of R&D #1 a_b $5 {x}");
    CHECK(texText("a--b---c ``d'' e~f 1\\,km \\textendash{} \\ldots") == "a–b—c “d” e f 1 km – …");
    CHECK(texText("\\LaTeX{} and \\TeX") == "LaTeX and TeX");
    CHECK(texText("R&amp;D \\&amp; <i>x</i>, in&#xa0;vivo") == "R&D & x, in vivo");
}

TEST_CASE("escaped braces around one word with capitals keep these, and are not of the text")
{
    CHECK(texText("\\{EEG\\} of \\{T2DM\\} and \\{SARS-CoV\\}, \\{C\\}zech")
          == "EEG of T2DM and SARS-CoV, Czech");
    CHECK(texText("sets \\{A, B\\} and \\{x\\}, \\{0\\}, \\{\\}, \\{A")
          == "sets {A, B} and {x}, {0}, {}, {A");
    CHECK(texText("$\\{A\\}$") == "{A}"); // of a formula
}

TEST_CASE("words of biblatex and of MathSciNet have their meaning")
{
    CHECK(texText("model\\hyphen based\\emdash again, p. 12\\psqq") == "model-based—again, p. 12sqq.");
    CHECK(texText("Kol\\cprime tsov") == "Kolʹtsov");
    CHECK(texText(
              "Franc{\\ocirc{u}}, W{\\polhk{e}}gner, B{\\udot{h}}at, Iona{\\lfhook{s}}cu, Ngh{\\cftil{e}}n, "
              "{\\Dbar}inh")
          == "Franců, Węgner, Bḥat, Ionașcu, Nghễn, Đinh");
}

TEST_CASE("looks go, and what they dress stays")
{
    CHECK(texText("{The {\\emph{Great}} {\\bf Bug}} \\textsc{of} \\unknown{1984}")
          == "The Great Bug of 1984");
    CHECK(texText("\\href{https://example.org}{the page} \\textcolor{red}{red}") == "the page red");
    CHECK(texText("see \\url{https://example.org/~a_b%20c}") == "see https://example.org/~a_b%20c");
    CHECK(texText("C:\\Windows stays") == "C:\\Windows stays");
}

TEST_CASE("formulas become text as far as Unicode goes")
{
    CHECK(texText("$\\alpha$-decay of $\\Sigma^{0}$ in H$_2$O, $x \\leq 10^{-3}$")
          == "α-decay of Σ⁰ in H₂O, x ≤ 10⁻³");
    CHECK(texText("du $4^{\\textrm{ème}}$ and $\\frac{1}{2}$, $\\bar{x}$") == "du 4ème and 1/2, x̄");
    CHECK(texText("CO\\textsubscript{2}") == "CO₂");
    CHECK(texText("from $5 to $10, a_b^c") == "from $5 to $10, a_b^c");
    CHECK(texText("costs $ 5 and $ 6, with $ n = 3 $") == "costs $ 5 and $ 6, with n = 3");
    CHECK(texText("the 5\\({}^{\\mbox{th}}\\) of 10^{-3} CO_{2}") == "the 5ᵗʰ of 10⁻³ CO₂");
    CHECK(texText("\\textalpha-helix, \\texorpdfstring{$\\beta$}{beta}") == "α-helix, beta");
}

TEST_CASE("addresses keep their signs")
{
    CHECK(texAddress("https://example.org/a--b\\_c~d''e%20f?g=1\\&h=2")
          == "https://example.org/a--b_c~d''e%20f?g=1&h=2");
    CHECK(texAddress("\\url{https://example.org/\\~{}me}") == "https://example.org/~me");
    CHECK(texAddress("https://example.org/\\~me/\\~{a}") == "https://example.org/~me/ã");
}

TEST_CASE("damaged TeX ends, and nothing is read twice")
{
    CHECK(texText("a } b { c") == "a b c");
    CHECK(texText("\\") == "\\");
    CHECK(texText("\\v") == "");
    CHECK(texText("$x") == "$x");
    std::string deep;
    for (int i = 0; i < 200'000; ++i) {
        deep += "\\'{^{$_{\\frac";
    }
    CHECK(texText(deep).size() <= deep.size());
    CHECK(texText(std::string(1'000'000, '{')).empty());
}

TEST_CASE("signs alone between dollars are a formula, whatever stands behind")
{
    CHECK(texText("p$<$0.05 in $>$50\\%") == "p<0.05 in >50%");
    CHECK(texText("from $5 to $10") == "from $5 to $10");
}

TEST_CASE("a raised ring is the sign of degrees, and a comma stands below its letter")
{
    CHECK(texText("at $90^{\\circ}$C, 5$^\\circ$, $f \\circ g$") == "at 90°C, 5°, f ∘ g");
    CHECK(texText("\\textcommabelow{S}tefan \\textcommabelow{t}") == "Ștefan ț");
    CHECK(texText("3D\\nobreakdash-printing") == "3D-printing");
}
