#include "core/sources/readers.h"
#include "core/sources/table_cells.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::collected;

namespace {

using Authors = std::vector<Author>;

Entry onlyEntry(std::string_view text)
{
    const auto found = collected(readTable, text);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.problems.empty());
    return found.entries[0];
}

Authors names(std::string_view cell)
{
    return authorsOf(cell, NameStyle::Separated);
}

}

TEST_CASE("names in objects are found however a script lays them out")
{
    const Authors both = {{"van der Berg", "Jane", {}}, {"O'Neil", "John", {}}};
    CHECK(names(R"([{'id': '1', 'name': 'Jane van der Berg'}, {'id': '2', 'name': "John O'Neil"}])") == both);
    CHECK(names(R"([{"name" : "Jane van der Berg" , "id" : "1"},{"name" : "John O'Neil" }])") == both);
    const auto entry = onlyEntry(
        "Title,Authors,Year\nOne,\"[\n {\n  \"\"id\"\": \"\"1\"\",\n  \"\"name\"\": \"\"Jane van der "
        "Berg\"\"\n },\n {\n  \"\"id\"\": \"\"2\"\",\n  \"\"name\"\": \"\"John O'Neil\"\"\n }\n]\",2019\n");
    CHECK(entry.authors == both);
}

TEST_CASE("a cell of names that are never closed takes linear time")
{
    std::string cell = "[{";
    for (int i = 0; i < 100'000; ++i) {
        cell += "'name':'x";
    }
    const auto start = std::chrono::steady_clock::now();
    names(cell + "}]");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("the table of RefWorks names authors, titles and periodicals by their rank")
{
    const auto entry =
        onlyEntry("Reference Type\tReference Id\tAuthors, Primary\tTitle Primary\tPeriodical Full\t"
                  "Periodical Abbrev\tPub Year\tVolume\tIssue\tStart Page\tOther Pages\t"
                  "Title Secondary\tISSN/ISBN\nJournal Article\t7\tQuill,Ada;van der Meer, P.\t"
                  "On rain\tAnnals of Rain\tAnn.Rain\t2014\t25\t3\t69\t79\t \t1234-5679\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.title == "On rain");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"van der Meer", "P.", {}}});
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.venueShort == "Ann.Rain");
    CHECK(entry.pages == "69-79");
    CHECK(entry.issn == "1234-5679");
    const auto chapter = onlyEntry("Reference Type\tAuthors, Primary\tTitle Primary\tPeriodical Full\t"
                                   "Title Secondary\nBook, Section\tQuill,Ada\tFog\t \tThe book of rain\n");
    CHECK(chapter.type == "chapter");
    CHECK(chapter.venue == "The book of rain");
}

TEST_CASE("types in one word are known by their capitals")
{
    CHECK(typeOf("journalArticle") == "article-journal");
    CHECK(typeOf("bookSection") == "chapter");
    CHECK(typeOf("conferencePaper") == "paper-conference");
    CHECK(typeOf("JournalArticle") == "article-journal");
    CHECK(typeOf("['JournalArticle', 'Review']") == "article-journal");
    CHECK(typeOf("PhDThesis") == "thesis");
    CHECK(typeOf("InProceedings") == "paper-conference");
    CHECK(typeOf("ReferenceWorkEntry") == "entry-encyclopedia");
}

TEST_CASE("bodies are among the authors of tables, too")
{
    CHECK(names("World Health Organization") == Authors{{{}, {}, "World Health Organization"}});
    CHECK(names("Department of Health and Human Services")
          == Authors{{{}, {}, "Department of Health and Human Services"}});
    CHECK(names("Smith JA, World Health Organization.")
          == Authors{{"Smith", "JA", {}}, {{}, {}, "World Health Organization"}});
    CHECK(names("Hendriks A.P.J.M., Tkachenko Yu.A., Doe B.")
          == Authors{{"Hendriks", "A.P.J.M.", {}}, {"Tkachenko", "Yu.A.", {}}, {"Doe", "B.", {}}});
    CHECK(names("J Smith, A Doe, van der Berg...")
          == Authors{{"Smith", "J", {}}, {"Doe", "A", {}}, {"van der Berg", "", {}}});
}

TEST_CASE("groups and the ISSN of the web have columns of their own in Web of Science")
{
    const auto entry =
        onlyEntry("PT\tAU\tCA\tTI\tSO\tPY\tSN\tEI\n"
                  "J\tQuill, A\tRECOVERY Collaborative Grp\tOne\tNEJM\t2021\t0028-4793\t1533-4406\n");
    CHECK(entry.authors == Authors{{"Quill", "A", {}}, {{}, {}, "RECOVERY Collaborative Grp"}});
    CHECK(entry.issn == "0028-4793, 1533-4406");
    CHECK(onlyEntry("Authors,Group Authors,Article Title,ISSN,eISSN\n,The Group,One,,1533-4406\n").authors
          == Authors{{{}, {}, "The Group"}});
    const auto paper = onlyEntry("Authors,Book Group Authors,Article Title\n\"Quill, A\",IEEE,One\n");
    CHECK(paper.authors == Authors{{"Quill", "A", {}}}); // the host of a conference did not write it
    CHECK(paper.other == std::vector<OtherField>{{"Book Group Authors", "IEEE"}});
}

TEST_CASE("an address behind a name is none of it, in tables too")
{
    CHECK(names("Quill, Ada B. (quill@ark.example) ; Meer, Piet")
          == Authors{{"Quill", "Ada B.", {}}, {"Meer", "Piet", {}}});
    CHECK(names("Ada Quill <quill@ark.example>") == Authors{{"Quill", "Ada", {}}});
    CHECK(names("Guild of Kernel Makers Society [Ark]")
          == Authors{{{}, {}, "Guild of Kernel Makers Society [Ark]"}});
}

TEST_CASE("databases of Web of Science that know no first page have the pages in one column")
{
    const auto pages = [](const std::string& row) {
        return onlyEntry("PT,AN,TI,AU,SO,VL,PS,PY,BP,EP\nJ,A1,One,\"Quill, A\",Ark,17," + row).pages;
    };
    CHECK(pages("104-116,2018,,\n") == "104-116");
    CHECK(pages("e0191645,2018,,\n") == "e0191645");
    CHECK(pages("1484-96,2018,1484,1496\n") == "1484-1496");
}

TEST_CASE("BIOSIS has major concepts where others have keywords")
{
    const auto entry = onlyEntry("PT\tUT\tTI\tAU\tSO\tPY\tMC\nJ\tBCI:1\tOne\tQuill, A\tArk\t2018\t"
                                 "Wildlife Management (Conservation); Biodiversity\n");
    CHECK(entry.keywords == std::vector<std::string>{"Wildlife Management (Conservation)", "Biodiversity"});
}

TEST_CASE("columns of registers and archives are known")
{
    CHECK(onlyEntry("NCT Number,Study Title,Study URL,Sponsor\nNCT1,One,https://x.org,S\n").title == "One");
    CHECK(onlyEntry("TrialID,Public title,Scientific title,web address\nN1,One,Two,https://x.org\n").title
          == "One");
    const auto entry =
        onlyEntry("id,title,isPartOf,publicationYear,volumeNumber,creator\n1,One,Ark,2001,7,A\n");
    CHECK(entry.venue == "Ark");
    CHECK(entry.volume == "7");
}

TEST_CASE("OpenAlex says the publisher and the ISSNs of a journal where it says the journal")
{
    const auto entry = onlyEntry(
        "id,title,publication_year,primary_location.source.display_name,primary_location.source.issn_l,"
        "primary_location.source.issn,primary_location.source.host_organization_name,"
        "authorships.author.display_name\n"
        "W1,One,2001,Ark,0028-4793,0028-4793|1533-4406,Invented Press,Ada Quill|Piet Meer\n");
    CHECK(entry.venue == "Ark");
    CHECK(entry.issn == "0028-4793, 1533-4406");
    CHECK(entry.publisher == "Invented Press");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet", {}}});
}

TEST_CASE("of a type that is not known, the last words say what it is")
{
    CHECK(typeOf("Invented Press eBook Chapters") == "chapter");
    CHECK(typeOf("Kernel Society Journals") == "article-journal");
    CHECK(typeOf("Dissertation/Thesis") == "thesis");
    CHECK(typeOf("Annual Book Review") == "article-journal");
    CHECK(typeOf("Brief Report") == "article-journal");
    CHECK(typeOf("Early Version; Book Chapter") == "chapter");
    CHECK(typeOf("Article; Proceedings Paper") == "article-journal");
    CHECK(typeOf("Vitamin B").empty());
    CHECK(typeOf("").empty());
}

TEST_CASE("columns may be named in two languages at once")
{
    const auto entry =
        onlyEntry("Title-题名,Author-作者,Source-文献来源,PubTime-发表时间,Period-期,PageCount-页码,DOI-DOI\n"
                  "内核,张三;李四;,计算机学报,2019-05-15,05,10-23,10.5555/one\n");
    CHECK(entry.title == "内核");
    CHECK(entry.authors == Authors{{"张三", {}, {}}, {"李四", {}, {}}});
    CHECK(entry.venue == "计算机学报");
    CHECK(entry.year == 2019);
    CHECK(entry.issue == "05");
    CHECK(entry.pages == "10-23");
    CHECK(entry.doi == "10.5555/one");
}

TEST_CASE("Jr. belongs to the name before it, in lists too")
{
    CHECK(names("Quill A.-B., Meer P., Jr.") == Authors{{"Quill", "A.-B.", {}}, {"Meer", "P., Jr.", {}}});
    CHECK(names("Quill, A., Jr., Meer, P.") == Authors{{"Quill", "A., Jr.", {}}, {"Meer", "P.", {}}});
    CHECK(names("King, Martin, Jr.") == Authors{{"King", "Martin, Jr.", {}}});
}

TEST_CASE("of a list in a cell, the first name alone may have its family in front")
{
    const Authors three = {{"Quill", "A.", {}}, {"Meer", "P.", {}}, {"Roe", "R.", {}}};
    CHECK(names("Quill, A., P. Meer, and R. Roe") == three);
    CHECK(names("Quill, Ada, Piet Meer, and Rita Roe")
          == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet", {}}, {"Roe", "Rita", {}}});
    CHECK(names("Quill, Ada B., Meer, Piet") == Authors{{"Quill", "Ada B.", {}}, {"Meer", "Piet", {}}});
}

TEST_CASE("objects of Semantic Scholar say the venue by its name, and the DOI among others")
{
    const auto entry = onlyEntry("paperId,title,journal,externalIds,year\n"
                                 "a1,One,\"{'name': 'Invented Systems', 'volume': '3'}\","
                                 "\"{'DOI': '10.5555/One.1', 'CorpusId': 7}\",2019\n");
    CHECK(entry.venue == "Invented Systems");
    CHECK(entry.doi == "10.5555/one.1");
    CHECK(entry.other.size() == 3); // the objects are kept
}

TEST_CASE("before a semicolon, PubMed lists persons by commas, and behind it bodies")
{
    CHECK(names("Smith JA, Lee B Jr; CONSORT Group.")
          == Authors{{"Smith", "JA", {}}, {"Lee", "B, Jr", {}}, {{}, {}, "CONSORT Group"}});
    CHECK(names("Smith, J.A.; Lee, B.") == Authors{{"Smith", "J.A.", {}}, {"Lee", "B.", {}}});
    CHECK(names("King, Martin, Jr.; Lee B") == Authors{{"King", "Martin, Jr.", {}}, {"Lee", "B", {}}});
}

TEST_CASE("a suffix behind initials is neither a family name nor an initial")
{
    CHECK(names("Hanley DF Jr, Lane K 3rd, Ziai W.")
          == Authors{{"Hanley", "DF, Jr", {}}, {"Lane", "K, 3rd", {}}, {"Ziai", "W", {}}});
    CHECK(names("Lee B Jr.") == Authors{{"Lee", "B, Jr", {}}});
    CHECK(names("Smith A, Ben-David M 2nd.") == Authors{{"Smith", "A", {}}, {"Ben-David", "M, 2nd", {}}});
    CHECK(names("Smith JA II") == Authors{{"Smith", "JA, II", {}}});
    CHECK(names("Wu IV") == Authors{{"Wu", "IV", {}}});
    CHECK(names("Kenneth H. Funk II") == Authors{{"Funk", "Kenneth H., II", {}}});
    CHECK(names("Smith, John A Jr; Lee, B") == Authors{{"Smith", "John A, Jr", {}}, {"Lee", "B", {}}});
}

TEST_CASE("tags of Web of Science are columns of bibliometrix, too, without one for the type of the source")
{
    const auto entry = onlyEntry("\"\",\"AU\",\"DE\",\"TI\",\"SO\",\"PY\",\"VL\",\"DI\",\"AB\",\"UT\"\n"
                                 "\"1\",\"QUILL A;MEER P\",\"RUST;KERNELS\",\"ONE\",\"J ARK\",2001,\"7\","
                                 "\"10.5555/A\",\"TWO\",\"WOS:1\"\n");
    CHECK(entry.title == "ONE");
    CHECK(entry.authors == Authors{{"QUILL", "A", {}}, {"MEER", "P", {}}});
    CHECK(entry.venue == "J ARK");
    CHECK(entry.year == 2001);
    CHECK(entry.doi == "10.5555/a");
    CHECK(entry.keywords == std::vector<std::string>{"RUST", "KERNELS"});
}

TEST_CASE("trials of ClinicalTrials.gov have their number, summary, conditions and the year of their posting")
{
    const auto entry =
        onlyEntry("NCT Number,Study Title,Study URL,Brief Summary,Conditions,Start Date,First Posted\n"
                  "NCT01234567,One,https://trials.example/1,Two,Gout|Rabies,2013-01-01,2012-12-31\n");
    CHECK(entry.key == "NCT01234567");
    CHECK(entry.title == "One");
    CHECK(entry.url == "https://trials.example/1");
    CHECK(entry.abstract == "Two");
    CHECK(entry.keywords == std::vector<std::string>{"Gout", "Rabies"});
    CHECK(entry.year == 2012);
}

TEST_CASE("names with nothing between them come apart behind initials that end them, too")
{
    const auto runTogether = [](std::string_view cell) { return authorsOf(cell, NameStyle::RunTogether); };
    CHECK(runTogether("Deepa Ashok RaoShyamala G.Ronald J. Roe")
          == Authors{{"Rao", "Deepa Ashok", {}}, {"Shyamala", "G.", {}}, {"Roe", "Ronald J.", {}}});
    CHECK(runTogether("J.P. RoeAda M.Quill") == Authors{{"Roe", "J.P.", {}}, {"M.Quill", "Ada", {}}});
}

TEST_CASE("the number that DBLP puts behind names of namesakes is no family name")
{
    CHECK(names("Jane Roe 0001; Jan van der Meer 0012")
          == Authors{{"Roe", "Jane 0001", {}}, {"van der Meer", "Jan 0012", {}}});
}

TEST_CASE("zeros for volume, issue and pages together say that nothing is known of them")
{
    const auto unknown = onlyEntry("Cites,Authors,Title,Year,Source,GSRank,Volume,Issue,StartPage,EndPage\n"
                                   "3,A Quill,One,2020,Annals,1,0,0,0,0\n");
    CHECK(unknown.venue == "Annals");
    CHECK(unknown.volume.empty());
    CHECK(unknown.issue.empty());
    CHECK(unknown.pages.empty());
    CHECK(onlyEntry("Title,Authors,Year,Volume,Issue,Pages\nOne,\"Quill, A\",2020,0,1,3-7\n").volume == "0");
}

TEST_CASE("what Web of Science has in early access alone is of the year in which it had")
{
    const std::string columns =
        "Publication Type,Authors,Article Title,Source Title,Publication Date,Publication "
        "Year,Early Access Date,UT (Unique WOS ID)\n";
    CHECK(onlyEntry(columns + "J,\"Quill, A\",One,Annals,,,JAN 2021,WOS:1\n").year == 2021);
    CHECK(onlyEntry(columns + "J,\"Quill, A\",One,Annals,MAR,2022,JAN 2021,WOS:1\n").year == 2022);
    CHECK(onlyEntry("PT\tAU\tTI\tSO\tPY\tEA\nJ\tQuill, A\tOne\tAnnals\t\tJAN 2021\n").year == 2021);
}

TEST_CASE("authors of Scopus have their initials before the full name")
{
    CHECK(names("A.B., Quill, Ada Beth; P., van der Meer, Piet")
          == Authors{{"Quill", "Ada Beth", {}}, {"van der Meer", "Piet", {}}});
    CHECK(names("A.B., Quill, Ada Beth") == Authors{{"Quill", "Ada Beth", {}}});
}

TEST_CASE("a date of publication of Embase has the year in it")
{
    CHECK(
        onlyEntry("Title,Author Names,Source title,Date of Publication\nOne,Quill A.,Rain,March 2022\n").year
        == 2022);
}

TEST_CASE("authors on lines of their own may have an and before them, as Abstrackr writes them")
{
    const auto entry =
        onlyEntry("(internal) id,title,journal,authors\n7,One,Rain,\"Quill, A.B.\n and Andersen, P."
                  "\n and Doe, J.\n\"\n");
    CHECK(entry.authors == Authors{{"Quill", "A.B.", {}}, {"Andersen", "P.", {}}, {"Doe", "J.", {}}});
}

TEST_CASE("a cell of EBSCO that is a formula for a spreadsheet is the text in it")
{
    const auto entry = onlyEntry("Article Title,Author,Journal Title,ISSN,ISBN,Publication Date,First Page\n"
                                 "\"One\",\"Quill, Ada\",\"Rain\",=\"12345679\",,=\"Jun2023\",\"12\"\n");
    CHECK(entry.issn == "1234-5679");
    CHECK(entry.year == 2023);
    CHECK(withoutFormula("=\"") == "=\"");
    CHECK(withoutFormula("=1") == "=1");
}

TEST_CASE("four capitals are a name where all of it is capitals")
{
    CHECK(names("QUILL, ADA B.; QING SHEN; MEER PQ")
          == Authors{{"QUILL", "ADA B.", {}}, {"SHEN", "QING", {}}, {"MEER", "PQ", {}}});
    CHECK(names("Meer PQRS; Quill A") == Authors{{"Meer", "PQRS", {}}, {"Quill", "A", {}}});
}

TEST_CASE("Rayyan writes ISSNs as a list, and has what was behind an address in its cell")
{
    const auto entry = onlyEntry(
        "key,title,issn,authors,url\nr1,One,\"[\"\"1234-5679\"\", \"\"2345-6787\"\"]\",\"Quill, A.\","
        "https://example.org/1?a=b     U2  - L2029880245\n");
    CHECK(entry.issn == "1234-5679, 2345-6787");
    CHECK(onlyEntry("title,year,issn\nA,2020,1234-5679 | 2345-6787|\n").issn == "1234-5679, 2345-6787");
    CHECK(entry.url == "https://example.org/1?a=b");
}

TEST_CASE("a column of ISSNs may have ISBNs in it")
{
    const auto book = onlyEntry("Title,Author,ISSN/ISBN\nOne,Quill Ada,1234-5679; 978-3-16-148410-0\n");
    CHECK(book.issn == "1234-5679");
    CHECK(book.isbn == "978-3-16-148410-0");
    CHECK(onlyEntry("Title,Author,ISSN/ISBN\nOne,Quill Ada,12345679\n").issn == "1234-5679");
}

TEST_CASE("a language of NoteExpress has no semicolon behind it")
{
    CHECK(onlyEntry("Title,Author,Language\nOne,Quill Ada,Chinese;\n").language == "Chinese");
}

TEST_CASE("what a table without types has in an issue of a volume is an article of a journal")
{
    const std::string header = "Title,Authors,Published Year,Journal,Volume,Issue,Pages,Covidence #\n";
    CHECK(onlyEntry(header + "One,\"Quill, A\",2019,Annals,7,2,1-9,#1\n").type == "article-journal");
    CHECK(onlyEntry(header + "One,\"Quill, A\",2019,Annals,7,,1-9,#1\n").type == "document");
    CHECK(onlyEntry(header + "One,\"Quill, A\",2019,,7,2,1-9,#1\n").type == "document");
}

TEST_CASE("a paper in PubMed's table that has no volume yet is an article, and a part of a book is none")
{
    const std::string header = "PMID,Title,Authors,Citation,Journal/Book,Publication Year\n";
    const auto early = onlyEntry(
        header
        + "12,One,Quill A.,J Rain. 2024 Feb 28. doi: 10.5555/s4-024-1. Online ahead of print.,J Rain,2024\n");
    CHECK(early.type == "article-journal");
    CHECK(early.volume.empty());
    CHECK(early.pages.empty());
    const auto part =
        header + "12,One,Quill A.,2024 Jan 5. In: RainPearls [Internet]. Ark: Ark Press; 2024.,";
    CHECK(onlyEntry(part + ",2024\n").type == "document");
    CHECK(onlyEntry(part + "RainPearls,2024\n").type == "document");
}

TEST_CASE("the summary that PubMed exported until 2020 has its authors in the description")
{
    const auto entry = onlyEntry(
        "Title,URL,Description,Details,ShortDetails,Resource,Type,Identifiers,Db,EntrezUID,Properties\n"
        "One rain.,/pubmed/12,\"Quill AB, van der Meer P.\",\"J Rain (Ark 1976). 2019 Jul 22;34(2):e192. "
        "doi: 10.5555/rain.12. [Epub ahead of print]\",J Rain (Ark 1976).  2019,PubMed,citation,PMID:12,"
        "pubmed,12,create date:2019/07/22,\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.title == "One rain.");
    CHECK(entry.authors == Authors{{"Quill", "AB", {}}, {"van der Meer", "P", {}}});
    CHECK(entry.venue == "J Rain (Ark 1976)");
    CHECK(entry.year == 2019);
    CHECK(entry.volume == "34");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "e192");
    CHECK(entry.doi == "10.5555/rain.12");
    CHECK(entry.key == "12");
    CHECK(entry.url.empty());
}

TEST_CASE("a dash alone in a cell says nothing")
{
    const auto entry =
        onlyEntry("Title,Authors,Venue,Volume,Year\nOn rain,\"A. Quill, B. Stone\",-,\u2013,2021\n");
    CHECK(entry.venue.empty());
    CHECK(entry.volume.empty());
    CHECK(entry.other.empty());
}

TEST_CASE("patents of Lens are by their inventors, whose families stand in front")
{
    const auto entry =
        onlyEntry("Lens ID,Publication Number,Publication Year,Title,Applicants,Inventors,Type\n"
                  "1-2,XX 3 A1,2019,Rain Gauge,RAIN CO INC,QUILL ADA MARY;;ROE JAN,Patent Application\n");
    CHECK(entry.type == "patent");
    CHECK(entry.authors == Authors{{"QUILL", "ADA MARY", {}}, {"ROE", "JAN", {}}});
    CHECK(entry.key == "1-2");
    CHECK(entry.other
          == std::vector<OtherField>{{"Publication Number", "XX 3 A1"}, {"Applicants", "RAIN CO INC"}});
}

TEST_CASE("ISBNs and ISSNs of tables have no words between them, and ISSNs their hyphens")
{
    const auto entry = onlyEntry("Title,ISBNs,ISSNs\nOne,Electronic:978-0-201-89683-1; POD:0-201-89683-4,"
                                 "03785955; 2049-3630\n");
    CHECK(entry.isbn == "978-0-201-89683-1, 0-201-89683-4");
    CHECK(entry.issn == "0378-5955, 2049-3630");
    CHECK(onlyEntry("Title,ISBN\nOne,unknown\n").isbn == "unknown");
}

TEST_CASE("one name of a list may be several with an and between them, as Covidence has editors")
{
    CHECK(
        names("Quill, Ada; Roe, J and Doe, K B; Rain and Snow Institute")
        == Authors{
            {"Quill", "Ada", {}}, {"Roe", "J", {}}, {"Doe", "K B", {}}, {{}, {}, "Rain and Snow Institute"}});
}

TEST_CASE("authors without a comma are bodies in Zotero's table, which has one in each person's name")
{
    const auto entry = onlyEntry("Key,Item Type,Author,Title,Abstract Note\n"
                                 "A1,report,\"World Rain; Quill, Ada\",One,It\n");
    CHECK(entry.authors == Authors{{{}, {}, "World Rain"}, {"Quill", "Ada", {}}});
}

TEST_CASE("a capital within a given name parts no names that have nothing between them")
{
    const auto runTogether = [](std::string_view cell) { return authorsOf(cell, NameStyle::RunTogether); };
    CHECK(runTogether("JanHua QuillYePang RoeA. Doe")
          == Authors{{"Quill", "JanHua", {}}, {"Roe", "YePang", {}}, {"Doe", "A.", {}}});
}

TEST_CASE("what a script keeps of PubMed's table says the journal in the citation alone")
{
    const auto entry = onlyEntry("PMID,title,authors,citation,year\n"
                                 "1,One,Quill A.,Ann Rain. 2024 Jul 5;18(2):139. doi: 10.5555/1.,2024\n");
    CHECK(entry.venue == "Ann Rain");
    CHECK(entry.volume == "18");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "139");
    CHECK(entry.type == "article-journal");
}

TEST_CASE("patents of Google have their inventors, their address and a line about the search before them")
{
    const auto entry =
        onlyEntry("search URL:,https://patents.example/?q=rain\n"
                  "id,title,assignee,inventor/author,publication date,result link\n"
                  "XX-1,Rain gauge,Rain Co,\"Ada Quill, Jan Roe\",2018-06-19,https://patents.example/1\n");
    CHECK(entry.title == "Rain gauge");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Roe", "Jan", {}}});
    CHECK(entry.year == 2018);
    CHECK(entry.url == "https://patents.example/1");
}
