#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Texts = std::vector<std::string>;

tests::Collected read(std::string_view text)
{
    return tests::collected(readRis, text);
}

/// The entry of a record with these fields and a title.
Entry withFields(const std::string& fields)
{
    const auto collected = read("TY  - JOUR\nTI  - One\n" + fields + "ER  - \n");
    REQUIRE(collected.entries.size() == 1);
    return collected.entries.front();
}

}

TEST_CASE("RIS tags may be in small letters, where they are known")
{
    const auto collected =
        read("ty  - JOUR\nti  - One\nau  - Quill, Ada\nab  - It\nan  - nd\nis  -\nso  - on\ner  - \n"
             "Ty  - CONF\nTi  - Two\nEr  - \n");
    REQUIRE(collected.entries.size() == 2);
    CHECK(collected.problems.empty());
    CHECK(collected.entries[0].type == "article-journal");
    CHECK(collected.entries[0].title == "One");
    CHECK(collected.entries[0].authors == std::vector<Author>{{"Quill", "Ada", {}}});
    CHECK(collected.entries[0].key == "nd");
    CHECK(collected.entries[1].type == "paper-conference");
    CHECK(withFields("py\t- 2019\nxx\t- no\n").year == 2019);
}

TEST_CASE(
    "RIS records with neither a beginning nor an end are apart where empty lines are and they begin alike")
{
    const auto collected =
        read("TI  - One\nAU  - Quill, Ada\n\nAB  - It\n\nTI  - Two\nAU  - Quill, Ada\n\nTI  - Three\n");
    REQUIRE(collected.entries.size() == 3);
    CHECK(collected.entries[0].abstract == "It");
    CHECK(collected.entries[1].title == "Two");
    CHECK(collected.entries[2].line == 9);
}

TEST_CASE("words in small letters before a hyphen are no RIS tags")
{
    CHECK(withFields("AB  - We read\nan - x\nis - y\nqq  - z\n").abstract == "We read an - x is - y qq - z");
}

TEST_CASE("tags of RIS that mean nothing here are tags with one blank, too")
{
    const auto collected =
        read("TY - JOUR\nAB - We read it.\nAD - Invented University, Ark\nTI - One\nCY - Ark\n"
             "U1 - mine\nER -\n");
    REQUIRE(collected.entries.size() == 1);
    const auto& entry = collected.entries.front();
    CHECK(entry.abstract == "We read it.");
    CHECK(entry.title == "One");
    CHECK(entry.other
          == std::vector<OtherField>{{"AD", "Invented University, Ark"}, {"CY", "Ark"}, {"U1", "mine"}});
    CHECK(withFields("AB  - We read\nad\t- Ark\n").abstract == "We read");
}

TEST_CASE("of the dates of a RIS record, the one that is not deprecated counts")
{
    CHECK(withFields("Y1  - 1900/01/01\nDA  - 1950/01/01\n").year == 1950);
    CHECK(withFields("DA  - 1950/01/01\nPY  - 1951\n").year == 1951);
    CHECK(withFields("Y1  - 2010/05//\nDA  - May\n").year == 2010);
    CHECK(withFields("YR  - 2017\n").year == 2017);
}

TEST_CASE("types that RIS does not have, but many write, are known")
{
    for (const auto& [written, type] :
         std::vector<std::pair<std::string, std::string>>{{"Preprint", "article"},
                                                          {"Journal Article", "article-journal"},
                                                          {"CONFERENCE", "paper-conference"},
                                                          {"THESIS", "thesis"},
                                                          {"STD", "standard"}}) {
        CHECK(read("TY  - " + written + "\nTI  - One\nER  - \n").entries.at(0).type == type);
    }
}

TEST_CASE("a DOI that stands in the place of a key, an address or an issue is the DOI")
{
    CHECK(withFields("ID  - doi:10.5555/a.1\n").doi == "10.5555/a.1");
    CHECK(withFields("AN  - 10.5555/a.2\n").doi == "10.5555/a.2");
    CHECK(withFields("DOI  - 10.5555/a.3\n").doi == "10.5555/a.3");
    const auto inAddress = withFields("UR  - 10.5555/a.4\n");
    CHECK(inAddress.doi == "10.5555/a.4");
    CHECK(inAddress.url.empty());
    CHECK(withFields("M1  - 10.5555/a.5\n").issue.empty());
    CHECK(withFields("ID  - 10.5555/a.6\nDO  - 10.5555/a.7\n").doi == "10.5555/a.7");
}

