#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Others = std::vector<OtherField>;

const std::string ADDRESS = "https://trials.example/NCT01234567";

Entry onlyEntry(void (*reader)(std::string_view, Sink&), const std::string& text)
{
    const auto found = tests::collected(reader, text);
    REQUIRE(found.entries.size() == 1);
    return found.entries[0];
}

Entry thesis(const std::string& fields)
{
    return onlyEntry(readRis, "TY  - THES\nTI  - On rain\nAU  - Quill, Ada\n" + fields + "ER  - \n");
}

}

TEST_CASE("the address of a registration of CENTRAL is no journal, and no registration an article")
{
    const auto entry =
        onlyEntry(readRis,
                  "TY  - JOUR\nAN  - CN-01234567\nAU  - NCT01234567\nTI  - Rain\nJA  - " + ADDRESS
                      + "\nJF  - " + ADDRESS + "\nUR  - https://central.example/1\nER  - \n");
    CHECK(entry.venue.empty());
    CHECK(entry.venueShort.empty());
    CHECK(entry.url == "https://central.example/1");
    CHECK(entry.other == Others{{"container", ADDRESS}});
    CHECK(entry.type == "document");
    const auto article = onlyEntry(
        readRis,
        "TY  - JOUR\nAN  - CN-1\nTI  - Rain\nJF  - Annals of Rain\nUR  - https://c.example/1\nER  - \n");
    CHECK(article.type == "article-journal");
}

TEST_CASE("an address in place of a journal is none in tables and EndNote XML either")
{
    const auto text = onlyEntry(readTable,
                                "Record #1 of 1\nID: CN-01234567\nAU: NCT01234567\nTI: Rain\nSO: " + ADDRESS
                                    + "\nYR: 2015\nUS: https://central.example/1\nAB: text\n");
    CHECK(text.venue.empty());
    CHECK(text.url == "https://central.example/1");
    CHECK(text.other.back() == OtherField{"container", ADDRESS});
    CHECK(text.authors == std::vector<Author>{{{}, {}, "NCT01234567"}});
    const auto row =
        onlyEntry(readTable, "Title,Author(s),Source,Year\nRain,NCT01234567," + ADDRESS + ",2015\n");
    CHECK(row.venue.empty());
    CHECK(row.url == ADDRESS);
    const auto xml = onlyEntry(readEndNoteXml,
                               "<xml><records><record><titles><title>Rain</title><secondary-title>" + ADDRESS
                                   + "</secondary-title></titles></record></records></xml>");
    CHECK(xml.venue.empty());
    CHECK(xml.url == ADDRESS);
}

TEST_CASE("the university of a thesis has published it, wherever it stands")
{
    const auto entry = thesis("JO  - Ohio State University\n");
    CHECK(entry.venue.empty());
    CHECK(entry.publisher == "Ohio State University");
}

TEST_CASE("departments and databases of theses are kept, and are no venue")
{
    const auto department = thesis("T2  - Department of Rain\nPB  - Ohio State University\n");
    CHECK(department.venue.empty());
    CHECK(department.publisher == "Ohio State University");
    CHECK(department.other == Others{{"container", "Department of Rain"}});
    const auto database = thesis("T2  - Dissertations of the World\n");
    CHECK(database.venue.empty());
    CHECK(database.publisher.empty());
    CHECK(database.other == Others{{"container", "Dissertations of the World"}});
}

TEST_CASE("a serial that prints abstracts of theses stays their venue")
{
    const auto entry = thesis("T2  - Abstracts of Theses\nVL  - 75\nIS  - 3\n");
    CHECK(entry.venue == "Abstracts of Theses");
    CHECK(entry.volume == "75");
}
