#include "core/sources/record_fields.h"
#include "core/sources/record_json.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("a record's fields are told as people read them: who wrote what and where, then all else by name")
{
    Entry entry;
    entry.doi = "10.1000/abc";
    entry.title = "Kernels in Rust";
    entry.authors = {{"Berg", "Anna", {}}, {"King", {}, {}}, {{}, {}, "The Map Group"}};
    entry.year = 2020;
    entry.keywords = {"maps", "rust"};
    entry.other = {{"N1", "second"}, {"Cited by", "12"}, {"N1", "third"}};
    CHECK(recordFields(toJson(entry))
          == std::vector<RecordField>{{"title", "Kernels in Rust"},
                                      {"authors", "Berg, Anna; King; The Map Group"},
                                      {"year", "2020"},
                                      {"doi", "10.1000/abc"},
                                      {"keywords", "maps; rust"},
                                      {"Cited by", "12", true},
                                      {"N1", "second; third", true}});
}

TEST_CASE("a record that another program wrote is told as far as it can be read")
{
    CHECK(recordFields("").empty());
    CHECK(recordFields("[1, 2]").empty());
    CHECK(recordFields(R"({"title": null, "authors": [], "extra": {}})").empty());
    CHECK(recordFields(R"({"title": ["A", "B"], "extra": "plain", "authors": "Berg", "odd": true})")
          == std::vector<RecordField>{
              {"title", "A; B"}, {"authors", "Berg"}, {"extra", "plain", true}, {"odd", "true", true}});
    const auto deep = recordFields(R"({"year": 2020, "odd": )" + std::string(100'000, '[')
                                   + std::string(100'000, ']') + "}");
    CHECK(deep == std::vector<RecordField>{{"year", "2020"}});
}