TEST_CASE("what numbers and notes share a tag with in RIS is an issue where it looks like one")
{
    for (const std::string issue : {"3", "7-8", "Suppl 2", "9999", "2 Pt A", "Spring"}) {
        CHECK(withFields("M1  - " + issue + "\n").issue == issue);
    }
    for (const std::string note : {"Journal Article", "Ph.D.", "101282906", "vwt, 1307333", "Query: 2"}) {
        CHECK(withFields("M1  - " + note + "\n").issue.empty());
    }
    CHECK(withFields("M1  - 3\nIS  - 4\n").issue == "4");
}

TEST_CASE("the first of the addresses counts, whatever stands between them")
{
    CHECK(withFields("UR  - https://a.example and https://b.example/b.pdf\n").url == "https://a.example");
    CHECK(withFields("UR  - https://a.example https://b.example\n").url == "https://a.example");
}

TEST_CASE("the address of a publisher may have the DOI in it")
{
    CHECK(withFields("UR  - https://journal.example/doi/abs/10.5555/a.1\n").doi == "10.5555/a.1");
    CHECK(withFields("UR  - https://journal.example/doi/10.5555/a.1/full?x=1\n").doi == "10.5555/a.1");
    CHECK(withFields("UR  - https://doi.org/10.5555/a.1/b\n").doi == "10.5555/a.1/b");
    CHECK(withFields("UR  - https://files.example/10.5555/a.1_data.zip\n").doi.empty());
    CHECK(withFields("UR  - https://library.example/central/doi/10.1002/central/CN-01/full\n").doi.empty());
}

TEST_CASE("authors who are not named are none")
{
    CHECK(withFields("AU  - Quill, Ada\nAU  - et al.\n").authors
          == std::vector<Author>{{"Quill", "Ada", {}}});
    CHECK(withFields("AU  - Quill A, et al.\n").authors == std::vector<Author>{{"Quill", "A", {}}});
    CHECK(withFields("A1  - Quill, Ada, Ed.\n").authors == std::vector<Author>{{"Quill", "Ada", {}}});
    CHECK(withFields("AU  - [Anonymous]\n").authors.empty()); // Web of Science
    CHECK(withFields("AU  - Anonymous\n").authors.empty());   // ProQuest
    CHECK(withFields("AU  - Anonymous, Ada\n").authors == std::vector<Author>{{"Anonymous", "Ada", {}}});
}

TEST_CASE("a thesis that Web of Science calls a book in RIS is a thesis")
{
    const auto typeOf = [](std::string_view fields) {
        const auto collected = read("TY  - BOOK\nTI  - One\n" + std::string(fields) + "ER  - \n");
        REQUIRE(collected.entries.size() == 1);
        return collected.entries.front().type;
    };
    CHECK(typeOf("M3  - Dissertation/Thesis\nAN  - PQDT:1\n") == "thesis");
    CHECK(typeOf("M3  - Book\n") == "book");
    CHECK(typeOf("M3  - Article\n") == "book");
}

TEST_CASE("key words that stand in one line of RIS are parted at commas, where they are a list")
{
    CHECK(withFields("KW  - rust, unsafe code, kernels\n").keywords
          == Texts{"rust", "unsafe code", "kernels"});
    CHECK(withFields("KW  - Mice, Knockout\n").keywords == Texts{"Mice, Knockout"});
    CHECK(withFields("KW  - a, b, c\nKW  - d\n").keywords == Texts{"a, b, c", "d"});
    CHECK(withFields("KW  - a, b, c; d\n").keywords == Texts{"a, b, c", "d"});
    CHECK(withFields("KW  - 1,2,3-triazoles\n").keywords == Texts{"1,2,3-triazoles"});
}

