#include "core/base/text.h"
#include "core/coding/taxonomy.h"
#include "core/review/coding.h"
#include "core/review/figure.h"
#include "core/screening/verdicts.h"
#include "core/starters/sample.h"
#include "core/store/compression.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace alidade;
using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

std::map<std::string, int> countsBy(const store::Database& database, const std::string& select)
{
    std::map<std::string, int> counts;
    auto query = database.prepare(select + " GROUP BY 1");
    while (query.step()) {
        counts[std::string(query.text(0))] = static_cast<int>(query.integer(1));
    }
    return counts;
}

std::string stringOf(const Json& value)
{
    return value.is_null() ? std::string() : value.get<std::string>();
}

std::string memberOf(const Json& object, const char* key)
{
    return object.contains(key) ? stringOf(object.at(key)) : std::string();
}

Paper paperOf(const store::Database& database, int number)
{
    const auto found = database.all<Paper>("WHERE label = ?1", '[' + std::to_string(number) + ']');
    REQUIRE(found.size() == 1);
    return found.front();
}

/// The numbers of the references in a row of a table of the review, by the rule that the data state: codings
/// with basis table and status stated of the row's own code, at that table, in their order.
std::vector<int> printedRow(const store::Database& database, int table, CodeId code)
{
    std::vector<int> numbers;
    auto query = database.prepare(
        "SELECT paper.label FROM coding JOIN coding_detail USING(id) JOIN paper ON paper.id = coding.paper"
        " WHERE basis = 'table' AND status = 'stated' AND code = ?1 AND locator LIKE ?2 ORDER BY place");
    query.bind(1, code.value).bind(2, "Table " + std::to_string(table) + ",%");
    while (query.step()) {
        const std::string label(query.text(0));
        numbers.push_back(std::stoi(label.substr(1)));
    }
    return numbers;
}

}

TEST_CASE("the bundled review has as many papers, codes, codings and claims as its data state")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const auto& expected = bundledData().at("expected");
    CHECK(database.count<Paper>() == expected.at("papers").at("included_count"));
    CHECK(database.count<Dimension>() == expected.at("taxonomy").at("dimensions"));
    CHECK(database.count<Code>() == 92);
    CHECK(database.count<Coding>() == expected.at("codings").at("total"));
    CHECK(database.count<Claim>() == expected.at("claims").at("total"));
    CHECK(database.count<Claim>("WHERE value IS NOT NULL") == expected.at("claims").at("quantitative"));
    CHECK(Json(countsBy(database, "SELECT status, count(*) FROM coding"))
          == expected.at("codings").at("by_status"));
    CHECK(Json(countsBy(database, "SELECT basis, count(*) FROM coding"))
          == expected.at("codings").at("by_basis"));
    const std::string byDimension = "SELECT dimension.slug, count(*) FROM code JOIN dimension ON"
                                    " dimension.id = code.dimension";
    CHECK(Json(countsBy(database, byDimension)) == expected.at("taxonomy").at("codes"));
    CHECK(Json(countsBy(database, byDimension + " JOIN coding ON coding.code = code.id"))
          == expected.at("codings").at("by_dimension"));
    CHECK(Json(countsBy(database, "SELECT year, count(*) FROM paper"))
          == expected.at("papers").at("by_year"));
    const auto& byType = expected.at("papers").at("by_type");
    CHECK(Json(countsBy(database, "SELECT type, count(*) FROM paper"))
          == Json({{"article-journal", byType.at("article")},
                   {"paper-conference", byType.at("inproceedings")},
                   {"webpage", byType.at("web")}}));
}

