#include "core/sources/detect.h"

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

using namespace alidade;
using namespace alidade::sources;
using namespace std::string_literals;

namespace {

std::string complaint(std::string_view bytes)
{
    const auto result = checkIsText(bytes);
    return result ? std::string() : result.error().detail.english();
}

}

TEST_CASE("the format is told by the content")
{
    const std::vector<std::pair<std::string, Format>> samples = {
        {"@article{a,\n title = {A}}", Format::Bibtex},
        {"% a comment\n\n@string{x = \"y\"}\n@Book(b, title={B})", Format::Bibtex},
        {"TY  - JOUR\nTI  - A\nER  - \n", Format::Ris},
        {"TY - JOUR\nTI - A\nER -\n", Format::Ris},
        {"Exported today\n\nTI  - A\nTY  - JOUR\nAU  - B, C\nER  - \n", Format::Ris},
        {"\nPMID- 1\nOWN - NLM\nTI  - A\nAB  - B\n", Format::Nbib},
        {"<?xml version=\"1.0\"?><xml><records><record><ref-type name=\"Book\">6</ref-type>",
         Format::EndNoteXml},
        {"<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet>\n<PubmedArticleSet><PubmedArticle>",
         Format::PubmedXml},
        {"%0 Journal Article\n%T A\n%A B, C\n", Format::EndNoteTagged},
        {"FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Smith, J\nER\nEF\n", Format::WosTagged},
        {"<1>\nAuthors\n  Smith J.\nTitle\n  A\n", Format::Ovid},
        {"RT Journal Article\nSR Electronic\nT1 A\nA1 Smith, J\n", Format::RefWorks},
        {"[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"}]", Format::CslJson},
        {"1. J Inv. 2020;5:1.\n\nA.\n\nSmith J.\n\nPMID: 1 [Indexed for MEDLINE]\n", Format::PlainText},
        {"Jane Smith,\nA,\nJ Inv,\n2020,\n(https://www.sciencedirect.com/science/article/pii/S1)\n",
         Format::PlainText},
        {"Title,Authors,Year\nA,\"Smith, J\",2020\n", Format::Table},
        {"PT\tAU\tTI\tSO\nJ\tSmith, J\tA\tB\n", Format::Table},
        {"sep=;\nTitel;Autor;Jahr\nA;B;2020\n", Format::Table},
        {"a,b,c\n1,2,3\n4,5,6\n", Format::Table},
        {"title\nA title\nAnother, of two parts\n", Format::Table},
        {"\"TITLE\",\"A\"\n\"AUTHOR NAMES\",\"Doe J.\",\"Roe R.\"\n\"PUBLICATION YEAR\",\"2020\"\n",
         Format::Table},
        {"@book{a,\n\ttitle\t= \"Paper Title\",\n\tyear\t= 2020}", Format::Bibtex}, // its commas part columns
    };
    for (const auto& [text, format] : samples) {
        CAPTURE(text);
        const auto detected = detectFormat(text);
        REQUIRE(detected);
        CHECK(store::word(*detected) == store::word(format));
    }
}

TEST_CASE("an abstract that speaks of another format does not mislead")
{
    const auto detected =
        detectFormat("TY  - JOUR\nTI  - A\nAB  - We parse\n@article{x,\n  lines\nER  - \nTY  - JOUR\n"
                     "TI  - B\nAU  - C, D\nPY  - 2020\nER  - \n");
    REQUIRE(detected);
    CHECK(*detected == Format::Ris);
}

TEST_CASE("a file that is no text is named as what it is")
{
    CHECK(complaint("TY  - JOUR\n").empty());
    CHECK(complaint("").find("empty") != std::string::npos);
    CHECK(complaint("\xEF\xBB\xBF\r\n").find("empty") != std::string::npos);
    CHECK(complaint("PK\x03\x04....xl/workbook.xml").find("Excel") != std::string::npos);
    CHECK(complaint("PK\x03\x04....references.bib").find("archive") != std::string::npos);
    CHECK(complaint("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....").find("Excel") != std::string::npos);
    CHECK(complaint("\x1F\x8B\x08").find("archive") != std::string::npos);
    CHECK(complaint("%PDF-1.7\n").find("PDF") != std::string::npos);
    CHECK(complaint("SQLite format 3\0"s + std::string(52, '\0') + "ALID").find("review")
          != std::string::npos);
    CHECK(complaint("SQLite format 3\0"s + std::string(52, '\0') + "....").find("database")
          != std::string::npos);
    CHECK(complaint(std::string(5000, '\0')).find("not a text file") != std::string::npos);
    CHECK(complaint("\xFF\xFET\0Y\0"s).empty());
    CHECK(complaint("T\0Y\0 \0"s).empty());
}