TEST_CASE("the wide semicolons of Chinese databases part as the plain ones do")
{
    const auto entry =
        withFields("AU  - \u4F59\u654F\uFF1B\u6731\u6C5F\nKW  - \u6587\u732E\uFF1B\u7BA1\u7406;A &amp; B\n");
    CHECK(entry.authors.size() == 2);
    CHECK(entry.keywords == Texts{"\u6587\u732E", "\u7BA1\u7406", "A & B"});
}

TEST_CASE("the DOI of RIS may stand in any form, in tags for links and in any address")
{
    CHECK(withFields("L3  - https://dx.doi.org/10.1000/x\n").doi == "10.1000/x");
    CHECK(withFields("M3  - http://doi.org/10.1000/x\n").doi == "10.1000/x");
    CHECK(withFields("UR  - https://example.org/1\nUR  - https://doi.org/10.1000/x\n").doi == "10.1000/x");
    CHECK(withFields("UR  - https://www.scopus.com/record.uri?eid=2&doi=10.1000%2fx&partnerID=40\n").doi
          == "10.1000/x");
}

TEST_CASE("a file of RIS that lies on somebody's disk is no address")
{
    CHECK(withFields("L1  - file:///C:/Papers/one.pdf\n").url == "");
    CHECK(withFields("L1  - internal-pdf://1/one.pdf\n").url == "");
    CHECK(withFields("L1  - https://example.org/one.pdf\n").url == "https://example.org/one.pdf");
}

TEST_CASE("CP of RIS is an issue where it can be one")
{
    CHECK(withFields("CP  - 3\n").issue == "3");
    CHECK(withFields("CP  - Suppl. 1\n").issue == "Suppl. 1");
    CHECK(withFields("M1  - 2\nCP  - 3\n").issue == "2");
    CHECK(withFields("CP  - London, UK\n").issue == "");
    const auto book = read("TY  - BOOK\nTI  - One\nCP  - London\nER  - \n").entries.at(0);
    CHECK(book.issue == "");
    CHECK(book.other == std::vector<OtherField>{{"CP", "London"}});
}

TEST_CASE("Web of Science gives RIS short names of journals and the ISSN of the web in tags of its own")
{
    const auto entry = withFields("T2  - Journal of Maps\nJ9  - J MAPS\nJI  - J. Maps\nSN  - 1744-5647\n"
                                  "EI  - 2076-3417\n");
    CHECK(entry.venue == "Journal of Maps");
    CHECK(entry.venueShort == "J. Maps");
    CHECK(entry.issn == "1744-5647, 2076-3417");
}

TEST_CASE("the short name of a journal in RIS is one that is no repetition of the long one")
{
    CHECK(withFields("JF  - Journal of Maps\nJO  - Journal of Maps\nJA  - J Maps\n").venueShort == "J Maps");
}

TEST_CASE("a number without hyphens is an ISSN or ISBN where it stands alone or its check digit is right")
{
    // check digits by the rules of ISO 3297 and ISO 2108
    CHECK(withFields("SN  - 14712288 (ISSN)\n").issn == "1471-2288");
    CHECK(withFields("SN  - 12345678\n").issn == "1234-5678");
    CHECK(withFields("SN  - NBER 12345678\n").issn == "");
    CHECK(withFields("SN  - 9780201896831\n").isbn == "9780201896831");
    CHECK(withFields("SN  - No. 1234567890\n").isbn == "");
    CHECK(withFields("SN  - No. 1234567890123\n").isbn == "");
    CHECK(withFields("SN  - ISBN: 0-201-89683-4 (pbk.); 978 0 201 89683 1\n").isbn
          == "0-201-89683-4, 9780201896831");
    CHECK(read("TY  - PAT\nTI  - One\nSN  - 1234-5679\nER  - \n").entries.at(0).issn == "");
}

TEST_CASE("the DOI that ProQuest has in a note is the DOI of the record")
{
    CHECK(withFields("N1  - Copyright - Invented 2015; Last updated - 2016; DOI - 10.5555/s1-2; 2211\n").doi
          == "10.5555/s1-2");
    CHECK(withFields("N1  - DOI - 10.5555/s1-2; 2211\n").doi == "10.5555/s1-2");
    CHECK(withFields("DO  - 10.5555/own\nN1  - Date - 2016; DOI - 10.5555/s1-2\n").doi == "10.5555/own");
    CHECK(withFields("N1  - Erratum has the DOI - 10.5555/s1-2\n").doi.empty());
}

