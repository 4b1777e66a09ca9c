#include "core/report/bibtex.h"
#include "core/report/csl_json.h"
#include "core/report/ris.h"
#include "tests/core/report/round_trip.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using sources::Format;
using tests::difference;
using tests::entriesOf;
using tests::paperEntry;

namespace {

using Writer = std::string (*)(const PaperEntry&);

/// What of `text` does not come back when it is written and read again.
std::string lost(const std::string& text, Format format, Writer write, Format written)
{
    std::string lost;
    for (const auto& entry : entriesOf(text, format)) {
        auto again = write(paperEntry(entry));
        if (written == Format::CslJson) {
            again = '[' + again + ']';
        }
        const auto back = entriesOf(again, written);
        if (back.size() != 1) {
            lost += std::to_string(back.size()) + " entries from " + again;
            continue;
        }
        const auto missing = difference(entry, back.front());
        lost += missing.empty() ? std::string() : entry.key + "\n" + missing;
    }
    return lost;
}

const std::string BIBTEX = R"(@article{chen2023,
  author = {Chen, Ada and van der Berg, J{\"o}rg and {The Kernel Team} and King, Jr., Martin},
  title = {{RedLeaf}: 100\% of {OS} code \& more},
  journal = {Operating Systems Review},
  year = 2023, month = mar, volume = 5, number = {3--4}, pages = {12--34},
  doi = {10.1145/1}, url = {https://example.org/a_b?c=50%25&d#e},
  issn = {0163-5980}, language = {english}, keywords = {Rust, kernel design},
  abstract = {We show $x < y$ and 50\% more.},
  note = {In press}, funding_text = {Funded by \#1}, author_keywords = {safety}
}
@inproceedings{wong2021, author = {Wong, Bo}, title = {Safe drivers}, booktitle = {Proceedings of Things},
  year = 2021, publisher = {ACM}, isbn = {978-1-939133-19-9}, series = {THINGS '21}, address = {Oslo},
  editor = {Doe, Jane}}
@phdthesis{ito, author = {Ito, C.}, title = {Kernels}, school = {University of Oslo}, year = {2020}}
@techreport{tr, author = {Ito, C.}, title = {A report}, institution = {CERN}, number = {7}, year = {2019}}
@incollection{ch, author = {Ito, C.}, title = {A chapter}, booktitle = {A book}, publisher = {MIT}, year = 2018}
@book{b, author = {Ito, C.}, title = {A book of books}, publisher = {MIT Press}, year = 2017}
@misc{w, author = {Ito, C.}, title = {A page}, howpublished = {Web}, url = {https://example.org}, year = 2016}
)";

const std::string RIS =
    "TY  - JOUR\nID  - chen2023\nAU  - Chen, Ada\nAU  - van der Berg, J\u00F6rg\nTI  - RedLeaf: 100% of OS "
    "code\n"
    "T2  - Operating Systems Review\nJ2  - OSR\nPY  - 2023\nVL  - 5\nIS  - 3\nSP  - 12\nEP  - 34\nDO  - "
    "10.1145/1\n"
    "UR  - https://example.org/a\nSN  - 0163-5980\nLA  - English\nPB  - ACM\nKW  - Rust\nKW  - kernel "
    "design\n"
    "AB  - We show that it holds.\nN1  - In press\nN1  - Cited by 5\nM3  - Article\nAD  - Oslo\nC7  - "
    "article 5\nER  - \n"
    "TY  - CHAP\nAU  - Ito, C.\nTI  - A chapter\nT2  - A book\nPY  - 2018\nSN  - 978-1-939133-19-9\nER  - \n"
    "TY  - THES\nAU  - Ito, C.\nTI  - Kernels\nPB  - University of Oslo\nPY  - 2020\nER  - \n";

}

TEST_CASE("what was read from BibTeX is written as BibTeX and read again without loss")
{
    REQUIRE(entriesOf(BIBTEX, Format::Bibtex).size() == 7);
    CHECK(lost(BIBTEX, Format::Bibtex, toBibtex, Format::Bibtex).empty());
}

TEST_CASE("what was read from RIS is written as RIS and read again without loss")
{
    REQUIRE(entriesOf(RIS, Format::Ris).size() == 3);
    CHECK(lost(RIS, Format::Ris, toRis, Format::Ris).empty());
}

TEST_CASE("what was read from BibTeX and RIS is written as CSL-JSON and read again without loss")
{
    CHECK(lost(BIBTEX, Format::Bibtex, toCslJson, Format::CslJson).empty());
    CHECK(lost(RIS, Format::Ris, toCslJson, Format::CslJson).empty());
}

TEST_CASE("every type of a reference that RIS has a word for comes back as it was")
{
    for (const std::string type :
         {"JOUR",  "MGZN", "NEWS",  "CPAPER", "BOOK", "CHAP", "ENCYC",  "DICT",  "THES",   "RPRT", "STAND",
          "ELEC",  "BLOG", "DATA",  "COMP",   "PAT",  "UNPB", "PAMP",   "BILL",  "CASE",   "STAT", "HEAR",
          "PCOMM", "MPCT", "SOUND", "MUSIC",  "MAP",  "ART",  "FIGURE", "SLIDE", "ANCIENT"}) {
        INFO(type);
        CHECK(lost("TY  - " + type + "\nTI  - T\nER  - \n", Format::Ris, toRis, Format::Ris) == "");
    }
}
