#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

const std::string ENVELOPE =
    R"({"key": "ARK2ARK2", "version": 7, "library": {"type": "user", "id": 1, "name": "Ada"},
    "links": {"self": {"href": "https://api.example/ARK2ARK2"}}, "meta": {"creatorSummary": "Quill", "parsedDate": "2019"},
    "data": {"key": "ARK2ARK2", "version": 7, "itemType": "journalArticle", "title": "On <i>arks</i>",
        "creators": [{"creatorType": "author", "firstName": "Ada", "lastName": "Quill"},
                     {"creatorType": "editor", "name": "Ark Council"}],
        "abstractNote": "We build.", "publicationTitle": "Annals", "volume": "3", "issue": "", "pages": "3-7",
        "date": "May 2019", "DOI": "", "extra": "DOI: 10.5555/ark\nOther: x",
        "tags": [{"tag": "wood"}, {"tag": "rain", "type": 1}], "collections": ["SHELF"], "relations": {}},
    "title": "not this"})";

std::optional<int> yearOf(const std::string& dates)
{
    const auto found = collected(readCslJson, R"([{"title": "A", )" + dates + "}]");
    REQUIRE(found.entries.size() == 1);
    return found.entries[0].year;
}

}

TEST_CASE("an item from Zotero's interface is what stands in its data")
{
    for (const auto& text : {"[" + ENVELOPE + "]", ENVELOPE}) {
        REQUIRE(detectFormat(text).value() == Format::CslJson);
        const auto found = collected(readCslJson, text);
        CHECK(found.problems.empty());
        REQUIRE(found.entries.size() == 1);
        const auto& entry = found.entries[0];
        CHECK(entry.type == "article-journal");
        CHECK(entry.key == "ARK2ARK2");
        CHECK(entry.title == "On arks");
        CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}});
        CHECK(entry.year == 2019);
        CHECK(entry.venue == "Annals");
        CHECK(entry.volume == "3");
        CHECK(entry.issue.empty());
        CHECK(entry.pages == "3-7");
        CHECK(entry.doi == "10.5555/ark");
        CHECK(entry.url.empty());
        CHECK(entry.abstract == "We build.");
        CHECK(entry.keywords == std::vector<std::string>{"wood", "rain"});
    }
}

TEST_CASE("items of Zotero and of CSL may stand in one list")
{
    const auto found = collected(readCslJson, "[" + ENVELOPE + R"(,
        {"id": "b", "type": "book", "title": "B", "author": [{"family": "Roe"}], "issued": {"date-parts": [[2001]]}},
        {"itemType": "patent", "key": "K", "title": "C", "creators": [{"creatorType": "inventor", "lastName": "Berg"}]}])");
    REQUIRE(found.entries.size() == 3);
    CHECK(found.entries[0].title == "On arks");
    CHECK(found.entries[1].key == "b");
    CHECK(found.entries[1].authors == std::vector<Author>{{"Roe", {}, {}}});
    CHECK(found.entries[1].year == 2001);
    CHECK(found.entries[2].key == "K");
    CHECK(found.entries[2].type == "patent");
    CHECK(found.entries[2].authors == std::vector<Author>{{"Berg", {}, {}}});
}

TEST_CASE("data in an item that are no item leave it as it is")
{
    const auto found =
        collected(readCslJson, R"([{"title": "A", "volume": "3", "data": {"x": "y"}, "issue": "2"}])");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "A");
    CHECK(found.entries[0].volume == "3");
    CHECK(found.entries[0].issue == "2");
}

TEST_CASE("where Crossref does not say when something was issued, another of its dates gives the year")
{
    CHECK(yearOf(R"("published-print": {"date-parts": [[2020, 3]]})") == 2020);
    CHECK(yearOf(R"("published-online": {"date-parts": [[2019]]})") == 2019);
    CHECK(yearOf(R"("issued": {"date-parts": [[null]]}, "published": {"date-parts": [[2018]]})") == 2018);
    CHECK(
        yearOf(R"("published-online": {"date-parts": [[2019]]}, "published-print": {"date-parts": [[2020]]})")
        == 2020);
    CHECK(yearOf(R"("published-online": {"date-parts": [[2019]]}, "issued": {"date-parts": [[2021]]})")
          == 2021);
    CHECK(yearOf(R"("issued": {"date-parts": [[2021]]}, "published-online": {"date-parts": [[2019]]})")
          == 2021);
    CHECK_FALSE(yearOf(R"("created": {"date-parts": [[2022]]}, "accessed": {"date-parts": [[2023]]})"));
}

TEST_CASE("files and notes that Zotero keeps with an item are no papers, and are named with their line")
{
    const auto found = collected(readCslJson, "[" + ENVELOPE + R"(,
        {"key": "F", "data": {"key": "F", "parentItem": "ARK2ARK2", "itemType": "attachment", "title": "Full Text PDF"}},
        {"key": "N", "data": {"key": "N", "parentItem": "ARK2ARK2", "itemType": "note", "note": "<p>read it</p>"}}])");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "On arks");
    REQUIRE(found.problems.size() == 2);
    CHECK(found.problems[0].message.english()
          == "The item that begins here is a file of another one; it was left out.");
    CHECK(found.problems[0].line + 1 == found.problems[1].line);
}
