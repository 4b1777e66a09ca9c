#include "core/sources/issue_name.h"
#include "core/sources/readers.h"
#include "core/sources/volume_pages.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("pages have one hyphen for any dash, without blanks around it")
{
    CHECK(pagesOf("984 - 1016") == "984-1016");
    CHECK(pagesOf("984--1016") == "984-1016");
    CHECK(pagesOf("984\u20131016") == "984-1016");
    CHECK(pagesOf("S12 \u2014 S18, 20") == "S12-S18, 20");
    CHECK(pagesOf("377-86") == "377-86");
    CHECK(pagesOf("pp. 3-7") == "3-7");
    CHECK(pagesOf("12-") == "12");
    CHECK(pagesOf("e1005") == "e1005");
    CHECK(pagesOf("n/a-n/a").empty());
    CHECK(pagesOf("N.PAG").empty());
    CHECK(pagesOf("No Pagination Specified").empty());
    CHECK(pagesOf("-").empty());
}

TEST_CASE("a first and a last page make a range, unless one says it already")
{
    CHECK(pagesOf("12", "34") == "12-34");
    CHECK(pagesOf("12", "") == "12");
    CHECK(pagesOf("", "34") == "34");
    CHECK(pagesOf("12", "12") == "12-12");
    CHECK(pagesOf("12-34", "34") == "12-34");
    CHECK(pagesOf("12-34", "12-34") == "12-34");
    CHECK(pagesOf("12", "+") == "12+");
    CHECK(pagesOf("12", "0") == "12");
    CHECK(pagesOf("N.PAG", "N.PAG").empty());
    CHECK(pagesOf("12", "12\u201334") == "12-34");
}

TEST_CASE("a volume has no word before it that says that it is one")
{
    for (const auto* text : {"5",
                             "Vol. 5",
                             "vol 5",
                             "Vol.5",
                             "Vol5",
                             "VOLUME 5",
                             "Volume: 5",
                             "v. 5",
                             "Bd. 5",
                             "Jg. 5",
                             "Tomo 5"}) {
        INFO(text);
        CHECK(volumeOf(text) == "5");
    }
    CHECK(volumeOf("v. v. 5") == "5"); // AGRIS
    CHECK(volumeOf("Vol. XII") == "XII");
    CHECK(volumeOf("Tome MCMXCIV") == "MCMXCIV");
    for (const auto* text : {"XV",
                             "SMC-6",
                             "PP",
                             "abs/1104.5069",
                             "S5",
                             "Volume",
                             "v5",
                             "Vol. A",
                             "5 Suppl 1",
                             "Volume ID",
                             "Volume IIX",
                             "CLI"}) {
        INFO(text);
        CHECK(volumeOf(text) == text);
    }
}

TEST_CASE("an issue has no word before it that says that it is one, but one that says of what kind it is")
{
    for (const auto* text : {"3",
                             "No. 3",
                             "no 3",
                             "No.3",
                             "Issue 3",
                             "Iss. 3",
                             "Nr. 3",
                             "N\u00BA 3",
                             "n\u00B03",
                             "\u2116 3",
                             "Heft 3",
                             "#3"}) {
        INFO(text);
        CHECK(issueOf(text) == "3");
    }
    for (const auto* text :
         {"Suppl. 3", "S2 2", "SUPPL2", "May", "PART 4", "Part 1, No. 7", "OOPSLA1", "B", "sup1"}) {
        INFO(text);
        CHECK(issueOf(text) == text);
    }
}

TEST_CASE("an issue has no month behind its number")
{
    CHECK(issueOf("1 January") == "1");
    CHECK(issueOf("12 Dec") == "12");
    for (const auto* text : {"January", "1 Suppl", "1 Ma", "1-2 January", "5 Mayday"}) {
        INFO(text);
        CHECK(issueOf(text) == text);
    }
}

TEST_CASE("a volume has no issue behind it where no other field has one")
{
    const auto parted = [](std::string volume, std::string issue = {}) {
        partVolume(volume, issue);
        return std::pair(volume, issue);
    };
    const std::pair<std::string, std::string> both("12", "3");
    for (const auto* text :
         {"12, No. 3", "12 issue 3", "12, Issue 3", "12(3)", "12 (3)", "12; n\u00B0 3", "12 3"}) {
        INFO(text);
        CHECK(parted(text) == both);
    }
    for (const auto* text :
         {"12", "12 A", "12, 3", "12-13", "12 Suppl. 3", "12(Suppl 3)", "XII (3)", "12 (", ""}) {
        INFO(text);
        CHECK(parted(text).first == text);
        CHECK(parted(text).second.empty());
    }
    CHECK(parted("12(3)", "4").first == "12(3)");
}

TEST_CASE("volumes that name their issue are parted in all formats")
{
    const auto check = [](void (*reader)(std::string_view, Sink&), std::string_view text) {
        const auto found = tests::collected(reader, text);
        REQUIRE(found.entries.size() == 1);
        INFO(text);
        CHECK(found.entries[0].volume == "12");
        CHECK(found.entries[0].issue == "3");
    };
    check(readBibtex, "@article{a, title={One}, journal={J}, volume={Vol. 12, No. 3}}");
    check(readRis, "TY  - JOUR\nTI  - One\nVL  - v. 12 issue 3\nER  - \n");
    check(readEndNoteTagged, "%0 Journal Article\n%T One\n%V Volume 12, Issue 3\n");
    check(readCslJson, R"([{"title": "One", "volume": "12, no. 3"}])");
    check(readTable, "Title,Volume\nOne,Vol. 12 No. 3\n");
    check(readEndNoteXml,
          "<xml><records><record><titles><title>One</title></titles><volume>12 "
          "(3)</volume></record></records></xml>");
}

