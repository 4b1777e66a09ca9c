#include "core/report/bibtex.h"
#include "core/report/ris.h"
#include "core/sources/read.h"
#include "tests/core/report/full_entry.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::fullEntry;
using alidade::tests::titled;
using Catch::Contains;

namespace {

PaperEntry by(std::vector<Author> authors)
{
    PaperEntry entry;
    entry.citationKey = "k";
    entry.authors = std::move(authors);
    return entry;
}

}

TEST_CASE("a BibTeX entry has the paper's fields and what the review adds")
{
    CHECK(toBibtex(fullEntry()) == R"(@inproceedings{ayers2022,
  author = {Ayers, Hudson and {The kernel community}},
  title = {Tighten {RedLeaf:} 100\% of {OS} code},
  year = {2022},
  booktitle = {Proceedings of LCTES},
  volume = {5},
  number = {3},
  pages = {121--132},
  publisher = {ACM},
  doi = {10.1007/978-3-030_1},
  url = {https://example.org/a_b?c=50%25&d#e},
  isbn = {978-1},
  issn = {1234-5678},
  language = {en},
  keywords = {Rust, size},
  abstract = {We shrink
binaries.},
  C7 = {article 5},
  series = {LNCS},
  alidade-venue-short = {LCTES 2022},
  alidade-label = {[2]},
  alidade-verdict = {included},
  alidade-codes = {challenge/size; challenge/size/copies},
  alidade-answers = {lines: 1200; artefact: yes},
  alidade-decisions = {full-text: include (Ada): Fits.; full-text: exclude, EX1 (Bob)},
}

)");
}

TEST_CASE("what BibTeX has no field for stands in one of the program's own, and comes back from there")
{
    auto entry = titled("A title");
    entry.paper.type = "patent";
    entry.paper.venue = "Official Gazette";
    entry.paper.venueShort = "Off. Gaz.";
    entry.paper.issue = "7";
    CHECK(toBibtex(entry) == R"(@misc{k,
  title = {A title},
  howpublished = {Official Gazette},
  number = {7},
  series = {Off. Gaz.},
  alidade-type = {patent},
  alidade-venue = {Official Gazette},
  alidade-venue-short = {Off. Gaz.},
  alidade-issue = {7},
  alidade-verdict = {open},
}

)");
}

TEST_CASE("a year that says more is written to BibTeX as it came")
{
    auto entry = titled("T");
    entry.paper.year = 1980;
    entry.extra = *jsonFields(R"({"year":"June 1980"})");
    CHECK_THAT(toBibtex(entry), Contains("year = {June 1980}") && !Contains("year = {1980}"));
    entry.extra = *jsonFields(R"({"year":"forthcoming"})");
    CHECK_THAT(toBibtex(entry), Contains("year = {1980}"));
}

TEST_CASE("hyphens and quotes that TeX would join are kept apart in BibTeX")
{
    auto entry = titled("one -- two --- three");
    entry.abstract = "''so'' `` it's -";
    CHECK_THAT(toBibtex(entry), Contains("title = {one -{}- two -{}-{}- three}"));
    CHECK_THAT(toBibtex(entry), Contains("abstract = {'{}'so'{}' `{}` it's -}"));
}

TEST_CASE("names without a given name that would be taken apart end in a comma in RIS")
{
    const auto text =
        toRis(by({{"", "", "Rust Project"}, {"", "", "Intel"}, {"Plato", "", ""}, {"van Dam", "", ""}}));
    CHECK_THAT(text, Contains("AU  - Rust Project,\nAU  - Intel,\nAU  - Plato\nAU  - van Dam\n"));
}

