#include "core/sources/readers.h"
#include "core/sources/table.h"
#include "core/sources/table_cells.h"
#include "core/sources/table_header.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::Collected;
using alidade::tests::collected;

namespace {

Entry onlyEntry(std::string_view text)
{
    const auto found = collected(readTable, text);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.problems.empty());
    return found.entries[0];
}

std::vector<Author> names(std::string_view cell, NameStyle style = NameStyle::Separated)
{
    return authorsOf(cell, style);
}

Author person(std::string family, std::string given)
{
    return {std::move(family), std::move(given), {}};
}

}

TEST_CASE("a table that the program wrote comes back as it was")
{
    // the columns of core/report/paper_csv.h
    const auto found = tests::collected(
        readTable,
        "id,label,key,type,title,authors,year,venue,venue_short,volume,issue,pages,doi,url,abstract,keywords,"
        "language,publisher,isbn,issn,verdict,decisions,challenge,extra\n"
        "7,[2],ayers2022,article,'=a < b> and <i>c</i>,\"King, Martin, Jr.; {Rust, the Project}; van der "
        "Berg, Jo\","
        "2022,arXiv,arX,NA,2,1-9,10.1000/a,https://example.org,Text.,\"one, two;\",en,ACM,978-1,1234-5678,"
        "included,,size,\"{\"\"C7\"\":\"\"article "
        "5\"\",\"\"n\"\":[\"\"1\"\",\"\"2\"\"],\"\"cited\"\":3}\"\n");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries.front();
    CHECK(entry.type == "article");
    CHECK(entry.key == "ayers2022");
    CHECK(entry.title == "=a < b> and <i>c</i>");
    CHECK(entry.authors
          == std::vector<Author>{
              {"King", "Martin, Jr.", {}}, {{}, {}, "Rust, the Project"}, {"van der Berg", "Jo", {}}});
    CHECK(entry.venueShort == "arX");
    CHECK(entry.volume == "NA");
    CHECK(entry.keywords == std::vector<std::string>{"one, two"});
    CHECK(entry.other
          == std::vector<OtherField>{{"id", "7"},
                                     {"label", "[2]"},
                                     {"verdict", "included"},
                                     {"challenge", "size"},
                                     {"C7", "article 5"},
                                     {"cited", "3"},
                                     {"n", "1"},
                                     {"n", "2"}});
}

TEST_CASE("a Scopus table is read by its columns, and the full names win")
{
    const auto entry = onlyEntry("\"Authors\",\"Author full names\",\"Title\",\"Year\",\"Source "
                                 "title\",\"Volume\",\"Issue\",\"Art. No.\","
                                 "\"Page start\",\"Page end\",\"DOI\",\"Link\",\"Abstract\",\"Author "
                                 "Keywords\",\"Document Type\",\"Source\","
                                 "\"EID\"\n"
                                 "\"Berg A.; Li C.\",\"van der Berg, Anna (1); Li, Chen (2)\",\"On "
                                 "<i>maps</i>\",\"2024\",\"Atlas\",\"7\",\"2\",\"\","
                                 "\"10\",\"19\",\"10.1000/ABC\",\"https://example.org/1\",\"[No abstract "
                                 "available]\",\"maps; reviews\","
                                 "\"Article\",\"Scopus\",\"2-s2.0-1\"\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "2-s2.0-1");
    CHECK(entry.title == "On maps");
    CHECK(entry.authors == std::vector{person("van der Berg", "Anna"), person("Li", "Chen")});
    CHECK(entry.year == 2024);
    CHECK(entry.venue == "Atlas");
    CHECK(entry.volume == "7");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "10-19");
    CHECK(entry.doi == "10.1000/abc");
    CHECK(entry.abstract.empty());
    CHECK(entry.keywords == std::vector<std::string>{"maps", "reviews"});
    CHECK(entry.other == std::vector<OtherField>{{"Authors", "Berg A.; Li C."}, {"Source", "Scopus"}});
    CHECK(entry.line == 2);
}

