#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

tests::Collected read(std::string_view text)
{
    return tests::collected(readRis, text);
}

Entry only(std::string_view text)
{
    const auto collected = read(text);
    REQUIRE(collected.entries.size() == 1);
    return collected.entries.front();
}

std::vector<std::string> titles(const tests::Collected& collected)
{
    std::vector<std::string> result;
    for (const auto& entry : collected.entries) {
        result.push_back(entry.title);
    }
    return result;
}

std::vector<std::string> otherValues(const Entry& entry, std::string_view name)
{
    std::vector<std::string> result;
    for (const auto& field : entry.other) {
        if (field.name == name) {
            result.push_back(field.value);
        }
    }
    return result;
}

constexpr std::string_view WHOLE = "TY  - JOUR\n"
                                   "ID  - quill7\n"
                                   "AU  - Quill, Ada B.\n"
                                   "AU  - van der Meer, Piet\n"
                                   "TI  - Safe drivers for small kernels\n"
                                   "JF  - Journal of Invented Systems\n"
                                   "JA  - J. Inv. Syst.\n"
                                   "PY  - 2021\n"
                                   "VL  - 12\n"
                                   "IS  - 3\n"
                                   "SP  - 45\n"
                                   "EP  - 67\n"
                                   "DO  - https://doi.org/10.5555/JIS.2021.7\n"
                                   "UR  - https://example.org/7\n"
                                   "SN  - 1234-5679\n"
                                   "KW  - Rust\n"
                                   "KW  - drivers; safety\n"
                                   "LA  - eng\n"
                                   "PB  - Invented Press\n"
                                   "AB  - We wrote <i>one</i> driver &amp; measured it.\n"
                                   "ER  - \n";

}

TEST_CASE("a RIS record becomes an entry")
{
    const auto collected = read(WHOLE);
    REQUIRE(collected.entries.size() == 1);
    CHECK(collected.problems.empty());
    const auto& entry = collected.entries.front();
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "quill7");
    CHECK(entry.title == "Safe drivers for small kernels");
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada B.", {}}, {"van der Meer", "Piet", {}}});
    CHECK(entry.year == 2021);
    CHECK(entry.venue == "Journal of Invented Systems");
    CHECK(entry.venueShort == "J. Inv. Syst.");
    CHECK(entry.volume == "12");
    CHECK(entry.issue == "3");
    CHECK(entry.pages == "45-67");
    CHECK(entry.doi == "10.5555/jis.2021.7");
    CHECK(entry.url == "https://example.org/7");
    CHECK(entry.issn == "1234-5679");
    CHECK(entry.keywords == std::vector<std::string>{"Rust", "drivers", "safety"});
    CHECK(entry.language == "eng");
    CHECK(entry.publisher == "Invented Press");
    CHECK(entry.abstract == "We wrote one driver & measured it.");
    CHECK(entry.other.empty());
    CHECK(entry.line == 1);
    CHECK(entry.start == 0);
    CHECK(WHOLE.substr(entry.start, entry.length).ends_with("ER  - "));
}

TEST_CASE("RIS lines may end in LF, CR LF, CR, or nothing")
{
    for (const std::string_view end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        std::string text;
        for (const std::string_view line :
             {"TY  - JOUR", "TI  - One", "ER  - ", "", "TY  - JOUR", "TI  - Two", "ER  -"}) {
            text.append(line).append(end);
        }
        text.resize(text.size() - end.size());
        const auto collected = read(text);
        CHECK(titles(collected) == std::vector<std::string>{"One", "Two"});
        CHECK(collected.problems.empty());
        CHECK(collected.entries.back().line == 5);
    }
}

TEST_CASE("RIS tags are known with fewer blanks, more blanks or tabs, and with blanks before them")
{
    CHECK(titles(read("TY - JOUR\nTI - One\nER -\nTY- JOUR\nTI- Two\nER-\n"))
          == std::vector<std::string>{"One", "Two"});
    CHECK(titles(read("  TY  - JOUR\n  TI  - One\n  ER  - \n")) == std::vector<std::string>{"One"});
    CHECK(titles(read("TY\t- JOUR\nTI\t- One\nER\n")) == std::vector<std::string>{"One"});
}