TEST_CASE("Table 1 follows from the searches of the databases")
{
    Bundle bundle;
    const auto& rows = bundledData().at("expected").at("table1").at("rows");
    auto query =
        bundle.database().prepare("SELECT name, query, hits, fields, limits, slug FROM search JOIN source ON"
                                  " source.id = search.source WHERE kind = 'database' ORDER BY"
                                  " search.position");
    const auto& databases = bundledData().at("protocol").at("search").at("databases");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        REQUIRE(query.step());
        CHECK(query.text(0) == rows[i].at("database").get<std::string>());
        CHECK(query.text(1) == rows[i].at("query").get<std::string>());
        CHECK(query.integer(2) == rows[i].at("results").get<int>());
        CHECK(query.text(3) == databases[i].at("fields").get<std::string>());
        CHECK(query.text(4)
              == joined(databases[i].at("printed_filters").get<std::vector<std::string>>(), "\n"));
        CHECK(query.text(5) == databases[i].at("id").get<std::string>());
    }
    CHECK_FALSE(query.step());
}

TEST_CASE("Tables 2 to 4 follow from the codings, row by row and in order")
{
    Bundle bundle;
    const coding::Taxonomy taxonomy(bundle.database());
    for (const int table : {2, 3, 4}) {
        for (const auto& row : bundledData().at("expected").at("table" + std::to_string(table)).at("rows")) {
            const auto path = row.at("code").get<std::string>();
            INFO(path);
            const auto code = taxonomy.code(path);
            REQUIRE(code);
            CHECK(Json(printedRow(bundle.database(), table, *code)) == row.at("refs"));
            if (table == 2) {
                Json systems = Json::array();
                for (const auto& relation :
                     bundle.database().all<CodeRelation>("WHERE from_code = ?1 ORDER BY position", *code)) {
                    systems.push_back(taxonomy.path(relation.to));
                    CHECK(relation.position == static_cast<int>(systems.size()));
                    CHECK(relation.kind == "listed in the same row");
                    CHECK(relation.locator
                          == "Table 2, " + row.at("label").get<std::string>() + ", Operating System in Rust");
                }
                CHECK(systems == row.at("operating_systems"));
            }
            if (table == 4) {
                Json points = Json::array();
                for (const auto* child : taxonomy.children(taxonomy.find(*code)->dimension, *code)) {
                    points.push_back(taxonomy.path(child->id));
                }
                CHECK(points == row.at("sub_challenges"));
            }
        }
    }
}

TEST_CASE("dimensions and codes stand in the order of the data, with their words")
{
    Bundle bundle;
    const coding::Taxonomy taxonomy(bundle.database());
    const auto& dimensions = bundledData().at("taxonomy").at("dimensions");
    REQUIRE(taxonomy.dimensions().size() == dimensions.size());
    const std::function<void(DimensionId, std::optional<CodeId>, const Json&)> compare =
        [&](DimensionId dimension, std::optional<CodeId> parent, const Json& expected) {
            const auto codes = taxonomy.children(dimension, parent);
            REQUIRE(codes.size() == expected.size());
            for (std::size_t i = 0; i < codes.size(); ++i) {
                CHECK(codes[i]->slug == expected[i].at("id").get<std::string>());
                CHECK(codes[i]->label == expected[i].at("label").get<std::string>());
                CHECK(codes[i]->definition == expected[i].at("definition").get<std::string>());
                compare(dimension, codes[i]->id, expected[i].value("children", Json::array()));
            }
        };
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const auto& dimension = taxonomy.dimensions()[i];
        CHECK(dimension.slug == dimensions[i].at("id").get<std::string>());
        CHECK(dimension.label == dimensions[i].at("label").get<std::string>());
        CHECK(dimension.definition == dimensions[i].at("definition").get<std::string>());
        CHECK(dimension.origin == dimensions[i].at("origin").get<std::string>());
        CHECK(dimension.many == dimensions[i].at("multi").get<bool>());
        CHECK_FALSE(dimension.required);
        const auto question = dimension.question
            ? bundle.database().find<ResearchQuestion>(*dimension.question)->name
            : std::string();
        CHECK(question == stringOf(dimensions[i].at("rq")));
        compare(dimension.id, std::nullopt, dimensions[i].at("codes"));
    }
}

