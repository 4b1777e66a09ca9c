#include "tests/core/coding/code_desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;
using Desk = tests::CodeDesk;
using tests::refusal;
using Given = std::multiset<std::string>;
using Paths = std::vector<std::string>;
using Papers = std::vector<PaperId>;

namespace {

Code part(std::string label)
{
    Code code;
    code.label = std::move(label);
    return code;
}

}

TEST_CASE("a code is renamed: label, slug or both, and the papers that carry it or what is below are named")
{
    Desk desk;
    desk.give(desk.p15, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.generic, desk.bob, "b");
    desk.give(desk.p16, desk.panics, desk.ada, "c");
    const auto impact = desk.rename(desk.size, {"Binary size", "binary-size"});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsMoved == 0);
    CHECK(desk.path(desk.generic) == "challenge/binary-size/generics");
    REQUIRE(desk.rename(desk.size, {"Image size", {}}));
    CHECK(desk.database().find<Code>(desk.size)->slug == "binary-size");
    CHECK(desk.database().find<Code>(desk.size)->label == "Image size");

    CHECK(refusal(desk.rename(desk.size, {{}, "panics"})).find("Panics") != std::string::npos);
    CHECK(refusal(desk.rename(desk.size, {{}, "a/b"})) != "");
    CHECK(refusal(desk.rename(desk.size, {"", {}})) != "");
    CHECK(refusal(desk.rename(desk.size, {})) != "");
    CHECK(tests::errorOf(desk.rename(CodeId{1}, {"x", {}})).code == ErrorCode::NotFound);
}

TEST_CASE("a code moves among its siblings, below another one and to the top, with all below it")
{
    Desk desk;
    const auto soundness = desk.code(desk.challenge, "Soundness");
    desk.give(desk.p14, desk.generic, desk.ada, "a");
    const auto impact = desk.move(soundness, {desk.challenge, {}, 0});
    REQUIRE(impact);
    CHECK(impact->papers.empty());
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/soundness",
                   "challenge/size",
                   "challenge/size/generics",
                   "challenge/size/support",
                   "challenge/panics",
                   "lines"});

    const auto below = desk.move(desk.size, {desk.challenge, desk.panics, {}});
    REQUIRE(below);
    CHECK(below->papers == Papers{desk.p14}); // its code is called otherwise now
    CHECK(desk.path(desk.generic) == "challenge/panics/size/generics");
    REQUIRE(desk.move(desk.support, {desk.challenge, {}, 1}));
    REQUIRE(desk.move(desk.generic, {desk.challenge, {}, 99}));
    CHECK(Taxonomy(desk.database()).children(desk.challenge, {}).size() == 4);
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/soundness",
                   "challenge/support",
                   "challenge/panics",
                   "challenge/panics/size",
                   "challenge/generics",
                   "lines"});
}

TEST_CASE("a code cannot move below itself, to a parent elsewhere, beside its namesake or where no codes are")
{
    Desk desk;
    const auto namesake = desk.code(desk.challenge, "Panics", desk.size);
    CHECK(refusal(desk.move(desk.size, {desk.challenge, desk.size, {}})) != "");
    CHECK(refusal(desk.move(desk.size, {desk.challenge, desk.generic, {}})) != "");
    CHECK(refusal(desk.move(desk.size, {desk.challenge, desk.micro, {}})) != "");
    CHECK(refusal(desk.move(desk.size, {desk.lines, {}, {}})) == "\"Lines\" is not answered by codes.");
    CHECK(refusal(desk.move(desk.size, {desk.challenge, {}, -1})) != "");
    CHECK(refusal(desk.move(namesake, {desk.challenge, {}, {}}))
          == "\"Panics\" has the slug \"panics\" there already; rename one, or merge them.");
    CHECK(tests::errorOf(desk.move(CodeId{1}, {desk.challenge, {}, {}})).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(desk.move(desk.size, {DimensionId{1}, {}, {}})).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(desk.move(desk.size, {desk.challenge, CodeId{1}, {}})).code == ErrorCode::NotFound);
}

