#include "core/coding/taxonomy.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using coding::Taxonomy;

namespace {

/// Challenge / Binary size / (Monomorphization, Support code), Challenge / Panics; Approach / Porting.
struct Tree : tests::Desk {
    DimensionId challenge = dimension("Challenge", DimensionKind::Category);
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId size = code(challenge, "Binary size");
    CodeId panics = code(challenge, "Panics");
    CodeId generic = code(challenge, "Monomorphization", size);
    CodeId support = code(challenge, "Support code", size);
    CodeId porting = code(approach, "Porting");

    Taxonomy taxonomy() const { return Taxonomy(database()); }
};

std::vector<CodeId> ids(const std::vector<const Code*>& codes)
{
    std::vector<CodeId> list;
    for (const auto* code : codes) {
        list.push_back(code->id);
    }
    return list;
}

}

TEST_CASE("a taxonomy is read parents first, siblings by position and then by label")
{
    Tree tree;
    auto porting = *tree.database().find<Code>(tree.porting);
    porting.id = {};
    porting.label = "Greenfield"; // the same position: the label decides
    porting.slug = "greenfield";
    const auto greenfield = tree.put(porting);
    const auto taxonomy = tree.taxonomy();

    REQUIRE(taxonomy.dimensions().size() == 2);
    CHECK(taxonomy.dimensions()[0].id == tree.challenge);
    CHECK(taxonomy.dimensions()[1].id == tree.approach);
    CHECK(ids(taxonomy.codes(tree.challenge))
          == std::vector{tree.size, tree.generic, tree.support, tree.panics});
    CHECK(ids(taxonomy.codes(tree.approach)) == std::vector{greenfield, tree.porting});
    CHECK(ids(taxonomy.children(tree.challenge, {})) == std::vector{tree.size, tree.panics});
    CHECK(ids(taxonomy.children(tree.challenge, tree.size)) == std::vector{tree.generic, tree.support});
    CHECK(taxonomy.children(tree.challenge, tree.panics).empty());
}

TEST_CASE("a code knows its depth, its path and what is below it")
{
    Tree tree;
    const auto deep = tree.code(tree.challenge, "Deeper", tree.generic);
    const auto taxonomy = tree.taxonomy();
    CHECK(taxonomy.depth(tree.size) == 1);
    CHECK(taxonomy.depth(deep) == 3);
    CHECK(taxonomy.path(tree.size) == "challenge/binary-size");
    CHECK(taxonomy.path(deep) == "challenge/binary-size/monomorphization/deeper");
    CHECK(taxonomy.labelPath(deep) == "Binary size / Monomorphization / Deeper");
    CHECK(taxonomy.subtree(tree.size) == std::vector{tree.size, tree.generic, deep, tree.support});
    CHECK(taxonomy.subtree(tree.panics) == std::vector{tree.panics});
    CHECK(taxonomy.find(deep)->label == "Deeper");
    CHECK(taxonomy.find(tree.approach)->slug == "approach");
}

TEST_CASE("what is not in the taxonomy has no path, no depth and nothing below it")
{
    const Tree tree;
    const auto taxonomy = tree.taxonomy();
    CHECK(taxonomy.find(CodeId{1}) == nullptr);
    CHECK(taxonomy.find(DimensionId{1}) == nullptr);
    CHECK(taxonomy.path(CodeId{1}).empty());
    CHECK(taxonomy.labelPath(CodeId{1}).empty());
    CHECK(taxonomy.depth(CodeId{1}) == 0);
    CHECK(taxonomy.subtree(CodeId{1}).empty());
    CHECK(taxonomy.codes(DimensionId{1}).empty());
}

TEST_CASE("dimensions are found by slug and by label, whatever their case and accents")
{
    Tree tree;
    const auto merit = tree.dimension("Mérite technique", DimensionKind::Text);
    const auto taxonomy = tree.taxonomy();
    CHECK(*taxonomy.dimension("challenge") == tree.challenge);
    CHECK(*taxonomy.dimension("CHALLENGE") == tree.challenge);
    CHECK(*taxonomy.dimension("merite TECHNIQUE") == merit);
    CHECK(*taxonomy.dimension("merite-technique") == merit);
    const auto typo = tests::errorOf(taxonomy.dimension("chalenge"));
    CHECK(typo.code == ErrorCode::NotFound);
    CHECK(message(typo) == "There is no dimension \"chalenge\"; did you mean \"challenge\"?");
    const auto other = tests::errorOf(taxonomy.dimension("weather"));
    CHECK(other.code == ErrorCode::NotFound);
    CHECK(message(other) == "There is no dimension \"weather\".");
}

