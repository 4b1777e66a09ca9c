#include "core/sources/detect.h"
#include "core/sources/field_text.h"
#include "core/sources/readers.h"
#include "core/sources/table_header.h"
#include "core/sources/table_labels.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::collected;

namespace {

using Authors = std::vector<Author>;
using Texts = std::vector<std::string>;

const std::string COCHRANE =
    "Record #1 of 2\r\nID: CN-00000001\r\nAU: Quill A\r\nAU: van der Meer P\r\n"
    "TI: Sleep: a trial\r\nSO: Annals of rest\r\nYR: 2019\r\nVL: 28\r\nNO: 3\r\n"
    "PG: 3-7\r\nXR: EMBASE 1\r\nPT: Journal article; Clinical trial\r\n"
    "KY: *Sleep; Adult\r\nDOI: 10.5555/rest.1\r\nAB: AIM: To rest. METHODS: Beds.\r\n"
    "US: https://rest.example/1\r\n\r\n"
    "Record #2 of 2\r\nID: CD000001\r\nAU: Roe R\r\nTI: Rest\r\n"
    "SO: Reviews of rest\r\nYR: 2020\r\nNO: 1\r\nUS: https://rest.example/2\r\n";

}

TEST_CASE("the plain text of the Cochrane Library gives its records")
{
    REQUIRE(detectFormat(COCHRANE).value() == Format::Table);
    CHECK(headerOf(COCHRANE).mapping.dialect == "Cochrane Library");
    const auto found = collected(readTable, COCHRANE);
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 2);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "CN-00000001");
    CHECK(entry.title == "Sleep: a trial");
    CHECK(entry.authors == Authors{{"Quill", "A", {}}, {"van der Meer", "P", {}}});
    CHECK(entry.venue == "Annals of rest");
    CHECK(entry.year == 2019);
    CHECK(entry.volume == "28");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "3-7");
    CHECK(entry.doi == "10.5555/rest.1");
    CHECK(entry.url == "https://rest.example/1");
    CHECK(entry.abstract == "AIM: To rest. METHODS: Beds.");
    CHECK(entry.keywords == Texts{"*Sleep", "Adult"});
    CHECK(entry.other == std::vector<OtherField>{{"XR", "EMBASE 1"}});
    CHECK(entry.line == 1);
    CHECK(entry.start == 0);
    CHECK(found.entries[1].type == "article-journal");
    CHECK(found.entries[1].line == 18);
    CHECK(COCHRANE.substr(found.entries[1].start, 14) == "Record #2 of 2");
    CHECK(found.entries[1].start + found.entries[1].length == COCHRANE.size() - 2);
}

TEST_CASE("names of the Cochrane Library have the family first, with a comma and without")
{
    const auto found =
        collected(readTable,
                  "Record #1 of 1\nID: CD000002\nAU: Quill Ada\nAU: Marsh Caroline A\n"
                  "AU: Van Reed Emer\nAU: Roca i Font Marta\nAU: de la Rue Jean-Paul\n"
                  "AU: Le Thanh\nAU: van der Meer P\nAU: Roe, Richard J\nAU: Rain Study Group\n"
                  "TI: Fog\nSO: Reviews of rest\nYR: 2017\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].authors
          == Authors{{"Quill", "Ada", {}},
                     {"Marsh", "Caroline A", {}},
                     {"Van Reed", "Emer", {}},
                     {"Roca i Font", "Marta", {}},
                     {"de la Rue", "Jean-Paul", {}},
                     {"Le", "Thanh", {}},
                     {"van der Meer", "P", {}},
                     {"Roe", "Richard J", {}},
                     bodyName("Rain Study Group")});
}

TEST_CASE("the text of NoteExpress gives its records, whose fields stand in braces")
{
    const std::string text = "{Reference Type}: Journal Article\n{Title}: \u4E2D\u533B\n"
                             "{Author}: \u738B\u6D77\n{Author}: \u7F57\u8000\n{Journal}: \u836F\u5B66\n"
                             "{Year}: 2013\n{Issue}: 5\n{Pages}: 269-273\n{ISBN/ISSN}: 1234-5679\n\n"
                             "{Reference Type}: Thesis\n{Title}: Two\n{Author}: Quill, Ada;Roe, R.;\n";
    REQUIRE(detectFormat(text).value() == Format::Table);
    const auto found = collected(readTable, text);
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].type == "article-journal");
    CHECK(found.entries[0].title == "\u4E2D\u533B");
    CHECK(found.entries[0].authors == Authors{{"\u738B\u6D77", "", {}}, {"\u7F57\u8000", "", {}}});
    CHECK(found.entries[0].venue == "\u836F\u5B66");
    CHECK(found.entries[0].pages == "269-273");
    CHECK(found.entries[0].issn == "1234-5679");
    CHECK(found.entries[1].type == "thesis");
    CHECK(found.entries[1].authors == Authors{{"Quill", "Ada", {}}, {"Roe", "R.", {}}});
}

