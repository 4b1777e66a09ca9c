#include "core/coding/codings.h"
#include "core/coding/taxonomy.h"
#include "core/coding/taxonomy_edit.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::coding;

namespace {

struct Editor : tests::Desk {
    Result<DimensionId> addDimension(const Dimension& wanted)
    {
        return write([&](store::Transaction& t) { return coding::addDimension(t, wanted); });
    }
    Result<void> update(const Dimension& wanted)
    {
        return write([&](store::Transaction& t) { return updateDimension(t, wanted); });
    }
    Result<CodeId> addCode(const Code& wanted)
    {
        return write([&](store::Transaction& t) { return coding::addCode(t, wanted); });
    }
    Result<void> update(const Code& wanted)
    {
        return write([&](store::Transaction& t) { return updateCode(t, wanted); });
    }
    template <class Ids>
    Result<void> reorder(const Ids& order)
    {
        return write([&](store::Transaction& t) { return coding::reorder(t, order); });
    }
    Result<CodeRelationId> relate(const CodeRelation& wanted)
    {
        return write([&](store::Transaction& t) { return addRelation(t, wanted); });
    }
    Result<CodingId> give(PaperId paper, CodeId code, ReviewerId reviewer)
    {
        NewCoding wanted;
        wanted.paper = paper;
        wanted.code = code;
        wanted.reviewer = reviewer;
        return write([&](store::Transaction& t) { return coding::code(t, wanted); });
    }

    Dimension row(DimensionId id) const { return *database().find<Dimension>(id); }
    Code row(CodeId id) const { return *database().find<Code>(id); }
    std::vector<std::string> slugs() const
    {
        std::vector<std::string> list;
        for (const auto& dimension : database().all<Dimension>("ORDER BY position, label, id")) {
            list.push_back(dimension.slug);
        }
        return list;
    }
    std::vector<std::string> slugs(DimensionId dimension, std::optional<CodeId> parent = {}) const
    {
        std::vector<std::string> list;
        const Taxonomy taxonomy(database());
        for (const auto* code : taxonomy.children(dimension, parent)) {
            list.push_back(code->slug);
        }
        return list;
    }
};

Dimension dimensionOf(std::string label, std::string slug = {})
{
    Dimension row;
    row.label = std::move(label);
    row.slug = std::move(slug);
    return row;
}

Code codeOf(DimensionId dimension,
            std::string label,
            std::string slug = {},
            std::optional<CodeId> parent = {})
{
    Code row;
    row.dimension = dimension;
    row.parent = parent;
    row.label = std::move(label);
    row.slug = std::move(slug);
    return row;
}

}

TEST_CASE("a dimension is added behind the others, with a slug from its label and all that is said of it")
{
    Editor editor;
    ResearchQuestion question;
    question.name = "RQ1";
    const auto rq = editor.put(question);
    auto wanted = dimensionOf("  Kernel\n architecture ");
    wanted.definition = "How it is built.";
    wanted.many = false;
    wanted.required = true;
    wanted.question = rq;
    wanted.colour = "#0F6e66";
    wanted.position = -7; // not the caller's to say
    REQUIRE(editor.addDimension(dimensionOf("Approach")));
    const auto id = editor.addDimension(wanted);
    REQUIRE(id);
    const auto row = editor.row(*id);
    CHECK(row.label == "Kernel architecture");
    CHECK(row.slug == "kernel-architecture");
    CHECK(row.definition == "How it is built.");
    CHECK_FALSE(row.many);
    CHECK(row.required);
    CHECK(row.question == rq);
    CHECK(row.colour == "#0F6e66");
    CHECK(editor.slugs() == std::vector<std::string>{"approach", "kernel-architecture"});
}

TEST_CASE("a made slug that is taken gets a number, a given one is refused")
{
    Editor editor;
    const auto first = *editor.addDimension(dimensionOf("Size"));
    CHECK(editor.row(*editor.addDimension(dimensionOf("Size"))).slug == "size-2");
    CHECK(editor.row(*editor.addDimension(dimensionOf("SÍZE"))).slug == "size-3");
    CHECK(editor.row(*editor.addDimension(dimensionOf("Year"))).slug == "year-2"); // the filter's own field
    CHECK(editor.row(*editor.addDimension(dimensionOf("+++"))).slug == "dimension");
    CHECK(tests::errorOf(editor.addDimension(dimensionOf("Other", "SIZE"))).detail.english()
          == "\"SIZE\" is the slug of the dimension \"Size\"; choose another slug.");

    CHECK(editor.row(*editor.addCode(codeOf(first, "Small"))).slug == "small");
    CHECK(editor.row(*editor.addCode(codeOf(first, "Small!"))).slug == "small-2");
    CHECK(editor.row(*editor.addCode(codeOf(first, "?"))).slug == "code");
    CHECK(editor.row(*editor.addCode(codeOf(first, "None"))).slug == "none-2"); // `size:none` is no answer
    CHECK(tests::errorOf(editor.addCode(codeOf(first, "Other", "small"))).code == ErrorCode::Invalid);
}