TEST_CASE("a code moves to another dimension with all below it, its codings and their words")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p15, desk.generic, desk.ada, "b");
    desk.give(desk.p15, desk.micro, desk.bob, "c");
    const auto impact = desk.move(desk.size, {desk.architecture, {}, 1});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(desk.codesOf(desk.p15, desk.ada) == Given{"architecture/size/generics=b"});
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/size",
                   "architecture/size/generics",
                   "architecture/size/support",
                   "architecture/micro",
                   "challenge",
                   "challenge/panics",
                   "lines"});
}

TEST_CASE("no move puts a second code of a reviewer where one is allowed")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.micro, desk.ada, "b");
    desk.give(desk.p15, desk.size, desk.ada, "c");
    desk.give(desk.p15, desk.generic, desk.ada, "d");
    desk.give(desk.p16, desk.size, desk.ada, "e");
    desk.give(desk.p16, desk.micro, desk.bob, "f"); // another reviewer's
    CHECK(refusal(desk.move(desk.size, {desk.architecture, {}, {}}))
          == "\"Architecture\" takes one code, and a reviewer would have several on [14], [15].");
}

TEST_CASE("what several codes say already does not stand in the way of what makes it no worse")
{
    Desk desk;
    // as it comes from two copies of a review that were brought together
    desk.put(Coding{{}, desk.p14, desk.micro, desk.ada, "", ""});
    desk.put(Coding{{}, desk.p14, desk.monolithic, desk.ada, "", ""});
    const auto uni = desk.code(desk.architecture, "Uni");
    const Refactoring worse = [&](store::Transaction& t) {
        return moveCode(t, desk.panics, {desk.architecture, {}, {}});
    };
    const Refactoring better = [&](store::Transaction& t) {
        return mergeCodes(t, {desk.micro}, desk.monolithic);
    };
    CHECK(dryRun(*desk.review, [&](store::Transaction& t) {
        return moveCode(t, uni, {desk.architecture, {}, 0});
    }));
    CHECK(dryRun(*desk.review, better));
    CHECK(dryRun(*desk.review, worse));
    desk.give(desk.p14, desk.panics, desk.ada, "a third");
    CHECK(refusal(dryRun(*desk.review, worse)).find("[14]") != std::string::npos);
}

TEST_CASE("the word that no code applies goes where codings come in, and its note stays")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.sayNone(desk.p14, desk.architecture, desk.ada, "no kernel");
    desk.sayNone(desk.p14, desk.architecture, desk.bob, "bob's stays");
    desk.give(desk.p15, desk.generic, desk.ada, "");
    desk.sayNone(desk.p15, desk.architecture, desk.ada, "none at all");
    desk.sayNone(desk.p16, desk.architecture, desk.ada, "untouched");
    const auto impact = desk.move(desk.size, {desk.architecture, {}, {}});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->answersFolded == 2);
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"architecture/size=a\nno kernel"});
    CHECK(desk.codesOf(desk.p15, desk.ada) == Given{"architecture/size/generics=none at all"});
    CHECK(desk.database().count<Answer>("WHERE dimension = ?1", desk.architecture) == 2);
}

TEST_CASE("who answered the dimension that a code leaves has answered both, and nobody falls silent")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.panics, desk.bob, "b"); // and not the size
    desk.give(desk.p15, desk.panics, desk.bob, "c"); // of a paper that nobody gave it
    const auto impact = desk.move(desk.size, {desk.architecture, {}, {}});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14});
    CHECK(impact->answersCopied == 2);
    const auto answers = desk.database().all<Answer>("ORDER BY reviewer");
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].reviewer == desk.ada);
    CHECK(answers[0].dimension == desk.challenge);
    CHECK(answers[1].reviewer == desk.bob);
    CHECK(answers[1].dimension == desk.architecture);
}

TEST_CASE("where the new place of a code was answered before, nobody is given an answer there")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.panics, desk.bob, "b"); // and nothing of the architecture
    auto several = *desk.database().find<Dimension>(desk.architecture);
    several.many = true;
    desk.change(several);
    desk.give(desk.p14, desk.micro, desk.ada, "c");
    REQUIRE(desk.move(desk.size, {desk.architecture, {}, {}}));
    const auto answers = desk.database().all<Answer>();
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].reviewer == desk.ada);
    CHECK(answers[0].dimension == desk.challenge);
}

