#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;

/// The entry of a RIS record with these fields and a title.
Entry withFields(const std::string& fields)
{
    const auto collected = tests::collected(readRis, "TY  - JOUR\nTI  - One\n" + fields + "ER  - \n");
    REQUIRE(collected.entries.size() == 1);
    return collected.entries.front();
}

}

TEST_CASE("degrees that ProQuest has behind names of RIS are none of them")
{
    CHECK(withFields("AU  - Quill, Ada B, PhD\nAU  - Meer, P, RN, BSN\nAU  - Roe, R, Jr., M.D.\n").authors
          == Authors{{"Quill", "Ada B", {}}, {"Meer", "P", {}}, {"Roe", "R, Jr.", {}}});
    CHECK(withFields("AU  - Quill, A., Ma, M.S.\n").authors
          == Authors{{"Quill", "A.", {}}, {"Ma", "M.S.", {}}});
    CHECK(withFields("AU  - QUILL, A., MA, M.S.\n").authors
          == Authors{{"QUILL", "A.", {}}, {"MA", "M.S.", {}}});
}

TEST_CASE("no pagination, which Ovid takes for a first and a last page, is no pages")
{
    CHECK(withFields("SP  - No\nEP  - Specified\n").pages.empty());
    CHECK(withFields("SP  - No\nEP  - 7\n").pages == "No-7");
}

TEST_CASE("a registration of CENTRAL has its address where the short name of a journal would be")
{
    const std::string address = "https://trials.example/NCT01234567";
    const std::string link = "L2  - http://ovid.example/1\n";
    const auto named = withFields("T2  - Rain Trial\nJA  - " + address + "\n" + link);
    CHECK(named.venue == "Rain Trial");
    CHECK(named.venueShort.empty());
    CHECK(named.url == address);
    const auto bare = withFields("JA  - " + address + "\n" + link);
    CHECK(bare.venue.empty());
    CHECK(bare.url == address);
    CHECK(bare.other == std::vector<OtherField>{{"L2", "http://ovid.example/1"}});
    CHECK(withFields("JA  - " + address + "\nUR  - https://example.org/1\n").url == "https://example.org/1");
    const auto twice = withFields("T2  - " + address + "\nJA  - https://other.example/1\n");
    CHECK(twice.url == address);
    CHECK(twice.venueShort.empty());
    CHECK(twice.other == std::vector<OtherField>{{"container", "https://other.example/1"}});
}

TEST_CASE("what CENTRAL says to be electronic is an article where it has a volume")
{
    const auto typeOf = [](const std::string& fields) {
        return tests::collected(readRis, "TY  - ELEC\nT1  - One\nJA  - Rain\n" + fields + "ER  - \n")
            .entries.at(0)
            .type;
    };
    CHECK(typeOf("ID  - CN-01234567\nVL  - 5\n") == "article-journal");
    CHECK(typeOf("ID  - CN-01234567\n") == "webpage");
    CHECK(typeOf("ID  - 1\nVL  - 5\n") == "webpage");
}

TEST_CASE("a volume of 0 and an issue of 0 are none, in tagged formats and BibTeX")
{
    const auto ahead = withFields("VL  - 0\nIS  - 0\nSP  - 1\nEP  - 18\n");
    CHECK(ahead.volume.empty());
    CHECK(ahead.issue.empty());
    CHECK(ahead.pages == "1-18");
    CHECK(withFields("VL  - 0\n").volume.empty());
    CHECK(withFields("VL  - 5\nIS  - 0\n").issue == "0");
    CHECK(withFields("VL  - 0\nIS  - 3\n").volume == "0");
    CHECK(tests::collected(readBibtex, "@article{a, title={One}, volume={0}, number={0}}")
              .entries.at(0)
              .volume.empty());
}

