#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

Entry onlyEntry(std::string_view text)
{
    const auto found = collected(readEndNoteXml, text);
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    return found.entries[0];
}

/// One record with `fields` beside a title.
Entry entryWith(const std::string& fields)
{
    return onlyEntry("<xml><records><record><titles><title>T</title></titles>" + fields
                     + "</record></records></xml>");
}

}

TEST_CASE("an EndNote record gives all its fields, whatever styles its texts are split over")
{
    const auto entry = onlyEntry(R"(<?xml version="1.0" encoding="UTF-8" ?>
<xml><records>
<record><database name="My.enl" path="My.enl">My.enl</database><source-app name="EndNote" version="20.1">EndNote</source-app>
<rec-number>42</rec-number><foreign-keys><key app="EN" db-id="x">42</key></foreign-keys>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors>
  <author><style face="normal" font="default" size="100%">van der Berg, Ann</style></author>
  <author><style face="normal" font="default" size="100%">King, Martin, Jr.</style></author>
  <author><style face="normal" font="default" size="100%">World Health Organization,</style></author>
</authors><secondary-authors><author><style>Editor, Eva</style></author></secondary-authors></contributors>
<titles><title><style face="normal">On </style><style face="italic">Escherichia  coli</style><style face="normal"> in
  kernels</style></title><secondary-title><style>Journal of Kernels</style></secondary-title></titles>
<periodical><full-title><style>Journal of Kernels</style></full-title><abbr-1><style>J. Kern.</style></abbr-1></periodical>
<pages><style>93 &#8211; 105</style></pages><volume><style>18</style></volume><number><style>1</style></number>
<keywords><keyword><style>rust</style></keyword><keyword><style>unsafe; kernels&#xD;drivers</style></keyword><keyword/></keywords>
<dates><year><style>2021</style></year><pub-dates><date><style>Mar 3</style></date></pub-dates></dates>
<isbn><style>1532-1827 (Electronic)&#xD;0007-0920 (Linking)</style></isbn>
<electronic-resource-num><style>https://doi.org/10.1000/ABC.1</style></electronic-resource-num>
<abstract><style>We  measure.</style></abstract><language><style>English</style></language>
<notes><style>read it</style></notes>
<urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls>
<related-urls><url><style>&lt;Go to ISI&gt;://0002</style></url><url><style>https://example.org/a</style></url></related-urls></urls>
</record></records></xml>)");

    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "42");
    CHECK(entry.line == 3);
    CHECK(entry.title == "On Escherichia coli in kernels");
    CHECK(entry.authors
          == std::vector<Author>{{"van der Berg", "Ann", {}},
                                 {"King", "Martin, Jr.", {}},
                                 {{}, {}, "World Health Organization"}});
    CHECK(entry.year == 2021);
    CHECK(entry.venue == "Journal of Kernels");
    CHECK(entry.venueShort == "J. Kern.");
    CHECK(entry.volume == "18");
    CHECK(entry.issue == "1");
    CHECK(entry.pages == "93-105");
    CHECK(entry.doi == "10.1000/abc.1");
    CHECK(entry.url == "https://example.org/a");
    CHECK(entry.abstract == "We measure.");
    CHECK(entry.keywords == std::vector<std::string>{"rust", "unsafe", "kernels", "drivers"});
    CHECK(entry.language == "English");
    CHECK(entry.issn == "1532-1827, 0007-0920");
    CHECK(entry.other
          == std::vector<OtherField>{{"secondary-authors", "Editor, Eva"},
                                     {"pub-dates", "Mar 3"},
                                     {"notes", "read it"},
                                     {"pdf-urls", "internal-pdf://a.pdf"},
                                     {"url", "<Go to ISI>://0002"}});
}

TEST_CASE("an EndNote reference type counts by its name, else by its number")
{
    const auto typeOf = [](const std::string& refType) { return entryWith(refType).type; };
    CHECK(typeOf(R"(<ref-type name="Book Section">5</ref-type>)") == "chapter");
    CHECK(typeOf(R"(<ref-type name="Book Section">7</ref-type>)")
          == "chapter"); // some programs keep old numbers
    CHECK(typeOf("<ref-type>47</ref-type>") == "paper-conference");
    CHECK(typeOf("<ref-type>32</ref-type>") == "thesis");
    CHECK(typeOf(R"(<ref-type name="Something">999</ref-type>)") == "document");
    CHECK(typeOf("") == "document");
}

TEST_CASE("the upper-case records of EndNote 7 are read with the numbers of their time")
{
    const auto entry = onlyEntry(
        "<XML><RECORDS><RECORD><REFERENCE_TYPE>7</REFERENCE_TYPE><REFNUM>3</REFNUM><AUTHORS><AUTHOR>Reed, "
        "Pat</AUTHOR><AUTHOR>Kim, Bo</AUTHOR></AUTHORS><YEAR>1999</YEAR><TITLE>A chapter</TITLE>"
        "<SECONDARY_TITLE>A "
        "book</SECONDARY_TITLE><PAGES>1-9</PAGES><KEYWORDS><KEYWORD>maps</KEYWORD></KEYWORDS>"
        "<URL>http://example.org</URL><PLACE_PUBLISHED>Brisbane</PLACE_PUBLISHED></RECORD></RECORDS></XML>");
    CHECK(entry.type == "chapter"); // 7 is a legal case since EndNote 8
    CHECK(entry.key == "3");
    CHECK(entry.authors == std::vector<Author>{{"Reed", "Pat", {}}, {"Kim", "Bo", {}}});
    CHECK(entry.year == 1999);
    CHECK(entry.title == "A chapter");
    CHECK(entry.venue == "A book");
    CHECK(entry.keywords == std::vector<std::string>{"maps"});
    CHECK(entry.url == "http://example.org");
    CHECK(entry.other == std::vector<OtherField>{{"place-published", "Brisbane"}});
}

