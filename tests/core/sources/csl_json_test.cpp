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

TEST_CASE("of the subjects of a CSL-JSON item, empty ones are no key words")
{
    const auto result = collected(readCslJson, R"([{"title": "A", "subject": ["kernel", "", " "]}])");
    REQUIRE(result.entries.size() == 1);
    CHECK(result.entries.front().keywords == std::vector<std::string>{"kernel"});
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

TEST_CASE("a bracket that is missing in CSL-JSON costs its own item alone")
{
    const std::string before = R"([{"title":"A","author":[{"family":"X"}]},)";
    const std::string behind = R"(,{"title":"C","author":[{"family":"Y"},{"family":"Z"}]},{"title":"D"}])";
    for (const std::string damaged : {
             R"({"title":"B","author":[{"family":"X"}])",                           // of the item
             R"({"title":"B","issued":{"date-parts":[[2020]]})",                    // the same, behind a date
             R"({"title":"B","issued":{"date-parts":[[2020]],"volume":1})",         // of the date
             R"({"title":"B","author":[{"family":"X","given":"Y"],"volume":1})",    // of a name
             R"({"title":"B","author":[{"family":"X"},{"family":"Y"},"volume":1})", // of the names
             R"({"title":"B","author":[{"family":"X"},{"family":"Y")",              // of all
             R"({"title":"B","author":[{"family":"X"},{"family":"Y"})",             // of item and names
             R"({{"title":"B"})",                                                   // one too many
             R"({"title":"B", "note":"a quote" too many"})",
         }) {
        for (const std::string space : {"", "\n", "\r\n  "}) {
            const auto text = before + space + damaged + space + behind;
            INFO(text);
            const auto found = collected(readCslJson, text);
            std::vector<std::string> titles;
            for (const auto& entry : found.entries) {
                titles.push_back(entry.title);
                CHECK(text.substr(entry.start, entry.length).ends_with('}'));
            }
            CHECK(titles == std::vector<std::string>{"A", "C", "D"});
            REQUIRE(found.problems.size() == 1); // taken and rejected together are what the file has
            CHECK(found.problems[0].record == 2);
            CHECK(found.problems[0].line == (space.empty() ? 1 : 2));
            CHECK(found.entries.back().authors.empty());
        }
    }
}

TEST_CASE("a bracket too many in CSL-JSON costs nothing")
{
    for (const std::string_view text : {R"([{"title":"A"}},{"title":"B"}])",
                                        R"([{"title":"A"}],{"title":"B"}])",
                                        R"([{"title":"A"}]}]},{"title":"B"})"}) {
        INFO(text);
        const auto found = collected(readCslJson, text);
        CHECK(found.problems.empty());
        REQUIRE(found.entries.size() == 2);
        CHECK(found.entries[1].title == "B");
    }
}

TEST_CASE("CSL-JSON that is cut off anywhere costs the item that is cut")
{
    const std::string item =
        R"({"id":"k","title":"T","author":[{"family":"X","given":"Y"}],"issued":{"date-parts":[[2020]]}})";
    const auto whole = '[' + item + ",\n" + item + ",\n" + item + "]\n";
    const auto second = whole.find('\n') + 1;
    const auto third = whole.find('\n', second) + 1;
    for (auto length = second + 1; length < third - 2; ++length) {
        CAPTURE(length);
        const auto found = collected(readCslJson, std::string_view(whole).substr(0, length));
        CHECK(found.entries.size() == 1);
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems[0].line == 2);
        // what was lost in the middle, by a transfer that broke off and went on
        const auto glued = whole.substr(0, length) + ",\n" + whole.substr(third);
        CHECK(collected(readCslJson, glued).entries.size() == 2);
    }
}

TEST_CASE("CSL-JSON whose items are never closed takes linear time")
{
    constexpr std::size_t TIMES = 100'000; // quadratic time would take hours
    for (const std::string_view part : {R"({"title":[)",
                                        R"({},{"title":[)",
                                        R"({"a":"b" {)",
                                        R"([{)",
                                        R"({"title":"a,)",
                                        R"(]}{[)",
                                        "},{\""}) {
        INFO(part);
        std::string text = "[";
        for (std::size_t i = 0; i < TIMES; ++i) {
            text += part;
        }
        CHECK(collected(readCslJson, text).entries.size() <= TIMES);
    }
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

TEST_CASE("JSON that scripts write is understood where CSL has another form")
{
    const auto found = collected(readCslJson, R"({
  "lovelace": {"type": "article-journal", "title": "Notes", "author": "Lovelace, Ada; Turing, Alan",
               "issued": {"year": 1843}},
  "hopper": {"type": "report", "title": "A-0", "author": ["Hopper, Grace", "Roe, R."],
             "note": "DOI: 10.1000/a0\nPlace: Philadelphia"}
})");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].title == "Notes");
    CHECK(found.entries[0].authors == std::vector<Author>{{"Lovelace", "Ada", {}}, {"Turing", "Alan", {}}});
    CHECK(found.entries[0].year == 1843);
    CHECK(found.entries[1].authors == std::vector<Author>{{"Hopper", "Grace", {}}, {"Roe", "R.", {}}});
    CHECK(found.entries[1].doi == "10.1000/a0");
}

TEST_CASE("the DOI of a CSL-JSON item may stand in its address or its note")
{
    const auto found = collected(readCslJson,
                                 R"([{"title": "A", "URL": "http://dx.doi.org/10.1000/a"},
                                     {"title": "B", "note": "PMID: 3\ndoi: 10.1000/b"}])");
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].doi == "10.1000/a");
    CHECK(found.entries[1].doi == "10.1000/b");
}

TEST_CASE("items as Zotero itself keeps them have their authors, dates and tags, too")
{
    const auto found =
        tests::collected(readCslJson, R"({"config": {"id": "x"}, "items": [{"itemType": "journalArticle",
        "title": "One", "creators": [
            {"firstName": "Ada", "lastName": "Quill", "creatorType": "author"},
            {"name": "Ark Council", "creatorType": "author"},
            {"firstName": "R.", "lastName": "Roe", "creatorType": "editor"}],
        "date": "2020-05-01", "publicationTitle": "Annals", "journalAbbreviation": "Ann.", "volume": "3",
        "issue": "2", "pages": "3-7", "DOI": "10.5555/one", "url": "https://annals.example/1",
        "abstractNote": "We build.", "citationKey": "quill2020",
        "tags": [{"tag": "wood"}, {"tag": "rain, heavy", "type": 1}],
        "attachments": [{"itemType": "attachment", "title": "PDF", "url": "https://annals.example/1.pdf"}]}]})");
    CHECK(found.problems.empty());
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.key == "quill2020");
    CHECK(entry.title == "One");
    CHECK(entry.authors == std::vector<Author>{{"Quill", "Ada", {}}, {{}, {}, "Ark Council"}});
    CHECK(entry.year == 2020);
    CHECK(entry.venue == "Annals");
    CHECK(entry.pages == "3-7");
    CHECK(entry.doi == "10.5555/one");
    CHECK(entry.url == "https://annals.example/1");
    CHECK(entry.abstract == "We build.");
    CHECK(entry.keywords == std::vector<std::string>{"wood", "rain, heavy"});
    CHECK(entry.other == std::vector<OtherField>{{"editor", "Roe, R."}, {"date", "2020-05-01"}});
}
