#include "core/report/tables.h"
#include "core/report/writers.h"
#include "tests/core/report/kernels.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::Kernels;
using alidade::tests::onlyTable;
using alidade::tests::Rows;
using alidade::tests::rowsOf;

namespace {

Error failureOf(tests::SmallReview& small)
{
    const auto failed = tables(small.review()).failed;
    REQUIRE(failed.size() == 1);
    return failed.front();
}

SourceId source(tests::SmallReview& small, const std::string& name, SourceKind kind, int position)
{
    return small.add(Source{{}, name, name, kind, "", position});
}

void search(tests::SmallReview& small,
            SourceId source,
            const std::string& query,
            std::optional<int> hits,
            int position = 0)
{
    Search row;
    row.source = source;
    row.query = query;
    row.hits = hits;
    row.position = position;
    small.add(row);
}

}

TEST_CASE("the table of searches has every search in a database, and their sum")
{
    tests::SmallReview small;
    const auto ieee = source(small, "IEEE", SourceKind::Database, 1);
    const auto acm = source(small, "ACM", SourceKind::Database, 0);
    const auto hand = source(small, "By hand", SourceKind::Other, 2);
    search(small, ieee, "late", 9, 1);
    search(small, ieee, "rust AND kernel", 39, 0);
    search(small, acm, "Title:(Rust)", 30);
    search(small, hand, "", 4);
    small.table("searches", R"({"of":"searches"})", "Search queries per database");
    const auto grid = onlyTable(small);
    CHECK(grid.caption == "Search queries per database");
    CHECK(grid.header == std::vector<std::string>{"Source", "Query", "Results"});
    CHECK(rowsOf(grid)
          == Rows{{"ACM", "Title:(Rust)", "30"}, {"IEEE", "rust AND kernel", "39"}, {"IEEE", "late", "9"}});
    CHECK(grid.total == std::vector<Cell>{std::string("Total"), std::string(), std::int64_t{78}});
}

TEST_CASE("searches whose hits are not all known have no sum")
{
    tests::SmallReview small;
    const auto acm = source(small, "ACM", SourceKind::Database, 0);
    search(small, acm, "a", 3, 0);
    search(small, acm, "b", {}, 1);
    small.table("searches", R"({"of":"searches"})");
    CHECK(rowsOf(onlyTable(small)) == Rows{{"ACM", "a", "3"}, {"ACM", "b", ""}});
    CHECK(onlyTable(small).total.empty());
}

TEST_CASE("the table of criteria has them in their order, in words")
{
    tests::SmallReview small;
    small.add(
        Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::FullText, "Only in user space.", 1, 1});
    small.add(Criterion{{}, "IC1", CriterionKind::Include, CriterionStage::Any, "In English.", {}, 0});
    small.table("criteria", R"({"of":"criteria"})");
    CHECK(rowsOf(onlyTable(small))
          == Rows{{"IC1", "Inclusion", "Any", "In English."},
                  {"EX1", "Exclusion", "Full text", "Only in user space."}});
}

TEST_CASE("the table of papers has the included ones with their codes in force")
{
    Kernels kernels;
    auto& small = kernels.small;
    Paper paper;
    paper.label = "[14]";
    paper.title = "Oxidising a kernel";
    paper.authors = "Chen, Bo\nLi, An\nWu, Xi";
    paper.year = 2023;
    paper.venue = "Symposium on Systems";
    paper.doi = "10.1145/1";
    paper.key = "chen2023";
    const auto late = small.add(paper);
    paper = Paper();
    paper.label = "[5]";
    paper.venue = "Workshop on Kernels";
    paper.venueShort = "WK 24";
    const auto early = small.add(paper);
    const auto open = small.paper("[6]");
    small.include(late);
    small.include(early);
    small.coding(late, kernels.linux);
    small.coding(late, kernels.redox);
    small.coding(late, kernels.micro);
    small.coding(open, kernels.micro);
    small.table("papers", R"({"of":"papers"})");

    const auto grid = onlyTable(small);
    CHECK(grid.header
          == std::vector<std::string>{
              "Paper", "Title", "Authors", "Year", "Venue", "DOI", "Architecture", "System"});
    CHECK(rowsOf(grid)
          == Rows{{"[5]", "", "", "", "WK 24", "", "", ""},
                  {"[14]",
                   "Oxidising a kernel",
                   "Chen et al.",
                   "2023",
                   "Symposium on Systems",
                   "10.1145/1",
                   "Micro-kernel",
                   "Linux, Redox"}});
    CHECK(grid.rows[1][0] == Cell(std::vector<Reference>{{"[14]", "chen2023"}}));
}