TEST_CASE("a label that several dimensions have is refused with their slugs, a slug is not")
{
    Tree tree;
    auto twin = *tree.database().find<Dimension>(tree.challenge);
    twin.id = {};
    twin.slug = "challenge-prose";
    tree.put(twin);
    auto odd = twin;
    odd.slug = "problem";
    odd.label = "challenge-prose"; // as the other one's slug
    tree.put(odd);
    const auto taxonomy = tree.taxonomy();
    const auto error = tests::errorOf(taxonomy.dimension("Challenge"));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english().find("challenge, challenge-prose") != std::string::npos);
    CHECK(*taxonomy.dimension("challenge") == tree.challenge);
    CHECK(taxonomy.find(*taxonomy.dimension("challenge-prose"))->slug == "challenge-prose");
}

TEST_CASE("codes are found by path, by the end of a path, by slug and by label")
{
    const Tree tree;
    const auto taxonomy = tree.taxonomy();
    for (const auto* name : {"challenge/binary-size/monomorphization",
                             "binary-size/monomorphization",
                             "monomorphization",
                             "Monomorphization",
                             "Challenge/Binary-Size/MONOMORPHIZATION"}) {
        INFO(name);
        CHECK(*taxonomy.code(name) == tree.generic);
        CHECK(*taxonomy.code(tree.challenge, name) == tree.generic);
    }
    CHECK(*taxonomy.code("support CODE") == tree.support);
    CHECK(tests::errorOf(taxonomy.code("monomorphisation")).detail.english()
          == "There is no code \"monomorphisation\"; did you mean \"monomorphization\"?");
    CHECK(tests::errorOf(taxonomy.code(tree.approach, "panics")).code == ErrorCode::NotFound);
}

TEST_CASE("a name that several codes have is refused with their paths, a whole path never")
{
    Tree tree;
    const auto other = tree.code(tree.approach, "Panics");
    const auto nested = tree.code(tree.challenge, "Panics", tree.size);
    const auto taxonomy = tree.taxonomy();
    const auto error = tests::errorOf(taxonomy.code("panics"));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english().find("challenge/binary-size/panics, challenge/panics, approach/panics")
          != std::string::npos);
    CHECK(*taxonomy.code("challenge/panics") == tree.panics);
    CHECK(*taxonomy.code(tree.approach, "panics") == other);
    CHECK(*taxonomy.code(tree.challenge, "panics") == tree.panics); // its whole path inside the dimension
    CHECK(*taxonomy.code(tree.challenge, "binary-size/panics") == nested);
}

TEST_CASE("cycles and strays of a damaged file are left out, once and for all")
{
    Tree tree;
    auto a = *tree.database().find<Code>(tree.size);
    a.parent = tree.generic; // below its own child
    tree.change(a);
    auto stray = *tree.database().find<Code>(tree.porting);
    stray.parent = tree.panics; // of another dimension
    tree.change(stray);
    const auto taxonomy = tree.taxonomy();
    CHECK(ids(taxonomy.codes(tree.challenge)) == std::vector{tree.panics});
    CHECK(taxonomy.codes(tree.approach).empty());
    CHECK(taxonomy.find(tree.size) == nullptr);
    CHECK(taxonomy.subtree(tree.generic).empty());
}

TEST_CASE("a tree may be as deep as a taxonomy is large")
{
    Tree tree;
    constexpr int LEVELS = 2000;
    std::vector<CodeId> chain;
    REQUIRE(tree.review->write("chain", [&](store::Transaction& t) -> Result<void> {
        for (int i = 0; i < LEVELS; ++i) {
            Code code;
            code.dimension = tree.approach;
            code.parent = chain.empty() ? std::nullopt : std::optional(chain.back());
            code.slug = code.label = "level";
            chain.push_back(t.insert(code));
        }
        return {};
    }));
    const auto taxonomy = tree.taxonomy();
    CHECK(taxonomy.depth(chain.back()) == LEVELS);
    CHECK(taxonomy.subtree(chain.front()) == chain);
}