TEST_CASE("every coding of the data is there once, by the lead where the review states it")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const coding::Taxonomy taxonomy(database);
    std::multiset<std::vector<std::string>> found;
    for (const auto& coding : database.all<Coding>()) {
        const auto detail = database.find<CodingDetail>(coding.id).value();
        CHECK(detail.paper == coding.paper);
        found.insert({database.find<Paper>(coding.paper)->label,
                      taxonomy.path(coding.code),
                      coding.basis,
                      coding.status,
                      detail.note,
                      detail.source,
                      detail.qualifier,
                      database.find<Reviewer>(coding.reviewer)->name});
    }
    std::multiset<std::vector<std::string>> expected;
    for (const auto& item : bundledData().at("codings")) {
        const auto status = item.at("status").get<std::string>();
        expected.insert({'[' + item.at("ref").dump() + ']',
                         item.at("code").get<std::string>(),
                         item.at("basis").get<std::string>(),
                         status,
                         item.at("note").get<std::string>(),
                         memberOf(item, "source"),
                         memberOf(item, "relation") + memberOf(item, "direction"),
                         status.starts_with("stated") ? "Shane K. Panter" : "Second reading"});
    }
    CHECK(found == expected);
    const auto rule = countingRule(database);
    REQUIRE(rule.lead);
    CHECK(database.find<Reviewer>(*rule.lead)->name == "Shane K. Panter");
    CHECK(database.count<Coding>("WHERE reviewer = ?1", *rule.lead) == 110);
}

TEST_CASE("a coding's place in the review is told in words")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const coding::Taxonomy taxonomy(database);
    const auto check = [&](int paper, const char* path, const char* locator, std::optional<int> place) {
        INFO(path);
        const auto code = taxonomy.code(path);
        REQUIRE(code);
        bool found = false;
        for (const auto& coding :
             database.all<Coding>("WHERE paper = ?1 AND code = ?2", paperOf(database, paper).id, *code)) {
            const auto detail = database.find<CodingDetail>(coding.id).value();
            found = found || (detail.locator == locator && detail.place == place);
        }
        CHECK(found);
    };
    check(16, "kernel-architecture/monolithic", "Table 2, Monolithic, Papers", 2);                   // K002
    check(4, "challenge/missing-features/stack-guard", "Table 4, Missing Features, Description", 6); // K033
    check(3, "operating-system/theseus", "§3.1 ¶2", std::nullopt);                                   // K057
    check(2, "recommendation/limit-trait-objects", "§3.3, item 2", 2);                               // K102
    check(17, "operating-system/rustpi", "Reference 17", std::nullopt);                              // K127
}