TEST_CASE("tags of Web of Science are columns too, and PT says what an article appeared in")
{
    const auto entry =
        onlyEntry("PT\tAU\tAF\tTI\tSO\tDT\tPY\tBP\tEP\tUT\n"
                  "C\tBerg, A\tvan der Berg, Anna\tOn maps\tPROC MAPS\tArticle\t2020\t1\t9\tWOS:1\n");
    CHECK(entry.type == "paper-conference");
    CHECK(entry.authors == std::vector{person("van der Berg", "Anna")});
    CHECK(entry.venue == "PROC MAPS");
    CHECK(entry.pages == "1-9");
    CHECK(entry.key == "WOS:1");
}

TEST_CASE("the delimiter is the one under which the header is known")
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const std::string d(1, delimiter);
        const auto text = "Title" + d + "Authors" + d + "Year" + d + "Journal\n" //
            + "\"Maps, and; more\"" + d + "Anna Berg" + d + "2020" + d + "Atlas\n";
        CAPTURE(text);
        CHECK(headerOf(text).mapping.delimiter == delimiter);
        CHECK(onlyEntry(text).venue == "Atlas");
    }
}

TEST_CASE("lines before the header are passed over")
{
    const auto entry =
        onlyEntry("\"About the data: exported on May 5, 2024. Criteria: maps\"\n"
                  "Rank,Publication ID,DOI,Title,Source title/Anthology title,PubYear,Authors\n"
                  "1,pub.1,10.1000/x,On maps,Atlas,2020,\"Berg, Anna; Li, Chen\"\n");
    CHECK(entry.key == "pub.1");
    CHECK(entry.venue == "Atlas");
    CHECK(entry.authors.size() == 2);
    CHECK(entry.line == 3);
}

TEST_CASE("names in a cell are taken apart however they are listed")
{
    const std::vector expected = {person("Xie", "M."), person("Feng", "S.J.")};
    CHECK(names("Xie M., Feng S.J.") == expected);
    CHECK(names("Xie M.; Feng S.J.") == expected);
    CHECK(names("Xie, M.; Feng, S.J.") == expected);
    CHECK(names("M. Xie; S.J. Feng") == expected);
    CHECK(names("Xie, M. and Feng, S.J.") == expected);
    CHECK(names("Xie, M., Feng, S.J.") == expected);
    CHECK(names("M. Xie|S.J. Feng") == expected);
    CHECK(names("['Xie, M.', 'Feng, S.J.']") == expected);
    CHECK(names("M. Xie, S.J. Feng") == expected);
    CHECK(names("Smith JM") == std::vector{person("Smith", "JM")});
    CHECK(names("UW Chohan") == std::vector{person("Chohan", "UW")});
    CHECK(names("de la Cruz A. B.") == std::vector{person("de la Cruz", "A. B.")});
    CHECK(names("Smith, John") == std::vector{person("Smith", "John")});
    CHECK(names("King, Martin, Jr.") == std::vector{person("King", "Martin, Jr.")});
    CHECK(names("J. S. O. N. Simbolon") == std::vector{person("Simbolon", "J. S. O. N.")});
}

