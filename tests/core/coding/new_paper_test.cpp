#include "core/coding/new_paper.h"
#include "core/screening/decisions.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::Desk;
using tests::errorOf;

TEST_CASE("the next label is one further than the highest, in the review's own style")
{
    Desk desk;
    CHECK(nextLabel(desk.database()) == "[1]");
    desk.paper("[9]");
    desk.paper("[31]");
    desk.paper("background");
    CHECK(nextLabel(desk.database()) == "[32]");
    desk.paper("P099");
    CHECK(nextLabel(desk.database()) == "P100");
    desk.paper("P0007x");
    CHECK(nextLabel(desk.database()) == "P100");
    desk.paper("99999999999999999999999"); // no counter reached this
    CHECK(nextLabel(desk.database()) == "P100");
}

TEST_CASE("a label that is made of an author and the paper's year counts nothing")
{
    Desk desk;
    Paper paper;
    paper.year = 2023;
    for (const std::string label : {"Chen2023", "Chen2023b", "Covid192023"}) {
        paper.label = label;
        desk.put(paper);
    }
    CHECK(nextLabel(desk.database()) == "[1]");
    desk.paper("[31]");
    CHECK(nextLabel(desk.database()) == "[32]");
    desk.paper("P2022"); // a paper of another year, or none
    CHECK(nextLabel(desk.database()) == "P2023");
}

TEST_CASE("a paper is added by its title alone, and nobody has decided on it")
{
    Desk desk;
    desk.paper("[31]");
    const auto id = desk.write([](store::Transaction& t) { return addPaper(t, "  A  new\tkernel "); });
    REQUIRE(id);
    const auto paper = desk.database().find<Paper>(*id);
    REQUIRE(paper);
    CHECK(paper->title == "A new kernel");
    CHECK(paper->label == "[32]");
    CHECK(desk.database().count<Decision>() == 0);
}

TEST_CASE("an empty title, and that of a paper which is there, are refused")
{
    Desk desk;
    REQUIRE(desk.write([](store::Transaction& t) { return addPaper(t, "RedLeaf: Caf\u00E9"); }));
    CHECK(errorOf(desk.write([](store::Transaction& t) { return addPaper(t, " \t "); })).code
          == ErrorCode::Invalid);
    const auto error =
        errorOf(desk.write([](store::Transaction& t) { return addPaper(t, "redleaf:  cafe"); }));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english().find("[1]") != std::string::npos);
}

TEST_CASE("a paper's own data are changed, its DOI bare, its label its own")
{
    Desk desk;
    const auto id = desk.paper("[1]");
    desk.paper("[2]");
    auto paper = *desk.database().find<Paper>(id);
    paper.title = "Atmosphere";
    paper.doi = "https://doi.org/10.1145/3625275.3625401";
    REQUIRE(desk.write([&](store::Transaction& t) { return changePaper(t, paper); }));
    CHECK(desk.database().find<Paper>(id)->doi == "10.1145/3625275.3625401");
    paper.label = "[2]";
    CHECK(errorOf(desk.write([&](store::Transaction& t) { return changePaper(t, paper); })).code
          == ErrorCode::Invalid);
    paper.label = "[1]";
    paper.title = " ";
    CHECK(errorOf(desk.write([&](store::Transaction& t) { return changePaper(t, paper); })).code
          == ErrorCode::Invalid);
    paper.id = PaperId{1};
    CHECK(errorOf(desk.write([&](store::Transaction& t) { return changePaper(t, paper); })).code
          == ErrorCode::NotFound);
}

TEST_CASE("an abstract is written, and keywords beside it stay")
{
    Desk desk;
    const auto id = desk.paper("[1]");
    REQUIRE(desk.write([&](store::Transaction& t) { return setAbstract(t, id, "We measure."); }));
    auto text = *desk.database().find<PaperText>(id);
    text.keywords = "rust";
    desk.change(text);
    REQUIRE(desk.write([&](store::Transaction& t) { return setAbstract(t, id, ""); }));
    CHECK(desk.database().find<PaperText>(id)->abstract.empty());
    CHECK(desk.database().find<PaperText>(id)->keywords == "rust");
    CHECK(errorOf(desk.write([](store::Transaction& t) { return setAbstract(t, PaperId{1}, "x"); })).code
          == ErrorCode::NotFound);
}