TEST_CASE("the papers are the included references, all included at full text by the lead")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const auto rule = countingRule(database);
    for (const auto& reference : bundledData().at("references")) {
        if (reference.at("role") != "included") {
            continue;
        }
        const auto paper = paperOf(database, reference.at("number").get<int>());
        INFO(paper.label);
        CHECK(paper.key == reference.at("key").get<std::string>());
        CHECK(paper.title == reference.at("title").get<std::string>());
        CHECK(paper.venue == stringOf(reference.at("venue")));
        CHECK(paper.venueShort == stringOf(reference.at("venue_short")));
        CHECK(paper.publisher == stringOf(reference.at("publisher")));
        CHECK(paper.volume == stringOf(reference.at("volume")));
        CHECK(paper.issue == stringOf(reference.at("issue")));
        CHECK(paper.pages == stringOf(reference.at("pages")));
        CHECK(paper.url == stringOf(reference.at("url")));
        CHECK(paper.isbn == stringOf(reference.at("isbn")));
        CHECK(folded(paper.doi) == folded(stringOf(reference.at("doi"))));
        CHECK(std::none_of(paper.doi.begin(), paper.doi.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
        const auto authors = authorsFromText(paper.authors);
        REQUIRE(authors.size() == reference.at("authors").size());
        CHECK(authors.front().family + authors.front().literal
              == reference.at("authors").front().at("family").get<std::string>());
        const auto extra = Json::parse(paper.extra);
        for (const auto* key : {"series",
                                "location",
                                "accessed",
                                "article_number",
                                "doi_source",
                                "title_as_printed",
                                "confirmed_fields",
                                "external_database_tags",
                                "tables",
                                "publisher_place"}) {
            const auto& value = reference.at(key);
            CHECK(extra.value(key, Json()) == (value.empty() ? Json() : value));
        }
        const auto decisions = database.all<Decision>("WHERE paper = ?1", paper.id);
        REQUIRE(decisions.size() == 1);
        CHECK(decisions.front().note == reference.at("role_reason").get<std::string>());
        CHECK(screening::standing(decisions, rule) == screening::Standing::Included);
        CHECK(database.count<Note>("WHERE paper = ?1 AND kind = 'summary' AND text = ?2",
                                   paper.id,
                                   reference.at("summary").get<std::string>())
              == 1);
    }
    CHECK(database.count<Note>("WHERE kind = 'background' AND paper IS NULL")
          == bundledData().at("expected").at("papers").at("background_count"));
    CHECK(authorsFromText(paperOf(database, 29).authors).front().literal
          == "The kernel development community");
}

TEST_CASE("a record is cut out of the imported file and says what it says")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const auto files = database.all<ImportFile>();
    REQUIRE(files.size() == 1);
    const auto content = store::decompressed(files.front().content.bytes);
    CHECK(content == bundledFile("rusty-linux.bib"));
    CHECK(files.front().size == static_cast<std::int64_t>(content.size()));
    const auto records = database.all<Record>("ORDER BY number");
    REQUIRE(records.size() == 24);
    std::int64_t end = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto& record = records[i];
        INFO(record.key);
        CHECK(record.number == static_cast<std::int64_t>(i + 1));
        CHECK(record.start.value() > end);
        end = record.start.value() + record.length.value();
        const auto bytes =
            content.substr(static_cast<std::size_t>(*record.start), static_cast<std::size_t>(*record.length));
        CHECK(bytes.front() == '@');
        CHECK(bytes.find('{' + record.key + ",\n") != std::string::npos);
        CHECK(bytes.substr(bytes.size() - 2) == "\n}");
        const auto paper = database.find<Paper>(record.paper.value()).value();
        CHECK(paper.key == record.key);
        const auto fields = Json::parse(record.fields);
        // of a page on the web, BibTeX's @misc says no more than that it is a document
        CHECK(memberOf(fields, "type") == (paper.type == "webpage" ? "document" : paper.type));
        CHECK(memberOf(fields, "title") == paper.title);
        CHECK(memberOf(fields, "pages") == paper.pages);
        CHECK(memberOf(fields, "doi") == paper.doi);
        CHECK(memberOf(fields, "isbn") == paper.isbn);
        CHECK(memberOf(fields, "volume") == paper.volume);
        CHECK(fields.at("year") == paper.year.value());
        std::vector<Author> authors;
        for (const auto& author : fields.at("authors")) {
            authors.push_back(
                {memberOf(author, "family"), memberOf(author, "given"), memberOf(author, "literal")});
        }
        CHECK(toText(authors) == paper.authors);
        CHECK(fields.at("keywords")
              == Json({"rusty-linux", "ref-" + paper.label.substr(1, paper.label.size() - 2)}));
    }
    const auto web = Json::parse(database.all<Record>("WHERE key = 'kernel2024rustdocs'").front().fields);
    CHECK(web.at("extra")
          == Json({{"howpublished", "https://docs.kernel.org/rust/index.html"}, {"urldate", "2024-04-01"}}));
}