TEST_CASE("names in a cell are taken apart as people write them who know no database")
{
    const std::vector<Author> three = {
        person("Lovelace", "Ada"), person("Turing", "Alan"), person("Hopper", "Grace")};
    CHECK(names("Ada Lovelace, Alan Turing, and Grace Hopper") == three);
    CHECK(names("Ada Lovelace, Alan Turing & Grace Hopper") == three);
    CHECK(names("Lovelace, Ada, Turing, Alan, and Hopper, Grace") == three);
    CHECK(names("Lovelace, Ada / Turing, Alan / Hopper, Grace") == three);
    CHECK(names("Lovelace, Ada; Turing, Alan; Hopper, Grace; et al.") == three);
    CHECK(names("[\"O'Neil, Ada\", 'Turing, Alan']")
          == std::vector<Author>{person("O'Neil", "Ada"), person("Turing", "Alan")});
    CHECK(names("van der Berg, Jan Pieter and Hopper, Grace")
          == std::vector<Author>{person("van der Berg", "Jan Pieter"), person("Hopper", "Grace")});
    CHECK(names("Lovelace A, Turing AM, Hopper G.") // the stop is that of MEDLINE's list
          == std::vector<Author>{person("Lovelace", "A"), person("Turing", "AM"), person("Hopper", "G")});
    CHECK(names("Lovelace A.") == std::vector<Author>{person("Lovelace", "A.")});
    CHECK(names("LOVELACE, ADA AND TURING, ALAN") // as a catalogue writes all of it
          == std::vector<Author>{person("LOVELACE", "ADA"), person("TURING", "ALAN")});
    const auto entry = onlyEntry(
        "title,authors,keywords\nA,\"Lovelace, Ada\nTuring, Alan\",\"cyst (diagnosis, surgery), x\"\n");
    CHECK(entry.authors == std::vector<Author>{person("Lovelace", "Ada"), person("Turing", "Alan")});
    CHECK(entry.keywords == std::vector<std::string>{"cyst (diagnosis, surgery)", "x"});
}

TEST_CASE("a year is found in what spreadsheets make of dates")
{
    CHECK(yearOfCell("2021-03-05") == 2021);
    CHECK(yearOfCell("44260") == 2021); // 5 March 2021, in days as Excel counts them
    CHECK(yearOfCell("3/5/21") == 2021);
    CHECK(yearOfCell("Mar-98") == 1998);
    CHECK(yearOfCell("2.021E+03") == 2021);
    CHECK_FALSE(yearOfCell("12345"));
    CHECK_FALSE(yearOfCell("n.d."));
}

TEST_CASE("columns are known in the languages that people search in")
{
    const auto spanish = onlyEntry(
        "Título;Autores;Año;Título de la fuente;Volumen;Página inicial;Página final;Tipo de documento\n"
        "Un título;Pérez, J.;2020;Revista X;1;3;4;Artículo\n");
    CHECK(spanish.title == "Un título");
    CHECK(spanish.year == 2020);
    CHECK(spanish.venue == "Revista X");
    CHECK(spanish.pages == "3-4");
    CHECK(spanish.type == "article-journal");
    const auto chinese = onlyEntry("标题,作者,年份,期刊,关键词\n一个标题,张三；李四,2020,学报,词一；词二\n");
    CHECK(chinese.title == "一个标题");
    CHECK(chinese.authors == std::vector<Author>{person("张三", ""), person("李四", "")});
    CHECK(chinese.venue == "学报");
    CHECK(chinese.keywords == std::vector<std::string>{"词一", "词二"});
    CHECK(onlyEntry("Название;Авторы;Год;Журнал\nТема;Иванов И.И.;2020;Вестник\n").authors
          == std::vector<Author>{person("Иванов", "И.И.")});
}

TEST_CASE("a source is where a text appeared, but no database")
{
    CHECK(onlyEntry("title,authors,source\nA,\"B, C\",Journal of X\n").venue == "Journal of X");
    const auto found = onlyEntry("title,authors,source\nA,\"B, C\",PubMed\n");
    CHECK(found.venue.empty());
    CHECK(found.other == std::vector<OtherField>{{"source", "PubMed"}});
    const auto entry = onlyEntry("Title,Author Names,Source\nA,Doe J.,J. Ex. (2018) 45:4 (769-785). Date of "
                                 "Publication: 1 Dec 2018\n");
    CHECK(entry.venue == "J. Ex.");
    CHECK(entry.year == 2018);
    CHECK(entry.volume == "45");
    CHECK(entry.issue == "4");
    CHECK(entry.pages == "769-785");
}