TEST_CASE("codes do not go between a dimension that is settled and one that is not")
{
    Desk desk;
    auto several = *desk.database().find<Dimension>(desk.architecture);
    several.many = true;
    desk.change(several);
    for (const auto reviewer : {desk.ada, desk.bob}) {
        desk.give(desk.p14, desk.micro, reviewer, "agreed by " + std::to_string(reviewer.value));
        desk.give(desk.p14, desk.size, reviewer, "size by " + std::to_string(reviewer.value));
    }
    desk.give(desk.p14, desk.panics, desk.ada, "differs");
    const auto consensus =
        desk.write([](store::Transaction& t) -> Result<ReviewerId> { return alidade::consensus(t); });
    REQUIRE(consensus);
    desk.give(desk.p14, desk.size, *consensus, "the consensus");
    // it would settle the architecture without the code that both gave
    CHECK(refusal(desk.move(desk.size, {desk.architecture, {}, {}})).find("[14]") != std::string::npos);
    CHECK(refusal(desk.merge({desk.size}, desk.micro)).find("Settle both first") != std::string::npos);
    // a code that both gave would no longer count
    CHECK(refusal(desk.move(desk.micro, {desk.challenge, {}, {}})).find("[14]") != std::string::npos);
    // what it left out hurts nobody
    CHECK(desk.move(desk.panics, {desk.architecture, {}, {}}));
    CHECK(desk.database().count<Answer>("WHERE reviewer = ?1", *consensus) == 0);
    // and what is settled on both sides goes
    desk.give(desk.p14, desk.micro, *consensus, "the consensus on the architecture");
    CHECK(desk.move(desk.size, {desk.architecture, {}, {}}));
}

TEST_CASE("merging re-points codings, and folds those that stand at the same place without losing a word")
{
    Desk desk;
    const auto kept = desk.give(desk.p14, desk.panics, desk.ada, "kept");
    const auto folded = desk.give(desk.p14, desk.size, desk.ada, "folded");
    desk.quote(desk.p14, kept, "quote of the kept");
    const auto excerpt = desk.quote(desk.p14, folded, "quote of the folded");
    const auto elsewhere = desk.give(desk.p14, desk.size, desk.ada, "elsewhere", "Table 2");
    desk.give(desk.p14, desk.size, desk.bob, "bob");
    desk.give(desk.p15, desk.size, desk.ada, "moved");
    desk.give(desk.p16, desk.panics, desk.ada, "stays");
    const auto impact = desk.merge({desk.size}, desk.panics);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsMoved == 3);
    CHECK(impact->codingsFolded == 1);
    CHECK(impact->codingsDropped == 0);
    CHECK(desk.codesOf(desk.p14, desk.ada)
          == Given{"challenge/panics=kept\nfolded", "challenge/panics=elsewhere"});
    CHECK(desk.codesOf(desk.p14, desk.bob) == Given{"challenge/panics=bob"});
    CHECK(desk.codesOf(desk.p15, desk.ada) == Given{"challenge/panics=moved"});
    CHECK(desk.database().find<Excerpt>(excerpt)->coding == kept);
    CHECK(desk.database().find<Coding>(elsewhere)->code == desk.panics);
    CHECK_FALSE(desk.database().find<Coding>(folded));
    CHECK_FALSE(desk.database().find<Code>(desk.size));
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/panics",
                   "challenge/panics/generics",
                   "challenge/panics/support",
                   "lines"});
}

TEST_CASE("only what agrees in locator, basis and status is folded, with all its words")
{
    Desk desk;
    const auto put = [&](CodeId code, std::string basis, std::string status, CodingDetail detail) {
        const auto id = desk.put(Coding{{}, desk.p14, code, desk.ada, std::move(basis), std::move(status)});
        if (!detail.note.empty()) {
            detail.id = id;
            detail.paper = desk.p14;
            desk.put(detail);
        }
        return id;
    };
    const auto same = put(desk.panics, "table", "stated", {{}, {}, "one", "T2", {}, "web", "origin"});
    put(desk.panics, "prose", "stated", {});
    put(desk.panics, "prose", "inferred", {});
    put(desk.size, "table", "stated", {{}, {}, "two", "T2", 7, "mail", "origin"});
    put(desk.size, "table", "inferred", {{}, {}, "three", "T2", {}, {}, {}});
    put(desk.size, "prose", "stated", {{}, {}, "four", {}, {}, {}, {}}); // the kept one has no words yet
    put(desk.size, "prose", "inferred", {});                             // nor has either of these
    const auto impact = desk.merge({desk.size}, desk.panics);
    REQUIRE(impact);
    CHECK(impact->codingsFolded == 3);
    CHECK(impact->codingsMoved == 1);
    const auto detail = *desk.database().find<CodingDetail>(same);
    CHECK(detail.note == "one\ntwo");
    CHECK(detail.source == "web\nmail");
    CHECK(detail.qualifier == "origin");
    CHECK(detail.place == 7);
    CHECK(desk.codesOf(desk.p14, desk.ada)
          == Given{"challenge/panics=one\ntwo",
                   "challenge/panics=three",
                   "challenge/panics=four",
                   "challenge/panics="});
}

