#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

TEST_CASE("a CSL-JSON item gives all its fields")
{
    const auto found = collected(readCslJson, R"([
  {"id": "berg2020", "type": "paper-conference", "title": "Kernels in <i>Rust</i> &amp; C",
   "author": [{"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"},
              {"family": "King", "given": "Martin", "suffix": "Jr."}, {"literal": "The Map Group"}],
   "editor": [{"family": "Editor", "given": "Eva"}],
   "issued": {"date-parts": [[2020, 3, 15]]}, "accessed": {"date-parts": [[2024, 1, 1]]},
   "container-title": "Proceedings of Maps", "container-title-short": "PoM", "volume": 3, "issue": "2",
   "page": "1–9", "DOI": "https://doi.org/10.1000/ABC", "URL": "https://example.org", "abstract": "We map.",
   "keyword": "maps, rust", "language": "en", "publisher": "ACM", "ISBN": "978-3-540-74349-1",
   "ISSN": "1234-567X", "event-place": "Oslo"}
])");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "paper-conference");
    CHECK(entry.key == "berg2020");
    CHECK(entry.line == 2);
    CHECK(entry.title == "Kernels in Rust & C");
    CHECK(entry.authors
          == std::vector<Author>{
              {"van der Berg", "Anna", {}}, {"King", "Martin, Jr.", {}}, {{}, {}, "The Map Group"}});
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Proceedings of Maps");
    CHECK(entry.venueShort == "PoM");
    CHECK(entry.volume == "3");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "1-9");
    CHECK(entry.doi == "10.1000/abc");
    CHECK(entry.url == "https://example.org");
    CHECK(entry.abstract == "We map.");
    CHECK(entry.keywords == std::vector<std::string>{"maps", "rust"});
    CHECK(entry.language == "en");
    CHECK(entry.publisher == "ACM");
    CHECK(entry.isbn == "978-3-540-74349-1");
    CHECK(entry.issn == "1234-567X");
    CHECK(entry.other == std::vector<OtherField>{{"editor", "Editor, Eva"}, {"event-place", "Oslo"}});
}

TEST_CASE("CSL-JSON items stand in an array, in an object that holds them, or one behind the other")
{
    for (const std::string_view text :
         {R"([{"title":"A"},{"title":"B"}])",
          R"({"version":1,"message":{"items" : [{"title":["A"]},{"title":["B"]}]}})",
          "{\"title\":\"A\"}\n{\"title\":\"B\"}\n"}) {
        INFO(text);
        const auto found = collected(readCslJson, text);
        CHECK(found.problems.empty());
        REQUIRE(found.entries.size() == 2);
        CHECK(found.entries[0].title == "A");
        CHECK(found.entries[1].title == "B");
        CHECK(text.substr(found.entries[1].start, found.entries[1].length).starts_with("{\"title\""));
    }
}

TEST_CASE("a CSL-JSON date may be written as text")
{
    CHECK(collected(readCslJson, R"([{"title":"A","issued":{"raw":"Mar 2019"}}])").entries[0].year == 2019);
    CHECK(collected(readCslJson, R"([{"title":"A","issued":{"date-parts":[["2018","4"]]}}])").entries[0].year
          == 2018);
    CHECK(collected(readCslJson, R"([{"title":"A","issued":"2017-02"}])").entries[0].year == 2017);
}

TEST_CASE("a CSL-JSON name of which only a part is there is that part")
{
    const auto authors = [](const std::string& name) {
        return collected(readCslJson, R"([{"title":"A","author":[{)" + name + "}]}]").entries[0].authors;
    };
    CHECK(authors(R"("non-dropping-particle":"van der")") == std::vector<Author>{{"van der", {}, {}}});
    CHECK(authors(R"("given":"Anna")") == std::vector<Author>{{"Anna", {}, {}}});
    CHECK(authors(R"("family":"Group","literal":"The Map Group")")
          == std::vector<Author>{{{}, {}, "The Map Group"}});
    CHECK(authors(R"("family":" ")").empty());
}

TEST_CASE("Crossref's types become those of CSL")
{
    const auto found = collected(readCslJson, R"([{"title":"A","type":"journal-article"},{"title":"B"}])");
    CHECK(found.entries[0].type == "article-journal");
    CHECK(found.entries[1].type == "document");
}

TEST_CASE("a damaged CSL-JSON item costs itself alone, and its line is named")
{
    const auto found = collected(readCslJson, R"([{"title":"A"},
{"title":"lost quote,
 "DOI":"10.1000/x"},
{"title":"no comma" "x":1},
{"note":"nothing"},
{"title":"B"},
{"title":"cut off)");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].title == "A");
    CHECK(found.entries[1].title == "B");
    std::vector<std::size_t> lines;
    for (const auto& problem : found.problems) {
        CHECK(problem.severity == Severity::Error);
        lines.push_back(problem.line);
    }
    CHECK(lines == std::vector<std::size_t>{2, 4, 5, 7});
}

TEST_CASE("CSL-JSON of any depth is read without recursion")
{
    constexpr std::size_t DEPTH = 500'000;
    std::string braces;
    for (std::size_t i = 0; i < DEPTH; ++i) {
        braces += "{\"a\":";
    }
    const auto text = "[{\"title\":\"A\",\"x\":" + std::string(DEPTH, '[') + std::string(DEPTH, ']')
        + "},{\"title\":\"B\"," + "\"x\":" + braces + "1" + std::string(DEPTH, '}') + "}]";
    const auto found = collected(readCslJson, text);
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[1].title == "B");
}

TEST_CASE("a JSON file without items says so")
{
    for (const std::string_view text : {"", "[]", "[1, \"{\", 2]"}) {
        const auto found = collected(readCslJson, text);
        CHECK(found.entries.empty());
        REQUIRE(found.problems.size() == 1);
    }
}