TEST_CASE("a citation in one cell gives what has no column of its own")
{
    const auto pubmed =
        onlyEntry("PMID,Title,Authors,Citation,Journal/Book,Publication Year\n"
                  "1,A,\"Doe J, Roe RS.\",\"J Ex. 2010 Jul-Aug;115(1-2):142-54. doi: 10.1000/x. Epub "
                  "2009 Feb 11.\",J Ex,2010\n");
    CHECK(pubmed.authors == std::vector<Author>{person("Doe", "J"), person("Roe", "RS")});
    CHECK(pubmed.venue == "J Ex");
    CHECK(pubmed.volume == "115");
    CHECK(pubmed.issue == "1-2");
    CHECK(pubmed.pages == "142-54");
    CHECK(pubmed.year == 2010);
    CHECK(pubmed.type == "article-journal");
    CHECK(onlyEntry("PMID,Title,Authors,Citation,Journal/Book,Publication Year\n"
                    "1,A,Doe J.,In: Ex Book. Ark: Ex Press; 2010.,Ex Book,2010\n")
              .type
          == "document");
    const auto ovid =
        onlyEntry("VN,DB,UI,TI,SO,AU,MH,AB\n"
                  "Ovid,Embase,7,A,\"J. Ex. 25 (1) (no pagination), 2018. Article Number: t18. Date of "
                  "Publication: 2018.\",\"Doe J.\n\nRoe R.S.\",\"one\n\ntwo\",Text.\n");
    CHECK(ovid.authors == std::vector<Author>{person("Doe", "J."), person("Roe", "R.S.")});
    CHECK(ovid.venue == "J. Ex");
    CHECK(ovid.volume == "25");
    CHECK(ovid.issue == "1");
    CHECK(ovid.pages == "t18");
    CHECK(ovid.year == 2018);
    CHECK(ovid.keywords == std::vector<std::string>{"one", "two"});
}

TEST_CASE("a table that a script made of BibTeX has its TeX")
{
    const auto entry =
        onlyEntry("ID,ENTRYTYPE,author,title,year,journal,pages\n"
                  "k,article,\"{\\'A}lvarez, J. and {WHO}\",\"A {Block}chain {\\&} more\",2020,J,1--9\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.authors == std::vector<Author>{person("Álvarez", "J."), {{}, {}, "WHO"}});
    CHECK(entry.title == "A Blockchain & more");
    CHECK(entry.pages == "1-9");
}

TEST_CASE("cells of scripts may hold objects and several addresses")
{
    CHECK(names("[{'authorId': '1', 'name': \"O'Neil, Ada\"}, {'authorId': '2', 'name': 'Alan Turing'}]")
          == std::vector<Author>{person("O'Neil", "Ada"), person("Turing", "Alan")});
    const auto entry =
        onlyEntry("title,authors,urls\nA,\"B, C\",https://example.org/a;b https://example.org/c\n");
    CHECK(entry.url == "https://example.org/a;b");
    CHECK(entry.other == std::vector<OtherField>{{"urls", "https://example.org/a;b https://example.org/c"}});
    CHECK(onlyEntry("title,authors,urls\nA,\"B, C\",\"['https://example.org/a', 'https://example.org/b']\"\n")
              .url
          == "https://example.org/a");
}

TEST_CASE("a row of units below the header is no record")
{
    CHECK(onlyEntry("title,authors,year\n(text),(text),(yyyy)\nA,\"B, C\",2020\n").title == "A");
    CHECK(onlyEntry("title,authors,year\n[A title translated],,\n").title == "[A title translated]");
}

TEST_CASE("a table may have a line for each field and a block for each record")
{
    const auto found =
        collected(readTable,
                  "\"TITLE\",\"First, of two\"\r\n\"AUTHOR NAMES\",\"Doe J.\",\"Roe R.\"\r\n"
                  "\"SOURCE\",\"J. Ex. (2020) 7 Article Number: 31. Date of Publication: 2020\"\r\n"
                  "\"PUBLICATION YEAR\",\"2020\"\r\n\"AUTHOR KEYWORDS\",\"one\",\"two\"\r\n\r\n"
                  "\"TITLE\",\"Second\"\r\n\"DOI\",\"10.1000/x\"\r\n\"UNKNOWN\",\"kept\"\r\n");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 2);
    const auto& first = found.entries[0];
    CHECK(first.title == "First, of two");
    CHECK(first.authors == std::vector<Author>{person("Doe", "J."), person("Roe", "R.")});
    CHECK(first.venue == "J. Ex.");
    CHECK(first.volume == "7");
    CHECK(first.pages == "31");
    CHECK(first.year == 2020);
    CHECK(first.keywords == std::vector<std::string>{"one", "two"});
    CHECK(first.line == 1);
    const auto& second = found.entries[1];
    CHECK(second.title == "Second");
    CHECK(second.doi == "10.1000/x");
    CHECK(second.authors.empty());
    CHECK(second.line == 7);
    CHECK(second.other == std::vector<OtherField>{{"UNKNOWN", "kept"}});
}