TEST_CASE("CSL types become those of BibTeX, with the venue where it belongs")
{
    const auto entryOf = [](const std::string& type) {
        PaperEntry entry;
        entry.citationKey = "k";
        entry.paper.type = type;
        entry.paper.venue = "V";
        entry.paper.publisher = "P";
        return toBibtex(entry);
    };
    CHECK_THAT(entryOf("article-journal"), Contains("@article{k,") && Contains("journal = {V}"));
    CHECK_THAT(entryOf("chapter"), Contains("@incollection{k,") && Contains("booktitle = {V}"));
    CHECK_THAT(entryOf("book"), Contains("@book{k,") && Contains("series = {V}"));
    CHECK_THAT(entryOf("report"), Contains("@techreport{k,") && Contains("institution = {P}"));
    CHECK_THAT(entryOf("thesis"),
               Contains("@phdthesis{k,") && Contains("school = {V}") && Contains("publisher = {P}"));
    CHECK_THAT(entryOf("webpage"), Contains("@misc{k,") && Contains("howpublished = {V}"));
    CHECK_THAT(entryOf("something new"), Contains("@misc{k,"));
}

TEST_CASE("names in a title stand in braces, where its capitals say what is a name")
{
    const auto title = [](const std::string& text) { return toBibtex(titled(text)); };
    CHECK_THAT(title("Tighten embedded Rust binaries"), Contains("{Tighten embedded {Rust} binaries}"));
    CHECK_THAT(title("Theseus: Experiment in safe kernel structure"),
               Contains("{Theseus: Experiment in safe kernel structure}"));
    // every word has its capital: styles may take them
    CHECK_THAT(title("The Case for Writing a Kernel in Rust"),
               Contains("{The Case for Writing a Kernel in Rust}"));
}

TEST_CASE("an entry names no parent that BibTeX would look for, and its field comes back")
{
    auto entry = titled("T");
    entry.extra = {
        {"crossref", {"conf/sosp/2023"}, true}, {"xref", {"sosp"}, true}, {"xdata", {"acm"}, true}};
    const auto written = toBibtex(entry);
    CHECK_THAT(written, Contains("  alidade-crossref = {conf/sosp/2023},\n"));
    CHECK_THAT(written, !Contains(" crossref =") && !Contains(" xref =") && !Contains(" xdata ="));
    tests::Collected read;
    REQUIRE(sources::read(written, "file", {sources::Format::Bibtex, "", {}}, read));
    REQUIRE(read.entries.size() == 1);
    const auto& other = read.entries.front().other;
    const auto crossref = std::ranges::find(other, "crossref", &sources::OtherField::name);
    REQUIRE(crossref != other.end());
    CHECK(crossref->value == "conf/sosp/2023");
}

TEST_CASE("every character of a text survives BibTeX, and braces stay balanced")
{
    CHECK_THAT(
        toBibtex(titled("a{b & 50% $x$ #1 _ ~ ^ \\ \u00FC < \"")),
        Contains(
            "title = {a\\textbraceleft{}b \\& 50\\% \\$x\\$ \\#1 \\_ \\textasciitilde{} \\textasciicircum{} "
            "\\textbackslash{} \u00FC \\textless{} \"},"));
    PaperEntry entry;
    entry.citationKey = "k";
    entry.paper.url = "http://x/{a}\\";
    CHECK_THAT(toBibtex(entry), Contains("url = {http://x/%7Ba%7D%5C},"));
}

TEST_CASE("BibTeX takes names apart where the review does")
{
    CHECK_THAT(toBibtex(by({{"van Why", "Johnathan", ""}, {"Plato", "", ""}, {"Kernel Team", "", ""}})),
               Contains("author = {van Why, Johnathan and Plato and {Kernel Team}},"));
    CHECK_THAT(toBibtex(by({{"Smith", "Al, Jr.", ""}})), Contains("author = {Smith, Jr., Al},"));
    CHECK_THAT(toBibtex(by({{"Smith, Jr.", "Al", ""}, {"", "", "Sand and Sons"}})),
               Contains("author = {{Smith, Jr.}, Al and {Sand and Sons}},"));
}