TEST_CASE("merging takes along relations and notes, without ties that repeat others or tie a code to itself")
{
    Desk desk;
    const auto moved = desk.tie(desk.size, desk.micro);
    const auto kept = desk.tie(desk.panics, desk.monolithic);
    desk.tie(desk.size, desk.monolithic);                             // would say the same as the one before
    const auto other = desk.tie(desk.size, desk.monolithic, "prose"); // in other words
    desk.tie(desk.size, desk.panics);
    desk.tie(desk.panics, desk.size);
    const auto note = desk.remark(desk.size, "too broad");
    const auto impact = desk.merge({desk.size}, desk.panics);
    REQUIRE(impact);
    CHECK(impact->relationsDropped == 3);
    CHECK(impact->papers.empty());
    const auto relations = desk.database().all<CodeRelation>();
    REQUIRE(relations.size() == 3);
    for (const auto& relation : relations) {
        CHECK(relation.from == desk.panics);
        CHECK((relation.id == moved || relation.id == kept || relation.id == other));
    }
    CHECK(desk.database().find<Note>(note)->code == desk.panics);
}

TEST_CASE("several codes merge at once, also a parent with its child, and slugs that meet get a number")
{
    Desk desk;
    const auto twin = desk.code(desk.challenge, "Support", desk.panics);
    const auto deep = desk.code(desk.challenge, "Deep", desk.generic);
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p14, desk.generic, desk.ada, "b"); // folds into the one before
    desk.give(desk.p15, desk.support, desk.ada, "c"); // keeps its code, which gets another place
    const auto impact = desk.merge({desk.size, desk.generic}, desk.panics);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsMoved == 1);
    CHECK(impact->codingsFolded == 1);
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"challenge/panics=a\nb"});
    CHECK(desk.path(twin) == "challenge/panics/support");
    CHECK(desk.path(desk.support) == "challenge/panics/support-2");
    CHECK(desk.path(deep) == "challenge/panics/deep");
}

TEST_CASE("a code that goes into one below it leaves its place to that one")
{
    Desk desk;
    const auto middle = desk.generic;
    const auto target = desk.code(desk.challenge, "Target", middle);
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p15, target, desk.ada, "b");
    const auto impact = desk.merge({desk.size}, target);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/target",
                   "challenge/target/generics",
                   "challenge/target/support",
                   "challenge/panics",
                   "lines"});
}

TEST_CASE("codes of different dimensions merge where one code remains for each reviewer and paper")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p15, desk.support, desk.ada, "b");
    desk.give(desk.p15, desk.micro, desk.bob, "c");
    const auto impact = desk.merge({desk.size}, desk.micro);
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15}); // the code below comes into another dimension
    CHECK(desk.codesOf(desk.p15, desk.ada) == Given{"architecture/micro/support=b"});

    desk.give(desk.p16, desk.panics, desk.ada, "d");
    desk.give(desk.p16, desk.monolithic, desk.ada, "e");
    CHECK(refusal(desk.merge({desk.panics}, desk.micro)).find("[16]") != std::string::npos);
}

TEST_CASE("a merge that names no code, an unknown one or the target itself is refused")
{
    Desk desk;
    CHECK(refusal(desk.merge({}, desk.size)) != "");
    CHECK(refusal(desk.merge({desk.panics, desk.size}, desk.size)) != "");
    CHECK(tests::errorOf(desk.merge({CodeId{1}}, desk.size)).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(desk.merge({desk.size}, CodeId{1})).code == ErrorCode::NotFound);
    CHECK(desk.merge({desk.panics, desk.panics}, desk.size)); // twice is once
}