TEST_CASE("a column without a name is known by its place")
{
    CHECK(onlyEntry(",title,authors\n0,A,\"B, C\"\n").other == std::vector<OtherField>{{"column 1", "0"}});
}

TEST_CASE("the book of a chapter goes before its series")
{
    const auto entry = onlyEntry(
        "Rank,Publication ID,Title,Source title,Anthology title,Publication Type,Authors,Dimensions URL\n"
        "1,pub.1,A,Lecture Notes,The Book,Chapter,\"Doe, J.\",https://example.org\n");
    CHECK(entry.venue == "The Book");
}

TEST_CASE("names that run together are cut before capitals, and that is said")
{
    const auto found =
        collected(readTable,
                  "Item Title,Publication Title,Item DOI,Authors,Publication Year,Content Type\n"
                  "On maps,Atlas,10.1000/x,John McCarthyAnna-Lena BergJ.P. DeWitt,2020,Chapter\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].authors
          == std::vector{person("McCarthy", "John"), person("Berg", "Anna-Lena"), person("DeWitt", "J.P.")});
    CHECK(found.entries[0].type == "chapter");
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].severity == Severity::Warning);
}

TEST_CASE("a column can be given another meaning, and the rest stays as proposed")
{
    const std::string text = "Title,Werk,Authors,Year\nA,On maps,\"Berg, Anna\",2020\n";
    Collected found;
    readTable(text, {{"Title", Field::Other}, {"werk", Field::Title}}, found);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "On maps");
    CHECK(found.entries[0].other == std::vector<OtherField>{{"Title", "A"}});
    CHECK(found.entries[0].year == 2020);
}

TEST_CASE("a choice for a column that is not there is a warning")
{
    Collected found;
    readTable("Title,Authors\nA,B\n", {{"Werk", Field::Title}}, found);
    CHECK(found.entries.size() == 1);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].message.english().find("Werk") != std::string::npos);
}

TEST_CASE("a table without a title says what is missing instead of guessing")
{
    const auto found = collected(readTable, "a,b,c\n1,2,3\n4,5,6\n");
    CHECK(found.entries.empty());
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].severity == Severity::Error);
    CHECK(found.problems[0].message.english().find("title") != std::string::npos);
}

TEST_CASE("a row is taken for its abstract alone, and a remark below the table is not")
{
    const auto found = collected(readTable,
                                 "Authors,Title,Abstract,Year\n,,Kernels rust in the rain.,\n"
                                 "\"Quill, A\",One,Two,2001\nExported on a Monday, , ,\n");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].abstract == "Kernels rust in the rain.");
    CHECK(found.entries[1].title == "One");
    CHECK(found.problems.size() == 1);
}

TEST_CASE("a row with more fields than the header is taken with a warning, and loses nothing")
{
    const auto found =
        collected(readTable, "Title,Authors,Year\nOn maps, and more,\"Berg, Anna\",2020\nB,\"C, D\",2021\n");
    REQUIRE(found.entries.size() == 2);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].line == 2);
    CHECK(found.problems[0].record == 1);
    CHECK(found.entries[0].other.back() == OtherField{"column 4", "2020"});
    CHECK(found.entries[1].year == 2021);
}

TEST_CASE("numbers that a script made fractions of are whole again")
{
    const auto entry =
        onlyEntry("Title,Year,Volume,Issue,Page start,Page end\nA,2020.0,12.0,3.0,785.0,791.0\n");
    CHECK(entry.year == 2020);
    CHECK(entry.volume == "12");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "785-791");
}