TEST_CASE("a web page, strange XML, a taxonomy and prose are refused with advice")
{
    const auto advice = [](std::string_view text) {
        const auto detected = detectFormat(text);
        REQUIRE_FALSE(detected);
        CHECK(detected.error().code == ErrorCode::Invalid);
        return detected.error().detail.english();
    };
    CHECK(advice("<!DOCTYPE html>\n<html><body>Please log in</body></html>").find("web page")
          != std::string::npos);
    CHECK(advice("\n\n<HTML><HEAD>").find("web page") != std::string::npos);
    CHECK(advice("<?xml version=\"1.0\"?><feed/>").find("XML") != std::string::npos);
    CHECK(advice("<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record>").find("MARCXML")
          != std::string::npos);
    CHECK(advice("<?xml version=\"1.0\"?><bibtex:file xmlns:bibtex=\"http://bibtexml.sf.net/\">")
              .find("BibTeXML")
          != std::string::npos);
    CHECK(advice("<rdf:RDF xmlns:z=\"http://www.zotero.org/\">").find("RDF,") != std::string::npos);
    CHECK(advice("Template-Type: ReDIF-Paper 1.0\nAuthor-Name: Ada Quill\nTitle: A\n").find("ReDIF")
          != std::string::npos);
    CHECK(advice("{\"a\": 1}").find("JSON") != std::string::npos);
    CHECK(advice("Approach {\n\tTesting {Fuzzing}\n}\nYear\n").find("taxonomy") != std::string::npos);
    CHECK(advice("Dear colleague,\nplease find attached my list.\nYours\n").find("RIS") != std::string::npos);
}

TEST_CASE("a table that is drawn is refused as what it is, and one with bars between its fields is taken")
{
    for (const std::string_view text :
         {"| Title | Authors | Year |\n|-------|:-------:|-----:|\n| A | Smith, J | 2020 |\n| B | Roe, R | "
          "2021 |\n",
          "[![State](https://example.org/state.svg)](https://example.org)\n\n# Papers\n\nWhat we "
          "found.\n\nTitle | Authors | Year\n--- | --- | ---\nA | Smith, J | 2020\n",
          "| a | b | c |\r\n|---|---|---|\r\n| 1 | 2 | 3 |\r\n| 4 | 5 | 6 |\r\n",
          "+-------+--------+------+\n| Title | Author | Year |\n+=======+========+======+\n| A     | Roe, R "
          "| 2021 |\n",
          "| Title | Author | Year |\n|-------+--------+------|\n| A     | Roe, R | 2021 |\n"}) {
        INFO(text);
        const auto detected = detectFormat(text);
        REQUIRE_FALSE(detected);
        CHECK(detected.error().code == ErrorCode::Invalid);
        CHECK(detected.error().detail.english().find("Markdown") != std::string::npos);
    }
    CHECK(*detectFormat("Title,Authors,Abstract\nA,Roe R,\"We found\n| a | b |\n|---|---|\n\"\n")
          == Format::Table);
    CHECK(*detectFormat("Title|Authors|Year\nA|Smith, J|2020\nB|-|2021\n") == Format::Table);
    CHECK(*detectFormat("TY  - JOUR\nTI  - A\nAB  - We found\n| Title | Authors | Year |\n|---|---|---|\n"
                        "ER  - \nTY  - JOUR\nTI  - B\nER  - \n")
          == Format::Ris);
}

TEST_CASE("formats whose tags look like RIS are told by the lines that RIS does not have")
{
    const std::string tags = "AU  - Quill, A.\nTI  - One\nOT  - a\nOT  - b\nOT  - c\nDP  - 2019\nAB  - Text\n"
                             "LA  - English\nPT  - Journal Articles\nPT  - Reports - Research\nJT  - Annals\n"
                             "VI  - 21\nIP  - 1\nPG  - 12-24\nIS  - 1234-5679\n";
    CHECK(
        *detectFormat("\nOWN - ERIC\n" + tags + "AID - http://a.example\nLID - http://b.example\nOID - EJ1\n")
        == Format::Nbib);
    CHECK(*detectFormat("<1. >\nVN  - Ovid Technologies\n" + tags + tags) == Format::Ovid);
    CHECK(*detectFormat("<7>\nVN - Ovid Technologies\n" + tags) == Format::Ovid);
    CHECK(*detectFormat("TY  - JOUR\n" + tags + "ER  - \n") == Format::Ris);
    CHECK(*detectFormat("<1. >\nTY  - JOUR\nTI  - One\nER  - \n<2. >\nTY  - JOUR\nTI  - Two\nER  - \n")
          == Format::Ris);
    CHECK(*detectFormat("ty  - JOUR\nti  - One\ner  - \n") == Format::Ris);
    CHECK(*detectFormat("TY\t-\tJOUR\nTI\t-\tOne\nER\t-\n") == Format::Ris);
    CHECK(*detectFormat("TY   - JOUR\nTI   - One\nER   -\n") == Format::Ris);
    CHECK(
        *detectFormat("TY  - JOUR\nTI  - One\nAB  - The infection with\nSARS-CoV-2 was\nAIDS-like.\nER  - \n")
        == Format::Ris);
}
