#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

Entry onlyEntry(std::string_view text)
{
    const auto found = collected(readPubmedXml, text);
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    return found.entries[0];
}

/// An article with `fields` inside of <Article>.
Entry articleWith(const std::string& fields)
{
    return onlyEntry("<PubmedArticle><MedlineCitation><PMID>1</PMID><Article>" + fields
                     + "</Article></MedlineCitation></PubmedArticle>");
}

}

TEST_CASE("a PubMed article gives all its fields")
{
    const auto entry = onlyEntry(R"(<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://example.org/pubmed.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">123</PMID><Article PubModel="Print">
<Journal><ISSN IssnType="Electronic">1234-567X</ISSN><JournalIssue><Volume>17</Volume><Issue>8</Issue>
<PubDate><Year>2018</Year><Month>Nov</Month></PubDate></JournalIssue><Title>Genes and maps</Title>
<ISOAbbreviation>Genes Maps</ISOAbbreviation></Journal>
<ArticleTitle>The role of <i>CYP2D6</i> <sup>+</sup>and H<sub>2</sub>O.</ArticleTitle>
<Pagination><MedlinePgn>93-105</MedlinePgn></Pagination>
<ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
<ELocationID EIdType="doi" ValidYN="Y">10.1000/ABC</ELocationID>
<Abstract><AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">We ask.</AbstractText>
<AbstractText Label="RESULTS">We find <b>much</b>.</AbstractText><CopyrightInformation>(c)</CopyrightInformation></Abstract>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Völker</LastName><ForeName>Linus A</ForeName>
<Initials>LA</Initials></Author><Author><LastName>King</LastName><ForeName>Martin</ForeName><Suffix>Jr</Suffix></Author>
<Author ValidYN="N"><LastName>Wrong</LastName></Author>
<Author><CollectiveName>The Map Group</CollectiveName></Author></AuthorList><Language>eng</Language>
<PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
<MeshHeadingList><MeshHeading><DescriptorName UI="D1">Maps</DescriptorName><QualifierName>history</QualifierName>
</MeshHeading><MeshHeading><DescriptorName>Mice, Knockout</DescriptorName></MeshHeading></MeshHeadingList>
<KeywordList Owner="NOTNLM"><Keyword>cartography</Keyword><Keyword>Maps</Keyword></KeywordList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">123</ArticleId><ArticleId IdType="pmc">PMC9</ArticleId>
</ArticleIdList><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited</ArticleId>
</ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>)");

    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "123");
    CHECK(entry.line == 4);
    CHECK(entry.title == "The role of CYP2D6 +and H2O.");
    CHECK(entry.authors
          == std::vector<Author>{
              {"Völker", "Linus A", {}}, {"King", "Martin, Jr", {}}, {{}, {}, "The Map Group"}});
    CHECK(entry.year == 2018);
    CHECK(entry.venue == "Genes and maps");
    CHECK(entry.venueShort == "Genes Maps");
    CHECK(entry.volume == "17");
    CHECK(entry.issue == "8");
    CHECK(entry.pages == "93-105");
    CHECK(entry.doi == "10.1000/abc");
    CHECK(entry.abstract == "BACKGROUND: We ask. RESULTS: We find much.");
    CHECK(entry.keywords == std::vector<std::string>{"Maps", "Mice, Knockout", "cartography"});
    CHECK(entry.language == "eng");
    CHECK(entry.issn == "1234-567X");
    CHECK(entry.other
          == std::vector<OtherField>{
              {"pmc", "PMC9"}, {"CopyrightInformation", "(c)"}, {"PublicationType", "Journal Article"}});
}

TEST_CASE("a PubMed date in words gives its first year")
{
    const auto yearOfDate = [](const std::string& date) {
        return articleWith(
                   "<ArticleTitle>T</ArticleTitle><Journal><JournalIssue><PubDate>" + date
                   + "</PubDate></JournalIssue></Journal><ArticleDate><Year>2001</Year></ArticleDate>")
            .year;
    };
    CHECK(yearOfDate("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>") == 1998);
    CHECK(yearOfDate("<Year>2003</Year>") == 2003);
    CHECK(yearOfDate("") == 2001);
}

