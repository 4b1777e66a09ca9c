#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Reader = void (*)(std::string_view, Sink&);

Entry only(Reader reader, std::string_view text)
{
    const auto collected = tests::collected(reader, text);
    REQUIRE(collected.entries.size() == 1);
    CHECK(collected.problems.empty());
    return collected.entries.front();
}

using Texts = std::vector<std::string>;
using Authors = std::vector<Author>;

}

TEST_CASE("a record of PubMed becomes an entry, with the full names of its authors")
{
    const auto entry =
        only(readNbib,
             "PMID- 31000001\nOWN - NLM\nIS  - 1234-5679 (Print)\nVI  - 7\nIP  - 2\nDP  - 2020 Mar 5\n"
             "TI  - A title that is long enough to be\n      wrapped.\nPG  - 454-81\n"
             "LID - 10.5555/Med.7 [doi]\nAB  - SAMD9L was\n      SAMD9L - and so on.\n"
             "FAU - Quill, Ada B\nAU  - Quill AB\nAD  - Somewhere.\nFAU - Meer, Piet\nAU  - Meer P\n"
             "CN  - Invented Study Group\nLA  - eng\nPT  - Journal Article\nTA  - Inv Med\n"
             "JT  - Invented medicine\nMH  - *Kernels/history\nOT  - Rust\n"
             "AID - 10.5555/Med.7 [doi]\nAID - S1 [pii]\nSO  - Inv Med. 2020.\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "31000001");
    CHECK(entry.title == "A title that is long enough to be wrapped.");
    CHECK(entry.authors
          == Authors{{"Quill", "Ada B", {}}, {"Meer", "Piet", {}}, {{}, {}, "Invented Study Group"}});
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Invented medicine");
    CHECK(entry.venueShort == "Inv Med");
    CHECK(entry.volume == "7");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "454-81");
    CHECK(entry.doi == "10.5555/med.7");
    CHECK(entry.abstract == "SAMD9L was SAMD9L - and so on.");
    CHECK(entry.keywords == Texts{"*Kernels/history", "Rust"});
    CHECK(entry.issn == "1234-5679");
}

TEST_CASE("records of PubMed are apart by empty lines, whichever tag they begin with")
{
    const auto collected = tests::collected(
        readNbib,
        "\nPMID- 1\nTI  - One\n\nThis belongs to none.\n\nOWN - ERIC\nTI  - Two\nAU  - Meer, P.\n"
        "ISSN - EISSN-1234-5679\n\nPMID-3\nTI-\nDP  - 2001\n");
    REQUIRE(collected.entries.size() == 3);
    CHECK(collected.entries[0].title == "One");
    CHECK(collected.entries[1].title == "Two");
    CHECK(collected.entries[1].authors == Authors{{"Meer", "P.", {}}});
    CHECK(collected.entries[1].issn == "1234-5679");
    CHECK(collected.entries[2].key == "3");
}

TEST_CASE("a record of PubMed that does not say what it is is an article")
{
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nAU  - Doe J\n").type == "article-journal");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nDP  - 2024\n").type == "article-journal");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\n").type == "document"); // a fragment
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nBTI - Two\nPT  - Book Chapter\n").type == "chapter");
    CHECK(only(readNbib, "OWN - ERIC\nTI  - One\nAU  - Doe J\n").type == "document");
}

TEST_CASE("a page of PubMed may stand where the DOI does")
{
    const auto entry = only(readNbib, "PMID- 1\nTI  - One\nLID - e1005 [pii]\nLID - 10.5555/x [doi]\n");
    CHECK(entry.pages == "e1005");
    CHECK(entry.doi == "10.5555/x");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nLID - 10.5555/x [doi]\nLID - e80092\n").pages == "e80092");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nPG  - 3-4\nLID - e80092\n").pages == "3-4");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nLID - somewhere\n").pages.empty());
}

TEST_CASE("a record of PubMed may say where it stands in its source alone, and its address in two ways")
{
    const auto entry = only(readNbib,
                            "PMID- 1\nTI  - One\nSO  - Inv Syst. 2018 Jan 5;12(3):45-56.\n"
                            "LID - https://doi.org/10.5555/x [doi]\n");
    CHECK(entry.venue == "Inv Syst");
    CHECK(entry.year == 2018);
    CHECK(entry.volume == "12");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "45-56");
    CHECK(entry.url == "https://doi.org/10.5555/x");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nURL - https://example.org\n").url == "https://example.org");
    CHECK(only(readNbib, "PMID- 1\nTI  - One\nSO  - Nowhere in particular.\n").venue.empty());
}