TEST_CASE("codes of different parents may have one slug")
{
    Editor editor;
    const auto size = editor.dimension("Size", DimensionKind::Category);
    const auto other = editor.dimension("Other", DimensionKind::Category);
    const auto small = *editor.addCode(codeOf(size, "Small", "x"));
    const auto nested = editor.addCode(codeOf(size, "Small", "x", small));
    REQUIRE(nested);
    REQUIRE(editor.addCode(codeOf(other, "Small", "x")));
    CHECK(Taxonomy(editor.database()).path(*nested) == "size/x/x");
}

TEST_CASE("slugs that a filter cannot take as they are, are refused")
{
    Editor editor;
    const auto size = editor.dimension("Size", DimensionKind::Category);
    const std::string bad = GENERATE(as<std::string>(),
                                     " ",
                                     "a b",
                                     "a\tb",
                                     "a\xC2\xA0"
                                     "b", // a no-break space
                                     "a/b",
                                     "a:b",
                                     "a,b",
                                     "a\"b",
                                     "(a",
                                     "a)",
                                     "a*",
                                     "a|b",
                                     ">a",
                                     "<a",
                                     "=a",
                                     "-a",
                                     "1..2",
                                     "a\x01",
                                     "\xFF");
    INFO(bad);
    CHECK(tests::errorOf(editor.addDimension(dimensionOf("Fine", bad))).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(editor.addCode(codeOf(size, "Fine", bad))).code == ErrorCode::Invalid);
    auto row = editor.row(size);
    row.slug = bad;
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
}

TEST_CASE("slugs with hyphens inside, dots, brackets and letters of any script are taken")
{
    Editor editor;
    const std::string good =
        GENERATE(as<std::string>(), "micro-kernel", "c++", "linux-2.6", "a-", "größe", "[14]", "カーネル");
    INFO(good);
    CHECK(editor.addDimension(dimensionOf("Fine", good)));
}

TEST_CASE("a dimension cannot take the name of a field of the filter")
{
    Editor editor;
    const std::string field = GENERATE(as<std::string>(),
                                       "year",
                                       "venue",
                                       "author",
                                       "title",
                                       "abstract",
                                       "keyword",
                                       "note",
                                       "source",
                                       "share",
                                       "reviewer",
                                       "verdict",
                                       "stage",
                                       "label",
                                       "doi",
                                       "type",
                                       "has",
                                       "without",
                                       "any",
                                       "none",
                                       "Year");
    INFO(field);
    CHECK(tests::errorOf(editor.addDimension(dimensionOf("Fine", field))).code == ErrorCode::Invalid);
    const auto id = editor.dimension("Fine", DimensionKind::Category);
    CHECK(editor.addCode(codeOf(id, "Fine", field)).has_value() == (field != "any" && field != "none"));
}

TEST_CASE("empty labels, words that are no text, colours that are none and missing questions are refused")
{
    Editor editor;
    const auto size = editor.dimension("Size", DimensionKind::Category);
    const std::string broken = "\xC3(";
    const auto refusesDimension = [&](auto&& spoil) {
        auto row = dimensionOf("Fine");
        spoil(row);
        auto standing = editor.row(size);
        spoil(standing);
        return !editor.addDimension(row) && !editor.update(standing);
    };
    CHECK(refusesDimension([](Dimension& row) { row.label = " \n\xE2\x80\x83"; }));
    CHECK(refusesDimension([&](Dimension& row) { row.label = broken; }));
    CHECK(refusesDimension([&](Dimension& row) { row.definition = broken; }));
    CHECK(refusesDimension([](Dimension& row) { row.definition = std::string("a\0b", 3); }));
    CHECK(refusesDimension([&](Dimension& row) { row.unit = broken; }));
    CHECK(refusesDimension([&](Dimension& row) { row.origin = broken; }));
    CHECK(refusesDimension([](Dimension& row) { row.colour = "red"; }));
    CHECK(refusesDimension([](Dimension& row) { row.colour = "#12345g"; }));
    CHECK(refusesDimension([](Dimension& row) { row.question = QuestionId{1}; }));

    const auto small = *editor.addCode(codeOf(size, "Small"));
    const auto refusesCode = [&](auto&& spoil) {
        auto row = codeOf(size, "Fine");
        spoil(row);
        auto standing = editor.row(small);
        spoil(standing);
        return !editor.addCode(row) && !editor.update(standing);
    };
    CHECK(refusesCode([](Code& row) { row.label = ""; }));
    CHECK(refusesCode([&](Code& row) { row.label = broken; }));
    CHECK(refusesCode([&](Code& row) { row.definition = broken; }));
    CHECK(refusesCode([&](Code& row) { row.shortcut = broken; }));
    CHECK(refusesCode([](Code& row) { row.colour = "#123"; }));
}