TEST_CASE("lines of a RIS value that are wrapped belong to it, though they begin with capitals")
{
    const auto entry =
        only("TY  - JOUR\nTI  - A title that is\nwrapped\nAB  - The effect of\nXR - rays, of MR-imaging\n"
             "      SP was measured.\n\nA second paragraph.\nER  - \n");
    CHECK(entry.title == "A title that is wrapped");
    CHECK(entry.abstract == "The effect of XR - rays, of MR-imaging SP was measured. A second paragraph.");
}

TEST_CASE("a RIS record may have its type last")
{
    const auto collected =
        read("TI  - One\nAU  - Quill, Ada\nTY  - CONF\nER  - \n\nTI  - Two\nTY  - BOOK\nER  - \n");
    CHECK(titles(collected) == std::vector<std::string>{"One", "Two"});
    CHECK(collected.entries[0].type == "paper-conference");
    CHECK(collected.entries[1].type == "book");
    CHECK(collected.problems.empty());
    const auto inside = read("AU  - Quill, Ada\nTY  - JOUR\nTI  - One\n\nAU  - Meer, P.\nER  - \n");
    REQUIRE(inside.entries.size() == 1); // though there are empty lines in it
    CHECK(inside.entries[0].authors.size() == 2);
}

TEST_CASE("a RIS record without an end goes up to the next one, and that is noted")
{
    const auto collected = read("TY  - JOUR\nTI  - One\n\nTY  - JOUR\nTI  - Two\nER  - \n");
    CHECK(titles(collected) == std::vector<std::string>{"One", "Two"});
    REQUIRE(collected.problems.size() == 1);
    CHECK(collected.problems[0].severity == Severity::Note);
    CHECK(collected.problems[0].line == 1);
    CHECK(collected.problems[0].record == 1);
}

TEST_CASE("a RIS record that is cut off in the middle of a line costs nothing of the next")
{
    const auto collected = read("TY  - JOUR\nTI  - One\nAB  - It was cut oTY  - JOUR\nTI  - Two\nER  - \n");
    CHECK(titles(collected) == std::vector<std::string>{"One", "Two"});
    CHECK(collected.entries[0].abstract == "It was cut o");
    REQUIRE(collected.problems.size() == 1);
    CHECK(collected.problems[0].severity == Severity::Warning);
    CHECK(collected.problems[0].message.english()
          == "the record is cut off in line 3, where the next one begins");
}

TEST_CASE("a RIS record without a type is taken with a warning, and one without anything is not")
{
    const auto collected = read("JF  - Annals\nT1  - One\nER  - \n\nTY  - \nER  - \n");
    CHECK(titles(collected) == std::vector<std::string>{"One"});
    REQUIRE(collected.problems.size() == 2);
    CHECK(collected.problems[0].severity == Severity::Warning);
    CHECK(collected.problems[1].severity == Severity::Error);
    CHECK(collected.problems[1].line == 5);
    CHECK(collected.problems[1].record == 2);
}

TEST_CASE("lines between RIS records are passed over, and that is noted once")
{
    const auto collected =
        read("Exported today\n\nTY  - JOUR\nTI  - One\nER  - \nXX  - late\nLink to the full text:\n"
             "http://example.org/x?T=JS\n\n2.\nTY  - JOUR\nTI  - Two\nER  - \nER  - \n");
    CHECK(titles(collected) == std::vector<std::string>{"One", "Two"});
    REQUIRE(collected.problems.size() == 1);
    CHECK(collected.problems[0].severity == Severity::Note);
    CHECK(collected.problems[0].line == 1);
}