TEST_CASE("dashes that a word processor made of RIS's hyphens are hyphens behind tags that are known")
{
    const std::string text = "TY  – JOUR\nTI  – One\nAU  – Quill, Ada\nAB  – We read\nQQ  – aloud\nER  –\n";
    CHECK(detectFormat(text).value() == Format::Ris);
    const auto collected = read(text);
    REQUIRE(collected.entries.size() == 1);
    CHECK(collected.problems.empty());
    CHECK(collected.entries[0].title == "One");
    CHECK(collected.entries[0].authors == std::vector<Author>{{"Quill", "Ada", {}}});
    CHECK(collected.entries[0].abstract == "We read QQ – aloud");
}

TEST_CASE("an address in the place of a journal is the address, where there is no other")
{
    const auto trial = withFields("AU  - NCT01234567\nJO  - https://trials.example/show/NCT01234567\n");
    CHECK(trial.venue.empty());
    CHECK(trial.url == "https://trials.example/show/NCT01234567");
    CHECK(trial.authors == std::vector<Author>{{{}, {}, "NCT01234567"}});
    const auto both = withFields("JO  - https://trials.example/1\nUR  - https://other.example/2\n");
    CHECK(both.venue.empty());
    CHECK(both.other == std::vector<OtherField>{{"container", "https://trials.example/1"}});
    CHECK(both.url == "https://other.example/2");
}

TEST_CASE("a DOI in the place of pages, as EndNote has it ahead of print, is the DOI and no page")
{
    const auto entry = withFields("SP  - DOI: 10.5555/ahead.7\nVL  - 3\n");
    CHECK(entry.doi == "10.5555/ahead.7");
    CHECK(entry.pages.empty());
    CHECK(entry.other.empty());
    const auto both = withFields("DO  - 10.5555/one\nSP  - 10.5555/two\n");
    CHECK(both.doi == "10.5555/one");
    CHECK(both.pages.empty());
    CHECK(both.other == std::vector<OtherField>{{"SP", "10.5555/two"}});
    CHECK(withFields("SP  - 10.5\nEP  - 10.9\n").pages == "10.5-10.9");
}

TEST_CASE("what has no type of its own in RIS is a preprint where it says so, or arXiv published it")
{
    const auto typeOf = [](const std::string& type, const std::string& field) {
        return read("TY  - " + type + "\nTI  - One\n" + field + "\nER  - \n").entries.at(0).type;
    };
    CHECK(typeOf("GEN", "PB  - arXiv") == "article");
    CHECK(typeOf("GEN", "PB  - bioRxiv") == "article");
    CHECK(typeOf("GEN", "M3  - Preprint") == "article");
    CHECK(typeOf("GEN", "PB  - Zenodo") == "document");
    CHECK(typeOf("JOUR", "PB  - arXiv") == "article-journal");
}

TEST_CASE("a type that RIS does not know is what other words of the record say, or its own")
{
    const auto typeOf = [](const std::string& type, const std::string& field) {
        return read("TY  - " + type + "\nTI  - One\nT2  - Two\n" + field + "\nER  - \n").entries.at(0).type;
    };
    CHECK(typeOf("label.ris.referenceType.BOOK_CHAPTER", "M3  - Book chapter") == "chapter");
    CHECK(typeOf("label.ris.referenceType.BOOK_CHAPTER", "N1  - x") == "chapter");
    CHECK(typeOf("XYZ", "M3  - Conference paper") == "paper-conference");
    CHECK(typeOf("XYZ", "M3  - something else") == "article-journal");
    CHECK(typeOf("JOUR", "M3  - Book chapter") == "article-journal");
}