TEST_CASE("an EndNote record without a year has that of its date")
{
    CHECK(entryWith("<dates><pub-dates><date>2019/03/15</date></pub-dates></dates>").year == 2019);
}

TEST_CASE("EndNote authors may stand in one element")
{
    CHECK(
        entryWith("<contributors><authors><author>Quill, A., Meer, P., et al.</author><author>Wit, J; Sol, K"
                  "</author></authors></contributors>")
            .authors.size()
        == 4);
}

TEST_CASE("an EndNote author without a name is none")
{
    CHECK(entryWith("<contributors><authors><author>,</author><author> ;</author></authors></contributors>")
              .authors.empty());
}

TEST_CASE("EndNote's field for serial numbers gives ISSN, ISBN or a patent's number")
{
    CHECK(entryWith("<isbn>0012-965X</isbn>").issn == "0012-965X");
    CHECK(entryWith("<isbn>978-3-540-74349-1</isbn>").isbn == "978-3-540-74349-1");
    const auto patent = entryWith(R"(<ref-type name="Patent">25</ref-type><isbn>US 10123456 B2</isbn>)");
    CHECK(patent.type == "patent");
    CHECK(patent.isbn.empty());
    CHECK(patent.other == std::vector<OtherField>{{"isbn", "US 10123456 B2"}});
}

TEST_CASE("an EndNote DOI may stand in the address alone, and what is no DOI is kept")
{
    CHECK(entryWith("<urls><web-urls><url>https://doi.org/10.1000/x</url></web-urls></urls>").doi
          == "10.1000/x");
    const auto entry = entryWith("<electronic-resource-num>arXiv:2101.00001</electronic-resource-num>");
    CHECK(entry.doi.empty());
    CHECK(entry.other == std::vector<OtherField>{{"electronic-resource-num", "arXiv:2101.00001"}});
}

TEST_CASE(
    "an EndNote issue may go by its own name, an article number by none, and a journal by its short one")
{
    const auto entry =
        entryWith("<ref-type name='Journal Article'>17</ref-type><periodical><abbr-1>J. Inv.</abbr-1>"
                  "</periodical><issue>3</issue><custom7>e1005</custom7>");
    CHECK(entry.venue == "J. Inv.");
    CHECK(entry.venueShort.empty());
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "e1005");
    CHECK(entry.other.empty());
    CHECK(entryWith("<ref-type name='Book'>6</ref-type><custom7>e1005</custom7>").pages.empty());
    CHECK(entryWith("<ref-type name='Journal Article'>17</ref-type><custom7>bought 2010</custom7>")
              .pages.empty());
}

TEST_CASE("an EndNote record that shows the abbreviation of its journal has the full name")
{
    const auto entry =
        entryWith("<titles><secondary-title>J Kern</secondary-title></titles><periodical>"
                  "<full-title>Journal of Kernels</full-title><abbr-1>J. Kern.</abbr-1></periodical>");
    CHECK(entry.venue == "Journal of Kernels");
    CHECK(entry.venueShort == "J. Kern.");
}

TEST_CASE("the look of words in EndNote XML may be marked as on the web")
{
    const auto entry =
        onlyEntry("<xml><records><record><titles><title>Of <i>rust</i>, H<sub>2</sub>O and <b>us</b>"
                  "</title></titles></record></records></xml>");
    CHECK(entry.title == "Of rust, H2O and us");
    CHECK(entry.other.empty());
}

TEST_CASE("a DOI in the place of pages in EndNote's XML is the DOI and no page")
{
    const auto entry = entryWith("<pages>DOI: 10.5555/ahead.7</pages>");
    CHECK(entry.doi == "10.5555/ahead.7");
    CHECK(entry.pages.empty());
    CHECK(entryWith("<pages>3-7</pages>").pages == "3-7");
}

TEST_CASE("of several addresses in one element of EndNote, as Mendeley writes them, the first counts")
{
    const auto entry =
        entryWith("<urls><web-urls><url>https://doi.org/10.5555/rain%5Cnhttp://other.example/x</url>"
                  "</web-urls></urls>");
    CHECK(entry.url == "https://doi.org/10.5555/rain");
    CHECK(entry.doi == "10.5555/rain");
}

TEST_CASE("a DOI alone in the place of an address of EndNote is the DOI and no address")
{
    const auto entry = entryWith("<URL>10.5555/rain.7</URL>");
    CHECK(entry.doi == "10.5555/rain.7");
    CHECK(entry.url.empty());
    CHECK(entry.other.empty());
}

TEST_CASE("an author of EndNote with a number in the name, as of a standard, is a body")
{
    const auto entry =
        entryWith("<authors><author>ISO 12345:2002 </author><author>Quill, Ada</author></authors>");
    CHECK(entry.authors == std::vector<Author>{{{}, {}, "ISO 12345:2002"}, {"Quill", "Ada", {}}});
}
