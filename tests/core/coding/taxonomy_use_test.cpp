#include "core/coding/answers.h"
#include "core/coding/code_ties.h"
#include "core/coding/codings.h"
#include "core/coding/notes.h"
#include "core/coding/paper_lines.h"
#include "core/coding/taxonomy_edit.h"
#include "core/coding/taxonomy_use.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;

namespace {

/// Two people on three papers, with a code below another one.
struct Desk : tests::Desk {
    DimensionId challenge = dimension("Challenge", DimensionKind::Category);
    CodeId size = code(challenge, "Size");
    CodeId generics = code(challenge, "Generics", size);
    CodeId panics = code(challenge, "Panics");
    DimensionId lines = dimension("Lines", DimensionKind::Number);
    PaperId p14 = paper("[14]");
    PaperId p5 = paper("[5]");
    PaperId p6 = paper("[6]");

    void give(PaperId paper, CodeId code, ReviewerId reviewer, const std::string& basis = {})
    {
        REQUIRE(write([&](store::Transaction& t) {
            NewCoding wanted;
            wanted.paper = paper;
            wanted.code = code;
            wanted.reviewer = reviewer;
            wanted.basis = basis;
            return coding::code(t, wanted);
        }));
    }

    TaxonomyUse use() const { return {database(), Taxonomy(database())}; }
};

}

TEST_CASE("the use of a code counts papers once, codings at all places, and what is below it")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada);
    desk.give(desk.p14, desk.generics, desk.ada);
    desk.give(desk.p14, desk.generics, desk.ada, "title");
    desk.give(desk.p5, desk.generics, desk.bob);
    desk.give(desk.p6, desk.panics, desk.bob);

    const auto use = desk.use();
    CHECK(use.of(desk.size) == Use{2, 4, 0});
    CHECK(use.of(desk.generics) == Use{2, 3, 0});
    CHECK(use.of(desk.panics) == Use{1, 1, 0});
    CHECK(use.of(desk.challenge) == Use{3, 5, 0});
    CHECK(use.of(desk.lines) == Use{});
}

TEST_CASE("answers are part of the use of their dimension, and a paper with codes and answers counts once")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada);
    REQUIRE(desk.write([&](store::Transaction& t) {
        return setNoneApplies(t, {desk.p14, desk.challenge, desk.bob}, true);
    }));
    REQUIRE(desk.write([&](store::Transaction& t) {
        return setAnswer(t, {desk.p5, desk.lines, desk.ada}, "1200");
    }));

    const auto use = desk.use();
    CHECK(use.of(desk.challenge) == Use{1, 1, 1});
    CHECK(use.of(desk.lines) == Use{1, 0, 1});
}

TEST_CASE("papers with a code come in the order in which a reader counts, and no more than asked for")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada);
    desk.give(desk.p5, desk.size, desk.ada);
    desk.give(desk.p5, desk.size, desk.bob);
    desk.give(desk.p6, desk.panics, desk.bob);

    const std::vector<CodeId> codes = {desk.size, desk.panics};
    const auto papers = papersWith(desk.database(), codes, 10);
    REQUIRE(papers.size() == 3);
    CHECK(papers[0].label == "[5]");
    CHECK(papers[1].label == "[6]");
    CHECK(papers[2].label == "[14]");
    CHECK(papersWith(desk.database(), codes, 2).size() == 2);
}

TEST_CASE("the ties and the remarks of a code are found from both ends")
{
    Desk desk;
    REQUIRE(desk.write([&](store::Transaction& t) {
        return addRelation(t, {{}, desk.size, desk.panics, "causes", {}, 0});
    }));
    REQUIRE(desk.write([&](store::Transaction& t) {
        Note note;
        note.code = desk.size;
        note.reviewer = desk.ada;
        note.text = "too wide";
        return addNote(t, note);
    }));
    CHECK(relationsOf(desk.database(), desk.size).size() == 1);
    CHECK(relationsOf(desk.database(), desk.panics).size() == 1);
    CHECK(relationsOf(desk.database(), desk.generics).empty());
    REQUIRE(notesOn(desk.database(), desk.size).size() == 1);
    CHECK(notesOn(desk.database(), desk.panics).empty());
}

TEST_CASE("a field offers the papers whose label begins like what is typed, with or without the bracket")
{
    Desk desk;
    CHECK(papersLabelled(desk.database(), "1", 10).size() == 1);
    CHECK(papersLabelled(desk.database(), "[", 10).size() == 3);
    CHECK(papersLabelled(desk.database(), "[", 2).size() == 2);
    CHECK(papersLabelled(desk.database(), "7", 10).empty());
}
