#include "core/sources/ovid_location.h"
#include "core/sources/ovid_source.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::sources;

namespace {

struct Place {
    std::string venue;
    std::string volume;
    std::string issue;
    std::string pages;
    int year = 0;

    bool operator==(const Place&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Place& place)
{
    return out << place.venue << " | " << place.volume << " | " << place.issue << " | " << place.pages
               << " | " << place.year;
}

Place placeIn(std::string_view text)
{
    const auto source = ovidSource(text);
    return {source.venue, source.volume, source.issue, source.pages, source.year.value_or(0)};
}

}

TEST_CASE("a place may have its volume, pages and date in any order, with any punctuation")
{
    const std::vector<std::pair<std::string_view, Place>> places = {
        {"Inventions 12, Winter 2007: 7-14.", {"Inventions", "12", "", "7-14", 2007}},
        {"Annals of Inventing, 2013(1): 3-28.", {"Annals of Inventing", "2013", "1", "3-28", 0}},
        {"Inventor's Review 35(2), Apr. 2013: 101-120.", {"Inventor's Review", "35", "2", "101-120", 2013}},
        {"Aquatics. 2007 15 June; 433-441.", {"Aquatics", "", "", "433-441", 2007}},
        {"Animal News. 1467 2007: 1-20.", {"Animal News", "1467", "", "1-20", 2007}},
        {"Fish. 71(Suppl. A) October 2007: 101-118.", {"Fish", "71", "Suppl. A", "101-118", 2007}},
        {"Inventive Mind. Vol.45(3), 2019, pp. 123-145.", {"Inventive Mind", "45", "3", "123-145", 2019}},
        {"Theses: Section B. Vol.75(1-B(E)), 2014, pp. No Pagination Specified.",
         {"Theses: Section B", "75", "1-B(E)", "", 2014}},
        {"Inventive Mind. Vol 12, 2021, ArtID 6789.", {"Inventive Mind", "12", "", "6789", 2021}},
        {"Lancelet. 380 Suppl 2:S45-S56, 2012.", {"Lancelet", "380", "Suppl 2", "S45-S56", 2012}},
        {"Open Inventing. 9(5):e023456, 2019 05 14.", {"Open Inventing", "9", "5", "e023456", 2019}},
        {"Health Inventions. 20 March 2008; 118(6098):24-25.",
         {"Health Inventions", "118", "6098", "24-25", 2008}},
        {"Animal Inventing; 2010. 88(4):1234-1240. 30 ref.",
         {"Animal Inventing", "88", "4", "1234-1240", 2010}},
        {"Teaching, v12 n3 p45-56 Fall 2010", {"Teaching", "12", "3", "45-56", 2010}},
        {"Patents. 1288(3), Nov. 16, 2004.", {"Patents", "1288", "3", "", 2004}},
        {"Zoo Meetings Proceedings. 2005; 9pp..", {"Zoo Meetings Proceedings", "", "", "", 2005}},
        {"Systematic Inventions. (4):CD001234, 2012.", {"Systematic Inventions", "", "4", "CD001234", 2012}},
        {"J Invent (2005) 12(3): 4-5.", {"J Invent", "12", "3", "4-5", 2005}},
        {"Inventions. 2019 Mar 12.", {"Inventions", "", "", "", 2019}},
        {"Inventions. 2019.", {"Inventions", "", "", "", 2019}},
        {"Inventions in 2010 and later. 3:4-5, 2011.",
         {"Inventions in 2010 and later", "3", "", "4-5", 2011}},
    };
    for (const auto& [text, expected] : places) {
        CHECK(placeIn(text) == expected);
    }
}

TEST_CASE("a conference whose papers a journal printed is no part of the journal's name")
{
    CHECK(placeIn("Inventor. Conference: 30th Congress. Ulm Germany. 29 (SUPPL 1) (pp S123-S124), 2020.")
          == Place{"Inventor", "29", "SUPPL 1", "S123-S124", 2020});
}

TEST_CASE("a name with numbers in it is no place")
{
    for (const std::string_view text :
         {"Inventions of 1999", "The 30th Annual Congress of Inventors", "Area 51 Review"}) {
        CHECK(placeIn(text) == Place{std::string(text), "", "", "", 0});
    }
}

TEST_CASE("places of nothing but numbers, brackets or years take no longer than their length")
{
    for (const std::string_view part : {"2001 ", "1( ", "1: ", "p1 ", "May ", "(pp ", "(", "1,"}) {
        std::string text;
        while (text.size() < 300'000) {
            text += part;
        }
        const auto start = std::chrono::steady_clock::now();
        CHECK_NOTHROW(ovidSource(text));
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    }
}

TEST_CASE("records of Ovid that name their fields have DOI, key words and a date ahead of print")
{
    const auto found = tests::collected(readOvid,
                                        "<1>\n"
                                        "Title\n"
                                        "  Safe drivers.[Review]\n"
                                        "Author\n"
                                        "  Quill, Ada RN; PhD; FAAN 1\n"
                                        "Source\n"
                                        "  Invented Systems. \n"
                                        "Status\n"
                                        "  Publish Ahead of Print, 18 August 2014\n"
                                        "Author Keywords\n"
                                        "  rust;  device drivers.\n"
                                        "MeSH Subject Headings\n"
                                        "  Adult\n"
                                        "  Humans\n"
                                        "DOI Number\n"
                                        "  10.5555/is.2014\n");
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries.front();
    CHECK(entry.title == "Safe drivers.");
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}});
    CHECK(entry.venue == "Invented Systems");
    CHECK(entry.year == 2014);
    CHECK(entry.keywords == std::vector<std::string>{"rust", "device drivers.", "Adult", "Humans"});
    CHECK(entry.doi == "10.5555/is.2014");
}

