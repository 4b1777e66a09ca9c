#include "core/base/text.h"
#include "core/report/bibtex.h"
#include "core/report/csl_json.h"
#include "core/report/json_fields.h"
#include "core/report/paper_csv.h"
#include "core/report/ris.h"
#include "core/sources/read.h"
#include "core/sources/record_writer.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;
using sources::Entry;
using sources::Format;

namespace {

std::vector<Entry> entriesOf(const std::string& text, Format format)
{
    tests::Collected found;
    REQUIRE(sources::read(text, "file", {format, "", {}}, found));
    return found.entries;
}

/// An entry as it leaves the review again.
PaperEntry paperEntry(const Entry& entry)
{
    PaperEntry paper;
    paper.paper = sources::paperFrom(entry);
    paper.citationKey = entry.key.empty() ? "key" : entry.key;
    paper.authors = authorsFromText(paper.paper.authors);
    paper.abstract = entry.abstract;
    paper.keywords = entry.keywords;
    paper.extra = jsonFields(paper.paper.extra).value_or(std::vector<JsonField>());
    return paper;
}

/// The fields in which two entries differ, a line each; of other fields, those that got lost.
std::string difference(const Entry& before, const Entry& after)
{
    std::string text;
    const auto compare = [&](const char* name, const std::string& left, const std::string& right) {
        text += left == right ? std::string() : std::string(name) + ": " + left + " -> " + right + "\n";
    };
    compare("type", before.type, after.type);
    compare("title", before.title, after.title);
    compare("authors", toText(before.authors), toText(after.authors));
    compare("year", std::to_string(before.year.value_or(0)), std::to_string(after.year.value_or(0)));
    compare("venue", before.venue, after.venue);
    compare("short", before.venueShort, after.venueShort);
    compare("volume", before.volume, after.volume);
    compare("issue", before.issue, after.issue);
    compare("pages", before.pages, after.pages);
    compare("doi", before.doi, after.doi);
    compare("url", before.url, after.url);
    compare("abstract", before.abstract, after.abstract);
    compare("keywords", joined(before.keywords, "\n"), joined(after.keywords, "\n"));
    compare("language", before.language, after.language);
    compare("publisher", before.publisher, after.publisher);
    compare("isbn", before.isbn, after.isbn);
    compare("issn", before.issn, after.issn);
    for (const auto& field : before.other) {
        const bool isThere = std::ranges::any_of(after.other, [&](const sources::OtherField& other) {
            return other.name == field.name && other.value == field.value;
        });
        text += isThere ? std::string() : "lost " + field.name + ": " + field.value + "\n";
    }
    return text;
}

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
