#include "core/sources/readers.h"
#include "core/sources/repeated_authors.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;

Authors once(Authors authors)
{
    leaveOutRepeats(authors);
    return authors;
}

const Author QUILL = {"Quill", "Ada", {}};
const Author STONE = {"Stone", "Bob", {}};
const Author LI = {"Li", "X.", {}};
const Author WANG = {"Wang", "Y.", {}};

}

TEST_CASE("a list of authors that is there twice is read once")
{
    CHECK(once({QUILL, STONE, QUILL, STONE}) == Authors{QUILL, STONE});
    CHECK(once({QUILL, QUILL, STONE, STONE}) == Authors{QUILL, STONE});
    CHECK(once({QUILL, QUILL}) == Authors{QUILL});
    CHECK(once({LI, WANG, LI, WANG}) == Authors{LI, WANG});
}

TEST_CASE("namesakes are no repetition")
{
    CHECK(once({LI, LI}) == Authors{LI, LI});
    CHECK(once({LI, WANG, LI}) == Authors{LI, WANG, LI});
    CHECK(once({LI, STONE, QUILL, LI}) == Authors{LI, STONE, QUILL, LI});
}

TEST_CASE("authors that come twice are read once in tables, BibTeX, RIS and EndNote XML")
{
    const auto check = [](void (*reader)(std::string_view, Sink&), std::string_view text) {
        const auto found = tests::collected(reader, text);
        REQUIRE(found.entries.size() == 1);
        INFO(text);
        CHECK(found.entries[0].authors == Authors{QUILL, STONE});
    };
    check(readTable,
          "\"Title\",\"Authors\",\"DOI\",\"Journal\",\"Year\",\"PubMedID\"\n\"On rain\",\"Ada Quill, Bob "
          "Stone, Ada Quill, Bob Stone\",\"10.5555/1\",\"Annals of Rain\",\"2019\",\"\"\n");
    check(readBibtex,
          "@article{a, title={On rain}, author={Quill, Ada and Stone, Bob and Quill, Ada and Stone, Bob}}");
    check(readRis,
          "TY  - JOUR\nTI  - One\nAU  - Quill, Ada\nAU  - Stone, Bob\nAU  - Quill, Ada\nAU  - Stone, "
          "Bob\nER  - \n");
    check(readEndNoteXml,
          "<xml><records><record><contributors><authors><author>Quill, Ada</author><author>Stone, "
          "Bob</author><author>Quill, Ada</author><author>Stone, Bob</author></authors></contributors>"
          "<titles><title>One</title></titles></record></records></xml>");
}

TEST_CASE("a hundred thousand authors of one name take linear time")
{
    Authors many;
    for (int i = 0; i < 100'000; ++i) {
        many.push_back({"Quill", std::to_string(i / 2), {}});
    }
    many.insert(many.end(), many.begin(), many.begin() + 2);
    const auto start = std::chrono::steady_clock::now();
    CHECK(once(many).size() == many.size());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}