TEST_CASE("an article number of PubMed stands for pages, a publisher's item number does not")
{
    const auto pages = [](const std::string& fields) {
        return articleWith("<ArticleTitle>T</ArticleTitle>" + fields).pages;
    };
    CHECK(pages("<ELocationID EIdType='pii'>e12516</ELocationID>") == "e12516");
    CHECK(pages("<ELocationID EIdType='pii'>S0732-8893(15)00432-0</ELocationID>").empty());
    CHECK(pages("<Pagination><StartPage>25</StartPage><EndPage>138</EndPage></Pagination>") == "25-138");
}

TEST_CASE("an article that PubMed has no English title for goes by its own")
{
    CHECK(articleWith("<ArticleTitle/><VernacularTitle>Psykisk ohälsa.</VernacularTitle>").title
          == "Psykisk ohälsa.");
    CHECK(
        articleWith("<ArticleTitle>[Not Available].</ArticleTitle><VernacularTitle>Kartor.</VernacularTitle>")
            .title
        == "Kartor.");
}

TEST_CASE("a preprint in PubMed is one, though it is called a journal article too")
{
    CHECK(articleWith(
              "<ArticleTitle>T</ArticleTitle><PublicationTypeList><PublicationType>Preprint</PublicationType>"
              "<PublicationType>Journal Article</PublicationType></PublicationTypeList>")
              .type
          == "article");
}

TEST_CASE("a PubMed book is a book, and with a title of its own a chapter")
{
    const std::string book =
        "<Book><Publisher><PublisherName>College</PublisherName></Publisher>"
        "<BookTitle>A guideline</BookTitle><PubDate><Year>2009</Year></PubDate>"
        "<AuthorList Type='authors'><Author><CollectiveName>A Centre (UK)</CollectiveName></Author>"
        "</AuthorList><AuthorList Type='editors'><Author><LastName>Ed</LastName></Author></AuthorList>"
        "<Isbn>9781860163593</Isbn></Book>";
    const auto inBook = [&](const std::string& rest) {
        return onlyEntry("<PubmedBookArticle><BookDocument><PMID>7</PMID>" + book + rest
                         + "</BookDocument></PubmedBookArticle>");
    };
    const auto whole = inBook("");
    CHECK(whole.type == "book");
    CHECK(whole.key == "7");
    CHECK(whole.title == "A guideline");
    CHECK(whole.authors == std::vector<Author>{{{}, {}, "A Centre (UK)"}});
    CHECK(whole.year == 2009);
    CHECK(whole.publisher == "College");
    CHECK(whole.isbn == "9781860163593");
    const auto chapter = inBook("<ArticleTitle>Scope</ArticleTitle><AuthorList Type='authors'><Author>"
                                "<LastName>Kim</LastName><ForeName>Bo</ForeName></Author></AuthorList>");
    CHECK(chapter.type == "chapter");
    CHECK(chapter.title == "Scope");
    CHECK(chapter.venue == "A guideline");
    CHECK(chapter.authors == std::vector<Author>{{"Kim", "Bo", {}}});
}

TEST_CASE("a PubMed article that says nothing is rejected")
{
    const auto found = collected(readPubmedXml, "<PubmedArticleSet>\n<PubmedArticle>\n</PubmedArticle>\n");
    CHECK(found.entries.empty());
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].line == 2);
    CHECK(found.problems[0].severity == Severity::Error);
}

TEST_CASE("records of MEDLINE may stand without those of PubMed around them")
{
    const auto found =
        collected(readPubmedXml,
                  "<MedlineCitationSet><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>One"
                  "</ArticleTitle></Article></MedlineCitation><MedlineCitation><PMID>8</PMID>"
                  "<Article><ArticleTitle>Two</ArticleTitle></Article></MedlineCitation>"
                  "</MedlineCitationSet>");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].key == "7");
    CHECK(found.entries[1].title == "Two");
}