TEST_CASE("a record of Web of Science becomes an entry, its values going on on indented lines")
{
    const auto entry =
        only(readWosTagged,
             "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Quill, AB\n   Meer, P\n"
             "AF Quill, Ada B.\n   Meer, Piet (piet@example.org)\nCA Invented Grp\nTI Safe drivers\n"
             "   for small kernels\nSO INVENTED SYSTEMS\nJ9 INV SYST\nJI Inv. Syst.\nLA English\n"
             "DT Article; Early Access\nDE Rust; device\n   drivers\nID KERNELS; SAFETY\nAB Schr& ouml;der\n"
             "   was here.\nSN 1234-5679\nEI 2345-6788\nPD MAR\nPY 2021\nVL 3\nIS 4\nBP 5\nEP 17\n"
             "DI 10.5555/IS.3\nUT WOS:1\nER\n\nEF\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "WOS:1");
    CHECK(entry.title == "Safe drivers for small kernels");
    CHECK(entry.authors == Authors{{"Quill", "Ada B.", {}}, {"Meer", "Piet", {}}, {{}, {}, "Invented Grp"}});
    CHECK(entry.year == 2021);
    CHECK(entry.venue == "INVENTED SYSTEMS");
    CHECK(entry.venueShort == "Inv. Syst.");
    CHECK(entry.volume == "3");
    CHECK(entry.issue == "4");
    CHECK(entry.pages == "5-17");
    CHECK(entry.doi == "10.5555/is.3");
    CHECK(entry.keywords == Texts{"Rust", "device drivers"});
    CHECK(entry.abstract == "Schr\u00F6der was here.");
    CHECK(entry.issn == "1234-5679, 2345-6788");
    CHECK(entry.other
          == std::vector<OtherField>{
              {"J9", "INV SYST"}, {"DT", "Article; Early Access"}, {"ID", "KERNELS; SAFETY"}, {"PD", "MAR"}});
}

TEST_CASE("values of Web of Science may go on without indentation, and authors stand behind semicolons")
{
    const auto entry =
        only(readWosTagged,
             "PT J\nTI Methane as a\nbasal resource\nAU Quill, Ada (ada@example.org)\nMeer, Piet; Wit, J\n"
             "PS 411-22\nER\n");
    CHECK(entry.title == "Methane as a basal resource");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet", {}}, {"Wit", "J", {}}});
    CHECK(entry.pages == "411-22");
}

TEST_CASE("the type of Web of Science comes of the publication's and the document's")
{
    const std::vector<std::array<std::string, 3>> types = {
        {"J", "Article; Proceedings Paper", "article-journal"},
        {"S", "Proceedings Paper", "paper-conference"},
        {"B", "Proceedings Paper", "paper-conference"},
        {"B", "Article; Book Chapter", "chapter"},
        {"C", "Proceedings Paper", "paper-conference"},
        {"P", "Patent", "patent"},
        {"B", "Book", "book"}};
    for (const auto& [publication, document, csl] : types) {
        CHECK(only(readWosTagged, "PT " + publication + "\nTI One\nDT " + document + "\nER\n").type == csl);
    }
}

TEST_CASE("what Web of Science calls a book alone is a part of it with pages and a title of its own")
{
    const std::string part = "PT B\nTI Tides in a bottle\nSO A BOOK OF TIDES\nBP 3\nEP 9\n";
    CHECK(only(readWosTagged, part + "ER\n").type == "chapter");
    CHECK(only(readWosTagged, part + "DT Book\nER\n").type == "book");
    CHECK(only(readWosTagged, "PT B\nTI Tides in a bottle\nSO A SERIES\nER\n").type == "book");
    CHECK(only(readWosTagged, "PT B\nTI A book of tides\nSO A BOOK OF TIDES\nBP 1\nEP 90\nER\n").type
          == "book");
}

TEST_CASE("the headings of MEDLINE in Web of Science are key words")
{
    CHECK(only(readWosTagged, "PT J\nTI One\nMH Humans; Mice, Knockout\nER\n").keywords
          == Texts{"Humans", "Mice, Knockout"});
}

TEST_CASE("a record of EndNote's tagged form becomes an entry")
{
    const auto entry =
        only(readEndNoteTagged,
             "%0 Conference Proceedings\n%A Quill, Ada\n%A Piet van der Meer\n%T Safe drivers\n"
             "%B Invented Conference\n%D 2021\n%V 2\n%P 3\u20137\n%R 10.5555/ic.1\n%U http://example.org\n"
             "%K Rust\ndrivers\n%X First paragraph.\n\nSecond.\n%@ 978-3-16-148410-0\n%F quill\n%E Ed, E.\n");
    CHECK(entry.type == "paper-conference");
    CHECK(entry.key == "quill");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"van der Meer", "Piet", {}}});
    CHECK(entry.title == "Safe drivers");
    CHECK(entry.venue == "Invented Conference");
    CHECK(entry.year == 2021);
    CHECK(entry.pages == "3-7");
    CHECK(entry.doi == "10.5555/ic.1");
    CHECK(entry.keywords == Texts{"Rust", "drivers"});
    CHECK(entry.abstract == "First paragraph. Second.");
    CHECK(entry.isbn == "978-3-16-148410-0");
    CHECK(entry.other == std::vector<OtherField>{{"%E", "Ed, E."}});
}