TEST_CASE("a dimension changes in every respect that its answers allow")
{
    Editor editor;
    const auto id = editor.dimension("Size", DimensionKind::Number);
    auto row = editor.row(id);
    row.slug = "binary-size";
    row.label = "Binary  size";
    row.definition = "Of the kernel's image.";
    row.kind = DimensionKind::Text;
    row.required = true;
    row.unit = "KiB";
    row.colour = "#abcdef";
    REQUIRE(editor.update(row));
    CHECK(editor.row(id).slug == "binary-size");
    CHECK(editor.row(id).label == "Binary size");
    CHECK(editor.row(id).definition == "Of the kernel's image.");
    CHECK(editor.row(id).kind == DimensionKind::Text);
    CHECK(editor.row(id).required);
    CHECK(editor.row(id).unit == "KiB");
    CHECK(editor.row(id).colour == "#abcdef");

    Answer answer;
    answer.paper = editor.paper("[14]");
    answer.dimension = id;
    answer.reviewer = editor.ada;
    answer.text = "small";
    const auto given = editor.put(answer);
    row = editor.row(id);
    row.kind = DimensionKind::Number;
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
    REQUIRE(editor.write([&](store::Transaction& t) -> Result<void> {
        t.remove<Answer>(given);
        return {};
    }));
    CHECK(editor.update(row));
}

TEST_CASE("only a category has codes: neither may a number get any nor a category with codes become one")
{
    Editor editor;
    const auto number = editor.dimension("Size", DimensionKind::Number);
    CHECK(tests::errorOf(editor.addCode(codeOf(number, "Small"))).detail.english()
          == "\"Size\" is not answered by codes.");
    const auto category = editor.dimension("Approach", DimensionKind::Category);
    REQUIRE(editor.addCode(codeOf(category, "Porting")));
    auto row = editor.row(category);
    row.kind = DimensionKind::Text;
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
}

TEST_CASE("a dimension takes one code only where no reviewer gave a paper several")
{
    Editor editor;
    const auto id = editor.dimension("Approach", DimensionKind::Category);
    const auto porting = editor.code(id, "Porting");
    const auto greenfield = editor.code(id, "Greenfield");
    std::vector<PaperId> papers;
    for (int i = 1; i <= 7; ++i) {
        papers.push_back(editor.paper("[" + std::to_string(i) + "]"));
        REQUIRE(editor.give(papers.back(), porting, editor.ada));
    }
    auto row = editor.row(id);
    row.many = false;
    SECTION("two reviewers may differ")
    {
        REQUIRE(editor.give(papers[0], greenfield, editor.bob));
        CHECK(editor.update(row));
    }
    SECTION("one reviewer may not, and the message names the papers")
    {
        REQUIRE(editor.give(papers[1], greenfield, editor.ada));
        CHECK(tests::errorOf(editor.update(row)).detail.english()
              == "\"Approach\" cannot take one code only: a reviewer gave several to [2].");
        for (const auto paper : papers) {
            if (paper != papers[1]) {
                REQUIRE(editor.give(paper, greenfield, editor.ada));
            }
        }
        CHECK(tests::errorOf(editor.update(row)).detail.english()
              == "\"Approach\" cannot take one code only: a reviewer gave several to"
                 " [1], [2], [3], [4], [5] and 2 more.");
        row.many = true;
        CHECK(editor.update(row));
    }
}

TEST_CASE("a code is added behind its siblings, below a parent of the same dimension")
{
    Editor editor;
    const auto size = editor.dimension("Size", DimensionKind::Category);
    const auto other = editor.dimension("Other", DimensionKind::Category);
    const auto small = *editor.addCode(codeOf(size, "Small"));
    const auto large = *editor.addCode(codeOf(size, "Large"));
    const auto tiny = *editor.addCode(codeOf(size, "Tiny", {}, small));
    CHECK(editor.slugs(size) == std::vector<std::string>{"small", "large"});
    CHECK(editor.slugs(size, small) == std::vector<std::string>{"tiny"});
    CHECK(editor.row(tiny).parent == small);
    CHECK(editor.row(large).position > editor.row(small).position);
    CHECK(tests::errorOf(editor.addCode(codeOf(other, "Tiny", {}, small))).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(editor.addCode(codeOf(other, "Tiny", {}, CodeId{1}))).code == ErrorCode::NotFound);
    CHECK(tests::errorOf(editor.addCode(codeOf(DimensionId{1}, "Tiny"))).code == ErrorCode::NotFound);
}