TEST_CASE("authors of a RIS record come in its order, whichever tag they have, or all in one")
{
    CHECK(only("TY  - JOUR\nA1  - First, A.\nAU  - Second, B.\nA1  - Third, C.\nA2  - Editor, E.\nER  - \n")
              .authors
          == std::vector<Author>{{"First", "A.", {}}, {"Second", "B.", {}}, {"Third", "C.", {}}});
    CHECK(only("TY  - JOUR\nAU  - First, A.; Second, B.; World Health Organization\nER  - \n").authors
          == std::vector<Author>{
              {"First", "A.", {}}, {"Second", "B.", {}}, {{}, {}, "World Health Organization"}});
    CHECK(only("TY  - JOUR\nA1  - Fanning E.\nA1  - de Wit JM\nA1  - Catarina Barata\nER  - \n").authors
          == std::vector<Author>{{"Fanning", "E.", {}}, {"de Wit", "JM", {}}, {"Barata", "Catarina", {}}});
}

TEST_CASE("a comma behind a name in RIS says that it is of a body")
{
    CHECK(only("TY  - JOUR\nAU  - Rust Project,\nAU  - Rust, Project\nER  - \n").authors
          == std::vector<Author>{{{}, {}, "Rust Project"}, {"Rust", "Project", {}}});
}

TEST_CASE("where several RIS tags say the same, the fuller one counts and the others are kept")
{
    const auto entry =
        only("TY  - JOUR\nT1  - Second title\nTI  - Title\nJO  - Ann. Inv.\nT2  - Annals\nPY  - 2019/03/01/\n"
             "DA  - 2018\nN2  - Second abstract\nAB  - Abstract\nER  - \n");
    CHECK(entry.title == "Title");
    CHECK(entry.venue == "Annals");
    CHECK(entry.venueShort == "Ann. Inv.");
    CHECK(entry.year == 2019);
    CHECK(entry.abstract == "Abstract");
    CHECK(otherValues(entry, "T1") == std::vector<std::string>{"Second title"});
    CHECK(otherValues(entry, "N2") == std::vector<std::string>{"Second abstract"});
    CHECK(otherValues(entry, "PY") == std::vector<std::string>{"2019/03/01/"});
    CHECK(only("TY  - JOUR\nJO  - Computers & Invention\nER  - \n").venue == "Computers & Invention");
}

TEST_CASE("unknown RIS tags are kept under their names")
{
    const auto entry = only("TY  - JOUR\nTI  - One\nXQ  - first\nXQ  - second\nPMID  - 123\nER  - \n");
    CHECK(otherValues(entry, "XQ") == std::vector<std::string>{"first", "second"});
    CHECK(otherValues(entry, "PMID") == std::vector<std::string>{"123"});
}

TEST_CASE("ProCite's notes with labels are fields, and VL of its books is the edition")
{
    const auto chapter = only("TY  - CHAP\nN1  - Record ID: 40\nA1  - Quill, Ada\nT1  - One\nT2  - A book\n"
                              "VL  - 2nd\nN1  - Volume ID: 3\nN1  - Issue ID: 7\nN1  - Page(s): 12-34\n"
                              "N1  - ISBN: 978-3-16-148410-0\nN1  - Notes: by hand\nER  - \n");
    CHECK(chapter.key == "40");
    CHECK(chapter.venue == "A book");
    CHECK(chapter.volume == "3");
    CHECK(chapter.issue == "7");
    CHECK(chapter.pages == "12-34");
    CHECK(chapter.isbn == "978-3-16-148410-0");
    CHECK(otherValues(chapter, "ET") == std::vector<std::string>{"2nd"});
    CHECK(otherValues(chapter, "N1") == std::vector<std::string>{"Notes: by hand"});
    const auto book = only("TY  - BOOK\nN1  - Record Number: 41\nT1  - One\nVL  - 2nd\nIS  - 3\nER  - \n");
    CHECK(book.volume == "3");
    CHECK(book.issue.empty());
    const auto paper = only("TY  - CONF\nN1  - Record ID: 42\nT1  - One\nVL  - 3\nSP  - 5\n"
                            "N1  - Proceedings Title: Proceedings of Things\nT3  - Notes on Things\n"
                            "N1  - Page(s): 9\nER  - \n");
    CHECK(paper.venue == "Proceedings of Things");
    CHECK(otherValues(paper, "T3") == std::vector<std::string>{"Notes on Things"});
    CHECK(paper.volume == "3");
    CHECK(paper.pages == "5");
    CHECK(otherValues(paper, "N1") == std::vector<std::string>{"Page(s): 9"});
}