TEST_CASE("records of refer that have no type are apart by empty lines, and their fields tell what they are")
{
    const auto collected = tests::collected(
        readEndNoteTagged,
        "%T Corn\n%A Newman, W. H.\n%I Station\n\n%T Wheat\n%J Annals\n\n%T Rye\n%B Grains\n");
    REQUIRE(collected.entries.size() == 3);
    CHECK(collected.entries[0].type == "book");
    CHECK(collected.entries[1].type == "article-journal");
    CHECK(collected.entries[2].type == "chapter");
    CHECK(tests::collected(readEndNoteTagged, "%0 Book\n%T A\n\n%D 2001\n%0 Book\n%T B\n").entries.size()
          == 2);
}

TEST_CASE("records of refer whose type is not their first field are apart by empty lines")
{
    const auto collected =
        tests::collected(readEndNoteTagged,
                         "%T Corn\n%0 Journal Article\n%A Quill, Ada\n%B Annals\n%X One.\n\nTwo.\n%V 3\n\n\n"
                         "%T Wheat\n%0 Book\n%D 2009\n\n\n%T Rye\n%B Grains\n%V 4\n");
    REQUIRE(collected.entries.size() == 3);
    CHECK(collected.problems.empty());
    CHECK(collected.entries[0].title == "Corn");
    CHECK(collected.entries[0].type == "article-journal");
    CHECK(collected.entries[0].abstract == "One. Two.");
    CHECK(collected.entries[0].volume == "3");
    CHECK(collected.entries[1].title == "Wheat");
    CHECK(collected.entries[1].authors.empty());
    CHECK(collected.entries[1].type == "book");
    CHECK(collected.entries[2].title == "Rye");
    CHECK(collected.entries[2].volume == "4");
}

TEST_CASE("a record of refer may have several types, one below the other")
{
    const auto collected = tests::collected(
        readEndNoteTagged, "%0 Serial\n%0 Audio\n%T Waves\n%0 Book\n%T Corn\n\n%0 Thesis\n%T Rye\n");
    REQUIRE(collected.entries.size() == 3);
    CHECK(collected.problems.empty());
    CHECK(collected.entries[0].title == "Waves");
    CHECK(collected.entries[0].type == "song");
    CHECK(collected.entries[0].other.empty());
    CHECK(collected.entries[1].type == "book");
    CHECK(collected.entries[2].type == "thesis");
}

TEST_CASE("a record of RefWorks becomes an entry")
{
    const auto collected = tests::collected(
        readRefWorks,
        "RT Book, Section\nSR Print(0)\nID 206\nA1 Quill,Ada\nA1 Meer,Piet\nT1 Safe drivers\n"
        "T2 Invented kernels\nYR 2002\nVO 1\nSP 101\nOP 123\nK1 Rust\nK1 drivers\nNO A note\n"
        "LK http://example.org\n\nRT Journal Article\nT1 Two\nJF Annals\n");
    REQUIRE(collected.entries.size() == 2);
    CHECK(collected.problems.empty());
    const auto& entry = collected.entries[0];
    CHECK(entry.type == "chapter");
    CHECK(entry.key == "206");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet", {}}});
    CHECK(entry.venue == "Invented kernels");
    CHECK(entry.year == 2002);
    CHECK(entry.pages == "101-123");
    CHECK(entry.keywords == Texts{"Rust", "drivers"});
    CHECK(entry.url == "http://example.org");
    CHECK(entry.other == std::vector<OtherField>{{"NO", "A note"}});
    CHECK(collected.entries[1].type == "article-journal");
    CHECK(collected.entries[1].line == 17);
}

