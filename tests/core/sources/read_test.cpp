#include "core/sources/read.h"
#include "core/sources/record_json.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace alidade;
using namespace alidade::sources;
using alidade::tests::Collected;
using Json = nlohmann::json;

TEST_CASE("an entry knows its bytes in the file, whatever the encoding")
{
    const std::string row = "\"M\xFCller, J.\",B\xE4r,2020";
    const std::string bytes = "Authors,Title,Year\n\"\xC4, B\",\xD6,2019\n" + row + "\n";
    Collected found;
    const auto summary = read(bytes, "a.csv", {}, found);
    REQUIRE(summary);
    CHECK(summary->format == Format::Table);
    CHECK(summary->encoding == "windows-1252");
    CHECK(summary->records == 2);
    CHECK(summary->rejected == 0);
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[1].title == "Bär");
    CHECK(bytes.substr(found.entries[1].start, found.entries[1].length) == row);
    CHECK(found.entries[1].line == 3);
}

TEST_CASE("what cannot be read is refused with the file's name, and the sink gets nothing")
{
    Collected found;
    const auto refused = read("%PDF-1.4", "refs.bib", {}, found);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == "refs.bib");
    CHECK(found.entries.empty());
    CHECK(found.problems.empty());
}

TEST_CASE("rejected entries are counted once, however many errors they have")
{
    Collected found;
    const auto summary = read("Authors,Title,Year\nA,B,2020\nTotal: 1\n", "a.csv", {}, found);
    REQUIRE(summary);
    CHECK(summary->records == 1);
    CHECK(summary->rejected == 1);
}

TEST_CASE("a record in JSON says what the entry says, and nothing of what is empty")
{
    Entry entry;
    entry.type = "book";
    entry.title = "A \"quoted\" \\ title\twith\x01";
    entry.authors = {{"van der Berg", "Anna, Jr.", {}}, {{}, {}, "World Bank"}};
    entry.year = 2020;
    entry.keywords = {"maps", "Übersicht"};
    entry.other = {{"note", "one"}, {"Cited by", "7"}, {"note", "two"}};
    const auto json = Json::parse(toJson(entry));
    CHECK(json
          == Json{{"type", "book"},
                  {"title", entry.title},
                  {"authors",
                   {{{"family", "van der Berg"}, {"given", "Anna, Jr."}}, {{"literal", "World Bank"}}}},
                  {"year", 2020},
                  {"keywords", {"maps", "Übersicht"}},
                  {"extra", {{"note", {"one", "two"}}, {"Cited by", "7"}}}});
}

TEST_CASE("an entry with very many other fields is written in time that is near to linear")
{
    Entry entry;
    for (int i = 0; i < 200000; ++i) {
        entry.other.push_back({"field " + std::to_string(i % 100000), "x"});
    }
    CHECK(Json::parse(toJson(entry)).at("extra").size() == 100000);
}
