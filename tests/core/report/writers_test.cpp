#include "core/base/csv.h"
#include "core/report/latex_text.h"
#include "core/report/writers.h"

#include <catch2/catch.hpp>

#include <random>
#include <regex>

using namespace alidade;
using namespace alidade::report;

namespace {

Cell text(std::string words)
{
    return words;
}

Cell number(std::int64_t value)
{
    return value;
}

Grid oneCell(const Cell& cell)
{
    return {"", {"Head"}, {{cell}}, {}};
}

Grid challenges()
{
    return {
        "Challenges of 50% & more",
        {"No.", "Challenge", "Papers"},
        {
            {number(1), text("Binary_size"), std::vector<Reference>{{"[2]", "ayers2022"}}},
            {number(12), text("Panics"), std::vector<Reference>{{"[19]", "ma2023"}, {"[4]", "burtsev2021"}}},
        },
        {text("All"), text(""), number(3)}};
}

std::string csvField(const std::string& value)
{
    const auto csv = toCsv(oneCell(value));
    return csv.substr(std::string("Head\n").size());
}

}

TEST_CASE("CSV is written as RFC 4180 has it, with line feeds")
{
    const Grid grid = {"not in the file",
                       {"Source", "Query", "Results"},
                       {
                           {text("ACM"), text("Title:(\"OS\" OR kernel)"), number(30)},
                           {text("Springer, Link"), text("two\nlines"), number(29)},
                           {text("caf\u00E9"), text(""), Cell(0.1)},
                       },
                       {text("Total"), text(""), number(-59)}};
    CHECK(toCsv(grid)
          == "Source,Query,Results\n"
             "ACM,\"Title:(\"\"OS\"\" OR kernel)\",30\n"
             "\"Springer, Link\",\"two\nlines\",29\n"
             "caf\u00E9,,0.1\n"
             "Total,,-59\n");
}

TEST_CASE("papers stand in CSV by their labels")
{
    CHECK(toCsv(challenges())
          == "No.,Challenge,Papers\n1,Binary_size,[2]\n12,Panics,\"[19], [4]\"\nAll,,3\n");
}