TEST_CASE("fields of other names find a place in BibTeX, none twice and none of ours")
{
    PaperEntry entry;
    entry.citationKey = "k";
    entry.paper.title = "T";
    entry.extra = *jsonFields(
        R"({"Cited by":"3","title":"other","publisher-place":"Berlin","accessed":"2024-04-01",)"
        R"("alidade-codes":"x/y","2nd":"n","number_of_pages":12,"N1":["one","two"],"Funding_text":"F"})");
    const auto text = toBibtex(entry);
    CHECK_THAT(text, Contains("  cited-by = {3},\n") && Contains("  address = {Berlin},\n"));
    CHECK_THAT(text, Contains("  urldate = {2024-04-01},\n"));
    CHECK_THAT(text, Contains("  N1 = {one; two},\n") && Contains("  Funding_text = {F},\n"));
    CHECK_THAT(text, !Contains("other") && !Contains("x/y") && !Contains("= {n}") && !Contains("12"));
}

TEST_CASE("a RIS reference has a tag a line, what the review adds in its custom ones")
{
    CHECK(toRis(fullEntry()) == R"(TY  - CPAPER
ID  - ayers2022
AU  - Ayers, Hudson
AU  - The kernel community,
TI  - Tighten RedLeaf: 100% of OS code
PY  - 2022
T2  - Proceedings of LCTES
J2  - LCTES 2022
VL  - 5
IS  - 3
SP  - 121
EP  - 132
PB  - ACM
SN  - 978-1
SN  - 1234-5678
DO  - 10.1007/978-3-030_1
UR  - https://example.org/a_b?c=50%25&d#e
LA  - en
KW  - Rust
KW  - size
AB  - We shrink binaries.
C1  - challenge/size; challenge/size/copies
C2  - included
C3  - [2]
N1  - full-text: include (Ada): Fits.
N1  - full-text: exclude, EX1 (Bob)
N1  - lines: 1200
N1  - artefact: yes
C7  - article 5
N1  - pages_seen: 1
N1  - series: LNCS
ER  - 

)");
}

TEST_CASE("no text of a RIS reference begins a tag of its own")
{
    CHECK_THAT(toRis(titled("a\nER  - \r\nTY  - JOUR")), Contains("TI  - a ER - TY - JOUR\n"));
    auto entry = titled("T");
    entry.extra = *jsonFields(R"({"ER":"x","TI":"y","C1":"z","N1":"kept"})");
    CHECK(toRis(entry)
          == "TY  - GEN\nID  - k\nTI  - T\nC2  - open\nN1  - C1: z\nN1  - ER: x\nN1  - kept\nN1  - TI: y\nER "
             " - \n\n");
}

TEST_CASE("fields that RIS would read as a venue, keywords or pages go out as notes")
{
    auto entry = titled("T");
    entry.extra = *jsonFields(R"({"SO":"not a venue","DE":"Pisces & Crustacea","BP":"7"})");
    CHECK(toRis(entry)
          == "TY  - GEN\nID  - k\nTI  - T\nC2  - open\nN1  - BP: 7\nN1  - DE: Pisces & Crustacea\n"
             "N1  - SO: not a venue\nER  - \n\n");
}

TEST_CASE("pages that are not from here to there stay whole")
{
    auto entry = titled("T");
    entry.paper.pages = "e12-e19";
    CHECK_THAT(toRis(entry), Contains("SP  - e12\nEP  - e19\n"));
    CHECK_THAT(toBibtex(entry), Contains("pages = {e12--e19}"));
    entry.paper.pages = "7\u201311";
    CHECK_THAT(toRis(entry), Contains("SP  - 7\nEP  - 11\n"));
    entry.paper.pages = "3, 9-12, 40-41";
    CHECK_THAT(toRis(entry), Contains("SP  - 3, 9-12, 40-41\n") && !Contains("EP"));
    CHECK_THAT(toBibtex(entry), Contains("pages = {3, 9-12, 40-41}"));
    entry.paper.pages = "117:1-117:25";
    CHECK_THAT(toRis(entry), Contains("SP  - 117:1\nEP  - 117:25\n"));
}