TEST_CASE("notes with labels in RIS of others are notes")
{
    const auto entry =
        only("TY  - CHAP\nTI  - One\nVL  - 2\nN1  - Volume ID: 3\nN1  - Language: en\nER  - \n");
    CHECK(entry.volume == "2");
    CHECK(entry.language.empty());
    CHECK(otherValues(entry, "N1") == std::vector<std::string>{"Volume ID: 3", "Language: en"});
}

TEST_CASE("a DOI is found in the RIS tags that may hold one, and in the address")
{
    CHECK(only("TY  - JOUR\nM3  - doi: 10.5555/1234\nER  - \n").doi == "10.5555/1234");
    CHECK(only("TY  - JOUR\nUR  - https://doi.org/10.5555/1234\nER  - \n").doi == "10.5555/1234");
    const auto entry = only("TY  - JOUR\nM3  - Article\nN1  - Cites 10.5555/1234 twice\nER  - \n");
    CHECK(entry.doi.empty());
    CHECK(otherValues(entry, "M3") == std::vector<std::string>{"Article"});
    CHECK(otherValues(entry, "N1") == std::vector<std::string>{"Cites 10.5555/1234 twice"});
    const auto named = only("TY  - JOUR\nDO  - 10.5555/1234\nN1  - doi:10.5555/1234\n"
                            "N1  - Full text: https://example.org/10.5555/1234\nER  - \n");
    CHECK(otherValues(named, "N1")
          == std::vector<std::string>{"Full text: https://example.org/10.5555/1234"});
}

TEST_CASE("the first address of a RIS record counts")
{
    CHECK(only("TY  - JOUR\nUR  - http://a.example; http://b.example\nER  - \n").url == "http://a.example");
    CHECK(only("TY  - JOUR\nUR  - http://a.example\nhttp://b.example\nER  - \n").url == "http://a.example");
    CHECK(only("TY  - JOUR\nL2  - http://a.example/full\nL1  - internal-pdf://x\nER  - \n").url
          == "http://a.example/full");
}

TEST_CASE("serial numbers of RIS are told by their digits")
{
    const auto entry =
        only("TY  - CHAP\nSN  - 1234-567X(Electronic),03064530 (ISSN)\nSN  - 978-3-16-148410-0\nER  - \n");
    CHECK(entry.issn == "1234-567X, 0306-4530");
    CHECK(entry.isbn == "978-3-16-148410-0");
}

TEST_CASE("the types of RIS become types of CSL")
{
    const std::vector<std::pair<std::string, std::string>> types = {{"JOUR", "article-journal"},
                                                                    {"CONF", "paper-conference"},
                                                                    {"CPAPER", "paper-conference"},
                                                                    {"CHAP", "chapter"},
                                                                    {"THES", "thesis"},
                                                                    {"RPRT", "report"},
                                                                    {"ELEC", "webpage"},
                                                                    {"jour", "article-journal"},
                                                                    {"GEN", "document"},
                                                                    {"NEVERSEEN", "document"}};
    for (const auto& [ris, csl] : types) {
        CHECK(only("TY  - " + ris + "\nTI  - One\nER  - \n").type == csl);
    }
    CHECK(only("TY  - GEN\nTI  - One\nJO  - Annals\nER  - \n").type == "article-journal");
}

TEST_CASE("a RIS reader stops when it is told to")
{
    struct Impatient : tests::Collected {
        bool take(Entry& entry) override
        {
            tests::Collected::take(entry);
            return false;
        }
    } impatient;
    readRis("TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n", impatient);
    CHECK(impatient.entries.size() == 1);
}

TEST_CASE("RIS that is no RIS gives no entries, and takes no longer for it")
{
    CHECK(read("").entries.empty());
    CHECK(read("\n\n\r\r").entries.empty());
    CHECK(read(std::string_view("\0\xFF\xFE\0 - \x80", 8)).entries.empty());
    CHECK(read(std::string(1 << 20, '\r')).entries.empty());
    CHECK(read(std::string(1 << 20, '-')).entries.empty());
    CHECK(read("TY").entries.empty());
}
