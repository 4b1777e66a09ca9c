#include "core/report/latex_citations.h"

#include <catch2/catch.hpp>

using namespace alidade::report;

namespace {

using Keys = std::vector<std::string>;

Keys keys(std::string_view latex)
{
    Keys found;
    for (const auto& citation : latexCitations(latex)) {
        found.push_back(citation.key);
    }
    return found;
}

}

TEST_CASE("the commands of LaTeX, natbib and biblatex cite, with what stands before and behind in brackets")
{
    CHECK(keys(R"(\cite{a} \cite [p.~3] {b,c} \citep[see][ch. {]} 2]{d} \Citet*{e})")
          == Keys{"a", "b", "c", "d", "e"});
    CHECK(keys(R"(\parencite{a} \Textcite{b} \footcite[3]{c} \autocite*{d} \fullcite{e})")
          == Keys{"a", "b", "c", "d", "e"});
    CHECK(keys(R"(\citep[see also \citet{b}]{a})") == Keys{"b", "a"});
    CHECK(keys(R"(\citefield{a}{title} \volcite[see]{2}[25]{b})") == Keys{"a", "b"});
    CHECK(keys(R"(\nocite{*})") == Keys{"*"});
}

TEST_CASE("the commands for several works take the keys of all their groups")
{
    CHECK(keys(R"(\cites{a}[1]{b}{c} {d})") == Keys{"a", "b", "c", "d"});
    CHECK(keys(R"(\textcites(see)(and more)[3][]{a}%
  [4]{b,c} \Autocites{d}{e})")
          == Keys{"a", "b", "c", "d", "e"});
    CHECK(keys(R"(\cite{a}{b})") == Keys{"a"});
}

TEST_CASE("commands that only look like citations are none")
{
    CHECK(keys(R"(\citestyle{acmauthoryear} \setcitestyle{square} \excited{no} \citeindextrue)").empty());
    CHECK(keys(R"(\citetext{see \citealp{a}})") == Keys{"a"});
}

TEST_CASE("a comment ends a line inside the braces of a citation too")
{
    CHECK(keys("\\cite{a,% note, with a comma\n  b}") == Keys{"a", "b"});
    CHECK(keys("\\cite{a,\n% c,\n  b}") == Keys{"a", "b"});
    CHECK(keys("5\\% of \\cite{a} \\\\% \\cite{b}\n") == Keys{"a"});
}

TEST_CASE("text that LaTeX shows as it stands, or never sees, cites nothing")
{
    CHECK(
        keys(
            R"(\verb|\cite{a}| \verb*+\cite{b}+ \lstinline[language=TeX]!\cite{c}! \lstinline{\cite{d}} \cite{e})")
        == Keys{"e"});
    for (const std::string name : {"verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment"}) {
        CHECK(keys("\\begin{" + name + "}\n\\cite{a} \\verb|\n\\end{" + name + "} \\cite{b}") == Keys{"b"});
    }
    CHECK(keys(R"(\iffalse \cite{a} \ifnum 1=1 \cite{b}\fi \ifthenelse{x}{y}{z} $\iff$ \cite{c}\fi \cite{d})")
          == Keys{"d"});
    CHECK(keys(R"(\iffalse \cite{a} \else \cite{b} \fi)") == Keys{"b"});
    CHECK(keys(R"(\cite{a} \end{document} \cite{b})") == Keys{"a"});
}

TEST_CASE("a per cent sign in an address hides no citation")
{
    CHECK(keys(R"(\url{a%20b} \cite{a} \href{http://x/%7B{}}{see \cite{b}} \path|%| \cite{c})")
          == Keys{"a", "b", "c"});
}

TEST_CASE("a command that the text makes of a citation cites where it is used")
{
    CHECK(keys(R"(\newcommand{\see}[1]{see \cite{#1}} \see{a})") == Keys{"a"});
    CHECK(keys(R"(\newcommand*\at[2][]{\citep[p.~#1]{#2}} \at[3]{b} \at{c})") == Keys{"b", "c"});
    CHECK(keys(R"(\def\see#1{\cite{#1}} \newcommand{\bold}[1]{\textbf{#1}} \bold{no} \see{d})") == Keys{"d"});
}

TEST_CASE("a command whose parameters are described by letters cites by its first braces")
{
    CHECK(keys("\\NewDocumentCommand{\\seen}{O{} m}{see \\cite[#1]{#2}} \\seen{a} \\seen[p. 3]{b}")
          == Keys{"a", "b"});
    CHECK(keys("\\NewDocumentCommand\\seen{m m}{#2 \\cite{#1}} \\seen{a}{no key}") == Keys{"a"});
}

TEST_CASE("nodes of a path that is drawn may cite, addresses do not")
{
    CHECK(keys("\\path[draw](0,0)node{\\cite{a}}(1,1); \\path (0,0) node {\\cite{b}};") == Keys{"a", "b"});
    CHECK(keys("\\path{/usr/\\cite{a}} \\path|\\cite{b}|").empty());
}

TEST_CASE("brackets in brackets without end are read to their end")
{
    std::string text;
    for (int i = 0; i < 100'000; ++i) {
        text += "\\cite[";
    }
    CHECK(keys(text + "\\cite{a}") == Keys{"a"});
}

TEST_CASE("a citation stands on the line of its command, and a text that breaks off breaks nothing")
{
    CHECK(latexCitations("\n\\verb|a\n\\cite{\n  a}") == std::vector<LatexCitation>{{"a", 3}});
    for (const std::string_view text : {"\\cite",
                                        "\\cite[",
                                        "\\cite{a",
                                        "\\cites{a}[",
                                        "\\",
                                        "\\verb",
                                        "\\verb|",
                                        "\\url{",
                                        "\\begin",
                                        "\\iffalse \\",
                                        "\\newcommand",
                                        "\\newcommand{\\",
                                        "\\lstinline["}) {
        latexCitations(text);
    }
    CHECK(keys("\\cite{open") == Keys{"open"});
}
