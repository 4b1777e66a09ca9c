#include "core/sources/readers.h"
#include "core/sources/table.h"
#include "core/sources/table_cells.h"
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
        CHECK(proposedMapping(text).delimiter == delimiter);
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
