#include "core/sources/detect.h"
#include "core/sources/ovid_source.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;

Entry only(std::string_view text)
{
    const auto found = tests::collected(readOvid, text);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.problems.empty());
    return found.entries.front();
}

}

TEST_CASE("a record of Ovid becomes an entry")
{
    const auto entry = only("<3. >\n"
                            "VN  - Ovid Technologies\n"
                            "DB  - Invented Journals\n"
                            "AN  - 00135124-201001000-00018.\n"
                            "AU  - Quill, Ada B. [Author, Reprint Author; E-mail: ada@example.org]\n"
                            "AU  - Meer, Piet MD, PhD *\n"
                            "AU  - Wit, Jan 1,2,+\n"
                            "TI  - Safe drivers for small kernels.  [Miscellaneous]\n"
                            "SO  - Invented Systems January/February 2010;14(1):56-61\n"
                            "AB  - First line\n"
                            "\n"
                            "      and another.\n"
                            "KW  - Rust;  drivers\n"
                            "LG  - English.\n"
                            "DT  - Article.\n"
                            "IS  - 1234-5679\n"
                            "DI  - 10.5555/IS.0b013e\n");
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "00135124-201001000-00018.");
    CHECK(entry.title == "Safe drivers for small kernels.");
    CHECK(entry.authors == Authors{{"Quill", "Ada B.", {}}, {"Meer", "Piet", {}}, {"Wit", "Jan", {}}});
    CHECK(entry.year == 2010);
    CHECK(entry.venue == "Invented Systems");
    CHECK(entry.volume == "14");
    CHECK(entry.issue == "1");
    CHECK(entry.pages == "56-61");
    CHECK(entry.doi == "10.5555/is.0b013e");
    CHECK(entry.issn == "1234-5679");
    CHECK(entry.abstract == "First line and another.");
    CHECK(entry.keywords == std::vector<std::string>{"Rust", "drivers"});
}

TEST_CASE("records of Ovid may name their fields on lines of their own")
{
    const auto found = tests::collected(readOvid,
                                        "<1>\n"
                                        "Unique Identifier\n"
                                        "  20101234\n"
                                        "Title\n"
                                        "  Safe drivers for\n"
                                        "  small kernels.\n"
                                        "Authors\n"
                                        "  Quill AB\n"
                                        "  Meer P\n"
                                        "Source\n"
                                        "  Invented Systems. 12(3):45-67, 2011 Mar.\n"
                                        "Favourite Colour\n"
                                        "  Green\n"
                                        "<2>\n"
                                        "Title\n"
                                        "  Two\n");
    REQUIRE(found.entries.size() == 2);
    const auto& entry = found.entries[0];
    CHECK(entry.key == "20101234");
    CHECK(entry.title == "Safe drivers for small kernels.");
    CHECK(entry.authors == Authors{{"Quill", "AB", {}}, {"Meer", "P", {}}});
    CHECK(entry.venue == "Invented Systems");
    CHECK(entry.pages == "45-67");
    CHECK(entry.year == 2011);
    CHECK(entry.other == std::vector<OtherField>{{"Favourite Colour", "Green"}});
    CHECK(found.entries[1].title == "Two");
    CHECK(found.entries[1].line == 14);
}

TEST_CASE("a blank may stand before each line of Ovid")
{
    const std::string text = " <7. >\n VN  - Ovid Technologies\n TI  - Safe drivers. [References].\n"
                             " AU  - Quill, Ada\n IN  - Quill, Ada: Invented University, Ark\n \n"
                             "       Meer, Piet: Nowhere\n AU  - Meer, Piet\n DT  - Journal Article\n"
                             " JN  - Invented Systems\n PG  - 623-634\n \n <8. >\n TI  - Two.\n";
    CHECK(detectFormat(text).value() == Format::Ovid);
    const auto found = tests::collected(readOvid, text);
    REQUIRE(found.entries.size() == 2);
    CHECK(found.problems.empty());
    const auto& entry = found.entries[0];
    CHECK(entry.title == "Safe drivers.");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {"Meer", "Piet", {}}});
    CHECK(entry.venue == "Invented Systems");
    CHECK(entry.pages == "623-634");
    CHECK(entry.other
          == std::vector<OtherField>{{"IN", "Quill, Ada: Invented University, Ark Meer, Piet: Nowhere"}});
    CHECK(found.entries[1].title == "Two.");
    CHECK(only("<1>\nTitle\n One\n and Two\nAuthors\n Quill AB\n").title == "One and Two");
}

