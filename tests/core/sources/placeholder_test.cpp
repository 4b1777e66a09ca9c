#include "core/sources/placeholder.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

Entry onlyEntry(void (*reader)(std::string_view, Sink&), std::string_view text)
{
    const auto found = tests::collected(reader, text);
    REQUIRE(found.entries.size() == 1);
    return found.entries.front();
}

}

TEST_CASE(
    "what databases write where they have nothing is known in any case of letters, with and without brackets")
{
    for (const auto* text : {"[No abstract available]",
                             "No abstract available.",
                             "[No Author Name Available]",
                             "[No title available]"}) {
        INFO(text);
        CHECK(isPlaceholder(text));
    }
    for (const auto* text : {"", "[", "No abstract", "None", "NA", "No abstract available for this paper"}) {
        INFO(text);
        CHECK_FALSE(isPlaceholder(text));
    }
}

TEST_CASE("nobody and no abstract are none in all formats")
{
    const auto check = [](const Entry& entry) {
        CHECK(entry.title == "One");
        CHECK(entry.authors.empty());
        CHECK(entry.abstract.empty());
    };
    check(onlyEntry(readRis,
                    "TY  - JOUR\nTI  - One\nAU  - [No author name available]\n"
                    "AB  - [No abstract available]\nER  - \n"));
    check(onlyEntry(readBibtex,
                    "@article{a, title={One}, author={[No author name available]}, "
                    "abstract={[No abstract available]}}"));
    check(onlyEntry(readTable,
                    "Title,Authors,Abstract\nOne,[No author name available],[No abstract available]\n"));
}

TEST_CASE("a person called Null or Na is one where names are not cells of a script")
{
    CHECK(onlyEntry(readRis, "TY  - JOUR\nTI  - One\nAU  - NA\nER  - \n").authors.size() == 1);
    CHECK(onlyEntry(readBibtex, "@article{a, title={One}, author={Null}}").authors.size() == 1);
}

TEST_CASE("fields of BibTeX that a program filled with a word for nothing are empty")
{
    const auto entry =
        onlyEntry(readBibtex,
                  "@article{a, title={One}, author={null}, journal={undefined}, year={NaN}, volume={{null}}, "
                  "number=null, pages={None}, doi={null}, url={undefined}, abstract={nan}, keywords={null}, "
                  "issn={undefined}, publisher={null}, note={null}, quality={NA}}");
    CHECK(entry.authors.empty());
    CHECK(entry.venue.empty());
    CHECK_FALSE(entry.year);
    CHECK(entry.volume.empty());
    CHECK(entry.issue.empty());
    CHECK(entry.pages.empty());
    CHECK(entry.url.empty());
    CHECK(entry.abstract.empty());
    CHECK(entry.keywords.empty());
    CHECK(entry.issn.empty());
    CHECK(entry.publisher.empty());
    CHECK(entry.other == std::vector<OtherField>{{"quality", "NA"}}); // may be an answer
}

TEST_CASE("a field that says something counts before one with a word for nothing")
{
    const auto entry = onlyEntry(
        readBibtex,
        "@article{a, title={None}, date={2020-01-02}, year={null}, journaltitle={Annals}, journal={null}, "
        "booktitle={null}, pages={null}, eid={e12}}");
    CHECK(entry.title == "None");
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Annals");
    CHECK(entry.pages == "e12");
}

TEST_CASE("fields of tags that a program filled with a word for nothing are empty")
{
    const auto entry = onlyEntry(
        readRis,
        "TY  - JOUR\nTI  - One\nAU  - undefined\nT2  - null\nJO  - Ann. Rain\nDO  - null\nUR  - undefined\n"
        "AB  - NaN\nLA  - null\nVL  - null\nIS  - undefined\nSP  - null\nEP  - null\nKW  - null\nU1  - null\n"
        "ER  - \n");
    CHECK(entry.authors.empty());
    CHECK(entry.venue == "Ann. Rain");
    CHECK(entry.url.empty());
    CHECK(entry.abstract.empty());
    CHECK(entry.language.empty());
    CHECK(entry.volume.empty());
    CHECK(entry.issue.empty());
    CHECK(entry.pages.empty());
    CHECK(entry.keywords.empty());
    CHECK(entry.other == std::vector<OtherField>{{"U1", "null"}});
}

TEST_CASE("what R writes for nothing is nothing in any field but the names of works and people")
{
    const auto check = [](const Entry& entry) {
        CHECK(entry.title == "NA");
        CHECK(entry.authors.size() == 1);
        CHECK_FALSE(entry.year);
        CHECK(entry.venue.empty());
        CHECK(entry.volume.empty());
        CHECK(entry.issue.empty());
        CHECK(entry.pages.empty());
        CHECK(entry.abstract.empty());
        CHECK(entry.keywords.empty());
        CHECK(entry.url.empty());
        CHECK(entry.language.empty());
        CHECK(entry.publisher.empty());
    };
    check(onlyEntry(readRis,
                    "TY  - JOUR\nTI  - NA\nAU  - Na\nPY  - NA\nT2  - NA\nVL  - NA\nIS  - NA\nSP  - NA\n"
                    "EP  - NA\nAB  - NA\nKW  - NA\nUR  - NA\nDO  - NA\nLA  - NA\nPB  - NA\nER  - \n"));
    check(onlyEntry(readBibtex,
                    "@article{a, title={NA}, author={Na}, year={NA}, journal={NA}, volume={NA}, number={NA}, "
                    "pages={NA--NA}, abstract={NA}, keywords={NA}, url={NA}, doi={NA}, language={NA}, "
                    "publisher={NA}}"));
}

TEST_CASE("cells that a script filled with a word for nothing are empty")
{
    const auto entry =
        onlyEntry(readTable, "Title,Authors,Journal,Year,Volume\nOne,undefined,<NA>,NaT,#N/A\n");
    CHECK(entry.authors.empty());
    CHECK(entry.venue.empty());
    CHECK_FALSE(entry.year);
    CHECK(entry.volume.empty());
    CHECK(entry.other.empty());
}

TEST_CASE("an article number of HighWire stands for pages, the number of a preprint does not")
{
    const auto pages = [](const std::string& fields) {
        return onlyEntry(readBibtex, "@article{a, title={One}, " + fields + "}").pages;
    };
    CHECK(pages("elocation-id={e012345}") == "e012345");
    CHECK(pages("elocation-id={e012345}, pages={7-9}") == "7-9");
    CHECK(pages("elocation-id={2020.01.02.123456}").empty());
}