TEST_CASE("how many pages a book has is no place in it")
{
    CHECK(placeIn("(2014). Inventing. xii, 258 pp. Ulm: Invented Press.")
          == Place{"Inventing", "", "", "", 2014});
    CHECK(placeIn("Inventing. 2006; 58 pp.") == Place{"Inventing", "", "", "", 2006});
}

TEST_CASE("a book of Ovid is in no other book")
{
    const auto found = tests::collected(readOvid,
                                        "<1. >\nTI  - Key to kernels.\nBT  - Key to kernels. Invented Press, "
                                        "Ulm. 2006: Unpaginated.\nPT  - Book\n");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries.front().title == "Key to kernels.");
    CHECK(found.entries.front().venue.empty());
    CHECK(found.entries.front().pages.empty());
    CHECK(found.entries.front().year == 2006);
}

TEST_CASE("an article of Embase that has no pages has its number in their place")
{
    Entry entry;
    putSource(
        ovidSource("BMJ Open. 9 (5) (no pagination), 2019. Article Number: e012345. Date of Publication: "
                   "01 May 2019."),
        entry);
    CHECK(entry.venue == "BMJ Open");
    CHECK(entry.volume == "9");
    CHECK(entry.issue == "5");
    CHECK(entry.pages == "e012345");
    CHECK(entry.year == 2019);
    CHECK(
        ovidSource("BMJ Open. 9 (5), 2019. Article Number: Date of Publication: 2019").articleNumber.empty());
    CHECK(placeIn("Cochrane Database of Systematic Reviews. 2019(5), 2019. Article Number: CD001234. Date of "
                  "Publication: 01 May 2019.")
          == Place{"Cochrane Database of Systematic Reviews", "2019", "5", "", 2019});
    CHECK(placeIn("Trials. Conference: 5th Trials Conference. Brighton United Kingdom. 20(Supplement 1) (no "
                  "pagination), 2019. Date of Publication: October 2019.")
          == Place{"Trials", "20", "Supplement 1", "", 2019});
}

TEST_CASE("a DOI behind the source of PubMed is neither volume nor pages, and an item may be a page")
{
    CHECK(placeIn("J Rain. 2024 Feb 28. doi: 10.5555/s41388-024-0758-x. Online ahead of print.")
          == Place{"J Rain", "", "", "", 2024});
    CHECK(placeIn("J Rain. 2024;13. doi: 10.5555/rain.13") == Place{"J Rain", "13", "", "", 2024});
    CHECK(placeIn("J Rain. 2024 Jan;37(1):11-12. doi: 10.5555/rain.37. Epub 2023 Dec 1.")
          == Place{"J Rain", "37", "1", "11-12", 2024});
    CHECK(placeIn("J Rain. 2019 Feb 22;8(2). pii: E193. doi: 10.5555/rain.8")
          == Place{"J Rain", "8", "2", "", 2019});
    CHECK(ovidSource("J Rain. 2019 Feb 22;8(2). pii: E193. doi: 10.5555/rain.8").articleNumber == "E193");
    CHECK(ovidSource("J Rain. 2019 Feb 22. pii: S0140-6736(19)30000-1.").articleNumber.empty());
}