TEST_CASE("a code changes in name, text, colour and shortcut, but not in where it stands")
{
    Editor editor;
    const auto size = editor.dimension("Size", DimensionKind::Category);
    const auto small = *editor.addCode(codeOf(size, "Small"));
    const auto large = *editor.addCode(codeOf(size, "Large"));
    auto row = editor.row(small);
    row.slug = "SMALL"; // its own slug is not in its way
    row.label = "Rather small";
    row.definition = "Below 64 KiB.";
    row.colour = "#010203";
    row.shortcut = "1";
    REQUIRE(editor.update(row));
    CHECK(editor.row(small).slug == "SMALL");
    CHECK(editor.row(small).label == "Rather small");
    CHECK(editor.row(small).definition == "Below 64 KiB.");
    CHECK(editor.row(small).colour == "#010203");
    CHECK(editor.row(small).shortcut == "1");

    row.slug = "large";
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
    row.slug = "";
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
    row = editor.row(small);
    row.parent = large;
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
    row = editor.row(small);
    row.dimension = editor.dimension("Other", DimensionKind::Category);
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::Invalid);
    row.id = CodeId{1};
    CHECK(tests::errorOf(editor.update(row)).code == ErrorCode::NotFound);
    auto nowhere = editor.row(size);
    nowhere.id = DimensionId{1};
    CHECK(tests::errorOf(editor.update(nowhere)).code == ErrorCode::NotFound);
}

TEST_CASE("a slug that came from elsewhere does not stand in the way of a new label")
{
    Editor editor;
    Dimension foreign = dimensionOf("Year of the study", "year");
    foreign.id = editor.put(foreign);
    foreign.label = "Year";
    CHECK(editor.update(foreign));
}

TEST_CASE("dimensions and codes with one parent are put into an order that names each once")
{
    Editor editor;
    const auto a = editor.dimension("A", DimensionKind::Category);
    const auto b = editor.dimension("B", DimensionKind::Category);
    const auto c = editor.dimension("C", DimensionKind::Category);
    REQUIRE(editor.reorder(std::vector{c, a, b}));
    CHECK(editor.slugs() == std::vector<std::string>{"c", "a", "b"});
    CHECK(tests::errorOf(editor.reorder(std::vector{c, a})).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(editor.reorder(std::vector{c, a, a})).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(editor.reorder(std::vector{c, a, b, b})).code == ErrorCode::Invalid);

    const auto one = editor.code(a, "1");
    const auto two = editor.code(a, "2");
    const auto below = editor.code(a, "3", one);
    REQUIRE(editor.reorder(std::vector{two, one}));
    CHECK(editor.slugs(a) == std::vector<std::string>{"2", "1"});
    CHECK(tests::errorOf(editor.reorder(std::vector{two, one, below})).code == ErrorCode::Invalid);
    CHECK(tests::errorOf(editor.reorder(std::vector{CodeId{1}})).code == ErrorCode::NotFound);
    CHECK(editor.reorder(std::vector<CodeId>{}));
}

TEST_CASE("two codes are tied once in the same words, and no code to itself")
{
    Editor editor;
    const auto architecture = editor.dimension("Architecture", DimensionKind::Category);
    const auto system = editor.dimension("System", DimensionKind::Category);
    const auto monolithic = editor.code(architecture, "Monolithic");
    const auto linux = editor.code(system, "Linux");
    const CodeRelation wanted{{}, monolithic, linux, "listed in the same row", "Table 2", 0};
    const auto first = editor.relate(wanted);
    REQUIRE(first);
    CHECK(tests::errorOf(editor.relate(wanted)).code == ErrorCode::Invalid);
    auto elsewhere = wanted;
    elsewhere.locator = "Table 3";
    const auto second = editor.relate(elsewhere);
    REQUIRE(second);
    CHECK(editor.database().find<CodeRelation>(*second)->position
          > editor.database().find<CodeRelation>(*first)->position);

    auto self = wanted;
    self.to = monolithic;
    CHECK(tests::errorOf(editor.relate(self)).code == ErrorCode::Invalid);
    self.to = CodeId{1};
    CHECK(tests::errorOf(editor.relate(self)).code == ErrorCode::NotFound);
    auto broken = wanted;
    broken.kind = "\xFF";
    CHECK(tests::errorOf(editor.relate(broken)).code == ErrorCode::Invalid);

    const auto remove = [&](CodeRelationId id) {
        return editor.write([&](store::Transaction& t) { return removeRelation(t, id); });
    };
    CHECK(remove(*first));
    CHECK(editor.database().count<CodeRelation>() == 1);
    CHECK(tests::errorOf(remove(*first)).code == ErrorCode::NotFound);
}