TEST_CASE("a language of CNKI has no semicolon behind it")
{
    CHECK(tests::collected(readEndNoteTagged, "%0 Journal Article\n%T One\n%G Chinese;\n")
              .entries.at(0)
              .language
          == "Chinese");
    CHECK(withFields("LA  - ;\n").language.empty());
}

TEST_CASE("the university of a thesis is who published it, and not where it stands")
{
    const auto read = [](const std::string& fields) {
        return tests::collected(readEndNoteTagged, "%0 Thesis\n%T One\n" + fields).entries.at(0);
    };
    const auto thesis = read("%J 方舟大学\n");
    CHECK(thesis.venue.empty());
    CHECK(thesis.publisher == "方舟大学");
    CHECK(read("%J Ark\n%I Ark\n").venue.empty());
    CHECK(read("%J University of Ark\n").publisher == "University of Ark");
    CHECK(read("%J Dissertations of the Ark\n").publisher.empty());
    CHECK(tests::collected(readTable, "Title,Author,Type,Source\nOne,Quill Ada,Thesis,Ark University\n")
              .entries.at(0)
              .publisher
          == "Ark University");
}

TEST_CASE("a name of CNKI may stand right behind the tag of authors in RefWorks")
{
    const auto thesis =
        tests::collected(readRefWorks, "RT Dissertation/Thesis\nSR 1\nA1王小雨\nT1 雨\nAB 水\nA1 级\n")
            .entries.at(0);
    CHECK(thesis.authors == Authors{{"王小雨", {}, {}}, {"级", {}, {}}});
    CHECK(tests::collected(readRefWorks, "RT Journal Article\nT1 One\nAB In\nA1Z we read\nT1加权\n")
              .entries.at(0)
              .abstract
          == "In A1Z we read T1加权");
}

TEST_CASE("records of refer without a type may have empty lines between their fields, too")
{
    const auto spaced = tests::collected(
        readEndNoteTagged,
        "%A Quill, Ada\n\n%A Meer, P.\n\n%T One\n\n%J Annals\r\n\r\n%X It\nis.\n\n%D 2001\n\n"
        "%A Roe, R.\n\n%T Two\n\n%J Annals\n");
    REQUIRE(spaced.entries.size() == 2);
    CHECK(spaced.problems.empty());
    CHECK(spaced.entries[0].title == "One");
    CHECK(spaced.entries[0].authors == Authors{{"Quill", "Ada", {}}, {"Meer", "P.", {}}});
    CHECK(spaced.entries[0].venue == "Annals");
    CHECK(spaced.entries[0].abstract == "It is.");
    CHECK(spaced.entries[0].year == 2001);
    CHECK(spaced.entries[1].title == "Two");
    const auto single =
        tests::collected(readEndNoteTagged, "%A Quill, Ada\n%T One\n\n%T Two\n\n%T Three\n%J Annals\n");
    REQUIRE(single.entries.size() == 3);
    CHECK(single.entries[1].title == "Two");
}

TEST_CASE("the number of a record of CINAHL in RIS has nothing behind it")
{
    const auto entry = withFields("AN  - 104867834. Language: English. Entry Date: 20110101\n");
    CHECK(entry.key == "104867834");
    CHECK(withFields("AN  - 1. of 2\n").key == "1. of 2");
}

TEST_CASE("line ends that Web of Science leaves out of RIS behind addresses and indexes lose no field")
{
    const auto entry = withFields(
        "AD  - Ark Univ, NorwayAD  - Rain Inst, ArkC3  - Rain InstFU  - A fundPU  - ARK PRESS\nPI  - ARK\n"
        "WE  - Rain Citation Index (RCI)WE  - Second IndexAN  - WOS:000000000000001\n");
    CHECK(entry.publisher == "ARK PRESS");
    CHECK(entry.key == "WOS:000000000000001");
    CHECK(entry.other
          == std::vector<OtherField>{{"AD", "Ark Univ, Norway"},
                                     {"AD", "Rain Inst, Ark"},
                                     {"C3", "Rain Inst"},
                                     {"FU", "A fund"},
                                     {"PI", "ARK"},
                                     {"WE", "Rain Citation Index (RCI)"},
                                     {"WE", "Second Index"}});
    CHECK(withFields("AD  - Ark UnivPU  - A\nPU  - ARK PRESS\n").publisher == "ARK PRESS");
    CHECK(withFields("AB  - In NorwayPU  - we read\n").publisher.empty());
}