TEST_CASE("RefWorks has a few longer tags, a DOI among its notes, and a last line")
{
    const auto entry = only(readRefWorks,
                            "RT Conference Proceeding\nT1 One\nSP 1\nOP 8\nPMID 12345\nU10 ten\n"
                            "NO doi: 10.5555/x\nAB Safe\n\nPMIDs are\n\nEND EXPORTED REFERENCES\n");
    CHECK(entry.type == "paper-conference");
    CHECK(entry.pages == "1-8");
    CHECK(entry.doi == "10.5555/x");
    CHECK(entry.abstract == "Safe PMIDs are");
    CHECK(entry.other == std::vector<OtherField>{{"PMID", "12345"}, {"U10", "ten"}});
    CHECK(only(readRefWorks, "RT Journal Article\nT1 One\nOP 12-20\n").pages == "12-20");
    CHECK(only(readRefWorks, "RT Journal Article\nT1 One\nOP 20\n").pages.empty());
}

TEST_CASE("readers of tagged lines take any piece of a file, and the places they give lie in it")
{
    const std::string ris = "x\r\nTY  - JOUR\r\nAU  - A; B\r\n\r\nAB  - <i>&amp\r\nER  - \r\nTY  - ";
    const std::string nbib = "PMID- 1\nTI  - A\n      b\n\n\nOWN - X\nFAU - A\n\xFF\nPMID- 2";
    const std::string wos = "FN x\nPT J\nAU A, B\n   C, D [\nER\nEF\nPT";
    const std::string enw = "%0 Book\n%A B\n%\n\n%T\n%X <jats:p";
    const std::string ovid = "<1. >\nTI  - A [\nSO  - A. 1(\nTitle\n  x\n<2>";
    for (const auto& text : {ris, nbib, wos, enw, ovid}) {
        for (const Reader reader :
             {readRis, readNbib, readWosTagged, readEndNoteTagged, readOvid, readRefWorks}) {
            for (std::size_t length = 0; length <= text.size(); ++length) {
                std::size_t end = 0;
                for (const auto& entry :
                     tests::collected(reader, std::string_view(text).substr(0, length)).entries) {
                    CHECK(entry.line > 0);
                    CHECK(entry.start >= end);
                    end = entry.start + entry.length;
                    CHECK(end <= length);
                }
            }
        }
    }
}

TEST_CASE("readers of tagged lines are not slowed by files that are one line, one value or one record")
{
    constexpr std::size_t SIZE = 1 << 18;
    std::string fields = "TY  - JOUR\n";
    std::string records;
    while (fields.size() < SIZE) {
        fields += "KW  - a\nSN  - 1234-5679\n";
        records += "TY  - JOUR\nER  -\n";
    }
    for (const auto& text : {std::string(SIZE, '\n'),
                             std::string(SIZE, ' '),
                             std::string(SIZE, '<'),
                             "TY  - JOUR\nTI  - " + std::string(SIZE, '<'),
                             "TY  - JOUR\nAU  - " + std::string(SIZE, ';'),
                             "PT J\nAB " + std::string(SIZE, '&'),
                             fields,
                             records}) {
        for (const Reader reader :
             {readRis, readNbib, readWosTagged, readEndNoteTagged, readOvid, readRefWorks}) {
            CHECK_NOTHROW(tests::collected(reader, text));
        }
    }
}

TEST_CASE("the number of a preprint in PubMed is no page")
{
    CHECK(only(readNbib, "PMID- 1\nTI  - A\nLID - 2021.01.01.21249123 [pii]\n").pages == "");
    CHECK(only(readNbib, "PMID- 1\nTI  - A\nLID - e80092 [pii]\n").pages == "e80092");
}

TEST_CASE("a title of PubMed that nobody translated is the one in its own language")
{
    const auto entry = only(readNbib, "PMID- 1\nTI  - [Not Available].\nTT  - Ein Titel.\n");
    CHECK(entry.title == "Ein Titel.");
    CHECK(entry.other.empty());
}

TEST_CASE("a tag of RefWorks may be in small letters before a number")
{
    const auto entry =
        only(readRefWorks,
             "RT Journal Article\nA1 张三;李四;\nT1 内核\nJF 计算机学报\nYR 2019\nIS 05\nvo 42\n"
             "OP 10-23\nAB We read\nno more\n");
    CHECK(entry.issue == "05");
    CHECK(entry.volume == "42");
    CHECK(entry.pages == "10-23");
    CHECK(entry.abstract == "We read no more");
}

