#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::sources;

namespace {

Entry firstOf(std::string_view text, std::size_t count)
{
    REQUIRE(detectFormat(text).value() == Format::CslJson);
    auto found = tests::collected(readCslJson, text);
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == count);
    return found.entries.front();
}

void checkPlace(const Entry& entry)
{
    CHECK(entry.title == "On arks");
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.pages == "12-18");
    CHECK(entry.doi == "10.5555/ark");
}

}

TEST_CASE("an answer of Crossref about one work gives it")
{
    const auto entry = firstOf(R"({"status": "ok", "message-type": "work", "message": {"DOI": "10.5555/ark",
        "reference": [{"key": "1", "title": "no"}], "title": ["On arks"], "author": [{"given": "Ada", "family": "Quill"}],
        "container-title": ["Annals of Rain"], "issued": {"date-parts": [[2020]]}, "volume": "5", "page": "12-18",
        "type": "journal-article"}})",
                               1);
    checkPlace(entry);
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}});
}

TEST_CASE("an answer of Semantic Scholar gives all its papers")
{
    const auto entry = firstOf(
        R"({"total": 2, "data": [{"paperId": "a", "externalIds": {"DOI": "10.5555/ark", "CorpusId": 1},
        "title": "On arks", "venue": "Annals of Rain", "year": 2020, "abstract": null,
        "journal": {"name": "Ann. Rain", "volume": "5", "pages": "12-18"},
        "authors": [{"authorId": "1", "name": "Ada Quill"}, {"authorId": null, "name": "Richard Roe"}]},
        {"paperId": "b", "title": "On rain"}]})",
        2);
    checkPlace(entry);
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}, {"Roe", "Richard", {}}});
    CHECK(std::ranges::count(entry.other, OtherField{"journal", "Ann. Rain"}) == 1);
}

TEST_CASE("arXiv of Semantic Scholar has no volume, and is no author")
{
    const auto entry = firstOf(R"({"data": [{"paperId": "a", "title": "On arks", "venue": "Annals of Rain",
        "journal": {"name": "ArXiv", "volume": "abs/2101.00001"}}]})",
                               1);
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.volume.empty());
    CHECK(std::ranges::count(entry.other, OtherField{"journal", "ArXiv"}) == 1);
}

TEST_CASE("an answer of OpenAlex gives all its works")
{
    const auto entry = firstOf(R"({"meta": {"count": 2}, "results": [{"id": "https://openalex.org/W1",
        "doi": "https://doi.org/10.5555/ark", "title": "On arks", "display_name": "On arks", "publication_year": 2020,
        "type": "article", "primary_location": {"source": {"id": "S1", "display_name": "Annals of Rain"}},
        "authorships": [{"author_position": "first", "author": {"id": "A1", "display_name": "Ada Quill"},
            "institutions": [{"display_name": "Ark University"}]}],
        "biblio": {"volume": "5", "issue": "3", "first_page": "12", "last_page": "18"}}, {"title": "On rain"}]})",
                               2);
    checkPlace(entry);
    CHECK(entry.issue == "3");
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}});
}