TEST_CASE("the table of papers has answers that are no codes, numbers as numbers, in the dimensions' order")
{
    tests::SmallReview small;
    const auto size = small.dimension("size", "Size", DimensionKind::Number);
    const auto approach = small.dimension("approach", "Approach");
    const auto open = small.dimension("open", "Open source", DimensionKind::YesNo);
    const auto built = small.dimension("built", "Built", DimensionKind::Date);
    const auto gap = small.dimension("gap", "Gap", DimensionKind::Text);
    const auto rewrite = small.code(approach, "rewrite", "Rewrite");
    const auto paper = small.paper("[1]");
    const auto bare = small.paper("[2]");
    small.include(paper);
    small.include(bare);
    small.coding(paper, rewrite);
    small.add(Answer{{}, paper, size, small.ada(), 1.5, {}, {}});
    small.add(Answer{{}, paper, open, small.ada(), 1.0, {}, {}});
    small.add(Answer{{}, paper, built, small.ada(), {}, "2023-05", {}});
    small.add(Answer{{}, paper, gap, small.ada(), {}, "no drivers", {}});
    small.add(Answer{{}, bare, size, small.ada(), 2.0, {}, {}}); // which Bob denies
    small.add(Answer{{}, bare, size, small.bob(), 3.0, {}, {}});
    small.table("papers", R"({"of":"papers"})");

    const auto grid = onlyTable(small);
    REQUIRE(grid.header.size() == 11);
    CHECK(std::vector(grid.header.begin() + 6, grid.header.end())
          == std::vector<std::string>{"Size", "Approach", "Open source", "Built", "Gap"});
    REQUIRE(grid.rows.size() == 2);
    CHECK(std::vector(grid.rows[0].begin() + 6, grid.rows[0].end())
          == std::vector<Cell>{1.5,
                               std::string("Rewrite"),
                               std::string("yes"),
                               std::string("2023-05"),
                               std::string("no drivers")});
    CHECK(std::vector(grid.rows[1].begin() + 6, grid.rows[1].end())
          == std::vector<Cell>(5, Cell(std::string())));
    CHECK(grid.pageColumns == 6);
}

TEST_CASE("a table of papers can be of those that a filter selects")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto linux = small.paper("[1]");
    const auto redox = small.paper("[2]");
    for (const auto paper : {linux, redox}) {
        small.include(paper);
    }
    small.coding(linux, kernels.linux);
    small.coding(redox, kernels.redox);
    small.table("papers", R"({"of":"papers","filter":"system:redox"})");
    const auto rows = rowsOf(onlyTable(small));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0] == "[2]");
    small.table("wrong", R"({"of":"papers","filter":"systm:redox"})");
    CHECK(tables(small.review()).failed.size() == 1);
}

TEST_CASE("the table of coded papers has a column for each dimension that is chosen, in the order chosen")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto lines = small.dimension("lines", "Lines of code", DimensionKind::Number);
    Paper paper;
    paper.label = "[14]";
    paper.authors = "Chen, Bo\nLi, An\nWu, Xi";
    paper.year = 2023;
    paper.key = "chen2023";
    const auto chen = small.add(paper);
    const auto bare = small.paper("[5]");
    small.include(chen);
    small.include(bare);
    small.coding(chen, kernels.linux);
    small.coding(chen, kernels.redox);
    small.coding(chen, kernels.micro);
    small.add(Answer{{}, chen, lines, small.ada(), 1200.0, {}, {}});
    small.table("all", R"({"of":"coded"})");
    small.table("some", R"({"of":"coded","dimensions":["lines","System"],"filter":"system:linux"})");
    const auto made = tables(small.review()).made;
    REQUIRE(made.size() == 2);
    CHECK(made[0].grid.header
          == std::vector<std::string>{"Paper", "Authors", "Year", "Architecture", "System", "Lines of code"});
    CHECK(rowsOf(made[0].grid)
          == Rows{{"[5]", "", "", "", "", ""},
                  {"[14]", "Chen et al.", "2023", "Micro-kernel", "Linux, Redox", "1200"}});
    CHECK(made[0].grid.rows[1][0] == Cell(std::vector<Reference>{{"[14]", "chen2023"}}));
    CHECK(made[1].grid.header
          == std::vector<std::string>{"Paper", "Authors", "Year", "Lines of code", "System"});
    CHECK(rowsOf(made[1].grid) == Rows{{"[14]", "Chen et al.", "2023", "1200", "Linux, Redox"}});
    CHECK(toLatex(made[1].grid, "some").find("Lines of code & System") != std::string::npos);
}