TEST_CASE("a record of Inspec is one of Web of Science, with types in words")
{
    const std::string text =
        "FN Inspec\nVR 1.0\n\nUT INS:1\nDT Conference Paper\nTI One\nAU Quill, A; Meer, P\n"
        "SO Invented Systems\nPY 2006\nER\n\nPT Journal\nTI Two\nSO Invented Systems\nER\n";
    CHECK(detectFormat(text).value() == Format::WosTagged);
    const auto collected = tests::collected(readWosTagged, text);
    REQUIRE(collected.entries.size() == 2);
    CHECK(collected.entries[0].type == "paper-conference");
    CHECK(collected.entries[0].authors == Authors{{"Quill", "A", {}}, {"Meer", "P", {}}});
    CHECK(collected.entries[1].type == "article-journal");
    CHECK(detectFormat("VR 1.0\nTI One\nAU Quill, A\nER\n").value() == Format::WosTagged);
}

TEST_CASE("names in Ovid may be parted by a stop and two blanks")
{
    const auto entry = only(readOvid,
                            "<1>\nTitle\n  One.\nAuthors\n  Quill, Ada.  Meer, Piet B.  \n"
                            "Source\n  Invented Systems.  12(3):4-5, 2005.\n");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet B.", {}}});
}

TEST_CASE("proceedings that EndNote's tagged form names as a series are the venue of their papers")
{
    const auto entry =
        only(readEndNoteTagged,
             "%0 Conference Proceedings\n%T One\n%S Proceedings of the Ark\n%I Noah\n%D 2025\n");
    CHECK(entry.venue == "Proceedings of the Ark");
    const auto book = only(readEndNoteTagged, "%0 Book\n%T One\n%S Studies of Rain\n");
    CHECK(book.venue.empty());
    CHECK(book.other == std::vector<OtherField>{{"%S", "Studies of Rain"}});
    const auto paper =
        only(readEndNoteTagged, "%0 Conference Proceedings\n%T One\n%B Ark 25\n%S Studies of Rain\n");
    CHECK(paper.venue == "Ark 25");
    CHECK(paper.other == std::vector<OtherField>{{"%S", "Studies of Rain"}});
}

TEST_CASE("a book of EndNote's tagged form has no issue but may have its edition there")
{
    const auto book = only(readEndNoteTagged, "%0 Book\n%T One\n%N 2nd\n");
    CHECK(book.issue.empty());
    CHECK(book.other == std::vector<OtherField>{{"%N", "2nd"}});
    CHECK(only(readEndNoteTagged, "%0 Journal Article\n%T One\n%N 2nd\n").issue == "2nd");
}

TEST_CASE("of how many pages there are and which they are, the entry has which")
{
    const auto entry = only(readEndNoteTagged, "%0 Conference Proceedings\n%T One\n%P 5\n%P 269-273\n");
    CHECK(entry.pages == "269-273");
    CHECK(entry.other == std::vector<OtherField>{{"%P", "5"}});
    CHECK(only(readEndNoteTagged, "%0 Journal Article\n%T One\n%P 3-7\n%P 9-12\n").pages == "3-7");
}

TEST_CASE("a tag of RefWorks in small letters may have nothing behind it")
{
    const auto entry =
        only(readRefWorks, "RT Journal Article\nT1 One\nIS 3\nvo \nAB We read\nis it so\nso\n");
    CHECK(entry.issue == "3");
    CHECK(entry.volume.empty());
    CHECK(entry.abstract == "We read is it so so");
    CHECK(only(readRefWorks, "RT Journal Article\nJF Rain\nvo\nT1 One\n").venue == "Rain");
}

TEST_CASE("refer of Open Journal Systems has the year for a book and the pages under the tag of the DOI")
{
    const auto entry = only(readEndNoteTagged,
                            "%A Ada Quill\n%D 2016\n%T One\n%B 2016\n%J Annals of Rain\n%0 Journal Article\n"
                            "%R 10.5555/rain.1\n%R 45-57\n%V 1\n");
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.doi == "10.5555/rain.1");
    CHECK(entry.pages == "45-57");
    CHECK(entry.other == std::vector<OtherField>{{"%B", "2016"}});
    const auto paper = only(readEndNoteTagged, "%A Ada Quill\n%D 2016\n%T One\n%B 2016\n");
    CHECK(paper.venue.empty());
    CHECK(paper.type == "document");
    CHECK(only(readEndNoteTagged, "%0 Report\n%T One\n%R TR-45\n").pages.empty());
}