TEST_CASE("the texts of CNKI give their records, whose fields have two names")
{
    const auto check = [](const std::string& text) {
        REQUIRE(detectFormat(text).value() == Format::Table);
        const auto found = collected(readTable, text);
        CHECK(found.problems.empty());
        REQUIRE(found.entries.size() == 2);
        const auto& entry = found.entries[0];
        CHECK(entry.type == "article-journal");
        CHECK(entry.title == "山雨: 三次观测");
        CHECK(entry.authors == Authors{{"林雨", "", {}}, {"王云", "", {}}});
        CHECK(entry.venue == "雨水学报");
        CHECK(entry.year == 2020);
        CHECK(entry.volume == "12");
        CHECK(entry.issue == "03");
        CHECK(entry.pages == "1-5");
        CHECK(entry.keywords == Texts{"山雨", "观测"});
        CHECK(entry.abstract == "我们看雨。");
        CHECK(entry.url == "https://rain.example/1");
        CHECK(found.entries[1].type == "thesis");
        CHECK(found.entries[1].title == "云");
        CHECK(found.entries[1].year == 2019);
    };
    check("SrcDatabase-来源库: 期刊\nTitle-题名: 山雨: 三次观测\nAuthor-作者: 林雨;王云;\n"
          "Organ-单位: 雨水大学\nSource-文献来源: 雨水学报\nKeyword-关键词: 山雨;;观测\n"
          "Summary-摘要: 我们看雨。\nPubTime-发表时间: 2020-03-15\nYear-年: 2020\nVolume-卷: 12\n"
          "Period-期: 03\nPageCount-页码: 1-5\nURL-网址: https://rain.example/1\n"
          "DOI-DOI: 10.5555/rain.1\n\n"
          "SrcDatabase-来源库: 硕士\nTitle-题名: 云\nAuthor-作者: 王云\nYear-年: 2019\n");
    check("DataType: 1\nTitle-题名: 山雨: 三次观测\nAuthor-作者: 林雨;王云;\nSource-刊名: 雨水学报\n"
          "Year-年: 2020\nPubTime-出版时间: 2020-03-15\nKeyword-关键词: 山雨;观测\n"
          "Summary-摘要: 我们看雨。\nRoll-卷: 12\nPeriod-期: 03\nPageCount-页数: 5\nPage-页码: 1-5\n"
          "SrcDatabase-来源库: 期刊\nOrgan-机构: 雨水大学;\nLink-链接: https://rain.example/1\n\n"
          "DataType: 2\nTitle-题名: 云\nAuthor-作者: 王云;\nYear-年: 2019\nSrcDatabase-来源库: 硕士\n");
}

TEST_CASE("the text of ProQuest gives its records, with what it says twice once")
{
    const std::string text =
        "____________\n\nDocument 1 of 2\n\nOn arks\nAuthor: Quill, Ada\n\nProQuest document link\n\n"
        "Abstract: We build.\n\nMethods: With wood.\n\nSubject: Rain; Wood\n\nTitle: On arks\n\n"
        "Author: Quill, Ada; Roe, R.\n\nPublication title: Annals of Rain; London\n\nVolume: 3\n\n"
        "Publication year: 2020\n\nDocument type: Journal Article\n\nProQuest document ID: 77\n\n"
        "____________\n\nDocument 2 of 2\n\nTitle: On rain\n\nAuthor: Roe, R.\n\nPublication year: 2021\n";
    REQUIRE(detectFormat(text).value() == Format::Table);
    const auto found = collected(readTable, text);
    REQUIRE(found.entries.size() == 2);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "77");
    CHECK(entry.title == "On arks");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Roe", "R.", {}}});
    CHECK(entry.abstract == "We build. Methods: With wood.");
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume == "3");
    CHECK(entry.year == 2020);
    CHECK(entry.keywords == Texts{"Rain", "Wood"});
    CHECK(found.entries[1].title == "On rain");
}

TEST_CASE("records of the databases of SilverPlatter have names that are tied together")
{
    const auto found =
        collected(readTable,
                  "Record 1 of 1 - ARK\nTI: On arks\nAU: Quill,-Ada; Roe,-R.\nSO: Annals\nPY: 1999\n"
                  "AB: We build\n  with wood.\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].authors == Authors{{"Quill", "Ada", {}}, {"Roe", "R.", {}}});
    CHECK(found.entries[0].abstract == "We build with wood.");
    CHECK(found.entries[0].year == 1999);
}

TEST_CASE("a source of SilverPlatter says where the text stands, and fields go on behind the abstract")
{
    const auto found = collected(
        readTable,
        "Record 1 of 1 - ARK\nTI: On arks\nAU: Quill,-A.\nSO: Annals of Rain. 2020 May; 5(3): 12-18\n"
        "PY: 2020\nAB: We build.\nAN: 1\n");
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "12-18");
    CHECK(entry.abstract == "We build.");
}