TEST_CASE("the name of an issue behind that of its journal is volume and issue, in any order and language")
{
    const auto entry = withFields("JF  - Annals of Rain; Vol 5, No 2 (2010): Clouds; and more\n");
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.issue == "2");
    CHECK(withFields("JF  - Annals of Rain; Vol. 5 Núm. 2 (2010)\n").issue == "2");
    CHECK(withFields("JF  - Annals of Rain; Bd. 5, Nr. 2 (2010)\n").issue == "2");
    CHECK(withFields("JF  - Annals of Rain; 2004: Vol 5, No 1\n").volume == "5");
    CHECK(withFields("JF  - Annals of Rain; No 7 (2004)\n").issue == "7");
    CHECK(withFields("JF  - Annals of Rain; Vol 5 (2010)\n").issue.empty());
    const auto both = withFields("JF  - Annals of Rain; Vol 5, No 2 (2010)\nVL  - 6\n");
    CHECK(both.venue == "Annals of Rain");
    CHECK(both.volume == "6");
}

TEST_CASE("a name of a journal with a semicolon in it stays whole")
{
    for (const auto* name : {"Rain; Snow",
                             "Rain; Series 2",
                             "Rain; Vol",
                             "Rain; (2010)",
                             "Rain; Vol 2 Vol 3",
                             "Rain; Tranche 2 (2010)"}) {
        INFO(name);
        CHECK(withFields("JF  - " + std::string(name) + "\n").venue == name);
    }
}

TEST_CASE("tags of Web of Science that another program wrote as RIS say what they say there")
{
    const auto entry =
        withFields("SO  - ANNALS OF RAIN\nBP  - 112\nEP  - 119\nDE  - rain; snow\nDI  - 10.5555/rain.1\n");
    CHECK(entry.venue == "ANNALS OF RAIN");
    CHECK(entry.pages == "112-119");
    CHECK(entry.keywords == Texts{"rain", "snow"});
    CHECK(withFields("SO  - Other\nJF  - Annals of Rain\n").venue == "Annals of Rain");
    const auto source = withFields("SO  - Annals of Rain. 5(2):12-18, 2010.\n");
    CHECK(source.venue == "Annals of Rain");
    CHECK(source.volume == "5");
    CHECK(source.pages == "12-18");
}

TEST_CASE("a DOI that a note of EBSCO names among other things is the DOI")
{
    const auto doiOfNote = [](const std::string& note) { return withFields("N1  - " + note + "\n").doi; };
    CHECK(doiOfNote("Accession Number: 1. Language: English. DOI: 10.5555/rain.1. ") == "10.5555/rain.1");
    CHECK(doiOfNote("DOI: 10.5555/rain.1; Pages: 4") == "10.5555/rain.1");
    CHECK(doiOfNote("Erratum in: Rain 4, DOI: 10.5555/other.2").empty());
}

TEST_CASE("RIS of OpenAlex has types and an address of its own")
{
    const auto found = read("TY  - LETTER\nTI  - One\nT2  - Rain\nURL  - https://example.org/1\nER  -\n"
                            "TY  - ERRT\nTI  - Two\nER  -\nTY  - ENTRY\nTI  - Three\nER  -\n");
    REQUIRE(found.entries.size() == 3);
    CHECK(found.problems.empty());
    CHECK(found.entries[0].type == "article-journal");
    CHECK(found.entries[0].url == "https://example.org/1");
    CHECK(found.entries[1].type == "article-journal");
    CHECK(found.entries[2].type == "entry-encyclopedia");
}

TEST_CASE("the first of several addresses counts, also where nothing is between them")
{
    const auto urlOf = [](const std::string& address) { return withFields("UR  - " + address + "\n").url; };
    CHECK(urlOf("https://example.org/5https://other.example/6http://third.example")
          == "https://example.org/5");
    CHECK(urlOf("https://example.org/5; https://other.example/6") == "https://example.org/5");
    CHECK(urlOf("https://example.org/5 U2  - 7") == "https://example.org/5");
    CHECK(urlOf("https://proxy.example/login?url=http://example.org/5")
          == "https://proxy.example/login?url=http://example.org/5");
    CHECK(urlOf("https://archive.example/2019/https://example.org/5")
          == "https://archive.example/2019/https://example.org/5");
    CHECK(withFields("UR  - https://doi.org/10.5555/rain.5https://other.example/6\n").doi
          == "10.5555/rain.5");
}