TEST_CASE("a code is split: papers go to the new codes they are assigned, the others keep it")
{
    Desk desk;
    const auto first = desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.quote(desk.p14, first, "as small as possible");
    desk.give(desk.p14, desk.size, desk.bob, "b", "Table 2");
    desk.give(desk.p15, desk.size, desk.ada, "c");
    desk.give(desk.p16, desk.size, desk.ada, "d");
    auto code = part("On disk");
    code.definition = "Bytes of the image.";
    const auto impact = desk.split(
        desk.size, {code, part("In memory")}, std::vector<Assignment>{{desk.p14, {1, 0}}, {desk.p15, {0}}});
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(impact->codingsMoved == 3);
    CHECK(impact->codingsCopied == 2);
    CHECK(desk.codesOf(desk.p14, desk.ada) == Given{"challenge/in-memory=a", "challenge/on-disk=a"});
    CHECK(desk.codesOf(desk.p14, desk.bob) == Given{"challenge/in-memory=b", "challenge/on-disk=b"});
    CHECK(desk.codesOf(desk.p15, desk.ada) == Given{"challenge/on-disk=c"});
    CHECK(desk.codesOf(desk.p16, desk.ada) == Given{"challenge/size=d"});
    CHECK(desk.database().find<Coding>(first)->code == desk.named("challenge/in-memory"));
    CHECK(tests::quotesOf(desk.database()) == Given{"as small as possible", "as small as possible"});
    CHECK(desk.database().find<Code>(desk.named("challenge/on-disk"))->definition == "Bytes of the image.");
    CHECK(desk.paths()
          == Paths{"architecture",
                   "architecture/monolithic",
                   "architecture/micro",
                   "challenge",
                   "challenge/size",
                   "challenge/size/generics",
                   "challenge/size/support",
                   "challenge/on-disk",
                   "challenge/in-memory",
                   "challenge/panics",
                   "lines"});
}

TEST_CASE("a code is split with all its codings going to the first part")
{
    Desk desk;
    desk.give(desk.p14, desk.generic, desk.ada, "a");
    desk.give(desk.p15, desk.generic, desk.bob, "b");
    const auto impact = desk.split(desk.generic, {part("Traits"), part("Lifetimes")}, AllToFirst());
    REQUIRE(impact);
    CHECK(impact->papers == Papers{desk.p14, desk.p15});
    CHECK(desk.codesOf(desk.p15, desk.bob) == Given{"challenge/size/traits=b"});
    CHECK(desk.path(desk.named("lifetimes")) == "challenge/size/lifetimes");
}

TEST_CASE("a split that cannot be, is refused")
{
    Desk desk;
    desk.give(desk.p14, desk.size, desk.ada, "a");
    desk.give(desk.p15, desk.micro, desk.ada, "b");
    const std::vector two{part("A"), part("B")};
    using List = std::vector<Assignment>;
    CHECK(refusal(desk.split(desk.size, {part("A")}, AllToFirst())) != "");
    CHECK(refusal(desk.split(desk.size, {part("A"), part("")}, AllToFirst())) == "The label is empty.");
    auto taken = part("A");
    taken.slug = "panics";
    CHECK(refusal(desk.split(desk.size, {part("A"), taken}, AllToFirst())) != "");
    CHECK(refusal(desk.split(desk.size, two, List{{desk.p14, {}}})) != "");
    CHECK(refusal(desk.split(desk.size, two, List{{desk.p14, {2}}})) != "");
    CHECK(refusal(desk.split(desk.size, two, List{{desk.p14, {1, 1}}})) != "");
    CHECK(refusal(desk.split(desk.size, two, List{{desk.p14, {0}}, {desk.p14, {1}}})) != "");
    CHECK(refusal(desk.split(desk.size, two, List{{desk.p15, {0}}})) != "");
    CHECK(refusal(desk.split(desk.micro, two, List{{desk.p15, {0, 1}}}))
          == "\"Architecture\" takes one code, and a reviewer would have several on [15].");
    CHECK(desk.split(desk.micro, two, List{{desk.p15, {1}}}));
    CHECK(tests::errorOf(desk.split(CodeId{1}, two, AllToFirst())).code == ErrorCode::NotFound);
}