TEST_CASE("while no paper is included, tables are about all that are not excluded")
{
    tests::SmallReview small;
    small.paper("[1]");
    const auto excluded = small.paper("[2]");
    small.decide(excluded, Verdict::Exclude);
    small.table("papers", R"({"of":"papers"})");
    const auto rows = rowsOf(onlyTable(small));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0] == "[1]");
}

TEST_CASE("a review without saved tables has searches, criteria, its dimensions, what was coded, and papers")
{
    Kernels kernels;
    auto& small = kernels.small;
    small.dimension("lines", "Lines of code", DimensionKind::Number);
    const auto names = [&] {
        std::vector<std::string> list;
        const auto made = tables(small.review()).made;
        for (const auto& table : made) {
            list.push_back(table.name);
        }
        return list;
    };
    CHECK(names()
          == std::vector<std::string>{"searches", "architecture", "system", "coded-papers", "papers"});
    small.add(Criterion());
    Claim claim;
    claim.reviewer = small.ada();
    claim.metric = small.add(Metric());
    small.add(claim);
    CHECK(names()
          == std::vector<std::string>{
              "searches", "criteria", "architecture", "system", "coded-papers", "claims", "papers"});
}

TEST_CASE("saved tables come in their order, under names that are fit for files")
{
    tests::SmallReview small;
    small.table("../../etc/Passwd", R"({"of":"criteria"})");
    small.table("etc-passwd", R"({"of":"criteria"})");
    small.table("!", R"({"of":"criteria"})");
    small.add(Figure{{}, "years", "years", "{}", "", "", "", 0});
    const auto made = tables(small.review()).made;
    REQUIRE(made.size() == 3);
    CHECK(made.at(0).name == "etc-passwd");
    CHECK(made.at(1).name == "etc-passwd-2");
    CHECK(made.at(2).name == "table");
}

TEST_CASE("a saved table that cannot be made keeps no other from being made")
{
    tests::SmallReview small;
    small.table("gone", R"({"of":"dimension","dimension":"gone"})");
    small.table("criteria", R"({"of":"criteria"})");
    const auto all = tables(small.review());
    REQUIRE(all.made.size() == 1);
    CHECK(all.made.front().name == "criteria");
    REQUIRE(all.failed.size() == 1);
    CHECK(all.failed.front().where == "table gone");
}

TEST_CASE("a saved table that cannot be made is named with the reason")
{
    const auto failure = [](const std::string& question) {
        Kernels kernels;
        kernels.small.dimension("lines", "Lines of code", DimensionKind::Number);
        kernels.small.table("approaches", question);
        const auto error = failureOf(kernels.small);
        CHECK(error.where == "table approaches");
        return error;
    };
    CHECK(failure("not json").detail.english() == "The question is not a JSON object.");
    CHECK(failure("[1]").detail.english() == "The question is not a JSON object.");
    CHECK(failure(R"({"of":"weather"})").code == ErrorCode::Invalid);
    CHECK(failure(R"({"of":"dimension","dimension":"architectur"})").code == ErrorCode::NotFound);
    CHECK(failure(R"({"of":"dimension","dimension":"lines"})").detail.english()
          == "\"Lines of code\" is not answered by codes.");
    CHECK(failure(R"({"of":"dimension","dimension":"architecture","relation":"none"})").code
          == ErrorCode::NotFound);
    CHECK(failure(R"({"of":"dimension","dimension":"architecture","depth":0})").code == ErrorCode::Invalid);
    CHECK(failure(R"({"of":"coded","dimensions":["system","sistem"]})").code == ErrorCode::NotFound);
    CHECK(failure(R"({"of":"criteria","colour":"red"})").detail.english()
          == "The question has an unknown part \"colour\".");
}