TEST_CASE("pages have no word before them, but the letters that are a part of them")
{
    for (const auto* text : {"12-18",
                             "pp. 12-18",
                             "pp 12-18",
                             "PP.12-18",
                             "pp12-18",
                             "p. 12-18",
                             "p12-18",
                             "P. 12-18",
                             "Pages 12-18",
                             "pg. 12-18",
                             "S. 12-18",
                             "p\u00E1gs. 12-18",
                             "\u0441. 12-18"}) {
        INFO(text);
        CHECK(pagesOf(text) == "12-18");
    }
    CHECK(pagesOf("p. 5") == "5");
    CHECK(pagesOf("Article 12") == "12");
    CHECK(pagesOf("p.12-18, tab, ilus") == "12-18");
    CHECK(pagesOf("12-18, 20") == "12-18, 20");
    CHECK(pagesOf("pp. xii-xiv") == "xii-xiv");
    for (const auto* text : {"P12-P18", "p12-p18", "S12-S18", "s136", "PA12", "e12", "L154-L157", "Pages"}) {
        INFO(text);
        CHECK(pagesOf(text) == text);
    }
}

TEST_CASE("what programs and databases write for no volume, no issue and no pages is none")
{
    for (const auto* text : {"null",
                             "undefined",
                             "None",
                             "N/A",
                             "n/a",
                             "??",
                             "-",
                             "unknown",
                             "Not available",
                             "ahead-of-print"}) {
        INFO(text);
        CHECK(volumeOf(text).empty());
        CHECK(issueOf(text).empty());
        CHECK(pagesOf(text).empty());
    }
    for (const auto* text : {"null-null",
                             "undefined-undefined",

                             "no pages",
                             "No page numbers",
                             "?--?",
                             "unpaged"}) {
        INFO(text);
        CHECK(pagesOf(text).empty());
    }
    CHECK(pagesOf("100352-nan") == "100352");
    CHECK(pagesOf("100352", "nan") == "100352");
}

TEST_CASE("volumes, issues and pages lose their words in all formats")
{
    const auto check = [](void (*reader)(std::string_view, Sink&), std::string_view text) {
        const auto found = tests::collected(reader, text);
        REQUIRE(found.entries.size() == 1);
        INFO(text);
        CHECK(found.entries[0].volume == "5");
        CHECK(found.entries[0].issue == "3");
        CHECK(found.entries[0].pages == "12-18");
    };
    check(readBibtex,
          "@article{a, title={One}, journal={J}, volume={Vol. 5}, number={No. 3}, pages={pp. 12--18}}");
    check(readRis, "TY  - JOUR\nTI  - One\nVL  - Vol. 5\nIS  - Issue 3\nSP  - p. 12\nEP  - 18\nER  - \n");
    check(readRefWorks, "RT Journal Article\nT1 One\nVO Volume 5\nIS no 3\nSP 12\nOP p. 18\n");
    check(readEndNoteTagged, "%0 Journal Article\n%T One\n%V vol 5\n%N No. 3\n%P pp. 12-18\n");
    check(readCslJson, R"([{"title": "One", "volume": "Vol. 5", "issue": "No. 3", "page": "pp. 12-18"}])");
    check(readTable, "Title,Volume,Issue,Pages\nOne,Vol. 5,No. 3,pp. 12-18\n");
    check(readEndNoteXml,
          "<xml><records><record><titles><title>One</title></titles><volume>Vol. 5</volume><number>No. "
          "3</number>"
          "<pages>pp. 12-18</pages></record></records></xml>");
}

TEST_CASE("pages of MEDLINE that are the number of an article are that number alone")
{
    CHECK(pagesOf("pii: E1392. doi: 10.5555/rain.1392") == "E1392");
    CHECK(pagesOf("pii: E1392") == "E1392");
    CHECK(pagesOf("pii:  E1392 . doi: 10.5555/rain.1392") == "E1392");
    CHECK(pagesOf("11-20 , map.") == "11-20");
    CHECK(pagesOf("12-8. doi: 10.5555/rain.12") == "12-8");
}

TEST_CASE("a DOI in place of pages is no page")
{
    CHECK(pagesOf("10.5555/rain.1392").empty());
    CHECK(pagesOf("10.5").size() == 4);
    CHECK(pagesOf("10/12") == "10/12");
    const auto found = alidade::tests::collected(
        readNbib, "PMID- 12\nTI  - One\nVI  - 4\nPG  - 10.5555/rain.1392\nLID - 10.5555/rain.1392 [doi]\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].pages.empty());
    CHECK(found.entries[0].doi == "10.5555/rain.1392");
}

TEST_CASE("a volume that is the beginning of an open range is that number")
{
    CHECK(volumeOf("2014-") == "2014");
    CHECK(volumeOf("2014-2015") == "2014-2015");
    CHECK(volumeOf("-").empty());
    CHECK(volumeOf("A-") == "A-");
}
