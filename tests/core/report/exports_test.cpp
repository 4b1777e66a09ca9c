#include "core/base/csv.h"
#include "core/report/export.h"
#include "core/report/paper_json.h"
#include "tests/core/report/full_entry.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::fullEntry;
using alidade::tests::titled;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

std::string exported(tests::SmallReview& small, std::vector<PaperId> papers, PaperFormat format)
{
    std::ostringstream out;
    writePapers(out, small.review(), papers, format);
    return out.str();
}

/// Papers 1 and 2, the first one coded, answered, decided and with texts.
struct Exported {
    tests::SmallReview small;
    DimensionId challenge = small.dimension("challenge", "Challenge");
    DimensionId lines = small.dimension("lines", "Lines of code", DimensionKind::Number);
    DimensionId year = small.dimension("year", "Year of the data", DimensionKind::Text);
    CodeId size = small.code(challenge, "size", "Binary size");
    CodeId copies = small.code(challenge, "copies", "Copies", size);
    PaperId one = small.paper("[1]", "first");
    PaperId two = small.paper("[2]");

    Exported()
    {
        small.add(PaperText{one, "An abstract.", "Rust\nkernels"});
        small.coding(one, copies);
        small.coding(one, size);
        small.codingBy(small.bob(), two, size);
        small.include(one);
        Answer answer;
        answer.paper = one;
        answer.dimension = lines;
        answer.reviewer = small.ada();
        answer.number = 1200;
        small.add(answer);
    }
};

}

TEST_CASE("a paper in JSON is a record with what the review adds")
{
    const auto json = Json::parse(toJson(fullEntry()));
    CHECK(json == Json::parse(R"({
        "id": 7, "label": "[2]", "verdict": "included", "codes": ["challenge/size", "challenge/size/copies"],
        "type": "paper-conference", "title": "Tighten RedLeaf: 100% of OS code",
        "authors": [{"family": "Ayers", "given": "Hudson"}, {"literal": "The kernel community"}],
        "year": 2022, "venue": "Proceedings of LCTES", "venue_short": "LCTES 2022", "volume": "5", "issue": "3",
        "pages": "121-132", "doi": "10.1007/978-3-030_1", "url": "https://example.org/a_b?c=50%25&d#e",
        "abstract": "We shrink\nbinaries.", "keywords": ["Rust", "size"], "language": "en", "publisher": "ACM",
        "isbn": "978-1", "issn": "1234-5678", "key": "ayers2022",
        "answers": {"lines": 1200, "artefact": true},
        "decisions": [
            {"reviewer": "Ada", "stage": "full-text", "verdict": "include", "note": "Fits."},
            {"reviewer": "Bob", "stage": "full-text", "verdict": "exclude", "criterion": "EX1"}],
        "extra": {"C7": "article 5", "series": "LNCS", "pages_seen": [1, {"deep": true}]}})"));
}

TEST_CASE("JSON leaves out what a paper does not have")
{
    const auto json = Json::parse(toJson(titled("T")));
    CHECK(json == Json::parse(R"({"id": 0, "verdict": "open", "codes": [], "title": "T", "key": "k"})"));
}

TEST_CASE("JSON is written whatever bytes the texts hold")
{
    auto entry = titled("a\xFFz");
    entry.paper.extra = "{\"note\":\"b\xFEy\"}";
    auto json = Json::parse(toJson(entry));
    CHECK(json.at("title") == "a\uFFFDz");
    CHECK(json.at("extra").at("note") == "b\uFFFDy");
    entry.paper.extra = "no json";
    CHECK_FALSE(Json::parse(toJson(entry)).contains("extra"));
    entry.paper.extra = "{\"a\":" + std::string(200'000, '[') + std::string(200'000, ']') + ",\"b\":1}";
    CHECK(Json::parse(toJson(entry)).at("extra").at("b") == 1);
}

TEST_CASE("papers leave the review with their codes and answers in force, decisions and texts")
{
    Exported content;
    const PaperReader reader(content.small.database());
    const auto one = reader.read(content.one);
    REQUIRE(one);
    CHECK(one->citationKey == "first");
    CHECK(one->abstract == "An abstract.");
    CHECK(one->keywords == std::vector<std::string>{"Rust", "kernels"});
    CHECK(one->standing == screening::Standing::Included);
    CHECK(one->decisions == std::vector<GivenDecision>{{"Ada", "full-text", "include", "", ""}});
    CHECK(one->codes
          == std::vector<GivenCode>{{content.challenge, "challenge/size", "Binary size"},
                                    {content.challenge, "challenge/size/copies", "Binary size / Copies"}});
    CHECK(one->answers
          == std::vector<GivenAnswer>{{content.lines, "lines", DimensionKind::Number, 1200, "1200"}});
    CHECK_FALSE(reader.read(PaperId{123}));
}

TEST_CASE("papers in CSV have a column a dimension, with paths inside it")
{
    Exported content;
    const auto csv = exported(content.small, {content.two, content.one}, PaperFormat::Csv);
    CsvReader reader(csv, "papers.csv");
    const auto next = [&] {
        REQUIRE(*reader.next());
        return std::vector<std::string>(reader.fields().begin(), reader.fields().end());
    };
    const auto header = next();
    const auto column = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    };
    REQUIRE(column("code:year") < header.size());
    CHECK(header.back() == "extra");
    const auto two = next();
    const auto one = next();
    CHECK(two.at(column("label")) == "[2]");
    CHECK(two.at(column("verdict")) == "open");
    CHECK(one.at(column("key")) == "first");
    CHECK(one.at(column("keywords")) == "Rust; kernels");
    CHECK(one.at(column("verdict")) == "included");
    CHECK(one.at(column("decisions")) == "full-text: include (Ada)");
    CHECK(one.at(column("challenge")) == "size; size/copies");
    CHECK(one.at(column("lines")) == "1200");
    CHECK_FALSE(*reader.next());
}

TEST_CASE("formulas are neutralised in CSV alone")
{
    tests::SmallReview small;
    Paper paper;
    paper.key = "k";
    paper.title = "=1+2";
    const auto id = small.add(paper);
    CHECK_THAT(exported(small, {id}, PaperFormat::Csv), Contains(",'=1+2,"));
    CHECK_THAT(exported(small, {id}, PaperFormat::Bibtex), Contains("{=1+2}"));
    CHECK_THAT(exported(small, {id}, PaperFormat::Ris), Contains("TI  - =1+2\n"));
    CHECK_THAT(exported(small, {id}, PaperFormat::Json), Contains("\"=1+2\""));
}

TEST_CASE("an export has the papers that were asked for in their order, and those that are not there not")
{
    Exported content;
    const auto json =
        Json::parse(exported(content.small, {content.two, PaperId{5}, content.one}, PaperFormat::Json));
    REQUIRE(json.size() == 2);
    CHECK(json[0].at("label") == "[2]");
    CHECK(json[1].at("codes") == Json::array({"challenge/size", "challenge/size/copies"}));
    CHECK(Json::parse(exported(content.small, {}, PaperFormat::Json)) == Json::array());
    CHECK_THAT(exported(content.small, {content.one, content.two}, PaperFormat::Bibtex),
               Catch::StartsWith("@misc{first,\n") && Contains("}\n\n@misc{paper,\n"));
    CHECK_THAT(exported(content.small, {content.one, content.two}, PaperFormat::Ris),
               Contains("ER  - \n\nTY  - "));
}
