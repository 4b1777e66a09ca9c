#include "core/report/tables.h"
#include "core/review/counting_rule.h"
#include "tests/core/report/kernels.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::report;
using alidade::tests::Kernels;
using alidade::tests::onlyTable;
using alidade::tests::Rows;
using alidade::tests::rowsOf;

TEST_CASE("the table of a dimension has a row a code, with its papers in the order of their places")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto five = small.paper("[5]", "five");
    const auto nine = small.paper("[9]", "nine");
    const auto eleven = small.paper("[11]", "eleven");
    small.coding(five, kernels.micro, "table", 2);
    small.coding(eleven, kernels.micro, "table", 1);
    small.coding(eleven, kernels.monolithic);
    small.coding(nine, kernels.monolithic);
    small.coding(five, kernels.monolithic, "table", 7);
    small.table("t", R"({"of":"dimension","dimension":"architecture"})");
    const auto grid = onlyTable(small);
    CHECK(grid.caption == "Architecture");
    CHECK(grid.header == std::vector<std::string>{"No.", "Architecture", "Papers"});
    // without a place: behind those with one, by the number in the label
    CHECK(rowsOf(grid)
          == Rows{{"1", "Monolithic", "[5], [9], [11]"},
                  {"2", "Micro-kernel", "[11], [5]"},
                  {"3", "Exokernel", ""}});
    CHECK(grid.rows[1][0] == Cell(std::int64_t{2}));
    CHECK(grid.rows[1][2] == Cell(std::vector<Reference>{{"[11]", "eleven"}, {"[5]", "five"}}));
}

TEST_CASE("a table with a basis shows what rests on it, and no empty rows")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto paper = small.paper("[5]");
    const auto other = small.paper("[6]");
    small.coding(paper, kernels.exokernel, "table", 1);
    small.coding(paper, kernels.exokernel, "prose");
    small.coding(other, kernels.exokernel, "prose");
    small.coding(other, kernels.micro, "prose");
    kernels.relate(kernels.monolithic, kernels.linux, 0);
    small.table("t", R"({"of":"dimension","dimension":"architecture","basis":"table"})");
    CHECK(rowsOf(onlyTable(small)) == Rows{{"1", "Exokernel", "[5]"}});
}

TEST_CASE("a table with a relation has the related codes of that dimension in their order")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto paper = small.paper("[5]");
    small.coding(paper, kernels.exokernel, "table", 1);
    kernels.relate(kernels.micro, kernels.redleaf, 2);
    kernels.relate(kernels.micro, kernels.redox, 1);
    kernels.relate(kernels.micro, kernels.monolithic, 0); // of another dimension
    kernels.relate(kernels.linux, kernels.redox, 0);      // not from here
    small.table("t", R"({"of":"dimension","dimension":"architecture","basis":"table","relation":"system"})");
    const auto grid = onlyTable(small);
    CHECK(grid.header == std::vector<std::string>{"No.", "Architecture", "Papers", "System"});
    CHECK(rowsOf(grid) == Rows{{"1", "Micro-kernel", "", "Redox, RedLeaf"}, {"2", "Exokernel", "[5]", ""}});
}

TEST_CASE("descriptions are the codes right below, or the code's own where there are none")
{
    tests::SmallReview small;
    const auto challenge = small.dimension("challenge", "Challenge");
    const auto size = small.code(challenge, "size", "Binary size", {}, "Too large.");
    const auto copies = small.code(challenge, "copies", "Copies", size, "Generic code\n is copied.");
    small.code(challenge, "deep", "Deep", copies, "Not shown.");
    small.code(challenge, "hidden", "Hidden data", size);
    small.code(challenge, "panics", "Panics", {}, "The kernel stops.");
    small.table("t", R"({"of":"dimension","dimension":"challenge","descriptions":true})");
    const auto grid = onlyTable(small);
    CHECK(grid.header.back() == "Description");
    CHECK(rowsOf(grid)
          == Rows{{"1", "Binary size", "", "Copies: Generic code is copied.\nHidden data"},
                  {"2", "Panics", "", "The kernel stops."}});
}

TEST_CASE("a deeper table has the codes below in their places, and counts deeper ones with the row above")
{
    tests::SmallReview small;
    const auto challenge = small.dimension("challenge", "Challenge");
    const auto size = small.code(challenge, "size", "Binary size");
    const auto copies = small.code(challenge, "copies", "Copies", size);
    const auto deep = small.code(challenge, "deep", "Deep", copies);
    const auto panics = small.code(challenge, "panics", "Panics");
    const auto one = small.paper("[1]");
    const auto two = small.paper("[2]");
    const auto three = small.paper("[3]");
    small.coding(one, size);
    small.coding(two, copies);
    small.coding(three, deep);
    small.coding(three, panics);
    small.table("flat", R"({"of":"dimension","dimension":"challenge"})");
    small.table("deep", R"({"of":"dimension","dimension":"challenge","depth":2})");
    const auto made = tables(small.review()).made;
    CHECK(rowsOf(made.at(0).grid) == Rows{{"1", "Binary size", "[1], [2], [3]"}, {"2", "Panics", "[3]"}});
    CHECK(rowsOf(made.at(1).grid)
          == Rows{{"1", "Binary size", "[1]"}, {"1.1", "Copies", "[2], [3]"}, {"2", "Panics", "[3]"}});
}

TEST_CASE("a deeper table with a basis keeps the rows above those that it shows")
{
    tests::SmallReview small;
    const auto challenge = small.dimension("challenge", "Challenge");
    small.code(challenge, "speed", "Speed");
    const auto size = small.code(challenge, "size", "Binary size");
    const auto copies = small.code(challenge, "copies", "Copies", size);
    const auto deep = small.code(challenge, "deep", "Deep", copies);
    const auto one = small.paper("[1]");
    const auto two = small.paper("[2]");
    small.coding(one, copies, "table", 1);
    small.coding(two, deep, "table", 1);
    small.table("t", R"({"of":"dimension","dimension":"challenge","depth":2,"basis":"table"})");
    CHECK(rowsOf(onlyTable(small)) == Rows{{"1", "Binary size", ""}, {"1.1", "Copies", "[1]"}});
}

TEST_CASE("only codings in force count in a table, and only papers that it is about")
{
    Kernels kernels;
    auto& small = kernels.small;
    const auto included = small.paper("[1]");
    const auto excluded = small.paper("[2]");
    small.include(included);
    small.decide(excluded, Verdict::Exclude);
    small.coding(included, kernels.micro);
    small.coding(excluded, kernels.micro);
    small.codingBy(small.bob(), included, kernels.exokernel);
    REQUIRE(small.review().write("lead", [&](store::Transaction& transaction) -> Result<void> {
        setLead(transaction, small.ada());
        return {};
    }));
    small.table("t", R"({"of":"dimension","dimension":"architecture"})");
    CHECK(rowsOf(onlyTable(small))
          == Rows{{"1", "Monolithic", ""}, {"2", "Micro-kernel", "[1]"}, {"3", "Exokernel", ""}});
}
