#include "core/coding/dimension_refactoring.h"
#include "tests/core/coding/refactoring_desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;
using tests::Loss;
using tests::refusal;
using Given = std::multiset<std::string>;
using Paths = std::vector<std::string>;
using Papers = std::vector<PaperId>;

namespace {

/// Challenges as two people listed them: the second list is to become part of the first.
struct Desk : tests::RefactoringDesk {
    DimensionId first = dimension("First", DimensionKind::Category);
    CodeId size = code(first, "Size");
    CodeId generic = code(first, "Generics", size);
    CodeId panics = code(first, "Panics");
    DimensionId second = dimension("Second", DimensionKind::Category);
    CodeId size2 = code(second, "Size");
    CodeId generic2 = code(second, "Generics", size2);
    CodeId support2 = code(second, "Support", size2);
    CodeId sound2 = code(second, "Soundness");
    CodeId alias2 = code(second, "Aliasing", sound2);
    DimensionId lines = dimension("Lines", DimensionKind::Number);
    PaperId p14 = paper("[14]");
    PaperId p15 = paper("[15]");
    PaperId p16 = paper("[16]");

    Result<Impact> rename(DimensionId id, const Renaming& renaming)
    {
        return run([=](store::Transaction& t) { return renameDimension(t, id, renaming); });
    }
    Result<Impact> move(DimensionId id, int position)
    {
        return run([=](store::Transaction& t) { return moveDimension(t, id, position); });
    }
    Result<Impact> merge(DimensionId id, DimensionId target)
    {
        return run([=](store::Transaction& t) { return mergeDimensions(t, id, target); });
    }
    Result<Impact> split(DimensionId id, const std::vector<CodeId>& codes, const Dimension& fresh)
    {
        return run([=](store::Transaction& t) { return splitDimension(t, id, codes, fresh); });
    }
    Result<Impact> remove(DimensionId id, std::optional<Discard> discard = {})
    {
        return run([=](store::Transaction& t) { return deleteDimension(t, id, discard); },
                   discard ? Loss::AsAsked : Loss::Nothing);
    }
    void takesOne(DimensionId id)
    {
        auto row = *database().find<Dimension>(id);
        row.many = false;
        change(row);
    }
    std::vector<std::string> order() const
    {
        std::vector<std::string> slugs;
        const Taxonomy taxonomy(database());
        for (const auto& dimension : taxonomy.dimensions()) {
            slugs.push_back(dimension.slug);
        }
        return slugs;
    }
};

Dimension named(std::string label)
{
    Dimension row;
    row.label = std::move(label);
    return row;
}

}

TEST_CASE("a dimension is renamed, and the papers that answer it are named")
{
    Desk desk;
    desk.give(desk.p15, desk.generic, desk.ada, "a");
    desk.sayNone(desk.p14, desk.first, desk.bob, "b");
    desk.give(desk.p16, desk.size2, desk.ada, "c");
    const auto impact = desk.rename(desk.first, {"Challenge", "challenge"});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(desk.path(desk.generic) == "challenge/size/generics");
    CHECK(refusal(desk.rename(desk.first, {{}, "SECOND"})) != "");
    CHECK(refusal(desk.rename(desk.first, {{}, "year"}))
          == "\"year\" is a field of the filter language; choose another slug.");
    CHECK(refusal(desk.rename(desk.first, {})) != "");
    CHECK(tests::errorOf(desk.rename(DimensionId{1}, {"x", {}})).code == ErrorCode::NotFound);
}

TEST_CASE("a dimension moves to another place in their order")
{
    Desk desk;
    desk.give(desk.p15, desk.size2, desk.ada, "a");
    const auto impact = desk.move(desk.second, 0);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p15});
    CHECK(desk.order() == Paths{"second", "first", "lines"});
    REQUIRE(desk.move(desk.second, 1));
    CHECK(desk.order() == Paths{"first", "second", "lines"});
    REQUIRE(desk.move(desk.first, 99));
    CHECK(desk.order() == Paths{"second", "lines", "first"});
    CHECK(refusal(desk.move(desk.first, -1)) != "");
    CHECK(tests::errorOf(desk.move(DimensionId{1}, 0)).code == ErrorCode::NotFound);
}