TEST_CASE("no text of a CSV file is a formula to a spreadsheet")
{
    CHECK(csvField("=HYPERLINK(\"http://x\")") == "\"'=HYPERLINK(\"\"http://x\"\")\"\n");
    CHECK(csvField("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0\n");
    CHECK(csvField("-2+3") == "'-2+3\n");
    CHECK(csvField("@SUM(A1)") == "'@SUM(A1)\n");
    CHECK(csvField("\t=1") == "'\t=1\n");
    CHECK(csvField("\r=1") == "\"'\r=1\"\n");
    CHECK(csvField("-") == "'-\n");
    CHECK(csvField("-inf") == "'-inf\n");
    CHECK(csvField("+-1") == "'+-1\n");
    CHECK(csvField("a=1") == "a=1\n");
    CHECK(toCsv({"", {"=1"}, {}, {}}) == "'=1\n");
}

TEST_CASE("numbers of a CSV file stay numbers, also where they are written as text")
{
    CHECK(csvField("-5.25") == "-5.25\n");
    CHECK(csvField("+3") == "+3\n");
    CHECK(csvField("-1e-3") == "-1e-3\n");
    CHECK(toCsv(oneCell(number(-7))) == "Head\n-7\n");
    CHECK(toCsv(oneCell(-0.5)) == "Head\n-0.5\n");
}

TEST_CASE("every text comes back from CSV as it was")
{
    std::mt19937 random(20240401);
    constexpr std::string_view PIECES[] = {"a", "\"", ",", "\n", "\r", " ", "\u00E9", ";", "'", "0"};
    for (int round = 0; round < 500; ++round) {
        Grid grid{"", {"a", "b"}, {}, {}};
        for (int row = 0; row < 3; ++row) {
            std::vector<Cell> cells;
            for (int column = 0; column < 2; ++column) {
                std::string value = "x";
                for (auto i = random() % 6; i > 0; --i) {
                    value += PIECES[random() % std::size(PIECES)];
                }
                cells.emplace_back(value);
            }
            grid.rows.push_back(cells);
        }
        const auto csv = toCsv(grid);
        CsvReader reader(csv, "random");
        REQUIRE(*reader.next());
        for (const auto& row : grid.rows) {
            REQUIRE(*reader.next());
            REQUIRE(reader.fields().size() == 2);
            CHECK(reader.fields()[0] == std::get<std::string>(row[0]));
            CHECK(reader.fields()[1] == std::get<std::string>(row[1]));
        }
        CHECK_FALSE(*reader.next());
    }
}

TEST_CASE("a LaTeX table is one of booktabs that cites its papers")
{
    CHECK(toLatex(challenges(), "challenges") == R"(% needs \usepackage{booktabs}
\begin{table}
  \centering
  \caption{Challenges of 50\% \& more}
  \label{tab:challenges}
  \begin{tabular}{rll}
    \toprule
    No. & Challenge & Papers \\
    \midrule
    1 & Binary\_size & \cite{ayers2022} \\
    12 & Panics & \cite{ma2023,burtsev2021} \\
    \midrule
    All &  & 3 \\
    \bottomrule
  \end{tabular}
\end{table}
)");
}

TEST_CASE("LaTeX takes every character of a text for itself")
{
    const auto latex = toLatex(oneCell(text("& % $ # _ { } ~ ^ \\ < > | \u00FC\x01")), "t");
    CHECK_THAT(
        latex,
        Catch::Contains(R"(    \& \% \$ \# \_ \textbraceleft{} \textbraceright{} \textasciitilde{} )"
                        R"(\textasciicircum{} \textbackslash{} \textless{} \textgreater{} \textbar{} ü )"));
}

TEST_CASE("a LaTeX row may begin with what the row before would take for its own")
{
    CHECK_THAT(toLatex(oneCell(text("[14]")), "t"), Catch::Contains("    {}[14] \\\\"));
    CHECK_THAT(toLatex(oneCell(text("*")), "t"), Catch::Contains("    {}* \\\\"));
}

TEST_CASE("papers that LaTeX cannot cite stand in a table by their labels")
{
    const Cell papers =
        std::vector<Reference>{{"[1]", "good"}, {"[2]", ""}, {"[3_]", "a}b"}, {"[4]", "fine"}};
    CHECK_THAT(toLatex(oneCell(papers), "t"), Catch::Contains("    \\cite{good,fine}, [2], [3\\_] \\\\"));
}

TEST_CASE("a LaTeX table that is wider than the line shares it among its columns, gaps and all")
{
    std::string query = "qqqq";
    for (int i = 0; i < 40; ++i) {
        query += " qqqq";
    }
    const Grid grid = {"", {"Source", "Query", "Results"}, {{text("ACM"), text(query), number(30)}}, {}};
    const auto latex = toLatex(grid, "t");
    const std::regex share(R"(p\{\\dimexpr(0\.\d+)\\textwidth-2\\tabcolsep\\relax\})");
    std::vector<double> shares;
    for (std::sregex_iterator found(latex.begin(), latex.end(), share), end; found != end; ++found) {
        shares.push_back(std::stod((*found)[1]));
    }
    REQUIRE(shares.size() == 3);
    const auto sum = shares[0] + shares[1] + shares[2];
    CHECK(sum <= 1);
    CHECK(sum > 0.99);
    CHECK(shares[1] > 0.6); // short columns are as wide as their words
    CHECK_THAT(latex, Catch::StartsWith("% needs \\usepackage{booktabs,array}\n"));
    CHECK_THAT(latex, Catch::Contains("      >{\\raggedleft\\arraybackslash}p{\\dimexpr0.")); // Results
    CHECK_THAT(latex, Catch::Contains("    ACM & " + query + " & 30 \\\\"));
}

TEST_CASE("a LaTeX table too wide for a column of text goes over both, where the paper has two")
{
    const auto ofWidth = [](std::size_t letters) {
        return toLatex({"", {"Head", "n"}, {{text(std::string(letters, 'n')), number(1)}}, {}}, "t");
    };
    // a column of article is 200 points wide, an n of ten points 5.6; the narrowest page of one column has
    // 345
    CHECK_THAT(ofWidth(20), Catch::Contains("\\begin{table}\n"));
    CHECK_THAT(ofWidth(20), Catch::EndsWith("\\end{table}\n"));
    CHECK_THAT(ofWidth(45), Catch::Contains("\\begin{table*}\n"));
    CHECK_THAT(ofWidth(45), Catch::Contains("\\begin{tabular}{lr}\n"));
    CHECK_THAT(ofWidth(45), Catch::EndsWith("\\end{table*}\n"));
    CHECK_THAT(ofWidth(100), Catch::Contains("\\begin{table*}\n"));
    CHECK_THAT(ofWidth(100), Catch::Contains("\\textwidth"));
}

TEST_CASE("a column of short lines is as wide in LaTeX as its lines, whatever the width of the page")
{
    const Grid grid = {"", {"Name", "Points"}, {{text("a"), text("nnnnnnnnnn\nn")}}, {}};
    const auto latex = toLatex(grid, "t");
    const std::regex ems(R"(p\{(\d+\.\d)em\})");
    std::vector<double> widths;
    for (std::sregex_iterator each(latex.begin(), latex.end(), ems), end; each != end; ++each) {
        widths.push_back(std::stod((*each)[1]));
    }
    REQUIRE(widths.size() == 1);
    CHECK(widths[0] >= 5.6); // ten n of Computer Modern
    CHECK(widths[0] < 7);
    CHECK_THAT(latex, Catch::Contains("\\begin{table}\n"));
}

TEST_CASE("lines of a cell stay apart in LaTeX, and long words may end a line behind their signs")
{
    const Grid lines = {"", {"Name", "Points"}, {{text("a"), text("one\ntwo 10.1145/3625275.3625398")}}, {}};
    CHECK_THAT(toLatex(lines, "t"),
               Catch::Contains("    a & one \\newline two "
                               "10.\\allowbreak{}1145/\\allowbreak{}3625275.\\allowbreak{}3625398 "
                               "\\\\"));
}

TEST_CASE("a LaTeX table that is longer than a page goes on over the next, under its header")
{
    Grid grid = {"Papers", {"Paper"}, {}, {number(36)}};
    grid.rows.assign(36, {text("x")});
    CHECK_THAT(toLatex(grid, "papers"), Catch::Contains("\\begin{table}"));
    grid.rows.push_back({text("y\ny")}); // 36 + 2 lines, the header and the sum
    CHECK_THAT(toLatex(grid, "papers"), Catch::StartsWith(R"(% needs \usepackage{booktabs,array,longtable}
% begins a new page where the paper has two columns, and goes back to them behind it
\makeatletter
\if@twocolumn\onecolumn\def\columnsagain{\twocolumn\relax}\else\let\columnsagain\relax\fi
\makeatother
\begin{longtable}{
      >{\raggedright\arraybackslash\hspace{0pt}}p{)"));
    CHECK_THAT(toLatex(grid, "papers"), Catch::Contains(R"(}
    }
  \caption{Papers}\label{tab:papers} \\
    \toprule
    Paper \\
    \midrule
    \endfirsthead
    \toprule
    Paper \\
    \midrule
    \endhead
    \bottomrule
    \endfoot
    x \\
)"));
    CHECK_THAT(toLatex(grid, "papers"), Catch::EndsWith(R"(    \midrule
    36 \\
\end{longtable}
\columnsagain
)"));
}

TEST_CASE("a page shows the columns that it has room for, a file all")
{
    Grid grid = {"", {"A", "B"}, {{number(1), number(2)}}, {number(1), number(2)}};
    grid.pageColumns = 1;
    CHECK_THAT(toLatex(grid, "t"), Catch::Contains("{r}"));
    CHECK_THAT(toLatex(grid, "t"), !Catch::Contains("&"));
    CHECK(toCsv(grid) == "A,B\n1,2\n1,2\n");
}

TEST_CASE("LaTeX joins no signs of a text to another one")
{
    CHECK(latexText("--release '' ,, ?` a<b") == "-{}-release '{}' ,{}, ?{}` a\\textless{}b");
    CHECK_THAT(toLatex(oneCell(text("--release")), "t"), Catch::Contains("    -{}-release \\\\"));
}

TEST_CASE("a Markdown table is one of GFM, numbers to the right")
{
    CHECK(toMarkdown(challenges()) == R"(**Challenges of 50% \& more**

| No. | Challenge | Papers |
| ---: | --- | --- |
| 1 | Binary\_size | [2] |
| 12 | Panics | [19], [4] |
| All |  | 3 |
)");
}

TEST_CASE("Markdown takes every text for itself")
{
    CHECK_THAT(toMarkdown(oneCell(text("a|b\\|c"))), Catch::Contains("| a\\|b\\\\\\|c |\n"));
    CHECK_THAT(toMarkdown(oneCell(text("<img src=x> *b* `c` &amp; $x$ ~~d~~"))),
               Catch::Contains("| \\<img src=x\\> \\*b\\* \\`c\\` \\&amp; \\$x\\$ \\~\\~d\\~\\~ |\n"));
    CHECK_THAT(toMarkdown(oneCell(text("[x](javascript:y) [14]"))),
               Catch::Contains("| [x]\\(javascript:y) [14] |\n"));
    CHECK_THAT(toMarkdown(oneCell(text("one\r\ntwo"))), Catch::Contains("| one <br>two |\n"));
}

TEST_CASE("an HTML table says what its headers head")
{
    CHECK(toHtml(challenges()) == R"(<table>
  <caption>Challenges of 50% &amp; more</caption>
  <thead>
    <tr><th scope="col">No.</th><th scope="col">Challenge</th><th scope="col">Papers</th></tr>
  </thead>
  <tbody>
    <tr><td style="text-align: right">1</td><th scope="row">Binary_size</th><td>[2]</td></tr>
    <tr><td style="text-align: right">12</td><th scope="row">Panics</th><td>[19], [4]</td></tr>
  </tbody>
  <tfoot>
    <tr><td style="text-align: right">All</td><th scope="row"></th><td>3</td></tr>
  </tfoot>
</table>
)");
}

TEST_CASE("HTML takes every text for itself")
{
    CHECK_THAT(toHtml(oneCell(text("<script>\"'&</script>\nb"))),
               Catch::Contains(">&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;<br>b</th>"));
}

TEST_CASE("every format is UTF-8, whatever the cells hold")
{
    const auto grid = oneCell(text("a\xFFz"));
    const std::string mended = "a\uFFFDz";
    CHECK_THAT(toCsv(grid), Catch::Contains(mended));
    CHECK_THAT(toLatex(grid, "t"), Catch::Contains(mended));
    CHECK_THAT(toMarkdown(grid), Catch::Contains(mended));
    CHECK_THAT(toHtml(grid), Catch::Contains(mended));
}

TEST_CASE("a table without rows is a header alone")
{
    const Grid grid = {"", {"A", "B"}, {}, {}};
    CHECK(toCsv(grid) == "A,B\n");
    CHECK(toMarkdown(grid) == "| A | B |\n| --- | --- |\n");
    CHECK_THAT(toLatex(grid, "t"), Catch::Contains("\\begin{tabular}{ll}"));
    CHECK_THAT(toHtml(grid), Catch::Contains("<tbody>\n  </tbody>"));
}
