#include "tests/core/coding/code_desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;
using Desk = tests::CodeDesk;
using tests::refusal;
using Given = std::multiset<std::string>;
using Paths = std::vector<std::string>;
using Papers = std::vector<PaperId>;

TEST_CASE("an unused code is deleted with those below it; notes on it stay with the review")
{
    Desk desk;
    desk.give(desk.p14, desk.panics, desk.ada, "a");
    desk.tie(desk.generic, desk.panics);
    desk.tie(desk.micro, desk.size);
    const auto kept = desk.tie(desk.micro, desk.panics);
    const auto note = desk.remark(desk.generic, "never seen");
    auto placed = *desk.database().find<Note>(desk.remark(desk.size, "in print"));
    placed.place = "Section 5";
    placed.paper = desk.p15;
    desk.change(placed);
    const auto impact = desk.remove(desk.size);
    REQUIRE(impact);
    CHECK(impact->papers.empty());
    CHECK(impact->relationsDropped == 2);
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/panics",
                   "lines"});
    CHECK(desk.database().find<CodeRelation>(kept));
    CHECK_FALSE(desk.database().find<Note>(note)->code);
    CHECK(desk.database().find<Note>(note)->place == "challenge/size/generics");
    CHECK(desk.database().find<Note>(placed.id)->place == "Section 5");
    CHECK(desk.database().find<Note>(placed.id)->paper == desk.p15);
}

TEST_CASE("a used code is not deleted without a word, nor one above it")
{
    Desk desk;
    desk.give(desk.p14, desk.generic, desk.ada, "a");
    desk.give(desk.p15, desk.generic, desk.ada, "b");
    CHECK(refusal(desk.remove(desk.generic))
          == "\"Generics\" is used by [14], [15]; name a code that takes the codings, or discard them.");
    CHECK(refusal(desk.remove(desk.size))
          == "\"Size\" is used by [14], [15]; name a code that takes the codings, or discard them.");
    CHECK(tests::errorOf(desk.remove(CodeId{1})).code == ErrorCode::NotFound);
}

TEST_CASE("a used code is deleted with its codings going to another one")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.generic, desk.ada, "b");
    desk.give(desk.p15, desk.support, desk.bob, "c");
    desk.tie(desk.support, desk.micro);
    const auto note = desk.remark(desk.support, "rare");
    CHECK(refusal(desk.remove(desk.size, desk.support)).find("deleted too") != std::string::npos);
    CHECK(tests::errorOf(desk.remove(desk.size, CodeId{1})).code == ErrorCode::NotFound);
    const auto impact = desk.remove(desk.size, desk.panics);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsMoved == 2);
    CHECK(impact->codingsFolded == 1);
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"challenge/panics=a\nb"});
    CHECK(desk.codesOf(desk.p15, desk.bob) == Given{"challenge/panics=c"});
    CHECK(desk.database().all<CodeRelation>().front().from == desk.panics);
    CHECK(desk.database().find<Note>(note)->code == desk.panics);
    CHECK(desk.database().count<Code>() == 3);
}

TEST_CASE("a used code is deleted with its codings where that is said in so many words")
{
    Desk desk;
    const auto gone = desk.give(desk.p14, desk.generic, desk.ada, "a");
    desk.quote(desk.p14, gone, "gone");
    const auto kept = desk.give(desk.p14, desk.panics, desk.ada, "b");
    desk.quote(desk.p14, kept, "kept");
    const auto impact = desk.remove(desk.size, Discard());
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14});
    CHECK(impact->codingsDropped == 1);
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"challenge/panics=b"});
    CHECK(tests::quotesOf(desk.database()) == Given{"kept"});
    CHECK(desk.database().count<CodingDetail>() == 1);
}

namespace {

/// Whether the reviewer has said that no code of Challenge applies.
bool saysNone(const Desk& desk, PaperId paper, ReviewerId reviewer)
{
    return desk.database().count<Answer>(
               "WHERE paper = ?1 AND dimension = ?2 AND reviewer = ?3", paper, desk.challenge, reviewer)
        == 1;
}

}

TEST_CASE("who loses the last code with a deletion says that none applies where others have spoken")
{
    Desk desk;
    desk.give(desk.p14, desk.panics, desk.ada, "a");
    desk.give(desk.p14, desk.panics, desk.bob, "b");
    desk.give(desk.p14, desk.size, desk.bob, "c"); // does not count: Ada did not give it
    desk.give(desk.p15, desk.panics, desk.ada, "d");
    desk.sayNone(desk.p15, desk.challenge, desk.bob, "e");
    const auto impact = desk.remove(desk.panics, Discard());
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsDropped == 3);
    CHECK(impact->answersCopied == 2);
    CHECK(saysNone(desk, desk.p14, desk.ada));
    CHECK(saysNone(desk, desk.p15, desk.ada));
    CHECK_FALSE(saysNone(desk, desk.p14, desk.bob));
    CHECK(desk.codesOf(desk.p14, desk.bob) == Given{"challenge/size=c"});
}

TEST_CASE("who loses several codes below a deleted one says once that none applies")
{
    Desk desk;
    desk.give(desk.p14, desk.generic, desk.ada, "a");
    desk.give(desk.p14, desk.support, desk.ada, "b");
    desk.give(desk.p14, desk.panics, desk.bob, "c");
    const auto impact = desk.remove(desk.size, Discard());
    REQUIRE(impact);
    CHECK(impact->answersCopied == 1);
    CHECK(saysNone(desk, desk.p14, desk.ada));
}

TEST_CASE("the consensus does not fall silent with the code that it settled on")
{
    Desk desk;
    const auto consensus =
        desk.write([](store::Transaction& t) -> Result<ReviewerId> { return alidade::consensus(t); });
    REQUIRE(consensus);
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.panics, *consensus, "b");
    REQUIRE(desk.remove(desk.panics, Discard()));
    CHECK(saysNone(desk, desk.p14, *consensus));
}

TEST_CASE("where a deletion leaves nobody who has spoken, nobody is given an answer")
{
    Desk desk;
    desk.give(desk.p14, desk.panics, desk.ada, "alone");
    desk.give(desk.p15, desk.generic, desk.ada, "a");
    desk.give(desk.p15, desk.support, desk.bob, "b");
    REQUIRE(desk.remove(desk.panics, Discard()));
    REQUIRE(desk.remove(desk.size, Discard()));
    CHECK(desk.database().count<Answer>() == 0);
}

TEST_CASE("a dimension whose last code is deleted asks nothing, so nobody is given an answer to it")
{
    Desk desk;
    REQUIRE(desk.remove(desk.monolithic));
    desk.give(desk.p14, desk.micro, desk.ada, "a");
    desk.sayNone(desk.p14, desk.architecture, desk.bob, "b");
    REQUIRE(desk.remove(desk.micro, Discard()));
    CHECK(desk.database().count<Answer>("WHERE reviewer = ?1", desk.ada) == 0);
}