TEST_CASE("two dimensions become one: codes with the same path merge, the others move")
{
    Desk desk;
    desk.give(desk.p14, desk.generic, desk.ada, "kept");
    desk.give(desk.p14, desk.generic2, desk.ada, "folded");
    desk.give(desk.p15, desk.size2, desk.bob, "moved");
    desk.give(desk.p16, desk.alias2, desk.ada, "carried");
    desk.tie(desk.size2, desk.alias2);
    const auto note = desk.remark(desk.size2, "twice");
    const auto impact = desk.merge(desk.second, desk.first);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15, desk.p16});
    CHECK(impact->codingsFolded == 1);
    CHECK(impact->codingsMoved == 1);
    CHECK(desk.paths()
          == Paths{"first",
                   "first/size",
                   "first/size/generics",
                   "first/size/support",
                   "first/panics",
                   "first/soundness",
                   "first/soundness/aliasing",
                   "lines"});
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"first/size/generics=kept\nfolded"});
    CHECK(desk.codesOf(desk.p15, desk.bob) == Given{"first/size=moved"});
    CHECK(desk.codesOf(desk.p16, desk.ada) == Given{"first/soundness/aliasing=carried"});
    const auto relation = desk.database().all<CodeRelation>().front();
    CHECK(relation.from == desk.size);
    CHECK(relation.to == desk.alias2);
    CHECK(desk.database().find<Note>(note)->code == desk.size);
}

TEST_CASE("the word that no code applies moves along, once, and not beside codes")
{
    Desk desk;
    desk.sayNone(desk.p14, desk.second, desk.ada, "moves");
    desk.sayNone(desk.p15, desk.second, desk.ada, "second");
    desk.sayNone(desk.p15, desk.first, desk.ada, "first");
    desk.sayNone(desk.p16, desk.second, desk.ada, "contradicted");
    desk.give(desk.p16, desk.size, desk.ada, "code");
    desk.sayNone(desk.p16, desk.first, desk.bob, "contradicted too");
    desk.give(desk.p16, desk.alias2, desk.bob, "comes in");
    const auto impact = desk.merge(desk.second, desk.first);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15, desk.p16});
    CHECK(impact->answersMoved == 1);
    CHECK(impact->answersFolded == 3);
    CHECK(desk.codesOf(desk.p16, desk.ada) == Given{"first/size=code\ncontradicted"});
    CHECK(desk.codesOf(desk.p16, desk.bob) == Given{"first/soundness/aliasing=comes in\ncontradicted too"});
    const auto answers = desk.database().all<Answer>("ORDER BY paper");
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].note == "moves");
    CHECK(answers[1].note == "first\nsecond");
}

TEST_CASE("dimensions do not merge where one code is allowed and a paper would get two by one reviewer")
{
    Desk desk;
    desk.takesOne(desk.first);
    desk.give(desk.p14, desk.generic, desk.ada, "a");
    desk.give(desk.p14, desk.generic2, desk.ada, "the same code");
    desk.give(desk.p15, desk.panics, desk.ada, "b");
    desk.give(desk.p15, desk.sound2, desk.bob, "another reviewer");
    REQUIRE(dryRun(*desk.review,
                   [&](store::Transaction& t) { return mergeDimensions(t, desk.second, desk.first); }));
    desk.give(desk.p15, desk.sound2, desk.ada, "c");
    desk.give(desk.p16, desk.sound2, desk.ada, "d");
    desk.give(desk.p16, desk.alias2, desk.ada, "e");
    CHECK(refusal(desk.merge(desk.second, desk.first))
          == "\"First\" takes one code, and a reviewer would have several on [15], [16].");
    CHECK(desk.merge(desk.first, desk.second)); // which takes many
}

TEST_CASE("a dimension merges with another one that is answered by codes")
{
    Desk desk;
    CHECK(refusal(desk.merge(desk.first, desk.first)) != "");
    CHECK(refusal(desk.merge(desk.lines, desk.first)) == "\"Lines\" is not answered by codes.");
    CHECK(refusal(desk.merge(desk.first, desk.lines)) == "\"Lines\" is not answered by codes.");
    CHECK(tests::errorOf(desk.merge(DimensionId{1}, desk.first)).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(desk.merge(desk.first, DimensionId{1})).code == ErrorCode::NotFound);
}

TEST_CASE("chosen codes at the top of a dimension become a new one behind it")
{
    Desk desk;
    desk.give(desk.p14, desk.alias2, desk.ada, "goes");
    desk.give(desk.p15, desk.size2, desk.ada, "stays");
    desk.sayNone(desk.p16, desk.second, desk.bob, "neither");
    auto fresh = named("Safety");
    fresh.kind = DimensionKind::Text; // it is answered by codes all the same
    fresh.definition = "What the language promises.";
    const auto impact = desk.split(desk.second, {desk.sound2}, fresh);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15, desk.p16});
    CHECK(impact->answersCopied == 3);
    CHECK(desk.paths()
          == Paths{"first",
                   "first/size",
                   "first/size/generics",
                   "first/panics",
                   "second",
                   "second/size",
                   "second/size/generics",
                   "second/size/support",
                   "safety",
                   "safety/soundness",
                   "safety/soundness/aliasing",
                   "lines"});
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"safety/soundness/aliasing=goes"});
    const auto answers = desk.database().all<Answer>("WHERE paper = ?1 ORDER BY id", desk.p16);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].dimension == desk.second);
    CHECK(answers[1].note == "neither");
    CHECK(desk.database().find<Dimension>(answers[1].dimension)->definition == "What the language promises.");
    CHECK(desk.database().find<Dimension>(answers[1].dimension)->kind == DimensionKind::Category);
}