TEST_CASE("names and titles of Ovid keep what is their own")
{
    const auto entry = only("<1. >\nTI  - [Parasites of fish.]\nAU  - Smith, MD\nAU  - Shedko, MB\n");
    CHECK(entry.title == "[Parasites of fish.]"); // a translated title
    CHECK(entry.authors == Authors{{"Smith", "MD", {}}, {"Shedko", "MB", {}}});
    CHECK(only("<1>\nTitle\n One\nAuthors Full Name\n Smith, Ann; Roe, Robert.\n").authors
          == Authors{{"Smith", "Ann", {}}, {"Roe", "Robert", {}}});
    CHECK(only("<1>\nTitle\n One\nAuthors\n Smith A.B.; Roe R. Jr.\n").authors.at(1).given == "R., Jr.");
}

TEST_CASE("the types of Ovid become types of CSL, the narrower one first")
{
    CHECK(only("<1. >\nTI  - A\nPT  - Book\nPT  - Edited Book\nDT  - Chapter\n").type == "chapter");
    CHECK(only("<1. >\nTI  - A\nPT  - Dissertation Abstract\n").type == "thesis");
    CHECK(only("<1. >\nTI  - A\nPT  - Patent\n").type == "patent");
    CHECK(only("<1. >\nTI  - A\nPT  - Meeting paper\n").type == "paper-conference");
    CHECK(only("<1. >\nTI  - A\nPT  - Article\nPT  - Meeting paper\n").type == "article-journal");
    CHECK(only("<1. >\nTI  - A\nPT  - Book\nPT  - Meeting paper\n").type == "book");
    CHECK(only("<1. >\nTI  - A\n").type == "document");
}

TEST_CASE("where a paper stands is taken apart in each of Ovid's ways")
{
    const auto journal = ovidSource("Forest Ecology & Management. 201(2-3):327-334, November 15, 2004.");
    CHECK(journal.venue == "Forest Ecology & Management");
    CHECK(journal.volume == "201");
    CHECK(journal.issue == "2-3");
    CHECK(journal.pages == "327-334");
    CHECK(journal.year == 2004);

    const auto dated = ovidSource("Acta Biochimica et Biophysica Sinica August 2011;43(8):647-653");
    CHECK(dated.venue == "Acta Biochimica et Biophysica Sinica");
    CHECK(dated.volume == "43");
    CHECK(dated.issue == "8");
    CHECK(dated.pages == "647-653");
    CHECK(dated.year == 2011);

    const auto spaced =
        ovidSource("Invented Medicine. 12 (3) (pp 123-129), 2004. Date of Publication: 2005.");
    CHECK(spaced.venue == "Invented Medicine");
    CHECK(spaced.issue == "3");
    CHECK(spaced.pages == "123-129");
    CHECK(spaced.year == 2004);

    const auto book = ovidSource(
        "Kamp, R. M. [Editor], Calvete, J. J. [Editor]. Methods in proteome analysis.:371-397, 2004.");
    CHECK(book.venue == "Methods in proteome analysis");
    CHECK(book.volume.empty());
    CHECK(book.pages == "371-397");
    CHECK(book.year == 2004);

    const auto chapter = ovidSource("Neenan, M. [Ed]; Palmer, S. [Ed]. (2012). Coaching: An approach. (pp. "
                                    "11-31). xvii, 254 pp. York: R.");
    CHECK(chapter.venue == "Coaching: An approach");
    CHECK(chapter.pages == "11-31");
    CHECK(chapter.year == 2012);

    const auto pagination =
        ovidSource("Guliaev, V. D. [Ed.]. Research in Siberia. 2002: 1-234. Chapter pagination: 214-218.");
    CHECK(pagination.venue == "Research in Siberia");
    CHECK(pagination.pages == "214-218");
    CHECK(pagination.year == 2002);

    CHECK(ovidSource("Annals of nothing in particular.").venue == "Annals of nothing in particular");
    CHECK(ovidSource("").venue.empty());
}

TEST_CASE("broken places of Ovid are taken as far as they go")
{
    for (const std::string_view text : {"A. 1(",
                                        "A. 1:",
                                        "A. 1 (pp",
                                        "A 2011;",
                                        "A 2011;4(",
                                        "[Ed",
                                        "[Ed]. ",
                                        "(2012). ",
                                        "(2012). (pp. ",
                                        ".:",
                                        ". 1"}) {
        CHECK_NOTHROW(ovidSource(text));
    }
}