TEST_CASE("the body that holds a conference in RIS of Web of Science did not write the paper")
{
    const auto authorsOf = [](const std::string& text) {
        return tests::collected(readRis, "TY  - CPAPER\nTI  - One\n" + text + "ER  - \n")
            .entries.at(0)
            .authors;
    };
    const std::string number = "AN  - WOS:000000000000001\n";
    CHECK(authorsOf("AU  - Quill, AB\nA1  - IEEE\n" + number) == Authors{{"Quill", "AB", {}}});
    CHECK(authorsOf("A1  - IEEE\n" + number).size() == 1);
    CHECK(authorsOf("AU  - Quill, AB\nA1  - Meer, P\n" + number).size() == 2);
    CHECK(authorsOf("AU  - Quill, AB\nA1  - IEEE\n").size() == 2);
}

TEST_CASE("the number of a preprint in RIS of ADS is no page")
{
    CHECK(withFields("SP  - arXiv:2101.00001\nEP  - arXiv:2101.00001\n").pages.empty());
    CHECK(withFields("SP  - arXiv:2101.00001\n").pages.empty());
}

TEST_CASE("given names that EPPI-Reviewer put on a line of their own belong to the family before")
{
    const auto entry =
        withFields("A1  - Troy L P\nA1  - Dos Santos\nA1  - H B\nA1  - Aurel\nA1  - T.-M.\nA1  - Meer P\n");
    CHECK(entry.authors
          == Authors{
              {"Troy", "L P", {}}, {"Dos Santos", "H B", {}}, {"Aurel", "T.-M.", {}}, {"Meer", "P", {}}});
    CHECK(withFields("AU  - WANG\nAU  - LI\n").authors == Authors{{"WANG", {}, {}}, {"LI", {}, {}}});
    CHECK(withFields("AU  - Quill, Ada\nAU  - B.\n").authors.size() == 2);
    CHECK(withFields("AU  - B.\n").authors.size() == 1);
    CHECK(withFields("AU  - A\nAU  - B\n").authors.size() == 2);
}

TEST_CASE("Covidence has pages in a tag of their own")
{
    CHECK(withFields("PG  - 12-18\nSP  - \nEP  - \n").pages == "12-18");
    CHECK(withFields("PG  - 12-18\nSP  - 12\nEP  - 18\n").pages == "12-18");
}

TEST_CASE("a last page alone is the number of the article where it has a letter before it")
{
    CHECK(withFields("EP  - e0123507\n").pages == "e0123507");
    CHECK(withFields("EP  - 18\n").pages.empty());
    CHECK(withFields("EP  - n/a\n").pages.empty());
}

TEST_CASE("an abstract has no notice of EBSCO behind it, in tables neither")
{
    const std::string notice =
        " Copyright of Annals is the property of Rain Press and its content may not be copied or "
        "emailed. (Copyright applies to all Abstracts.)";
    CHECK(withFields("AB  - It rains." + notice + "\n").abstract == "It rains.");
    CHECK(withFields("AB  - It rains.\nAB  -" + notice + "\n").abstract == "It rains.");
    CHECK(withFields("AB  - Copyright of poems is the property of poets.\n").abstract
          == "Copyright of poems is the property of poets.");
    const auto row =
        tests::collected(readTable, "Title,Abstract,Year\nOn rain,\"It rains." + notice + "\",2020\n");
    REQUIRE(row.entries.size() == 1);
    CHECK(row.entries[0].abstract == "It rains.");
}