TEST_CASE("whoever answered a dimension has answered both halves when it is split")
{
    Desk desk;
    desk.give(desk.p14, desk.alias2, desk.ada, "a");
    desk.give(desk.p14, desk.size2, desk.bob, "b"); // they differ, and go on to differ
    desk.give(desk.p15, desk.alias2, desk.ada, "c");
    desk.give(desk.p15, desk.size2, desk.ada, "d");
    const auto impact = desk.split(desk.second, {desk.sound2}, named("Safety"));
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    const auto answers = desk.database().all<Answer>("ORDER BY reviewer");
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].paper == desk.p14);
    CHECK(answers[0].reviewer == desk.ada);
    CHECK(answers[0].dimension == desk.second);
    CHECK(answers[1].paper == desk.p14);
    CHECK(answers[1].reviewer == desk.bob);
    CHECK(desk.database().find<Dimension>(answers[1].dimension)->label == "Safety");
}

TEST_CASE("a dimension is split by codes at its top, into one that takes what they are given")
{
    Desk desk;
    desk.give(desk.p14, desk.sound2, desk.ada, "a");
    desk.give(desk.p14, desk.alias2, desk.ada, "b");
    CHECK(refusal(desk.split(desk.second, {}, named("Safety"))) != "");
    CHECK(refusal(desk.split(desk.second, {desk.alias2}, named("Safety"))) != "");
    CHECK(refusal(desk.split(desk.second, {desk.sound2, desk.panics}, named("Safety"))) != "");
    CHECK(refusal(desk.split(desk.second, {desk.sound2}, named(""))) == "The label is empty.");
    CHECK(refusal(desk.split(desk.lines, {desk.sound2}, named("Safety"))) != "");
    CHECK(tests::errorOf(desk.split(DimensionId{1}, {desk.sound2}, named("Safety"))).code
          == ErrorCode::NotFound);
    auto one = named("Safety");
    one.many = false;
    CHECK(refusal(desk.split(desk.second, {desk.sound2}, one))
          == "\"Safety\" takes one code, and a reviewer would have several on [14].");
    CHECK(desk.split(
        desk.second, {desk.sound2, desk.size2}, named("Safety"))); // nothing remains, which is allowed
}

TEST_CASE("an unanswered dimension is deleted with its codes, an answered one only where that is said")
{
    Desk desk;
    desk.tie(desk.size2, desk.size);
    const auto note = desk.remark(desk.alias2, "never seen");
    const auto impact = desk.remove(desk.second);
    REQUIRE(impact);
    CHECK(impact->papers.empty());
    CHECK(impact->relationsDropped == 1);
    CHECK(desk.paths() == Paths{"first", "first/size", "first/size/generics", "first/panics", "lines"});
    CHECK(desk.database().find<Note>(note)->place == "second/soundness/aliasing");

    const auto coding = desk.give(desk.p15, desk.generic, desk.ada, "a");
    desk.quote(desk.p15, coding, "gone");
    desk.sayNone(desk.p14, desk.first, desk.ada, "b");
    CHECK(
        refusal(desk.remove(desk.first))
        == "\"First\" is answered for [14], [15]; merge it into another dimension, or discard the answers.");
    const auto discarded = desk.remove(desk.first, Discard());
    REQUIRE(discarded);
    CHECK(discarded->papers == Papers{desk.p14, desk.p15});
    CHECK(discarded->codingsDropped == 1);
    CHECK(discarded->answersDropped == 1);
    CHECK(desk.paths() == Paths{"lines"});
    CHECK(desk.database().count<Excerpt>() == 0);
    CHECK(tests::errorOf(desk.remove(desk.first)).code == ErrorCode::NotFound);
}

TEST_CASE("a dimension of numbers is deleted with its answers where that is said")
{
    Desk desk;
    desk.put(Answer{{}, desk.p14, desk.lines, desk.ada, 7.5, {}, "counted"});
    CHECK(refusal(desk.remove(desk.lines)) != "");
    const auto impact = desk.remove(desk.lines, Discard());
    REQUIRE(impact);
    CHECK(impact->answersDropped == 1);
}