TEST_CASE("the texts of EBSCO give their records, with the values beside or below the names")
{
    const std::string beside =
        "Record: 1\n\nTitle: On arks.\nAuthors: Quill, Ada; Roe, R.\n"
        "Source: Annals of Rain. May2020, Vol. 5 Issue 3, p12-18. 7p.\nDOI: 10.5555/ark\n"
        "Abstract: We build.\nAccession Number: 123\n\nRecord: 2\n\nTitle: On rain.\nAuthors: Roe, R.\n";
    const std::string below =
        "Record: 1\n\nTitle:\n\nOn arks.\n\nAuthors:\n\nQuill, Ada; Roe, R.\n\nSource:\n\n"
        "Annals of Rain (ANN RAIN), May2020; 5(3): 12-18. (7p)\n\nDOI:\n\n10.5555/ark\n\n"
        "Abstract:\n\nWe build.\n\nAccession Number: 123\n\n*****\n\nRecord: 2\n\nTitle:\n\nOn rain.\n";
    for (const auto& text : {beside, below}) {
        REQUIRE(detectFormat(text).value() == Format::Table);
        const auto found = collected(readTable, text);
        REQUIRE(found.entries.size() == 2);
        const auto& entry = found.entries[0];
        CHECK(entry.key == "123");
        CHECK(entry.title == "On arks.");
        CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Roe", "R.", {}}});
        CHECK(entry.venue == "Annals of Rain");
        CHECK(entry.year == 2020);
        CHECK(entry.volume == "5");
        CHECK(entry.issue == "3");
        CHECK(entry.pages == "12-18");
        CHECK(entry.doi == "10.5555/ark");
        CHECK(entry.abstract.starts_with("We build."));
        CHECK(found.entries[1].title == "On rain.");
    }
}

TEST_CASE("names in braces are names in any script, and a conference may be the third title")
{
    const auto found =
        collected(readTable,
                  "{Reference Type}: Conference Proceedings\n{Title}: One\n{Author}: Quill, Ada\n"
                  "{Tertiary Title}: Days of Rain\n{Year}: 2019\n\n{Reference Type}: Book\n"
                  "{Title}: Two\n{Publisher}: Rain Press\n{图书印刷版ISBN}: 978-0-306-40615-7\n");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].type == "paper-conference");
    CHECK(found.entries[0].venue == "Days of Rain");
    CHECK(found.entries[1].publisher == "Rain Press");
    CHECK(found.entries[1].isbn == "978-0-306-40615-7");
}

TEST_CASE("tags of Inspec have a tilde behind them")
{
    const std::string text = "Record 1 of 1 - INSPEC\nTI ~ On arks\nAU ~ Quill, A.\nSO ~ Annals of Rain\nPY "
                             "~ 2020\nAB ~ We build.\n";
    REQUIRE(detectFormat(text).value() == Format::Table);
    const auto found = collected(readTable, text);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "On arks");
    CHECK(found.entries[0].authors == Authors{{"Quill", "A.", {}}});
    CHECK(found.entries[0].venue == "Annals of Rain");
    CHECK(found.entries[0].abstract == "We build.");
}

TEST_CASE("other texts with colons are no such records")
{
    CHECK_FALSE(labelNames("Title: One\nAuthor: Two\nYear: 2020\n"));
    CHECK_FALSE(labelNames("Record #1 of 2\nProvider: John\nContent: text/plain\n"));
    CHECK(detectFormat("Record #1 of 1\nProvider: John\n\nTY  - JOUR\nTI  - Title: One\nAB  - Author: Two\n"
                       "Title: One\nER  - \n")
              .value()
          == Format::Ris);
}

TEST_CASE(
    "texts with names before colons take time that is linear in their length, and any piece of them is read")
{
    for (std::size_t length = 0; length <= COCHRANE.size(); ++length) {
        std::size_t end = 0;
        for (const auto& entry : collected(readTable, std::string_view(COCHRANE).substr(0, length)).entries) {
            CHECK(entry.start >= end);
            end = entry.start + entry.length;
            CHECK(end <= length);
        }
    }
    std::string text = "Record #1 of 1\nTI: One\nYear: 2020\nAbstract: a\n";
    for (int i = 0; i < 50'000; ++i) {
        text += "Author: " + std::to_string(i) + "\nX" + std::to_string(i) + ": b\n\n";
    }
    text += "Title: Two\n";
    const auto start = std::chrono::steady_clock::now();
    collected(readTable, text);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}
